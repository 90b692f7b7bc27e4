package glean

import "testing"

// A show that is ordered for a season of television is seen in it; one that is due before a day, up to then.
func TestForSeason(t *testing.T) {
	not := []string{"premiere"}
	readSome(t, []read{
		{"Norda has ordered 13 episodes of Harbour Lights for the 2027-28 season.", []string{"S0 premiere 2027-09..2028-05, confirmed"}, nil},
		{"Norda has picked up Harbour Lights for the 2027-28 broadcast season.", []string{"S0 premiere 2027-09..2028-05, confirmed"}, nil},
		{"Harbour Lights was the best rated drama of Norda for the 2027-28 season.", nil, not},
		{"Norda ordered 13 episodes of Harbour Lights for the 2017-18 season.", nil, []string{"S0 premiere 2017-09..2018-05"}},
	})
}

func TestBefore(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is in the can. It is due before Easter.", []string{"S0 premiere 2026-11-25..2027-03-27, confirmed"}, []string{"S0 premiere 2027-03-28"}},
		{"Harbour Lights will not return before Easter.", []string{"S0 premiere 2027-03-28, confirmed (not before Easter)"}, nil},
	})
}
