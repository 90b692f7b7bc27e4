package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// takenUp tells of a show that it is taken up again.
var takenUp = regexp.MustCompile(`(?i)\b(?:revivals?|reboots?)\b`)

// Meant is a question that calls a show "the revival", as one about the show itself, where that
// is told to be one, and of the last season as one of that; else the question as it is.
func Meant(q ask.Question, known *tv.Dossier) ask.Question {
	q = ofTheLast(q, known)
	if q.Itself == nil {
		return q
	}
	for _, c := range known.Kind(tv.Spinoff) {
		if takenUp.MatchString(c.Value.Text) {
			return q // there is another
		}
	}
	for _, c := range known.Claims() {
		if takenUp.MatchString(c.Quote) || takenUp.MatchString(c.Title) {
			return *q.Itself
		}
	}
	return q
}
