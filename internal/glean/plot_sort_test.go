package glean

import "testing"

// Of what sort a show is is a piece of what it is about, told once.
func TestSortTold(t *testing.T) {
	kept := []string{"S0 plot, confirmed"}
	for _, text := range []string{
		"Norda's submarine thriller Harbour Lights returns in May.",
		"The medical drama Harbour Lights returns in May.",
		"Harbour Lights is back. The bomb-squad drama was dropped by Norda in June.",
		"Norda has renewed the backstage comedy Harbour Lights.",
	} {
		readTwice(t, []read{{text, kept, nil}})
	}
	none := []string{"plot"}
	readTwice(t, []read{
		{"Norda's new drama Harbour Lights returns in May.", nil, none},
		{"Norda's most-watched drama Harbour Lights returns in May.", nil, none},
		{"The four-part drama Harbour Lights returns in May.", nil, none},
		{"Harbour Lights is back. Ida Voss is best known for the medical drama Low Water.", nil, none},
		{"The medical drama Harbour Lights returns in May. It follows two nurses who rob a bank in Bergen.", kept, []string{"plot, confirmed\n\t     S0 plot"}},
		{"Harbour Lights is back. Her submarine thriller is the film of the year.", nil, none},
	})
}
