package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Whether an actor is dead is told by a sentence of their death, not by that of their part.
func TestActorDied(t *testing.T) {
	for quote, want := range map[string]bool{
		"Ida Voss, who plays Runa, finished her scenes shortly before her death in June.": true,
		"The late Ida Voss plays Runa.":                              true,
		"Ida Voss plays Runa.":                                       false,
		"Ida Voss plays Runa. The keeper died in the first episode.": false,
	} {
		if a := put("is ida voss dead", playsRuna(quote)); a.Known() != want || want && a.Told[0].Claim.Value.Text != quote {
			t.Errorf("%s: %q", quote, brief(a))
		}
	}
}

// Whose part another has taken over since is not told to have it.
func TestTakenOver(t *testing.T) {
	had := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Runa", tv.Stars))
	had.AsOf, had.Published, had.Article = "2026-01-01", "2026-01-01", "a0"
	has := claim(1, tv.Cast, tv.Confirmed, part("Tom Keane", "Runa", tv.Recast))
	next := claim(2, tv.Stage, tv.Confirmed, text(tv.Renewed))
	for _, q := range []string{"is per lund still in it", "is per lund in harbour lights"} {
		if a := put(q, had, has, next); !a.Known() || a.Told[0].Claim.Value.Person != "Tom Keane" || a.Verdict == Yes {
			t.Errorf("%s: %q", q, brief(a))
		}
	}
}
