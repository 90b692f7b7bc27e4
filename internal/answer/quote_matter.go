package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// onMatter puts first, of what somebody said, what has a word of the matter that they are asked about
// or stands where an article tells of that; what has neither is left out where anything has it.
func (f *file) onMatter() {
	m := saidAbout.FindStringSubmatch(fold(f.q.Text))
	if m == nil || len(f.told) == 0 {
		return
	}
	asked := strings.Fields(m[1])
	for matter, words := range matterWords {
		if len(asked) > 4 || !has(asked, words...) || matter == "order" && has(asked, matterWords["final"]...) {
			continue
		}
		tells := map[string]bool{}
		for _, c := range f.known.Claims() {
			if matterOf(c) == matter || matter == "delay" && c.Kind == tv.Delay {
				tells[c.Article] = true
			}
		}
		near := func(t Told) bool {
			return has(strings.Fields(fold(t.Claim.Value.Text)), words...) || matter == "delay" && tells[t.Claim.Article]
		}
		if slices.ContainsFunc(f.told, near) {
			f.told = slices.DeleteFunc(f.told, func(t Told) bool { return !near(t) })
			return
		}
	}
}

var saidAbout = regexp.MustCompile(`\b(?:say|said|says|saying) (?:about|on|of) (.+)$`)
