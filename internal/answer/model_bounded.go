package answer

import (
	"strconv"

	"backlot/internal/tv"
)

// bound is how the bounds of what the model may tell lie about a claim.
type bound struct {
	may     bool  // it may be told
	trusted bool  // it may, where the model is very sure
	half    bool  // it has few of the words of a question for yes or no
	sure    level // how sure the model must be to tell it
}

// toLookAt is how likely a claim must be, before the model has seen the bounds, for them to be looked
// at: they take longer than everything else.
const toLookAt = 0.01

// boundsOf are those of each claim that the rules tell or that is worth a look. The others are kept
// out.
func (f *file) boundsOf(claims []*tv.Claim, worth func(i int) bool) []bound {
	trusting := *f
	trusting.trusting = true
	may, mayTrusting := f.mayTell(), trusting.mayTell()
	bounds := make([]bound, len(claims))
	for i, c := range claims {
		if bounds[i].sure = toTell; worth(i) || f.tells(c) {
			is := may(c)
			bounds[i] = bound{may: is, trusted: is || mayTrusting(c), half: f.halfAsked(c), sure: f.sureOf(c)}
		}
	}
	return bounds
}

// bounded is what can besides be said, of nothing answering, of each claim, and of what the rules
// have found: how the bounds go with it. What they keep out is seldom an answer, and how seldom the
// model learns.
func (s *sight) bounded(claims []*tv.Claim, bounds []bound, lead int) [][]uint32 {
	list := make([][]uint32, 1+len(claims), 2+len(claims))
	for i, c := range claims {
		b, told := bounds[i], s.f.tells(c)
		m := mark("bound", truth(b.may), truth(b.trusted), truth(b.half), truth(told))
		list[1+i] = []uint32{m, both(m, mark("free", truth(!c.Kind.Weighed()))), both(m, mark("sure", strconv.Itoa(int(b.sure))))}
		if told {
			list[1+i] = append(list[1+i], mark("enough", strconv.Itoa(int(s.f.enough()))))
		}
	}
	if lead >= 0 {
		list = append(list, append(list[1+lead], both(mark("rules"), mark("enough", strconv.Itoa(int(s.f.enough()))))))
	}
	return list
}
