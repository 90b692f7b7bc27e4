package answer

import (
	"slices"

	"backlot/internal/tv"
)

// filmedFirst puts what tells of the filming before what tells how far the making has got since,
// where it is asked where something is filmed: it is cut elsewhere.
func (f *file) filmedFirst(list []tv.Claim) []tv.Claim {
	if ofPost.MatchString(f.q.Text) {
		return list
	}
	later := func(c tv.Claim) int {
		if slices.Contains(sited, c.Value.Text) {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(list, func(a, b tv.Claim) int { return later(a) - later(b) })
	return list
}
