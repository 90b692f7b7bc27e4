package reply

import (
	"testing"

	"backlot/internal/tv"
)

// TestDenied: what was denied before something newer was told is told as what was denied then.
func TestDenied(t *testing.T) {
	c := tv.Claim{Kind: tv.Cast, Certainty: tv.Denied, By: "Una Moe", AsOf: "2025-04-15", Published: "2025-04-15", Value: tv.Value{Person: "Una Moe", Character: "Rut", Change: tv.Departs}}
	for want, got := range map[string]Text{
		"It is denied that Una Moe, who plays Rut, leaves.":  Claimed(c, "2026-11-28"),
		"It was denied that Una Moe, who plays Rut, leaves.": Overtaken(c, "2026-11-28"),
	} {
		if got.String() != want {
			t.Errorf("said %q, and should %q", got, want)
		}
	}
}
