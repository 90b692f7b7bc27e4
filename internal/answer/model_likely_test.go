package answer

import (
	"strconv"
	"testing"

	"backlot/internal/tv"
)

// TestLikely: what no rule reads is answered by what the model has learned, never by another
// season's claim, another person's, or one that something newer has overtaken.
func TestLikely(t *testing.T) {
	episodes := claim(3, tv.Episodes, tv.Confirmed, tv.Value{Number: 8})
	keeper := claim(3, tv.Plot, tv.Confirmed, text("a lighthouse keeper finds a map in the lamp room"))
	leaves := claim(3, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	dog := claim(0, tv.Other, tv.Confirmed, text("the dog has a trainer of its own"))
	all := []tv.Claim{episodes, keeper, leaves, dog}
	for _, c := range []struct{ question, want string }{
		{"gimme the gist of harbour lights season 3", "a lighthouse keeper finds a map in the lamp room"},
		{"harbour lights premise pls", "a lighthouse keeper finds a map in the lamp room"},
		{"gimme the gist of harbour lights season 2", ""},
		{"per lund handing in his notice, true or not", ""},
	} {
		if got := brief(put(c.question, all...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestPool: of a show of whom thousands of things are told the model is asked about few, and
// about those that share words with the question, however old.
func TestPool(t *testing.T) {
	var claims []tv.Claim
	for i := range 4000 {
		c := claim(3, []tv.Kind{tv.Plot, tv.Other}[i%2], tv.Confirmed, text("Runa rows to buoy "+strconv.Itoa(i)))
		c.ID, c.Published = "c"+strconv.Itoa(i), "2026-01-02"
		claims = append(claims, c)
	}
	claims[0].Value.Text, claims[0].Published = "the walrus of the pier is stuffed", "2019-05-01"
	f := &file{known: tv.NewDossier(claims, today), day: today}
	f.q.Text = "is the walrus real"
	pool := f.pool()
	if len(pool) > 4*mostOfKind {
		t.Errorf("the pool has %d claims", len(pool))
	}
	found := false
	for _, c := range pool {
		found = found || c.ID == "c0"
	}
	if !found {
		t.Error("the claim with the word asked for is not in the pool")
	}
}
