package reply

import (
	"regexp"

	"backlot/internal/tv"
)

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

// none is how it is told that there is no day: where its sentence says only that nobody has
// announced one, no more than that.
func none(c tv.Claim) string {
	if announces.MatchString(c.Quote) && !sets.MatchString(c.Quote) {
		return "none.announced"
	}
	return "none"
}

var (
	announces = regexp.MustCompile(`(?i)\b(?:announc\pL*|confirm\pL*|reveal\pL*|disclos\pL*|unveil\pL*)\b`)
	sets      = regexp.MustCompile(`(?i)\b(?:set|fixed|scheduled|decided|yet to have)\b`)
)
