package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestOfOffshoot: who writes the show is not who writes its remake.
func TestOfOffshoot(t *testing.T) {
	writes := claim(2, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "writer"})
	remake := claim(0, tv.Spinoff, tv.Confirmed, text("a remake is in development, and no writer is attached"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who is writing the harbour lights remake", []tv.Claim{writes}, ""},
		{"who is writing the harbour lights remake", []tv.Claim{writes, remake}, remake.Value.Text},
		{"who is directing the harbour lights remake", []tv.Claim{writes, remake}, ""},
		{"who is writing harbour lights", []tv.Claim{writes, remake}, "Tom Keane writer"},
		{"who is writing the harbour lights spinoff", []tv.Claim{writes}, "Tom Keane writer"}, // it may be one itself
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
