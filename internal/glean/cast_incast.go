package glean

import (
	"strings"

	"backlot/internal/tv"
)

// inCast tells that something is claimed of somebody as one who acts in a show.
func (r *reader) inCast(name string) bool {
	for i := range r.proposed {
		if p := &r.proposed[i]; !p.dropped && p.claim.Kind == tv.Cast && p.claim.Value.Person == name && !strings.HasSuffix(p.claim.Rule, "/learned") {
			return true
		}
	}
	return false
}
