package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestMaking: what is asked of the making is answered by what is told of it, and never by a
// first day alone; work that went on again is told as that.
func TestMaking(t *testing.T) {
	at := func(on tv.Date, c tv.Claim) tv.Claim {
		c.AsOf, c.Published, c.Article = on, on, "of "+string(on)
		c.ID += string(on)
		return c
	}
	stage := func(on tv.Date, s string) tv.Claim { return at(on, claim(3, tv.Stage, tv.Confirmed, text(s))) }
	plan := stage("2025-06-02", tv.Filming)
	plan.Plan, plan.When = true, "2025-08"
	paused := stage("2025-11-20", tv.Paused)
	again := stage("2026-02-01", tv.Filming)
	wrapped := stage("2026-05-05", tv.Wrapped)
	resumes := stage("2026-01-10", tv.Filming)
	resumes.Plan, resumes.When = true, "2026-12-01"
	toWrap := stage("2026-02-01", tv.Wrapped)
	toWrap.Plan, toWrap.When = true, "2026-07"
	toWrapStill := toWrap
	toWrapStill.When = "2027-02"
	out := at("2026-05-06", claim(3, tv.Premiere, tv.Confirmed, day("2026-09-20")))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"has season 3 wrapped", []tv.Claim{plan, paused, again, wrapped, out}, "yes; wrapped"},
		{"is it still filming", []tv.Claim{plan, paused, again, wrapped, out}, "no; wrapped; filming"},
		{"is it still filming", []tv.Claim{again, out}, "2026-09-20; filming"},
		{"has it wrapped", []tv.Claim{again, out}, "2026-09-20; filming"},
		{"have they started filming season 3", []tv.Claim{wrapped, out}, "yes; wrapped"},
		{"have they finished filming season 3", []tv.Claim{again, toWrap}, "filming; wrapped"},
		{"have they finished filming season 3", []tv.Claim{again, toWrapStill}, "no; filming; wrapped"},
		{"is season 3 still filming", []tv.Claim{again, toWrap}, "filming; wrapped"},
		{"has season 3 begun filming", []tv.Claim{again, toWrap}, "yes; filming; wrapped"},
		{"did filming resume", []tv.Claim{plan, paused, again, wrapped, out}, "yes; filming"},
		{"did they go back to filming", []tv.Claim{plan, paused, again}, "yes; filming"},
		{"has filming restarted", []tv.Claim{plan, paused, wrapped}, "yes; wrapped"},
		{"did filming resume", []tv.Claim{plan, paused}, "no; paused; filming"},
		{"are they shooting again", []tv.Claim{paused, again}, "yes; filming"},
		{"when did it resume filming", []tv.Claim{plan, paused, again, wrapped, out}, "filming"},
		{"when does filming resume", []tv.Claim{paused, resumes}, "filming"},
		{"when did filming start", []tv.Claim{plan, wrapped}, "filming"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
	for question, want := range map[string]tv.Date{
		"when did it resume filming": "2026-02-01",
		"did filming resume":         "2026-02-01",
		"when did filming start":     "2025-08",
	} {
		a := put(question, plan, paused, again, wrapped, out)
		if c := a.Told[0].Claim; c.Told() != want && c.When != want {
			t.Errorf("%s is answered by what was told for %s, and should be %s", question, c.Told(), want)
		}
	}
}
