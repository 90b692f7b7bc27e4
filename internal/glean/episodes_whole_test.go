package glean

import (
	"fmt"
	"testing"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// How many episodes a run has is told beside other things too.
func TestWholeRuns(t *testing.T) {
	lib := testLibrary(t)
	addShow(&lib, "harbour-lights", "name: Harbour Lights")
	lib.Index = names.New(entries(lib))
	for _, row := range []struct {
		text string
		want []string
	}{
		{"Pia Holm directs all seven episodes of Harbour Lights.", []string{"7"}},
		{"Harbour Lights will return for a third season. Five of the ten scripts are finished.", []string{"10"}},
		{"Harbour Lights will return for a third season of 12 episodes, up from 10.", []string{"10", "12"}},
		{"Harbour Lights is a six-hour drama about a lock keeper.", []string{"6"}},
		{"Harbour Lights ran for 24 episodes over three seasons.", []string{"24"}},
		{"Norda has ordered Harbour Lights, a 6 x 45 minutes comedy.", []string{"6"}},
		{"Harbour Lights is back. How many episodes are there? Nine, one more than last time.", []string{"8", "9"}},
		{"The eighth and last episode of Harbour Lights goes out this evening.", []string{"8"}},
		{"Harbour Lights returns in May. How many people saw it? Nine, if you ask its maker.", nil},
		{"Harbour Lights will end with a two-hour special event.", nil},
		{"Harbour Lights is back. Three of the ten people on the quay are Runa's kin.", nil},
		{"All four of its stars will be back for Harbour Lights.", nil},
	} {
		if fault := readRow(Article{Text: row.text, Published: "2026-03-03"}, lib, func(claims []tv.Claim) string {
			var got []string
			for _, c := range claims {
				if c.Kind == tv.Episodes {
					got = append(got, fmt.Sprint(c.Value.Number))
				}
			}
			return unlike(got, row.want)
		}); fault != "" {
			t.Errorf("%s\n\t%s", row.text, fault)
		}
	}
}
