package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// stays tells, where it is asked whether somebody goes and nothing says so, that they come back or
// stay, though what is newer says only that they have the part.
func (f *file) stays() bool {
	if !f.q.Yes || f.q.When || len(f.q.People) != 1 || madeToGo.MatchString(f.q.Text) {
		return false
	}
	staying := f.free(func(c *tv.Claim) bool {
		if !f.about(*c) || !firm(*c) || no(*c) || !f.seasonFits(*c) {
			return false
		}
		return c.Value.Change == tv.Returns && !(c.Season > 0 && c.Season < f.highest() && f.shown(c.Season)) || isStaying.MatchString(c.Quote)
	}, tv.Cast)
	if len(staying) == 0 {
		return false
	}
	c := staying[0]
	if slices.ContainsFunc(f.known.Kind(tv.Cast), func(o *tv.Claim) bool {
		return o.Value.Change == tv.Departs && f.about(*o) && !no(*o) && newer(o, c) <= 0
	}) {
		return false
	}
	if c.Value.Change == tv.Returns {
		f.add(*c, Leads)
	} else {
		f.add(inSentence(*c), Also) // that they have a part says less than its sentence
	}
	f.verdict, f.closed = No, true
	return true
}

var isStaying = regexp.MustCompile(`(?i)\b(?:(?:is|are|was|will be) staying|stays|will stay|will remain|remains) (?:with|on|in|put|at)\b|\b(?:not|never) (?:leaving|going anywhere)\b`)

// doesNotReturn tells of somebody who works behind the camera, where it is asked whether they come
// back, that they do it no more, or that they do it in the season that comes.
func (f *file) doesNotReturn() bool {
	for _, c := range f.free(func(c *tv.Claim) bool {
		return f.about(*c) && firm(*c) && (f.seasonFits(*c) || c.Season == 0 && no(*c)) && c.Value.Role != ""
	}, tv.Crew) {
		if no(*c) && c.Season > 0 && c.Season < f.season && f.q.Season == 0 {
			f.nearest, f.closed = *c, true // who did not do one season may do the next
			return true
		}
		if no(*c) {
			f.add(*c, Leads)
			f.verdict, f.closed = No, true
			return true
		}
		if c.Season > 0 && c.Season > f.lastShown() {
			f.add(*c, Leads)
			f.verdict, f.closed = Yes, true
			return true
		}
	}
	return false
}
