package glean

import (
	"testing"

	"backlot/internal/tv"
)

// A sentence that only goes on with what somebody says is kept, in fewer words, of those whose show it is.
func TestQuoteGoesOn(t *testing.T) {
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, x := range []struct {
		text string
		want []string
	}{
		{"“We shot the whole thing twice in the rain,” said showrunner Ada Grieve. “My boots have never dried out.”", []string{"We shot the whole thing twice in the rain", "My boots have never dried out."}},
		{"“We shot the whole thing twice in the rain,” said showrunner Ada Grieve. “It was wet.”", []string{"We shot the whole thing twice in the rain"}},
		{"“They parked their lorries outside my shop all week,” said Tom Wray, who lives by the pier. “My boots have never dried out.”", []string{"They parked their lorries outside my shop all week"}},
		{"Showrunner Ada Grieve says that the lighthouse “will have to come down”.", []string{"will have to come down"}},
		{"Butcher Tom Wray says that the lighthouse “will have to come down”.", nil},
		{"Showrunner Ada Grieve says there are “no plans at all” for a second lighthouse.", []string{"no plans at all"}},
		{"Butcher Tom Wray says there are “no plans at all” for a second lighthouse.", nil},
		{"Showrunner Ada Grieve calls the lighthouse “a friend”.", nil},
	} {
		a := Article{Text: "Harbour Lights is on Norda. " + x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}
		if fault := readRow(a, lib, func(claims []tv.Claim) string {
			var got []string
			for _, c := range claims {
				if c.Kind == tv.Quote {
					got = append(got, c.Value.Text)
				}
			}
			return unlike(got, x.want)
		}); fault != "" {
			t.Errorf("%s\n\t%s", x.text, fault)
		}
	}
}
