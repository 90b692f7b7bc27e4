package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestSinceWhen: since when something is so, and how long it ran, is not why it is over.
func TestSinceWhen(t *testing.T) {
	axed := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	for _, told := range []string{"made by Norda in Bergen since 2021", "ran for two seasons", "shown on Norda since March"} {
		if got := brief(put("why was harbour lights cancelled", axed, claim(0, tv.Other, tv.Confirmed, text(told)))); got != "" {
			t.Errorf("why was it cancelled is answered %q beside %q", got, told)
		}
	}
	if got := brief(put("why was harbour lights cancelled", axed, claim(0, tv.Other, tv.Confirmed, text("cancelled since nobody watched it")))); got == "" {
		t.Error("a reason that is told with \"since\" is not found")
	}
}

// TestWhyNotRenewed: that no more was ordered is an end to whoever asks why it was cancelled,
// and its reason answers; where none is told, neither that it has an end nor for how long it
// ran is one.
func TestWhyNotRenewed(t *testing.T) {
	refused := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	refused.Negative = true
	loose := refused
	loose.Tier, loose.Voice, loose.Listed = tv.TierFans, tv.TierFans, false
	axed := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	with := func(c tv.Claim, detail string) tv.Claim { c.Detail = detail; return c }
	quoted := func(c tv.Claim, quote string) tv.Claim { c.Quote = quote; return c }
	budget := claim(0, tv.Other, tv.Reported, text("dropped because of a hole in the budget"))
	thanks := quoted(claim(0, tv.Quote, tv.Confirmed, text("Lund thanks the crew who froze so that viewers could sit at home")), "Lund thanks the crew who froze so that viewers could sit at home.")
	ran := quoted(claim(0, tv.Other, tv.Confirmed, text("ran for two seasons")), "Norda has cancelled it after two seasons.")
	ending := quoted(claim(0, tv.Plot, tv.Confirmed, text("the captain has been dead since the pilot")), "Lund later posted the ending he had in mind: dead since the pilot.")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
		near     string
	}{
		{"why was harbour lights cancelled", []tv.Claim{refused, budget}, "dropped because of a hole in the budget", ""},
		{"why did they axe harbour lights", []tv.Claim{refused, budget}, "dropped because of a hole in the budget", ""},
		{"why did harbour lights end", []tv.Claim{refused, budget}, "dropped because of a hole in the budget", ""},
		{"why was harbour lights cancelled", []tv.Claim{loose, budget}, "dropped because of a hole in the budget", ""},
		{"why wasn't harbour lights renewed", []tv.Claim{refused}, "", "renewed"},
		{"why did they not renew harbour lights", []tv.Claim{axed}, "", "cancelled"},
		{"why was harbour lights canned", []tv.Claim{refused, thanks}, "", "renewed"},
		{"why was harbour lights cancelled", []tv.Claim{refused}, "", "renewed"},
		{"why did harbour lights get cancelled", []tv.Claim{axed, ran}, "", "cancelled"},
		{"why did harbour lights get cancelled", []tv.Claim{axed, ending}, "", "cancelled"},
		{"why was harbour lights cancelled", []tv.Claim{with(axed, "after three seasons")}, "", "cancelled"},
		{"why was harbour lights cancelled", []tv.Claim{with(axed, "low ratings")}, "cancelled", ""},
	} {
		a := put(c.question, c.claims...)
		if got := brief(a); got != c.want || a.Near.Value.Text != c.near {
			t.Errorf("%s\n  is answered %q, near %q\n  and should  %q, near %q", c.question, got, a.Near.Value.Text, c.want, c.near)
		}
	}
}
