package glean

import "testing"

// TestBroughtTo reads to how many episodes an order brings a season, and how many several had.
func TestBroughtTo(t *testing.T) {
	eight := []string{"S1 episodes 8, confirmed", "S2 episodes 8, confirmed"}
	none := []string{"episodes"}
	readSome(t, []read{
		{"Both seasons of Harbour Lights consisted of eight episodes each.", eight, nil},
		{"Harbour Lights ran for two seasons of eight episodes each.", eight, nil},
		{"All three seasons had six episodes.", []string{"S1 episodes 6, confirmed", "S3 episodes 6, confirmed"}, []string{"S0 episodes"}},
		{"Norda ordered nine more episodes of Harbour Lights, bringing the freshman season to 22.", []string{"S1 episodes 22, confirmed"}, []string{"episodes 9"}},
		{"The pickup comes five episodes into the show's second season and brings the order to 18 episodes, up from 13 this year.", []string{"S3 episodes 18, confirmed", "S2 episodes 13, confirmed"}, nil},
		{"Harbour Lights films its third season. There are eight episodes in the new series.", []string{"S3 episodes 8, confirmed"}, nil},
		{"Both seasons of Harbour Lights were filmed in Bergen over eight weeks.", nil, none},
		{"The renewal brings the number of seasons to five.", nil, none},
	})
}
