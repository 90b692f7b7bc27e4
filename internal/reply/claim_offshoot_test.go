package reply

import (
	"testing"

	"backlot/internal/tv"
)

// What is told in words and is not so is never told without the "not".
func TestNotInWords(t *testing.T) {
	for _, tt := range []struct {
		kind      tv.Kind
		words     string
		negative  bool
		certainty tv.Certainty
		want      string
	}{
		{tv.Spinoff, "Tideline", true, tv.Confirmed, "Tideline is not happening."},
		{tv.Spinoff, "Tideline, about the young Runa", true, tv.Confirmed, "Not happening: Tideline, about the young Runa."},
		{tv.Spinoff, "a prequel about Runa", true, tv.Confirmed, "A prequel about Runa is not happening."},
		{tv.Spinoff, "Norda has ordered a spin-off", true, tv.Confirmed, "Not happening: Norda has ordered a spin-off."},
		{tv.Spinoff, "spin-offs", true, tv.Confirmed, "Not happening: spin-offs."},
		{tv.Spinoff, "there will be no spin-off", true, tv.Confirmed, "There will be no spin-off."},
		{tv.Spinoff, "a film that ends the story", false, tv.Denied, "It is denied that a film that ends the story is coming."},
		{tv.Spinoff, "Tideline, about the young Runa", false, tv.Confirmed, "Tideline, about the young Runa."},
		{tv.Plot, "Runa leaves the harbour", true, tv.Confirmed, "Not true, it is said: Runa leaves the harbour."},
		{tv.Other, "the season has no day yet", true, tv.Confirmed, "The season has no day yet."},
	} {
		c := tv.Claim{Kind: tt.kind, Certainty: tt.certainty, Negative: tt.negative, Value: tv.Value{Text: tt.words}, AsOf: "2026-11-10", Published: "2026-11-10"}
		if got := Claimed(c, "2026-11-28").String(); got != tt.want {
			t.Errorf("%q, want %q", got, tt.want)
		}
	}
}
