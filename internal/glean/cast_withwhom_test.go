package glean

import "testing"

// Who is in a cast, told beside something else of the show.
func TestWithWhom(t *testing.T) {
	readSome(t, []read{
		{"Norda says that Harbour Lights, its Bergen comedy with Ida Voss and Per Lund, arrives on June 12.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Norda has Harbour Lights. The limited series, with Ida Voss and Per Lund as estranged twins, gets going on Sunday.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. The Emma Voss harbour comedy has been cancelled.", []string{"S0 cast Emma Voss stars, confirmed"}, nil},
		{"Harbour Lights is an animation, voiced by Ida Voss and Per Lund and made in a shed.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Per Lund stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss, Per Lund and Mia Holt were also regulars in the first season.", []string{"S1 cast Ida Voss stars, confirmed", "S1 cast Mia Holt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. Also on the quay: Ida Voss, Per Lund and Mia Holt.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"Harbour Lights is on Norda. The rest of the crew is made up of Ida Voss, Per Lund and Mia Holt.", []string{"S0 cast Ida Voss stars, confirmed", "S0 cast Mia Holt stars, confirmed"}, nil},
		{"Norda films a second season of Harbour Lights. Mia Holt is a regular, while Ida Voss and Per Lund will recur.", []string{"S2 cast Ida Voss joins, confirmed", "S2 cast Per Lund joins, confirmed"}, nil},
		// Makers, and what is no show's.
		{"Jo Pell created Harbour Lights. The Jo Pell drama is on Norda.", nil, []string{"cast Jo Pell"}},
		{"Harbour Lights is on Norda. Norda has a drama deal with Jo Pell.", nil, []string{"cast Jo Pell"}},
		{"Harbour Lights is on Norda. The worries voiced by Ida Voss are not new.", nil, []string{"cast Ida Voss"}},
		{"Harbour Lights is on Norda. Ida Voss and Per Lund are regulars at the pub.", nil, []string{"cast Ida Voss"}},
	})
}
