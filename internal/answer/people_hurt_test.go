package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestHarm: how somebody was hurt is told by what was paused for it.
func TestHarm(t *testing.T) {
	paused := claim(3, tv.Stage, tv.Confirmed, text(tv.Paused))
	paused.Detail, paused.Quote = "after Ida Voss broke her wrist on set", "Filming was paused after Ida Voss broke her wrist on set."
	late := claim(3, tv.Delay, tv.Confirmed, text("injury"))
	late.Quote = "The season is delayed: Ida Voss was hurt in a fall."
	plays := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"how did ida voss get hurt", []tv.Claim{plays, paused}, "paused"},
		{"is ida voss ok", []tv.Claim{plays, paused}, "paused"},
		{"who got hurt on harbour lights", []tv.Claim{plays, paused}, "paused"},
		{"how was ida voss injured", []tv.Claim{plays, late}, late.Quote},
		{"how did per lund get hurt", []tv.Claim{plays, paused}, ""},
		{"is ida voss ok", []tv.Claim{plays}, ""},
		{"how did runa get hurt", []tv.Claim{plays, paused}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
