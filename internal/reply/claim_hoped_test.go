package reply

import (
	"testing"

	"backlot/internal/tv"
)

// A day that is only expected is told as that, before it and after it.
func TestDayExpected(t *testing.T) {
	c := tv.Claim{Kind: tv.Premiere, Season: 2, Certainty: tv.Confirmed, By: "Norda", AsOf: "2026-05-12", Published: "2026-05-12",
		Value: tv.Value{Date: "2027"}, Quote: "Season 2 is expected in 2027, Norda said."}
	end := c
	end.Kind = tv.Finale
	set := c
	set.Quote = "Season 2 premieres in 2027, Norda said."
	planned := set
	planned.Plan = true // as an editor has marked it
	for _, tt := range []struct {
		claim tv.Claim
		day   tv.Date
		want  string
	}{
		{c, "2026-06-01", "Season 2 is expected to premiere in 2027."},
		{c, "2028-06-01", "Season 2 was expected to premiere in 2027."},
		{end, "2026-06-01", "Season 2 is expected to end in 2027."},
		{set, "2026-06-01", "Season 2 premieres in 2027."},
		{planned, "2026-06-01", "Season 2 is expected to premiere in 2027."},
	} {
		if got := Claimed(tt.claim, tt.day).String(); got != tt.want {
			t.Errorf("as of %s: %q, want %q", tt.day, got, tt.want)
		}
	}
	if got := Overtaken(c, "2026-06-01").String(); got != "Season 2 was expected to premiere in 2027." {
		t.Errorf("overtaken: %q", got)
	}
}

// That nobody has announced a day is not told as that none is set, and a day that is denied is not
// counted down to.
func TestNoDay(t *testing.T) {
	none := tv.Claim{Kind: tv.Premiere, Season: 2, Certainty: tv.Confirmed, Negative: true, AsOf: "2026-05-12", Published: "2026-05-12", Quote: "The network has not announced a date."}
	set := none
	set.Quote = "No date has been set."
	denied := none
	denied.Negative, denied.Certainty, denied.By, denied.Value.Date = false, tv.Denied, "Norda", "2026-09-06"
	for _, tt := range []struct {
		claim tv.Claim
		want  string
	}{
		{none, "No premiere date has been announced for season 2."},
		{set, "No premiere date has been set for season 2."},
		{denied, "Norda denies that season 2 premieres on 6 September 2026."},
	} {
		if got := Claimed(tt.claim, "2026-06-01").String(); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
