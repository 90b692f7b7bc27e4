package glean

import (
	"slices"

	"backlot/internal/tv"
)

var (
	// othersBefore ends what stands before the last of several of whom one thing is told.
	othersBefore = phraseOf(`(?:^ |, |: |that |both |said |as |stars |actors |regulars |while |and ){1,2}<[PN]\d+> (?:, <[PN]\d+> )*(?:, )?and $`)
	// goesAlone is a verb that is told of one alone.
	goesAlone = phraseOf(` (?:leaves|exits|departs|quits|goes|bows|steps|is|has|was|himself|herself) `)
)

// ofBoth reads what is told of the last of several of the others, too: "Ida Voss and Per Lund will
// leave".
func ofBoth(read func(*hit) []tv.Claim) func(*hit) []tv.Claim {
	return func(h *hit) []tv.Claim {
		claims, text := read(h), h.s.shape.text
		if len(claims) != 1 || claims[0].Kind != tv.Cast || claims[0].Value.Person == "" || goesAlone.MatchString(text[h.start:h.end+1]) {
			return claims
		}
		loc := othersBefore.FindStringIndex(text[:h.start+1])
		if loc == nil {
			return claims
		}
		for _, m := range h.r.mentionsIn(text, loc[0], h.start+1, "PN") {
			if m.name == claims[0].Value.Person || !m.full && m.kind != isPerson || h.r.isPart[m.name] {
				continue
			}
			other := claims[0]
			other.Value.Person, other.Value.Character = m.name, h.r.partOf(m.name)
			claims = append(claims, other)
		}
		return claims
	}
}

// keepBoth keeps of several of whom one verb tells that they go each one, where the model finds it of one unlikely.
func (r *reader) keepBoth(s *sentence) {
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		p := &r.proposed[i]
		if !p.dropped || p.hit == nil || p.claim.Kind != tv.Cast || p.claim.Value.Change != tv.Departs {
			continue
		}
		p.dropped = !slices.ContainsFunc(r.proposed, func(o proposed) bool {
			return o.hit == p.hit && !o.dropped && o.claim.Kind == tv.Cast && o.claim.Value.Change == tv.Departs && o.claim.Value.Person != p.claim.Value.Person
		})
	}
}
