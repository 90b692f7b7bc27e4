package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestDropped: a spin-off that was dropped is told as dropped, whatever words the question has of
// it, and was ordered all the same.
func TestDropped(t *testing.T) {
	ordered := toldOn("2026-05-12", claim(0, tv.Spinoff, tv.Confirmed, text("Tideline, about the young Runa")))
	ordered.Quote = "Norda has ordered a spin-off, Tideline, about the young Runa."
	dropped := toldOn("2026-11-10", claim(0, tv.Spinoff, tv.Confirmed, text("Tideline")))
	dropped.Negative, dropped.Quote, dropped.ID = true, "Norda is no longer making Tideline, the spin-off of Harbour Lights.", "dropped"
	const off, on = "no Tideline", "Tideline, about the young Runa"
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is the runa spinoff still on", []tv.Claim{ordered, dropped}, "no; " + off + "; " + on},
		{"is there a harbour lights spinoff", []tv.Claim{ordered, dropped}, "no; " + off + "; " + on},
		{"is the harbour lights spinoff still happening", []tv.Claim{ordered, dropped}, "no; " + off + "; " + on},
		{"what about the harbour lights spinoff", []tv.Claim{ordered, dropped}, off + "; " + on},
		{"was the harbour lights spinoff cancelled", []tv.Claim{ordered, dropped}, "yes; " + off + "; " + on},
		{"is the harbour lights spinoff dead", []tv.Claim{ordered, dropped}, "yes; " + off + "; " + on},
		{"was a harbour lights spinoff ordered", []tv.Claim{ordered, dropped}, "yes; " + on + "; " + off},
		{"is there a harbour lights spinoff", []tv.Claim{dropped}, "no; " + off},
		{"is there a harbour lights spinoff", []tv.Claim{ordered}, "yes; " + on},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
