package reply

import "backlot/internal/tv"

// hoped is how a first or last day is told that, by the words of its own sentence, is no more
// than expected or aimed at: never as one that is set.
func hoped(c tv.Claim, how string) string {
	switch {
	case how == "ahead" && c.Expected():
		return "expected"
	case how == "was" && c.Expected():
		return "hoped"
	}
	return how
}
