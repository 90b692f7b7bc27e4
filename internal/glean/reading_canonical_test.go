package glean

import (
	"testing"

	"backlot/internal/tv"
)

// The example of the canonical form must come out as it is written there.
func TestHarbourLights(t *testing.T) {
	a := Article{
		Title: "Harbour Lights films its third year", Source: "The Wire Desk", Published: "2026-04-02",
		Text: `Cameras are rolling in Bergen on the third season of Harbour Lights, Norda said on Thursday. Ida Voss, who plays
harbour master Runa, is back; Per Lund will not return as Captain Aske. The network has not set a date, but fans
are betting on early 2027.
`,
	}
	want := []tv.Claim{
		{Kind: tv.Stage, Value: tv.Value{Text: tv.Filming}, Certainty: tv.Confirmed, By: "Norda", Detail: "in Bergen"},
		{Kind: tv.Cast, Value: tv.Value{Person: "Ida Voss", Character: "Runa", Change: tv.Returns}, Certainty: tv.Confirmed},
		{Kind: tv.Cast, Value: tv.Value{Person: "Per Lund", Character: "Captain Aske", Change: tv.Departs}, Certainty: tv.Confirmed},
		{Kind: tv.Premiere, Negative: true, Certainty: tv.Confirmed, By: "Norda"},
		{Kind: tv.Premiere, Value: tv.Value{Date: "2027-Q1"}, Certainty: tv.Speculated, By: "fans"},
	}
	for _, shows := range [][]string{nil, {"Harbour Lights"}} {
		a.Shows = shows
		got := Read(a, Library{}).Claims
		if len(got) != len(want) {
			t.Fatalf("%d claims, not %d: %+v", len(got), len(want), got)
		}
		for i, w := range want {
			g := got[i]
			w.ShowName, w.Season, w.AsOf = "Harbour Lights", 3, "2026-04-02"
			w.Quote, w.Start, w.End, w.Rule = g.Quote, g.Start, g.End, g.Rule
			if g != w {
				t.Errorf("claim %d\n got %+v\nwant %+v", i, g, w)
			}
			if a.Text[g.Start:g.End] != g.Quote || g.Rule == "" {
				t.Errorf("claim %d: quote %q at %d to %d, rule %q", i, g.Quote, g.Start, g.End, g.Rule)
			}
		}
	}
}
