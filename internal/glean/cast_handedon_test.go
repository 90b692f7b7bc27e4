package glean

import "testing"

// A part changes hands.
func TestHandedOn(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss is hanging up Runa's waterproofs after six years of Harbour Lights.", []string{"S0 cast Ida Voss departs Runa, confirmed"}, nil},
		{"Harbour Lights is on Norda. The role of Runa passes from Ida Voss to Mia Holt.", []string{"S0 cast Mia Holt recast Runa, confirmed", "S0 cast Ida Voss departs Runa, confirmed"}, nil},
		{"Harbour Lights is on Norda. The part of Runa, originated by Ida Voss, goes to Mia Holt.", []string{"S0 cast Mia Holt recast Runa, confirmed", "S0 cast Ida Voss departs Runa, confirmed"}, nil},
		{"Harbour Lights is on Norda. Next year brings a new Runa, a role that passes from Ida Voss to Mia Holt.", []string{"S0 cast Mia Holt recast Runa, confirmed", "S0 cast Ida Voss departs Runa, confirmed"}, nil},
		// Nobody goes, or nobody's part.
		{"Harbour Lights is on Norda. Ida Voss is not hanging up Runa's waterproofs.", nil, []string{"Ida Voss departs"}},
		{"Harbour Lights is on Norda. The credit for the music goes to Jo Pell.", nil, []string{"cast Jo Pell"}},
	})
}
