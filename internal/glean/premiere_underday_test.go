package glean

import (
	"slices"
	"testing"

	"backlot/internal/tv"
)

// Below a day stands what begins on it; prose behind the list, and what ends, is none of it.
func TestUnderDay(t *testing.T) {
	const text = `Here is when your favorites return.

Monday, September 21

8/7c: Harrow County Line (ABC, Season 3)
10/9c: Night Ferry (CBS, new)

**Tuesday, September 22**

9 p.m. *Copper Street* (NBC) – Season 2
10 p.m. *Salt Road* (NBC) – Series finale

Wednesday, September 30

Lantern Bay (Fox) returns for its fourth season with a two-hour premiere at 8/7c.

Night Ferry, from creator Paul Eastlake, stars Denise Okonjo as a harbor pilot.

Sunday Supper, NBC's sitcom, will not return.
`
	lib := testLibrary(t)
	read := func(title string) (got []string) {
		for _, c := range Read(Article{Title: title, Text: text, Published: "2026-07-14"}, lib).Claims {
			if c.Kind == tv.Premiere {
				got = append(got, told(c))
			}
		}
		return got
	}
	got := read("Fall TV 2026: Premiere Dates for New and Returning Shows")
	for _, w := range []string{"Harrow County Line S3 premiere 2026-09-21, confirmed", "Night Ferry S1 premiere 2026-09-21, confirmed", "Copper Street S2 premiere 2026-09-22, confirmed", "Lantern Bay S4 premiere 2026-09-30, confirmed"} {
		if !slices.ContainsFunc(got, func(g string) bool { return len(g) >= len(w) && g[:len(w)] == w }) {
			t.Errorf("no %q in %q", w, got)
		}
	}
	if len(got) != 4 {
		t.Errorf("%d first days: %q", len(got), got)
	}
}
