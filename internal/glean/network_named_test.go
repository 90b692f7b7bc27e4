package glean

import (
	"testing"

	"backlot/internal/tv"
)

// networkRow is a short article, and each show of it with each of its networks.
type networkRow struct {
	title, text string
	want        []string
}

func readNetworks(t *testing.T, rows []networkRow) {
	t.Helper()
	lib := testLibrary(t)
	for _, row := range rows {
		if fault := readRow(Article{Title: row.title, Text: row.text, Published: "2026-03-03"}, lib, func(claims []tv.Claim) string {
			var got []string
			for _, c := range claims {
				if c.Kind == tv.OnNetwork {
					got = append(got, c.ShowName+": "+c.Value.Text)
				}
			}
			return unlike(got, row.want)
		}); fault != "" {
			t.Errorf("%s %s\n\t%s", row.title, row.text, fault)
		}
	}
}

// Networks that the library has not, names that are words as well, and names in capitals.
func TestNamesOfNetworks(t *testing.T) {
	readNetworks(t, []networkRow{
		{text: "Harbour Lights airs on Sky Arts.", want: []string{"Harbour Lights: Sky Arts"}},
		{text: "TG4 has ordered a third season of Harbour Lights.", want: []string{"Harbour Lights: TG4"}},
		{text: "Harbour Lights is on ITV1 on Sunday.", want: []string{"Harbour Lights: ITV1"}},
		{text: "The second season of Harbour Lights begins on Tuesday on BBC One Wales.", want: []string{"Harbour Lights: BBC One Wales"}},
		{text: "Nine has ended its harbour drama Harbour Lights after two seasons.", want: []string{"Harbour Lights: Nine"}},
		{text: "The Lifetime limited series Harbour Lights begins in May.", want: []string{"Harbour Lights: Lifetime"}},
		{title: "What is on in May", text: "Here is all that is new.\n\nNETFLIX\n\nHarbour Lights (May 4): The second season of the drama begins.", want: []string{"Harbour Lights: Netflix"}},
		{text: "Nine people were hurt on the set of Harbour Lights."},
		{text: "It was history in the making, said the writers of Harbour Lights."},
		{text: "The three episodes of Harbour Lights have been a quest for a thing that nobody has seen."},
	})
}
