package glean

import "testing"

// A season that is named but once, in the midst of the text, is not that of what stands before.
func TestFaintSeason(t *testing.T) {
	readSome(t, []read{
		{"Norda will premiere Harbour Lights on 4 December.\n\nThe comedy follows a family of pilots, and the series has ten episodes.\n\nIda Voss plays Runa. Per Lund plays Aske, a smuggler.\n\nSeason 2, which Norda ordered at the same time, is already written.",
			nil, []string{"S2 premiere", "S2 episodes"}},
		{"Harbour Lights begins on 26 April at 9pm.\n\nThe crew filmed in Bergen for five months, and it was cold.\n\nThe drama has six episodes. Ida Voss plays Runa.\n\nA second series begins filming in October.",
			[]string{"S2 stage filming, confirmed, planned"}, []string{"S2 premiere", "S2 episodes"}},
		{"Norda has renewed Harbour Lights for a second season.\n\nThe drama returns on 4 March with six episodes.",
			[]string{"S2 premiere 2027-03-04, confirmed"}, nil},
	})
}
