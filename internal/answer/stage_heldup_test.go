package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Work that has stopped and is to go on next month has stopped.
func TestHeldUp(t *testing.T) {
	stop := claim(2, tv.Stage, tv.Confirmed, text(tv.Paused))
	plan := claim(2, tv.Stage, tv.Confirmed, text(tv.Filming))
	plan.Plan, plan.When = true, "2027-12"
	site := stop
	site.Tier, site.Voice, site.Listed = tv.TierFans, tv.TierFans, false
	runs := claim(2, tv.Stage, tv.Confirmed, text(tv.Filming))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		verdict  Verdict
		lead     string
	}{
		{"is harbour lights filming right now", []tv.Claim{stop, plan}, No, tv.Paused},
		{"is harbour lights on hold", []tv.Claim{stop, plan}, Yes, tv.Paused},
		{"is harbour lights on hold", []tv.Claim{stop}, Yes, tv.Paused},
		{"has harbour lights stopped filming", []tv.Claim{stop, plan}, Yes, tv.Paused},
		{"is harbour lights filming", []tv.Claim{runs}, Yes, tv.Filming},
		{"is harbour lights on hold", []tv.Claim{site, plan}, "", tv.Paused},
		{"is harbour lights filming right now", []tv.Claim{site, plan}, No, tv.Filming},
		{"will harbour lights resume filming", []tv.Claim{site, plan}, "", tv.Filming},
		{"has harbour lights resumed filming", []tv.Claim{site, plan}, No, tv.Filming},
		{"will harbour lights film next year", []tv.Claim{site, plan}, "", tv.Filming},
	} {
		a := put(c.question, c.claims...)
		if len(a.Told) == 0 || a.Verdict != c.verdict || a.Told[0].Claim.Value.Text != c.lead {
			t.Errorf("%s: %q %q", c.question, a.Verdict, brief(a))
		}
	}
}
