package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// veryDay asks for a day of the calendar, and not only for when something is.
var veryDay = regexp.MustCompile(`(?i)\b(?:what|which|on what) (?:very |exact |actual |precise )?(?:day|date)\b|\b(?:exact|actual|precise|specific) (?:\pL+ )?(?:day|date)\b|\bday exactly\b`)

// AsksDay reports whether a question asks for a day of the calendar.
func AsksDay(q ask.Question) bool { return veryDay.MatchString(q.Text) }

// fewDays is how many a window may have that still tells a day to whoever plans for it.
const fewDays = 7

// lacksDay reports whether a day is asked for and a claim has no more than a month, a season or a
// year. That there is none yet tells whoever asks.
func (f *file) lacksDay(c *tv.Claim) bool {
	if no(*c) || f.q.Either || !f.asks(veryDay) {
		return false
	}
	d := c.When
	switch c.Kind {
	case tv.Premiere, tv.Finale:
		d = c.Value.Date
	case tv.Stage:
	default:
		return false
	}
	return !d.IsZero() && d.Last().Sub(d.First()).Hours() > fewDays*24
}
