package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestStreams: where a show may be streamed is told in words, beside its network; to whoever asks
// for that first.
func TestStreams(t *testing.T) {
	norda := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	player := claim(0, tv.Other, tv.Confirmed, text("All episodes will be available on Norda Player"))
	next := claim(0, tv.Other, tv.Confirmed, text("Episodes stream the next day on Sola"))
	date := claim(0, tv.Other, tv.Confirmed, text("The soundtrack is available on Friday"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"where can i watch harbour lights", []tv.Claim{norda, next}, "Norda; Episodes stream the next day on Sola"},
		{"where can i stream harbour lights", []tv.Claim{norda, player}, "All episodes will be available on Norda Player; Norda"},
		{"where can i watch harbour lights", []tv.Claim{norda, date}, "Norda"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
