package answer

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// rolesAsked asks who has a role in a show that is no part of a story: "who are the team captains".
var rolesAsked = regexp.MustCompile(`(?i)^\W*(?:so |and |ok )?who(?:['’]?re| are|['’]?s| is| were| was)(?: all)? (?:the|its|their) ((?:[\pL-]+ ){0,2}[\pL-]{3,}?)s?(?: (?:on|in|of|for|from|at) (?:it|this|that|the show|the series)\b.*)?\W*$`)

// noRoles are asked for so as well, and are told otherwise.
var noRoles = setOf("cast", "stars", "star", "lead", "leads", "character", "characters", "winner", "father", "mother", "killer", "villain", "baddie")

// RoleWords are the words for it; none where nothing of the sort is asked.
func RoleWords(q ask.Question) []string {
	if q.About != ask.Anything && q.About != ask.Who && q.About != ask.Crew && q.About != ask.Cast && q.About != ask.Part || q.Yes || q.Why || q.When {
		return nil
	}
	m := rolesAsked.FindStringSubmatch(q.Untitled())
	if m == nil {
		return nil
	}
	words := strings.Fields(fold(m[1]))
	if last := words[len(words)-1]; noRoles[last] || isKinWord(last) || ask.Empty(last) {
		return nil
	}
	return append(words, words[len(words)-1]+"s")
}

// RoleIn answers it by a sentence that says outright who has it.
func RoleIn(q ask.Question, show tv.Show, found []Sentence) (tv.Claim, bool) {
	words := RoleWords(q)
	if len(words) == 0 {
		return tv.Claim{}, false
	}
	role := `(?i:` + regexp.QuoteMeta(strings.Join(words[:len(words)-1], " ")) + `s?)`
	const name = `\p{Lu}[\pL’'-]+ \p{Lu}[\pL’'-]+`
	tells := regexp.MustCompile(`\b` + role + ` (?:are|is|will be|were|was|include)(?: again| once more| still)? (?:\p{Ll}+ ){0,3}` + name +
		`|` + name + `(?: and ` + name + `)?,? (?:is|are|will be|returns? as|stays? on as|is staying on as|serves? as) (?:the |its |a |an |also |other )*` + role + `\b`)
	for _, s := range found {
		if !s.Others && !s.Shared && !strings.Contains(s.Text, "?") && tells.MatchString(s.Text) && ofSeason(s, q, q.Season) {
			return inItsWords(s, show), true
		}
	}
	return tv.Claim{}, false
}
