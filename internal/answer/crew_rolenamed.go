package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// roleNamed tells who has the very role that a question names by words of no rule: "who is the
// location manager".
func (f *file) roleNamed() bool {
	if f.q.Yes || f.q.Why || f.q.When || !whoIsThe.MatchString(f.q.Text) {
		return false
	}
	for _, c := range f.free(func(c *tv.Claim) bool { return f.isRole(c) && f.mayBeOf(*c) }, tv.Crew) {
		if f.alone(f.known.Meant(c), c.Slot()).Lead.ID == c.ID {
			f.add(*c, Also)
		}
	}
	return len(f.told) > 0
}

var whoIsThe = regexp.MustCompile(`(?i)^\W*(?:so |and |but )?(?:who(?:['’]?s| is| was| are| were)|name of) (?:the |its |their )`)

// isRole reports whether a credit is of the role that the words of a question are, all of them.
func (f *file) isRole(c *tv.Claim) bool {
	role := strings.Fields(fold(c.Value.Role))
	return !no(*c) && len(f.q.Words) > 0 && within(f.q.Words, role) && (len(f.q.Words) > 1 || len(role) == 1)
}

// hasRoleNamed reports whether all that is told is who has the role that a question names.
func (f *file) hasRoleNamed() bool {
	return len(f.told) > 0 && len(f.q.People) == 0 && !slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.Kind != tv.Crew || !f.isRole(&t.Claim) })
}

// tellsJob reports whether the credit of somebody is told to whoever asks who they are, or what
// they do for a show, and nothing else.
func (f *file) tellsJob() bool {
	return f.q.About == ask.Who && len(f.q.People) == 1 && len(f.q.Rest) == 0 && f.q.Kin == "" && len(f.told) > 0 && f.told[0].Claim.Kind == tv.Crew && f.about(f.told[0].Claim)
}

// headWriter tells, of a show without a showrunner, who leads its writing: they are not said to
// run it, and their own title is told.
func (f *file) headWriter() {
	if f.q.About != ask.Crew || f.q.Role != "showrunner" || f.q.Yes || len(f.q.People) > 0 || !steers.MatchString(f.q.Text) {
		return
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return !no(*c) && leadWriter.MatchString(c.Value.Role) && f.mayBeOf(*c) && f.alone(f.known.Meant(c), c.Slot()).Lead.ID == c.ID
	}, tv.Crew) {
		f.add(*c, Also)
	}
}

var (
	steers     = regexp.MustCompile(`(?i)\b(?:steer\w*|in charge|boss|head|chief|runs?|running|helm|wheel|reins|leads?|leading)\b`)
	leadWriter = regexp.MustCompile(`(?i)^(?:co-)?(?:head|lead|chief|supervising) (?:script)?writer$`)
)
