package glean

import "testing"

// A month before whoever plays it, in brackets, is somebody's name in the story.
func TestMonthsPlayed(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is back on Norda. The sisters, June (Ida Voss) and Iris (Mia Holt), move away.", []string{"S0 cast Ida Voss stars June, confirmed", "S0 cast Mia Holt stars Iris, confirmed"}, nil},
		{"Harbour Lights is back on Norda, with a special in June (Norda News).", nil, []string{"cast"}},
	})
}
