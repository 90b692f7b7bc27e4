package glean

import "testing"

// Who plays whom, told by one name beside the other.
func TestBesideName(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Ida Voss, alias harbour master Runa, was seen in Bergen.", []string{"S0 cast Ida Voss stars Runa, confirmed"}, nil},
		{"Harbour Lights is on Norda. The crew of the Mia, alias the Ebb, was seen in Bergen.", nil, []string{"cast"}},
	})
}
