package glean

import "backlot/internal/tv"

// itsLead reads "its star Ida Voss", where no part is named.
func itsLead(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.pair(p, nil) || !p.full && p.kind != isPerson {
		return nil
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// notMaking reads "not making the trip is Ida Voss".
func notMaking(h *hit) []tv.Claim {
	text := h.s.shape.text[h.start : h.end+1]
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || !h.pair(p, c) || !has(text, "returning", "trip", "back", "missing", "absent", "gone", "coming", "return", "crossing over", "board") {
		return nil
	}
	claim := castOf(p.name, "", tv.Departs)
	claim.Certainty = h.r.judge(h).certainty
	if c != nil {
		h.r.playsPart(p, c)
		claim.Value.Character = c.name
	}
	return []tv.Claim{claim}
}

// ranked tells that a name begins with a rank or a form of address, as parts' names do.
func (r *reader) ranked(m *mention) bool {
	return m.kind == isCharacter || honorifics[r.tokens[m.from].low] && m.to-m.from > 1
}

func weighIf(b bool) int {
	if b {
		return 1
	}
	return 0
}

// inBrackets is a name with another in brackets behind it.
var inBrackets = phraseOf(` <([PNC]\d+)> \( <([PNC]\d+)> \)`)

// partsFirst tells that the article writes "Part (Actor)" and not "Actor (Part)",
// by the pairs in which one of the two shows what it is.
func (r *reader) partsFirst() bool {
	if r.bracketed == nil {
		first := 0
		for i := range r.sentences {
			text := r.sentences[i].shape.text
			for _, loc := range inBrackets.FindAllStringSubmatchIndex(text, 20) {
				a, b := r.find(text[loc[2]:loc[3]]), r.find(text[loc[4]:loc[5]])
				if a == nil || b == nil {
					continue
				}
				first += r.partFirst(a, b, text[loc[1]-1:])
				first += weighIf(r.ranked(a) || b.kind == isPerson || !a.full && b.full) - weighIf(r.ranked(b) || a.kind == isPerson || a.full && !b.full)
			}
		}
		answer := first > 0
		r.bracketed = &answer
	}
	return *r.bracketed
}
