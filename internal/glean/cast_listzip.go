package glean

import (
	"strings"

	"backlot/internal/tv"
)

// zipped reads "A, B and C are back, as X, Y and Z": each with each.
func (h *hit) zipped(p, c *mention, end int, what string) (list []tv.Claim) {
	text := h.s.shape.text
	parts := []*mention{c}
	for at := end; at < len(text) && len(parts) < 9; {
		rest := text[at:]
		skip := joint.FindString(rest)
		if skip == "" {
			break
		}
		m, next := h.r.partAt(text, at+len(skip))
		if m == nil {
			break
		}
		if after := text[next:]; inSomeRole.MatchString(after) || strings.HasPrefix(after, "as ") || strings.HasPrefix(after, "( ") || strings.HasPrefix(after, ", who ") || verbal.MatchString(after) {
			return nil // the next person of a list
		}
		parts, at = append(parts, m), next
	}
	var people []*mention
	for _, x := range h.r.mentionsIn(text, 0, h.start+1, "PN") {
		if x.full || x.kind == isPerson {
			people = append(people, x.mention)
		}
	}
	if len(parts) < 2 || len(people) < len(parts) || people[len(people)-1].name != p.name {
		return nil
	}
	people = people[len(people)-len(parts):]
	if !h.together(people) {
		return nil
	}
	for i, c := range parts {
		h.r.playsPart(people[i], c)
		list = append(list, castOf(people[i].name, c.name, what))
	}
	return list
}

// verbal begins what a person does, and no part in a list.
var verbal = phraseOf(`^(?:(?:will|is|are|was|has|had|would|plays|play|returns|joins|stars|also) )`)

var joint = phraseOf(`^(?:, and|,|and) (?:of )?`)
