package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// "comes face to face with her mother, played by Lois Carver": the part has no name, and
// whose mother it is is not the part.

var (
	playedByIt  = `(?:, |\( |-- )?(?:who is |who was |to be |also |now )?(?:played|portrayed|voiced|embodied) by (?:[a-z-]+ |<[WO]\d+> ){0,5}$`
	kinPlayedBy = regexp.MustCompile(`(> , )?(?:his|her|their|<[CNP]\d+> 's) (?:[a-z'-]+ ){0,3}?(?:` + kin + `|bosses|friend|lawyer|assistant|therapist|neighbou?r|teacher|parents?|nephew) ` + playedByIt)
	somePlayed  = phraseOf(` (?:with|by|to|from|meets?|against|befriends|marries|hires|confronts|encounters|faces|joins|including|toward|towards) (?:an?|the|his|her|their) (?:[a-z'-]+ ){1,4}` + playedByIt)
	// notBack begins a sentence about who is not back.
	notBack = phraseOf(`^ (?:also )?(?:not|nor|never) (?:returning|coming back|back|expected back|present|making the trip)(?: (?:are|is|this (?:season|series|time|year)|for <E\d+>|in <E\d+>|however|,))* ?(?::|are|is|<)`)
	// makerOnly ends what stands before a maker's name, who has a credit in brackets and no part.
	makerOnly = phraseOf(` (?:` + role + `)(?: and (?:` + role + `))? $`)
	alsoActs  = phraseOf(` (?:star|actor|actress|comedian|lead)(?: and |-|/|, )(?:[a-z]+[ -]){1,3}$`)
)

// partUnnamed tells that a sentence says that somebody plays one who has no name in it.
func (r *reader) partUnnamed(text, person string) bool {
	return r.everyMention(text, person, func(at, end int) bool {
		before := text[:at]
		if found := kinPlayedBy.FindStringSubmatch(before); found != nil {
			return found[1] == ""
		}
		return somePlayed.MatchString(before)
	})
}

// creditOnly tells that the name in brackets behind a maker's is of what he made before.
func (r *reader) creditOnly(text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Person, func(at, end int) bool {
		return makerOnly.MatchString(text[:at]) && !alsoActs.MatchString(text[:at]) && strings.HasPrefix(text[end:], " ( <")
	})
}
