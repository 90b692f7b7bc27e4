package glean

import "testing"

// What an article says of one network all along holds of the shows that it tells of without a network.
func TestNetworkOfArticle(t *testing.T) {
	readNetworks(t, []networkRow{
		{title: "Norda clears the decks", text: "Norda has cancelled Harbour Lights after two seasons. Norda told the cast on Monday.\n\nThe hospital drama 'Cold Quay' will not return either. Its third season ended in March.\n\nNorda has not said what comes instead.", want: []string{"Harbour Lights: Norda", "Cold Quay: Norda"}},
		{title: "Norda clears the decks", text: "Norda has cancelled 'Cold Quay' after two seasons. Norda told the cast on Monday.\n\nHarbour Lights is safe: a third season was ordered in January.\n\nNorda has not said what comes instead.", want: []string{"Cold Quay: Norda", "Harbour Lights: Norda"}},
		{title: "Norda clears the decks", text: "Norda has cancelled 'Cold Quay' after two seasons. Norda told the cast on Monday. CBS may want it, and so may NBC.\n\nHarbour Lights is safe: a third season was ordered in January.", want: []string{"Cold Quay: Norda"}},
		{title: "Norda clears the decks", text: "Norda has cancelled 'Cold Quay' after two seasons. Norda told the cast on Monday.\n\nHer next film is 'The Ninth Bell', a comedy from the makers of Harbour Lights.\n\nNorda has not said what comes instead.", want: []string{"Cold Quay: Norda"}},
	})
}
