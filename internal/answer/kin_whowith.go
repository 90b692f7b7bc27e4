package answer

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// whoWith answers who it is that does, or has, something with somebody of the story by what is
// between two that is told in the words of the question: "who falls for the forger".
func (f *file) whoWith() {
	switch q := &f.q; {
	case q.About != ask.Anything && q.About != ask.Plot && q.About != ask.Change && q.About != ask.Relationship, q.Kin != "", f.relation() != "", q.Yes, q.Why, q.When, q.Where, q.Many, len(q.People) != 1, len(q.Words) == 0, !whomAsked.MatchString(q.Text):
		return
	}
	sought := wordsMeant(f.q.Words)
	for _, c := range f.free(func(c *tv.Claim) bool {
		return !no(*c) && f.aboutSide(c) && f.seasonFits(*c) && sought.in(fold(c.Value.What+" "+c.Detail), 1) >= mostly && f.stands(c)
	}, tv.Relationship) {
		f.add(*c, Also)
		return
	}
}

var whomAsked = regexp.MustCompile(`(?i)\b(?:who|whom|who['’]s|which (?:man|woman|guy|girl|one))\b`)

// aboutSide reports whether what is between two is told of the one whom a question names.
func (f *file) aboutSide(c *tv.Claim) bool {
	for _, e := range f.q.People[0].Entries {
		if isSide(c, e) {
			return true
		}
	}
	return false
}

// agentAsked asks for the word of whoever speaks for somebody.
var agentAsked = regexp.MustCompile(`(?i)['’s]s? (agent|agency|rep|reps|representatives?|publicist|lawyer|manager|management|spokes\pL+|people|team|camp)\b`)

// byAgent tells what whoever speaks for somebody has said, though it is no quotation: that
// something is not so.
func (f *file) byAgent() bool {
	m := agentAsked.FindStringSubmatch(f.q.Text)
	if m == nil || len(f.q.People) == 0 {
		return false
	}
	word := strings.ToLower(m[1])[:3]
	var best *tv.Claim
	for _, c := range f.known.Claims() {
		by := fold(c.By)
		if !strings.Contains(by, " "+word) || !f.naming().inText(by, "") || !f.seasonFits(*c) {
			continue
		}
		if best == nil || c.Kind == tv.Quote && best.Kind != tv.Quote || c.Kind == best.Kind && newer(c, best) < 0 {
			best = c
		}
	}
	if f.closed = true; best != nil {
		f.add(*best, Also)
	}
	return true // their own words are not their agent's
}
