package glean

import "testing"

// Who goes, told before his name or of the show.
func TestWaysOut(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	gone := []string{"S0 cast Per Lund departs, confirmed"}
	readSome(t, []read{
		{"Per Lund has stepped away from Harbour Lights.", gone, nil},
		{"Per Lund has bowed out of \"Harbour Lights,\" Norda's drama about divers, citing creative differences.", []string{"S0 cast Per Lund departs, confirmed (citing creative differences)"}, nil},
		{"Harbour Lights returns on Norda. After three years of playing Aske, Per Lund is signing off.", []string{"S0 cast Per Lund departs Aske, confirmed"}, nil},
		{show + "After ten years as Captain Aske on the show, actor Per Lund is leaving.", []string{"S0 cast Per Lund departs Captain Aske, confirmed"}, nil},
		{show + "On the way out is Per Lund, who has played Aske since the pilot.", []string{"S0 cast Per Lund departs Aske, confirmed"}, nil},
		{"Harbour Lights returns without Per Lund.", gone, nil},
		{show + "The drama will return for a third season without Per Lund, who played Aske.", []string{"S3 cast Per Lund departs Aske, confirmed"}, nil},
		{"Ida Voss is to be the new lead of Harbour Lights, replacing Per Lund.", append([]string{"S0 cast Ida Voss joins, confirmed"}, gone...), nil},
		{show + "Ida Voss replaces the previously announced Tom Rees, who exited owing to a scheduling conflict.", []string{"S0 cast Tom Rees departs, confirmed (owing to a scheduling conflict)"}, nil},
		{show + "Dominic Yates will take over the role of Father Ignacio, replacing Al Serrano, who departed over scheduling conflicts.", []string{"S0 cast Dominic Yates recast Father Ignacio, confirmed", "S0 cast Al Serrano departs Father Ignacio, confirmed (over scheduling conflicts)"}, nil},
		{show + "Mia Holt inherits the boots from Ida Voss, who quit over the holidays.", []string{"S0 cast Ida Voss departs, confirmed (over the holidays)"}, nil},
		{show + "Per Lund played Aske. Per Lund won't feature following the fire.", []string{"S0 cast Per Lund departs Aske, confirmed (following the fire)"}, nil},
		{show + "Mia Holt is following Ida Voss, who left school at 16.", nil, []string{"departs"}},
		// Not so, from something else, or whoever makes it.
		{"Harbour Lights will not return without Per Lund.", nil, []string{"departs"}},
		{"Harbour Lights will go on without showrunner Jo Pell.", nil, []string{"cast Jo Pell"}},
		{show + "Per Lund has bowed out of the race for mayor.", nil, []string{"departs"}},
		{show + "After ten years as Captain Aske, Per Lund is not leaving.", nil, []string{"departs Captain Aske, confirmed"}},
	})
}
