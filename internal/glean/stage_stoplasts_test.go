package glean

import "testing"

func TestStopLasts(t *testing.T) {
	readSome(t, []read{
		{"Production has shut down on Harbour Lights. The shutdown is for two weeks.", []string{"S0 stage paused, confirmed (for two weeks)"}, nil},
		{"Harbour Lights is a drama on Norda. Sources say the hiatus will last at least six weeks.", []string{"S0 stage paused, reported, sources (at least six weeks)"}, nil},
		{"Harbour Lights is back at work. The shutdown lasted two weeks.", nil, []string{"stage paused"}},
		{"Filming on season two of Harbour Lights is currently under way in Bergen.", []string{"S2 stage filming, confirmed (in Bergen)"}, []string{"stage airing"}},
		{"Season two of Harbour Lights is currently underway in Bergen with Mia Holt directing.", []string{"S2 stage filming, confirmed (in Bergen)"}, []string{"stage airing"}},
		{"Season two of Harbour Lights is currently underway on Norda.", []string{"S2 stage airing, confirmed"}, []string{"stage filming"}},
	})
}
