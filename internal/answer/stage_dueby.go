package answer

import "backlot/internal/tv"

// dueSince reports whether a stage, or a later one, was expected by a day that has gone by since
// a source told how far the making had got: that source cannot know whether it came so.
func (f *file) dueSince(stage string, told *tv.Claim) bool {
	rung := tv.Rung(stage)
	for _, c := range f.known.Kind(tv.Stage) {
		expected := c.Plan || c.Certainty == tv.Speculated
		if !expected || no(*c) || c.When.IsZero() || tv.Rung(c.Value.Text) < rung || f.known.Meant(c) != f.known.Meant(told) {
			continue
		}
		if c.When.Last().Before(f.day.First()) && told.Told().First().Before(c.When.Last()) {
			return true
		}
	}
	return false
}
