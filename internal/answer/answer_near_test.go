package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestFirmest: what stands beside a refusal is no claim that another has overtaken, nor a guess where
// it is known, nor a part that its holder has left.
func TestFirmest(t *testing.T) {
	on := func(c tv.Claim, d tv.Date) tv.Claim { c.AsOf, c.Published = d, d; return c }
	first := on(claim(2, tv.Premiere, tv.Confirmed, day("2026-09")), "2026-03-01")
	moved := on(claim(2, tv.Premiere, tv.Confirmed, day("2027-03")), "2026-08-01")
	guess := claim(2, tv.Premiere, tv.Speculated, day("2028"))
	has := on(claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars)), "2026-02-05")
	left := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	known := func(claims ...tv.Claim) *file {
		return &file{known: tv.NewDossier(claims, today), day: today}
	}
	for _, c := range []struct {
		of   *file
		near tv.Claim
		want tv.Claim
	}{
		{known(first, moved), first, moved},
		{known(first, moved, guess), guess, moved},
		{known(moved, guess), moved, moved},
		{known(has, left), has, left},
	} {
		if got := c.of.firmest(c.near); got.ID != c.want.ID {
			t.Errorf("near %s is %s, want %s", c.near.ID, got.ID, c.want.ID)
		}
	}
}
