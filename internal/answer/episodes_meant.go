package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// wereMeant asks how many episodes something was to have at first.
var wereMeant = regexp.MustCompile(`(?i)\b(?:was|were) .*\b(?:supposed|meant|going|planned|due|ordered)\b|\b(?:originally|initially|at first)\b`)

// episodesMeant tells, where it is asked how many there were to be at first, that number and the one
// that has taken its place.
func (f *file) episodesMeant(st tv.Standing) bool {
	if !st.Known() || no(st.Lead) || f.q.Yes || !wereMeant.MatchString(f.q.Text) {
		return false
	}
	var once tv.Claim
	for _, c := range st.Past {
		if firm(c) && !no(c) && c.Value.Number != st.Lead.Value.Number && (once.Kind == "" || c.Told().Compare(once.Told()) < 0) {
			once = c
		}
	}
	if once.Kind == "" || once.Told().Compare(st.Lead.Told()) >= 0 {
		return false
	}
	f.add(once, Was)
	f.add(st.Lead, Since)
	f.closed = true
	return true
}
