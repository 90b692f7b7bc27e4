package answer

import (
	"testing"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// On which night a show goes out is told in words, where no first day is known.
func TestItsNight(t *testing.T) {
	moves := claim(0, tv.Other, tv.Confirmed, text("moves from Mondays to Wednesdays at 8"))
	for _, q := range []string{"what night is harbour lights on now", "when is harbour lights on now"} {
		if got := brief(put(q, moves)); got != moves.Value.Text {
			t.Errorf("%s: answered %q", q, got)
		}
	}
	past := claim(0, tv.Other, tv.Confirmed, text("the finale aired to much applause on Friday"))
	f := begin(ask.Read("when is harbour lights on now", index(), ask.Options{Day: today})[0], tv.NewDossier([]tv.Claim{past}, today))
	if f.onItsNight(); len(f.told) > 0 {
		t.Errorf("a night that has been is told: %q", f.told[0].Claim.Value.Text)
	}
}
