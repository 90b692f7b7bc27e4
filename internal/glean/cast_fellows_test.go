package glean

import "testing"

// What is told of one of a row is told of each.
func TestFellows(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. It stars Ida Voss, Per Lund and, from season two, Bo Dahl.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed", "S0 cast Bo Dahl stars, confirmed"}, nil},
		// Of whom something else is told.
		{"Harbour Lights is on Norda. It stars Ida Voss, and Jo Pell writes.", nil, []string{"stars Jo Pell"}},
		{"Harbour Lights is on Norda. It stars Ida Voss, is written by Jo Pell and is a hit.", nil, []string{"stars Jo Pell"}},
	})
}
