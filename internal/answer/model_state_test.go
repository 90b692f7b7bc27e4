package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestState: how a show stands is told to whoever asks in other words, and with the day or the
// place that is asked for.
func TestState(t *testing.T) {
	at := func(c tv.Claim, when tv.Date, detail, quote string) tv.Claim {
		c.When, c.Detail, c.Quote = when, detail, quote
		c.ID += string(when) + detail
		return c
	}
	renewed := claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed))
	onCBS := claim(0, tv.OnNetwork, tv.Confirmed, text("CBS"))
	making := func(season int, stage string, plan bool, when tv.Date, detail, quote string) tv.Claim {
		c := at(claim(season, tv.Stage, tv.Confirmed, text(stage)), when, detail, quote)
		c.Plan = plan
		return c
	}
	wrapped := making(0, tv.Wrapped, false, "2026-09-01", "in Norwich", "Cameras stopped on Tuesday.")
	next := making(2, tv.Filming, true, "2027-09..2027-11", "", "The hall has been booked for the autumn.")
	summer := making(2, tv.Filming, true, "2027-07-20", "until November 6", "The dates are July 20 to November 6.")
	between := making(2, tv.Filming, true, "2027-02..2027-06", "", "They shoot between February and June.")
	shot := making(3, tv.Wrapped, false, "2026-06..2026-08", "", "The third season was shot last summer.")
	oslo := making(3, tv.Filming, true, "2027-01", "more of it in Oslo", "More is shot in Oslo in the new year.")
	york := making(3, tv.Filming, true, "2026-12-07", "in York", "Production starts on December 7 in York.")
	special := making(0, tv.Filming, false, "", "the Christmas special, in Bath", "The Christmas special is being filmed in Bath.")
	revived := claim(2, tv.Stage, tv.Confirmed, text(tv.Renewed))
	axed := making(0, tv.Cancelled, false, "2012", "after one series", "It was axed in 2012.")
	axed.AsOf, axed.Published = "2026-09-01", "2026-09-01"
	six := claim(6, tv.Premiere, tv.Confirmed, day("2027-03"))
	seven := claim(7, tv.Stage, tv.Confirmed, text(tv.Renewed))
	loose := func(c tv.Claim) tv.Claim {
		c.Tier, c.Voice, c.Listed = tv.TierFans, tv.TierFans, false
		return c
	}
	ended := making(0, tv.Ended, false, "2019", "", "It has been off the air since 2019.")
	talks := making(0, tv.InDevelopment, false, "", "a revival in talks", "The channel is in talks on a revival.")
	flood := claim(2, tv.Delay, tv.Confirmed, text("a flood in the studio"))
	flood.Quote = "Season 2 is late because of a flood in the studio."
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"did cbs say yes to season 4 yet", []tv.Claim{renewed, onCBS}, "yes; renewed"},
		{"has cbs given it a fourth year", []tv.Claim{renewed, onCBS}, "yes; renewed"},
		{"harbour lights s4?? is it true", []tv.Claim{renewed, onCBS}, "yes; renewed"},
		{"when did it wrap", []tv.Claim{wrapped, next}, "wrapped"},
		{"when do they finish filming season 2", []tv.Claim{summer}, "filming"},
		{"when do they finish filming season 2", []tv.Claim{between}, "filming"},
		{"when do they finish filming season 2", []tv.Claim{next}, ""},
		{"when do they finish filming in Leeds", []tv.Claim{summer}, ""},
		{"when did they shoot season 3", []tv.Claim{shot}, "wrapped"},
		{"when is the crew arriving in Oslo", []tv.Claim{york, oslo}, "filming"},
		{"when is the crew arriving in Leeds", []tv.Claim{york, oslo}, ""},
		{"where did they shoot the harbour drama", []tv.Claim{wrapped}, "wrapped"},
		{"where do they film the christmas special", []tv.Claim{special, next}, "filming"},
		{"where do they film the christmas special", []tv.Claim{loose(special)}, "filming"},
		{"when did they shoot season 3", []tv.Claim{loose(shot)}, "wrapped"},
		{"is it really coming back", []tv.Claim{ended, talks}, "in-development; ended"},
		{"is it really coming back", []tv.Claim{ended}, ""},
		{"why is it not back this fall", []tv.Claim{flood, onCBS}, "a flood in the studio"},
		{"how come it got put back", []tv.Claim{flood, onCBS}, "a flood in the studio"},
		{"what channel is it on", []tv.Claim{axed, revived, onCBS}, "CBS"},
		{"when is the next season due", []tv.Claim{six, seven}, "2027-03"},
		{"harbour lights, nbc or cbs", []tv.Claim{onCBS}, "CBS"},
		{"harbour lights is cbs yeah?", []tv.Claim{onCBS}, "yes; CBS"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
	if c := put("when is the crew arriving in Oslo", york, oslo).Told; len(c) > 0 && c[0].Claim.ID != oslo.ID {
		t.Errorf("of Oslo is told %v", c[0].Claim)
	}
}
