package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// readTwice reads with the learned model and without.
func readTwice(t *testing.T, list []read) {
	t.Helper()
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, x := range list {
		for _, opts := range [][]Option{nil, {With(nil)}} {
			var got []string
			for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib, opts...).Claims {
				line := strings.TrimPrefix(told(c), "Harbour Lights ")
				if !c.When.IsZero() {
					line += " @" + string(c.When)
				}
				got = append(got, line)
			}
			all := strings.Join(got, "\n\t     ")
			for _, w := range x.has {
				if !strings.Contains("\n\t     "+all+"\n", "\n\t     "+w+"\n") {
					t.Errorf("%s\n\tno %q in\n\t     %s", x.text, w, all)
				}
			}
			for _, w := range x.not {
				if strings.Contains(all, w) {
					t.Errorf("%s\n\tthere is %q in\n\t     %s", x.text, w, all)
				}
			}
		}
	}
}

// What happens beside the season is none of its days.
func TestOtherEvents(t *testing.T) {
	readTwice(t, []read{
		{"Norda has ordered a third series of Harbour Lights.\n\nThe first two series will move from Bly to Norda's streaming service in January.", nil, []string{"premiere"}},
		{"Norda has ordered a third series of Harbour Lights.\n\nSeries one and two will be available on Norda in January.", nil, []string{"premiere"}},
		{"Norda has ordered a third series of Harbour Lights.\n\nThe previous series will arrive on Norda in January.", nil, []string{"premiere"}},
		{"The third series of Harbour Lights will arrive on Norda's streaming service in January.", []string{"S3 premiere 2027-01, confirmed (on Norda)"}, nil},
		{"The tenth series of Harbour Lights begins on Norda on 16 September 2026.\n\nYes: a Christmas special, Harbour Lights at Christmas, with four famous faces has already been filmed and will be shown on Norda in December.", []string{"S10 premiere 2026-09-16, confirmed (on Norda)"}, []string{"S10 premiere 2026-12", "wrapped", "stage filming"}},
		{"A festive special, Harbour Lights in Lapland, has been filmed in Cork and will be shown on Norda in December.", nil, []string{"stage", "S1 ", "S2 "}},
		{"A Christmas special, Harbour Lights at Christmas, has already been filmed and will be shown on Norda in December.", nil, []string{"@2025-12-25", "stage"}},
		{"Harbour Lights wrapped filming just before Christmas.", []string{"S0 stage wrapped, confirmed @2025-12-25"}, nil},
		{"The fourth series of Harbour Lights is coming.\n\nThe third series, which was due on Norda in January, will now be shown in March 2027.", []string{"S3 premiere 2027-03, confirmed"}, []string{"premiere 2027-01"}},
		{"The third series of Harbour Lights, originally due in January, will now air in March 2027.", []string{"S3 premiere 2027-03, confirmed"}, []string{"premiere 2027-01"}},
		{"The third series of Harbour Lights, which had been planned for January, has been pushed back to March 2027.", []string{"S3 premiere 2027-03, confirmed"}, []string{"premiere 2027-01"}},
		{"Ben Voss will arrive in Harbour Lights in July as Frank.", nil, []string{"premiere"}},
		{"Harbour Lights is a soap. Former Casualty Row actor Ben Voss will arrive in July as Walter's estranged brother, Frank.", nil, []string{"premiere"}},
		{"The third series of Harbour Lights will arrive in July as planned.", []string{"S3 premiere 2027-07, confirmed"}, nil},
	})
}

// Who goes keeps the part that he had, and gets none of the newcomer's.
func TestOwnParts(t *testing.T) {
	joins := "Ida Voss joins the cast of Harbour Lights as Detective Inspector Nell Vale. "
	of := []string{"S0 cast Ida Voss joins Detective Inspector Nell Vale, confirmed", "S0 cast Ben Deeley departs DCI Carl Orr, confirmed"}
	not := []string{"Deeley departs Detective", "Deeley departs Nell", "Voss recast"}
	readTwice(t, []read{
		{joins + "She takes over from Ben Deeley, who played DCI Carl Orr for three series.", of, not},
		{joins + "She replaces Ben Deeley, who played DCI Carl Orr.", of, not},
		{joins + "She takes over from Ben Deeley, last seen as DCI Carl Orr.", of, not},
		{joins + "She takes over from Ben Deeley's DCI Carl Orr.", of, not},
		{joins + "She takes over from Ben Deeley, who played the town's weary coroner.", []string{"S0 cast Ben Deeley departs, confirmed"}, not},
		{joins + "She replaces Mia Holt, who played Nell for two series.", []string{"S0 cast Mia Holt departs Detective Inspector Nell Vale, confirmed"}, nil},
		{joins + "She replaces Mia Holt, who left in May.", []string{"S0 cast Mia Holt departs Detective Inspector Nell Vale, confirmed"}, nil},
		{"Ida Voss, who plays Nell Vale in Harbour Lights, takes over from Ben Deeley, who played DCI Carl Orr.", []string{"S0 cast Ida Voss stars Nell Vale, confirmed", "S0 cast Ben Deeley departs DCI Carl Orr, confirmed"}, []string{"Voss recast"}},
	})
}
