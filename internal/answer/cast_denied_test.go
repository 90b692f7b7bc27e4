package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestGainsaid: a report that somebody goes is not told without what is denied of it in
// other words, and that first.
func TestGainsaid(t *testing.T) {
	at := func(c tv.Claim, d tv.Date) tv.Claim { c.AsOf, c.Published = d, d; return c }
	runa := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	sacked := at(claim(2, tv.Cast, tv.Reported, part("Ida Voss", "", tv.Departs)), "2026-10-02")
	sacked.Detail = "let go after a quarrel"
	goes := at(claim(2, tv.Cast, tv.Confirmed, part("Ida Voss", "", tv.Departs)), "2026-10-02")
	goes.Detail = "for a film"
	recast := at(claim(2, tv.Cast, tv.Denied, part("Tom Keane", "Runa", tv.Recast)), "2026-10-04")
	quarrel := at(claim(0, tv.Other, tv.Denied, text("a quarrel between Per Lund and Ida Voss")), "2026-10-04")
	earlier := at(recast, "2026-09-01")
	another := at(claim(2, tv.Cast, tv.Denied, part("Tom Keane", "Captain Aske", tv.Recast)), "2026-10-04")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"why was ida voss fired", []tv.Claim{runa, sacked, recast}, "denied Tom Keane recast; Ida Voss departs"},
		{"why is ida voss leaving", []tv.Claim{runa, sacked, quarrel}, "Ida Voss departs; denied a quarrel between Per Lund and Ida Voss"},
		{"is ida voss leaving", []tv.Claim{runa, sacked, quarrel}, "heard; Ida Voss departs"}, // without a quarrel, too
		{"is ida voss leaving", []tv.Claim{runa, sacked, recast}, "denied Tom Keane recast; Ida Voss departs"},
		{"is ida voss back for season 2", []tv.Claim{runa, sacked, recast}, "denied Tom Keane recast; Ida Voss departs"},
		{"has ida voss left", []tv.Claim{runa, sacked, recast, quarrel}, "denied Tom Keane recast; denied a quarrel between Per Lund and Ida Voss; Ida Voss departs"},
		{"why was ida voss fired", []tv.Claim{runa, sacked}, "Ida Voss departs"},
		{"why was ida voss fired", []tv.Claim{runa, sacked, earlier}, "Ida Voss departs"}, // of before
		{"why was ida voss fired", []tv.Claim{runa, sacked, another}, "Ida Voss departs"}, // another's part
		{"why did ida voss leave", []tv.Claim{runa, goes, recast}, "Ida Voss departs"},    // it is known
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
	if near := put("is ida voss a good swimmer", runa, sacked, recast).Near; near.ID == sacked.ID {
		t.Error("a report that is denied is offered as what is known")
	}
}
