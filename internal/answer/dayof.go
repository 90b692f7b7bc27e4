package answer

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// dayOfIt tells when something comes that the question calls by words of its own, "the
// anniversary week", "the new trailer": what is said of it in words, with a day. The name of
// where the show is on is none of them.
func (f *file) dayOfIt() bool {
	words := slices.DeleteFunc(slices.Clone(f.q.Rest), func(w string) bool {
		return slices.ContainsFunc(f.known.Kind(tv.OnNetwork), func(c *tv.Claim) bool {
			return slices.Contains(strings.Fields(fold(c.Value.Text)), w)
		})
	})
	if len(words) == 0 {
		return false
	}
	f.best(func(c *tv.Claim) bool {
		return !no(*c) && (!c.When.IsZero() && (f.q.Past || !f.over(c.When)) || tellsWhen.MatchString(c.Value.Text)) && meantOf(fold(c.Value.Text), words, 1) == 1
	}, f.q.Words, some, 1, tv.Other, tv.Plot)
	return len(f.told) > 0
}
