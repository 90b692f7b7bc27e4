package answer

import (
	"regexp"
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

// ofAThing reports whether a question asks for the day of something that it names besides the
// show, "the new surgeon": the show's own day is no answer to that.
func (f *file) ofAThing() bool {
	m := aThing.FindStringSubmatch(fold(f.q.Text))
	if m == nil {
		return false
	}
	words := strings.Fields(m[1])
	if !slices.Contains(f.q.Rest, words[len(words)-1]) {
		return false
	}
	f.nearest = f.standing("premiere").Lead
	return true
}

// aThing is what is seen or met, or comes, by a name of its own.
var aThing = regexp.MustCompile(`^(?:so |and )?when (?:do|does|will|can|did|is|are) (?:we |i |you )?(?:first |finally |actually |get to |going to )*(?:(?:see|meet|get|find|hear) )?(?:the|this|that) (?:new |big |first )?((?:\w+ ){0,2}\w+?)(?: (?:out|on|back|start|starts|starting|air|airs|airing|coming|come|comes|appear|appears|arrive|arrives|arriving|drop|drops|happen|happens|happening|show up|join|joins))?(?: (?:in|on|for) .*)?$`)
