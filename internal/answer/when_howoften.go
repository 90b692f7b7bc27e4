package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// aWeek asks how often something is on, and oftenOn is in words that tell that.
var (
	aWeek   = regexp.MustCompile(`(?i)\bhow (?:many|often)\b.*\b(?:a|per|each|every) week\b|\bhow often\b.*\bon\b`)
	oftenOn = regexp.MustCompile(`(?i)\b(?:once|twice|\w+ (?:times|episodes|nights|days|parts)) (?:a|per|each|every) week\b|\b(?:episodes|nights) a week\b|\bweekly\b|\bweek(?:days|nights)\b|\bevery (?:week|day|night|week(?:day|night))\b`)
)

// onlyOften is in words that tell how often something is on, and not on which days.
var onlyOften = regexp.MustCompile(`(?i)\b(?:episodes|times|nights) a week\b`)

// oftenShown tells how often something is on; that it is on somewhere does not.
func (f *file) oftenShown() bool {
	if !aWeek.MatchString(f.q.Text) {
		return false
	}
	f.closed = true
	for _, c := range f.free(func(c *tv.Claim) bool { return f.seasonFits(*c) && !no(*c) && oftenOn.MatchString(c.Value.Text) }, tv.Other) {
		f.add(*c, Also)
		break
	}
	return true
}
