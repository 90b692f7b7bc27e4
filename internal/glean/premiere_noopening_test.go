package glean

import "testing"

// The day of an episode, of an end, or of what was done "back in May" begins nothing.
func TestOpensNothing(t *testing.T) {
	none := []string{"premiere"}
	readSome(t, []read{
		{"Harbour Lights has a third season. Norda ordered it back in May, so breathe easy.", nil, none},
		{"A third season of Harbour Lights was ordered back in October, before a soul had seen the second.", nil, none},
		{"The third season of Harbour Lights was announced back in March.", nil, none},
		{"Harbour Lights drops its final episode on Thursday at ten.", nil, none},
		{"Harbour Lights returns with its last-ever hour on March 3.", nil, none},
		{"Ida Voss joins Harbour Lights. Her episode, the eighth of the season, airs in early May.", nil, none},
		{"Ida Voss, who debuts in the October 17 episode of Harbour Lights, is new to it.", nil, none},
		{"Ida Voss's episode of Harbour Lights airs on March 3.", nil, none},
		// And what begins then, does.
		{"Harbour Lights is back in March.", []string{"S0 premiere 2027-03, confirmed"}, nil},
		{"The third season of Harbour Lights will be back in March.", []string{"S3 premiere 2027-03, confirmed"}, nil},
		{"Harbour Lights returns with a two-hour episode on March 3.", []string{"S0 premiere 2027-03-03, confirmed"}, nil},
		{"The third season of Harbour Lights airs on March 3.", []string{"S3 premiere 2027-03-03, confirmed"}, nil},
	})
}
