package glean

import "testing"

// Who is what in a story.
func TestPlainJob(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. Ida Voss is the coroner, Per Lund the sheriff, and they hate boats.", []string{"S0 cast Ida Voss stars the coroner, confirmed", "S0 cast Per Lund stars the sheriff, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss is her captain, Aske, and Per Lund the chairman who wants them gone.", []string{"S0 cast Ida Voss stars Aske, confirmed", "S0 cast Per Lund stars the chairman, confirmed"}, nil},
		// In life, and in the making.
		{"Harbour Lights is on Norda. Ida Voss is a nurse who trained in Bergen and hosts it.", nil, []string{"cast Ida Voss"}},
		{"Harbour Lights is on Norda. Is Ida Voss the coroner?", nil, []string{"cast Ida Voss"}},
	})
}
