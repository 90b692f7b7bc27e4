package glean

import (
	"testing"

	"backlot/internal/names"
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
	addShow(&lib, "harbour-lights", "name: Harbour Lights")
	lib.Index = names.New(entries(lib))
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
		{text: "The Northern Ontario comedy 'Cold Quay' will end after six seasons, and the Saturday-Sunday drama 'The Ninth Bell' begins in May."},
		{text: "Nine people were hurt on the set of Harbour Lights."},
		{text: "It was history in the making, said the writers of Harbour Lights."},
		{text: "The three episodes of Harbour Lights have been a quest for a thing that nobody has seen."},
	})
}

// A show may be on several networks, and what is told of a row holds of each in it.
func TestNetworksInRows(t *testing.T) {
	readNetworks(t, []networkRow{
		{text: "Harbour Lights airs on ITV1 and ITVX.", want: []string{"Harbour Lights: ITV1", "Harbour Lights: ITVX"}},
		{text: "Norda has renewed Harbour Lights. The first season went out on BBC Two last winter.", want: []string{"Harbour Lights: Norda", "Harbour Lights: BBC Two"}},
		{text: "Three dramas will be back on CBS: Harbour Lights (season three) and the hospital drama 'Cold Quay'.", want: []string{"Harbour Lights: CBS", "Cold Quay: CBS"}},
		{title: "NBC renews 'Cold Quay' and 'The Ninth Bell', passes on 'Grey Ladies'", text: "'Cold Quay' will be back for a third season, and 'The Ninth Bell' for a second. The order came on Monday.", want: []string{"Cold Quay: NBC", "The Ninth Bell: NBC"}},
		{text: "Harbour Lights returns on May 4. Ida Voss got her start on the Disney Channel and sang in a choir.", want: nil},
		{text: "Norda has renewed Harbour Lights. Ida Voss played a clerk for three years on CBS's 'Cold Quay'.", want: []string{"Harbour Lights: Norda", "Cold Quay: CBS"}},
		{text: "The original Harbour Lights ran on NBC and later on ABC. The new Harbour Lights begins on Sky in May.", want: []string{"Harbour Lights: Sky"}},
	})
}

// What is told once of a network holds of the shows that stand below it, and of those the text goes on about.
func TestNetworksOfLists(t *testing.T) {
	readNetworks(t, []networkRow{
		{title: "What to watch on Tuesday", text: "Harbour Lights\n\n9pm, Channel 4\n\nThe last one of the series, and Runa has a boat to catch.", want: []string{"Harbour Lights: Channel 4"}},
		{title: "What to watch on Tuesday", text: "Harbour Lights\n\nThe last one of the series, and Runa has a boat to catch.\n\nFilm: A Cold Coming\n\n11pm, Channel 4\n\nOld but good."},
		{title: "A tour of the channels", text: "What is new, channel by channel.\n\nSVT (Sweden)\n\nThe public broadcaster has given the go-ahead to a third season of Harbour Lights.\n\nYle (Finland)\n\nNothing is new.", want: []string{"Harbour Lights: SVT"}},
		{title: "A season of farewells", text: "NBC has ended 'Cold Quay' after four seasons. The network has also cancelled Harbour Lights.", want: []string{"Cold Quay: NBC", "Harbour Lights: NBC"}},
		{title: "No more Harbour Lights", text: "There will be no third season of Harbour Lights. The cast was told on Monday.\n\nSky ended it after two series, and none of them made money.", want: []string{"Harbour Lights: Sky"}},
		{title: "No more Harbour Lights", text: "There will be no third season of Harbour Lights. The cast was told on Monday.\n\nIts maker has taken an overall deal at CBS, and its star joined last year from NBC."},
	})
}
