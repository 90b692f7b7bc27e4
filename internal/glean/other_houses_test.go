package glean

import "testing"

// A house makes a show though no word of its name says so; somebody who produces is none.
func TestHousesAlone(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. The drama is made by Salt Lantern, which is based in Bergen.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is on Norda. The drama is produced by Ida Voss, who lives in Bergen.", nil, []string{"other"}},
	})
}
