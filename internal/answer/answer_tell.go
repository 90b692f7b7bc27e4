package answer

import (
	"slices"

	"backlot/internal/tv"
)

// tell adds what a standing comes to. Where only a loose word leads, a better one's
// guess comes before it.
func (f *file) tell(st tv.Standing) {
	role := Leads
	for _, c := range st.Better() {
		f.add(c, Beside)
		role = Beside
	}
	if st.Known() {
		f.add(st.Lead, role)
	}
	for _, c := range st.Conflict {
		f.add(c, Disputes)
	}
	if !st.Known() { // what is planned by somebody who can tell comes before a guess
		st.Beside = slices.Clone(st.Beside)
		slices.SortStableFunc(st.Beside, func(a, b tv.Claim) int { return unsureOf(a) - unsureOf(b) })
	}
	for i, c := range st.Beside {
		if i == 2 {
			break
		}
		f.add(c, Beside)
	}
}
