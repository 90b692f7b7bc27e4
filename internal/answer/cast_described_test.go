package answer

import (
	"testing"

	"backlot/internal/tv"
)

// A part may be asked for by what the sentence calls it, and not by what merely stands there.
func TestCalled(t *testing.T) {
	pilot := tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Baek Do-yun", Character: "Cha Jun"}, Quote: "Opposite Seo is Baek Do-yun, as the pilot Cha Jun, who does not know her voice."}
	judge := tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Roland Petrakis"}, Quote: "It stars Roland Petrakis as a small-town Georgia judge who takes in three children."}
	parrot := tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Timothy Oakshott", Character: "Leonard"}, Quote: "As Leonard, a retired surveyor saddled with a parrot that speaks only in his dead wife's voice, Timothy Oakshott has the stoop."}
	sheriff := tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Mira Zmitrowicz", Character: "Isolde"}, Quote: "Mira Zmitrowicz plays Isolde, the Sheriff of Nottingham, in all six."}
	chef := tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Nina Rowe", Character: "Greta"}, Quote: "TV chef Nina Rowe plays Greta."}
	for _, x := range []struct {
		c      tv.Claim
		phrase []string
		want   bool
	}{
		{pilot, []string{"pilot"}, true},
		{pilot, []string{"voice"}, false},
		{judge, []string{"judge"}, true},
		{judge, []string{"children"}, false},
		{parrot, []string{"surveyor"}, true},
		{parrot, []string{"parrot"}, false},
		{sheriff, []string{"sheriff", "nottingham"}, true},
		{chef, []string{"chef"}, false},
	} {
		f := &file{known: tv.NewDossier([]tv.Claim{x.c}, "2026-11-26")}
		if got := f.called(x.c, x.phrase); got != x.want {
			t.Errorf("%v in %q: %v", x.phrase, x.c.Quote, got)
		}
	}
}
