package glean

import "testing"

// Who gives up one office keeps the other, and whoever gives it over is not whoever gets it.
func TestKeepsOffice(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss is no longer showrunner of the series Harbour Lights but stays on as an executive producer.", []string{"S0 crew Ida Voss showrunner, confirmed, not so", "S0 crew Ida Voss executive producer, confirmed"}, []string{"executive producer, confirmed, not so"}},
		{"Ida Voss is no longer showrunner of the series Harbour Lights; she stays on as an executive producer.", []string{"S0 crew Ida Voss executive producer, confirmed"}, []string{"executive producer, confirmed, not so"}},
		{"Ida Voss, creator of the series Harbour Lights, hands the reins to Per Lund and remains as an executive producer.", []string{"S0 crew Per Lund showrunner, confirmed", "S0 crew Ida Voss executive producer, confirmed"}, []string{"Per Lund executive producer"}},
		{"There will be no film, creator Ida Voss said: \"The series Harbour Lights ends on television.\"", []string{"S0 crew Ida Voss creator, confirmed, Ida Voss"}, []string{"not so"}},
	})
}
