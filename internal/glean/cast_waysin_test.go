package glean

import "testing"

// Who comes in, told plainly.
func TestWaysIn(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	joins := []string{"S0 cast Ida Voss joins, confirmed"}
	readSome(t, []read{
		{"Ida Voss has been named the new star of Harbour Lights.", joins, nil},
		{"Ida Voss had come on board Harbour Lights, it was announced this week.", joins, nil},
		{"Also coming on board Harbour Lights is veteran Ida Voss.", joins, nil},
		{"Season two of Harbour Lights features guest turns from Ida Voss and Mia Holt.", []string{"S2 cast Ida Voss joins, confirmed", "S2 cast Mia Holt joins, confirmed"}, nil},
		{show + "Ida Voss has been tapped to step in as the new captain.", joins, nil},
		{show + "Joining the show in that role is Ida Voss, formerly of Nightjar.", joins, nil},
		{show + "Tom Rees drops by as himself.", []string{"S0 cast Tom Rees joins himself, confirmed"}, nil},
		{show + "Ida Voss plays Runa. Jo Rees will guest as Coach Donna.", []string{"S0 cast Jo Rees joins Coach Donna, confirmed"}, nil},
		{show + "The drama returns, though with Sian Parry in place of Nerys Vaughan as her sergeant.", []string{"S0 cast Sian Parry recast, confirmed", "S0 cast Nerys Vaughan departs, confirmed"}, nil},
		{show + "Ida Voss plays Runa. Voss will be joined once again by Mark Adey and Fran Tolley.", []string{"S0 cast Ida Voss returns Runa, confirmed"}, nil},
		{"Harbour Lights has cast Giles Rees. The Downton Abbey alum will play Lord Strange, a patron with a taste for poison.", []string{"S0 cast Giles Rees joins Lord Strange, confirmed"}, nil},
		// Not to act, not so, or asked.
		{"Tom Rees has come on board Harbour Lights as showrunner.", nil, []string{"cast Tom Rees"}},
		{show + "Ida Voss has been tapped to step in as the new host.", nil, []string{"cast Ida Voss joins"}},
		{show + "Ida Voss has not come on board.", nil, []string{"joins"}},
		{show + "Could Ida Voss be the new star of the drama?", nil, []string{"joins, confirmed"}},
	})
}
