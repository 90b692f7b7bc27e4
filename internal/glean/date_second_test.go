package glean

import (
	"testing"

	"backlot/internal/tv"
)

func TestOtherDate(t *testing.T) {
	for _, c := range []struct {
		text, told string
		date       int
		is         bool
	}{
		{"Harbour Lights returns in 2027, and on March 3, 2027 it starts in Norway.", "2027", 1, true},
		{"Harbour Lights returns on March 3, 2027.", "2027-03-03", 0, false},
		{"Harbour Lights returns in 2027.", "2027-03-03", 0, false},
	} {
		r := newReader(Article{Text: c.text, Published: "2026-05-04", Shows: []string{"Harbour Lights"}}, Library{})
		r.split()
		r.mention()
		s := &r.sentences[0]
		dates := r.mentionsIn(s.shape.text, 0, len(s.shape.text), "D")
		if got := r.otherDate(s, dates[c.date].mention, tv.Date(c.told)); got != c.is {
			t.Errorf("%s: told of %s by another date: %v", c.text, c.told, got)
		}
	}
}
