package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Whoever is said, revealed or told to be something says nothing himself, and a character
// says nothing of the show.

// isToldOf is a verb of saying behind "is" that is done to its subject.
var isToldOf = phraseOf(` (?:is|are|was|were|be|been|being|gets|got) (?:(?:also|now|later|only|first|finally|widely|even|still|recently|since|previously|eventually|ultimately|not) )*(?:said|told|reported|believed|expected|thought|rumou?red|claimed|alleged|revealed|announced|confirmed|hinted|teased|suspected|suggested|predicted|disclosed|unveiled|posted|added|observed|recalled|noted|explained|stated|promised|assured|warned|blamed|assumed|feared|declared|dismissed|denied|rejected|shared|assessed|written|forecast|ruled|hoped|wondered|speculated|guessed)(?: |$)`)

// doneTo tells that the verb of saying at [at, end) is one that is done to its subject.
func doneTo(text string, at, end int) bool {
	from := back(text, at-1, 4)
	loc := isToldOf.FindStringIndex(text[from:min(end+1, len(text))])
	return loc != nil && from+loc[1] >= end && !toldUs.MatchString(text[from:end])
}

// toldUs is hearsay, which others read.
var toldUs = phraseOf(` (?:we|i) (?:are|were|was|am|have been) told$`)

// partSpeaks tells a claim that has a character for the one who says it.
func (r *reader) partSpeaks(c tv.Claim) bool {
	if c.By != "" && c.Kind == tv.Plot && !strings.Contains(c.By, " ") && r.partByFirst(c.By) {
		return true
	}
	return c.By != "" && r.isPlace(c.By) && c.Kind == tv.Quote || c.By != "" && r.isPart[c.By] && !r.people[c.By] && r.actor[c.By] != c.By && r.parts[c.By] == ""
}

// partByFirst tells a first name that is a part's, and nobody's else who is named.
func (r *reader) partByFirst(first string) bool {
	if len(r.everybody().byFirst[first]) > 1 {
		return false
	}
	for part, is := range r.isPart {
		if is && strings.HasPrefix(part, first+" ") && !r.people[part] {
			return true
		}
	}
	return false
}
