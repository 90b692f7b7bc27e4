package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestJob: what somebody in the story does for a living is told by the words beside their name,
// and by nobody else's.
func TestJob(t *testing.T) {
	plays := playsRuna("Voss is Runa, a retired diver who keeps the harbour bar.")
	of := func(kind tv.Kind, said, quote string) tv.Claim {
		c := claim(0, kind, tv.Confirmed, text(said))
		if quote != "" {
			c.Quote = quote
		}
		return c
	}
	other := of(tv.Plot, "Captain Aske, a smuggler, is found in the lamp room", "")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"what is runa's job", []tv.Claim{plays, of(tv.Plot, "Runa, a ferry pilot, takes the wrong man aboard", "")}, "Runa, a ferry pilot, takes the wrong man aboard"},
		{"runas job is what", []tv.Claim{plays, of(tv.Plot, "disbarred lawyer Runa comes home", "")}, "disbarred lawyer Runa comes home"},
		{"what does runa do for a living", []tv.Claim{plays, of(tv.Plot, "a retired diver finds a wreck", "Voss is Runa, a retired diver who finds a wreck.")}, "a retired diver finds a wreck"},
		{"what did runa do before she retired", []tv.Claim{plays, other}, "Voss is Runa, a retired diver who keeps the harbour bar."},
		{"what does una do for work", []tv.Claim{other, of(tv.Plot, "Una Holm, now a vet, buys the boatyard", "")}, "Una Holm, now a vet, buys the boatyard"},
		{"what is una's job", []tv.Claim{other, of(tv.Plot, "Una leaves the island with the money", "")}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
