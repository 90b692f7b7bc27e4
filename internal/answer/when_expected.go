package answer

import "backlot/internal/tv"

// onlyExpected takes back that a season comes on the day asked about, or that it does not, where
// the day that is known is no more than expected.
func (f *file) onlyExpected(c tv.Claim) {
	switch {
	case !c.Expected():
	case f.verdict == Yes:
		f.verdict = Maybe
	case f.verdict == No:
		f.verdict = ""
	}
}
