package glean

import "testing"

// TestTakenBack reads orders that are taken back and shows that are cancelled, and those that are on.
func TestTakenBack(t *testing.T) {
	gone := []string{"S0 stage cancelled, confirmed"}
	none := []string{"stage cancelled", "stage ended"}
	on := []string{"S0 stage airing, confirmed"}
	readSome(t, []read{
		{"Norda has reversed its renewal of Harbour Lights for a second season.", []string{"S2 stage cancelled, confirmed, Norda"}, nil},
		{"Norda has opted not to air the third season of Harbour Lights.", []string{"S3 stage cancelled, confirmed, Norda"}, nil},
		{"Harbour Lights ran for two years. The axe fell in October 2025.", []string{"S0 stage cancelled, confirmed"}, nil},
		{"Harbour Lights was axed in May. Harbour Lights has come to the end of the line at Norda.", gone, nil},
		{"Norda has closed the door on a third season of Harbour Lights.", []string{"S3 stage renewed, confirmed, not so"}, nil},
		{"Norda has ruled out a third season.", []string{"S3 stage renewed, confirmed, not so, Norda"}, nil},
		{"The drama got a two-year pick-up back in March, covering seasons three and four.", []string{"S3 stage renewed, confirmed", "S4 stage renewed, confirmed"}, nil},
		{"Harbour Lights ended on Sunday. Norda hasn't said whether there will be more episodes.", []string{"S0 stage renewed, confirmed, not so"}, nil},
		{"Among the shows coming back is Harbour Lights, the harbour drama, for a fifth season of 10 episodes.", []string{"S5 stage renewed, confirmed"}, nil},
		{"Norda has cleared Harbour Lights for two more seasons.", []string{"S0 stage renewed, confirmed, Norda"}, nil},
		{"The Norda drama signed off on May 9, 2006.", []string{"S0 stage ended, confirmed"}, nil},
		{"The fourth season of Harbour Lights begins on 3 December 2026 on Norda. There are no plans for more episodes at the moment.", nil, []string{"S4 stage renewed"}},
		{"Harbour Lights continues on Thursdays at 8pm on Norda.", on, nil},
		{"Season 3 airs on Sundays on Norda.", []string{"S3 stage airing, confirmed"}, nil},
		{"Season 3 is on Norda on Friday nights at 9pm.", []string{"S3 stage airing, confirmed"}, nil},
		{"New episodes of season three arrive on Norda every Friday.", []string{"S3 stage airing, confirmed"}, nil},
		{"The show, in its fourth season, has 11 of its 22 episodes ready.", []string{"S4 stage airing, confirmed"}, nil},
		{"Harbour Lights has been on the air since 1971.", on, nil},
		{"Harbour Lights: One and done.", gone, nil},
		{"The fourth season has already been filmed.", []string{"S4 stage wrapped, confirmed"}, nil},
		{"Post-production on Harbour Lights is complete.", []string{"S0 stage post-production, confirmed"}, nil},
		{"Norda dropped the drama on Friday.", nil, none},
		{"Harbour Lights airs Thursdays at 9pm.", nil, []string{"stage airing"}},
		{"After the launch, new episodes arrive weekly on Fridays.", nil, []string{"stage airing"}},
		{"The axe fell from the wall in the third episode.", nil, none},
		{"Norda has not ruled out a third season.", nil, []string{"renewed, confirmed, not so"}},
	})
}
