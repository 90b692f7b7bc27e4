package glean

import (
	"strings"

	"backlot/internal/tv"
)

// doubtsThen is in a sentence that says that a show is not to be seen before a day.
var doubtsThen = phraseOf(` (?:not|no|never|nothing|nobody|no-one|hardly|hard|unlikely|doubts?|doubtful|amazed|surprised|shocked|can't|cannot|won't|without|little) `)

// beforeThen gives the time from the article's day up to a day before which a show is to be
// seen, "due before Christmas", and any other day as it is.
func (h *hit) beforeThen(d tv.Date) tv.Date {
	text, on := h.s.shape.text, h.r.article.Published
	at, _ := h.dateAt()
	if at < 0 || on.IsZero() || !strings.HasSuffix(text[:at+1], " before ") || doubtsThen.MatchString(text) || !on.Last().Before(d.First()) {
		return d
	}
	return tv.Date(string(tv.DayOf(on.First())) + ".." + string(tv.DayOf(d.First().AddDate(0, 0, -1))))
}
