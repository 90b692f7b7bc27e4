package ask

import (
	"strings"
	"time"

	"backlot/internal/dates"
	"backlot/internal/tv"
)

// bareMonth takes a month for a date that a question asks of, whether it is still that: "is
// it still nov".
func (s *scanned) bareMonth(q *Question, day tv.Date) {
	for i := 1; i < len(s.tokens) && q.Date.IsZero(); i++ {
		if s.at(i-1) != "still" {
			continue
		}
		if list := dates.Find("in "+monthOf(s.at(i)), day); len(list) == 1 {
			q.Date, q.AnyYear = list[0].Future, list[0].AnyYear()
			s.put(i, i+1, "DATE")
		}
	}
}

// monthOf writes a month out: "nov".
func monthOf(word string) string {
	for m := time.January; m <= time.December && len(word) >= 3; m++ {
		if full := strings.ToLower(m.String()); strings.HasPrefix(full, word) || word == "sept" && m == time.September {
			return full
		}
	}
	return word
}

// dateWords belong to dates, and are no names that were mistyped.
var dateWords = set(`january february march april june july august september october november december jan feb mar apr jun
	jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter
	christmas halloween easter thanksgiving today tomorrow tonight yesterday weekend quarter`)
