package glean

import "testing"

// TestLeftPossible reads seasons that are not excluded, odds, and what a list says of a show.
func TestLeftPossible(t *testing.T) {
	third := []string{"S3 stage renewed, speculated"}
	none := []string{"stage renewed"}
	readSome(t, []read{
		{"Norda has not ruled out a third season of Harbour Lights.", third, nil},
		{"Creator Tom Reed refused to rule out a third season of Harbour Lights.", third, nil},
		{"When asked about a third season of Harbour Lights, Reed did not rule it out.", third, nil},
		{"Norda has ruled out a third season.", []string{"S3 stage renewed, confirmed, not so, Norda"}, nil},
		{"Police have not ruled out another series of attacks.", nil, none},
		{"Ida Voss has not ruled out returning for a third season.", nil, none},
		{"Harbour Lights: Likely to be renewed.", []string{"S0 stage renewed, speculated"}, nil},
		{"Harbour Lights is all but certain to be renewed.", []string{"S0 stage renewed, speculated"}, nil},
		{"Harbour Lights: Unlikely to be renewed.", []string{"S0 stage renewed, speculated, not so"}, nil},
		{"Filming has moved to the spring.", []string{"S0 stage filming, confirmed, planned"}, nil},
		{"Harbour Lights: Back for a third season.", []string{"S3 stage renewed, confirmed"}, nil},
		{"Harbour Lights (Norda): Back for a second season, but with a shorter order of 13 episodes.", []string{"S2 stage renewed, confirmed", "S2 episodes 13, confirmed"}, nil},
	})
}
