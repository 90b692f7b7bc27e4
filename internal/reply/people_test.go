package reply

import (
	"testing"

	"backlot/internal/tv"
)

// How it is said of people that they come, go, and do their work.
func TestPeople(t *testing.T) {
	for _, c := range []struct {
		claim tv.Claim
		want  string
	}{
		{tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Per Lund", Character: "Aske", Change: tv.Departs}}, "Per Lund, who plays Aske, leaves."},
		{tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Per Lund", Character: "Aske", Change: tv.Departs}, When: "2026-07"}, "Per Lund, who plays Aske, leaves in July 2026."},
		{tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Per Lund", Character: "Aske", Change: tv.Departs}, Certainty: tv.Denied}, "It is denied that Per Lund, who plays Aske, leaves."},
		{tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Per Lund", Change: tv.Departs}}, "Per Lund leaves the cast."},
		{tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Per Lund", Character: "Aske", Change: tv.Stars}, When: "2026-04"}, "Per Lund plays Aske (April 2026)."},
		{tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "Una Holm", Role: "creator"}, Negative: true, When: "2026-07", Quote: "Co-creator Una Holm said this month that she is stepping away."}, "Una Holm (creator) left the show in July 2026."},
		{tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "Una Holm", Role: "director"}, Negative: true, Quote: "Una Holm has left for a film."}, "Una Holm (director) leaves the show."},
		{tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "Una Holm", Role: "showrunner"}, Negative: true, Quote: "Holm is stepping down as showrunner and will be succeeded by Ida Voss."}, "Una Holm steps down as showrunner."},
		{tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "Una Holm", Role: "showrunner"}, Negative: true, Quote: "Holm is stepping down as showrunner and leaving the series."}, "Una Holm (showrunner) leaves the show."},
		{tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "Una Holm", Role: "director"}, Negative: true, Quote: "Una Holm is not directing."}, "Una Holm is not director."},
		{tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "the Holm sisters", Role: "creator"}}, "The Holm sisters are credited as creator."},
		{tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "Una Holm", Role: "developed by"}}, "The show is developed by Una Holm."},
	} {
		claim := c.claim
		claim.Published, claim.AsOf = "2026-06-01", "2026-06-01"
		if claim.Certainty == "" {
			claim.Certainty = tv.Confirmed
		}
		if got := Claimed(claim, "2026-11-02").String(); got != c.want {
			t.Errorf("%q, not %q", got, c.want)
		}
	}
}

// A day that an article foretells was to come, and one that it was printed on has come.
func TestForetold(t *testing.T) {
	for _, c := range []struct{ on, quote, want string }{
		{"2026-06-02", "It is out tomorrow.", "Season 3 was to premiere on 2 June 2026."},
		{"2026-06-01", "It is out today.", "Season 3 premiered on 1 June 2026."},
		{"2026-summer", "It is due later in the summer.", "Season 3 was to premiere in summer 2026."},
		{"2026-summer", "It premiered this summer.", "Season 3 premiered in summer 2026."},
		{"2026-05", "It came in May.", "Season 3 premiered in May 2026."},
	} {
		claim := tv.Claim{Kind: tv.Premiere, Season: 3, Value: tv.Value{Date: tv.Date(c.on)}, Certainty: tv.Confirmed, Quote: c.quote, Published: "2026-06-01", AsOf: "2026-06-01"}
		if got := Claimed(claim, "2026-11-02").String(); got != c.want {
			t.Errorf("%s: %q, not %q", c.quote, got, c.want)
		}
	}
}
