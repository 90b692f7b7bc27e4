package glean

import (
	"testing"

	"backlot/internal/tv"
)

// Behind a noun for several shows "and" stands between two titles, and in none.
func TestSeveralShows(t *testing.T) {
	r := Read(Article{Title: "What ABC keeps", Text: "ABC has renewed the dramas Harbor Row and The Fixers. “Harbor Row” returns on May 4. “The Fixers” is back for season 2.", Published: tv.Date("2026-03-02")}, Library{})
	for _, s := range r.New {
		if s.Name == "Harbor Row and The Fixers" {
			t.Error("two titles are read as one")
		}
	}
}
