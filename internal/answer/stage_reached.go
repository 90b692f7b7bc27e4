package answer

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// reached says no to whether a stage has been reached that is planned for a day to come, and
// to whether work still rests that has gone on since.
func (f *file) reached() {
	if !f.q.Yes || len(f.told) == 0 || f.verdict != "" || f.q.Past && f.q.Stage == tv.Paused || !f.q.Date.IsZero() {
		return
	}
	switch c := f.told[0].Claim; {
	case c.Kind != tv.Stage || no(c) || !firm(c):
	case c.Plan:
		sure := !slices.ContainsFunc(f.told, func(t Told) bool { return !firm(t.Claim) })
		if sure && c.Value.Text == f.q.Stage && c.When.First().After(f.day.Last()) && byNow.MatchString(f.q.Text) && !toCome.MatchString(f.q.Text) {
			f.verdict = No
		}
	case f.q.Stage == tv.Paused && f.told[0].Role == Leads && c.Value.Text != tv.Paused && tv.Rung(c.Value.Text) > 0 && !f.longSince(c):
		f.verdict = No
	}
}

var (
	byNow  = regexp.MustCompile(`(?i)^\W*(?:so |and |but |ok |wait )*(?:has|have|hasn['’]?t|haven['’]?t|did|is|are)\b`)
	toCome = regexp.MustCompile(`(?i)\b(?:will|going to|gonna|set to|due|supposed|about to|soon|next|when|scheduled|planned|plan)\b`)
)
