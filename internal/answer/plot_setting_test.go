package answer

import (
	"testing"

	"backlot/internal/tv"
)

// Where a story is set is told by a place in what it is about, and not by how far the show is.
func TestWhereItIsSet(t *testing.T) {
	set := plotOf("a Norfolk-set drama about two brothers and a lifeboat")
	moves := plotOf("Runa and Tom open a bar in Lisbon")
	bare := plotOf("two brothers share a lifeboat")
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	renewed.Quote = "Harbour Lights is renewed for a third season in Lisbon."
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"where is harbour lights set", []tv.Claim{bare, set, renewed}, set.Value.Text},
		{"where is season 3 set", []tv.Claim{moves, renewed}, moves.Value.Text},
		{"where is season 3 set", []tv.Claim{renewed}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
