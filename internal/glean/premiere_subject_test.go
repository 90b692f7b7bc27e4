package glean

import "testing"

// First and last days and numbers of episodes are told with many subjects and verbs.
func TestDaysBySubject(t *testing.T) {
	coming := func(season, day string) []string { return []string{"S" + season + " premiere " + day + ", confirmed"} }
	first := func(day string) []string { return []string{"S1 premiere " + day + ", confirmed"} }
	ended := func(season, day string) []string { return []string{"S" + season + " finale " + day + ", confirmed"} }
	readSome(t, []read{
		{"Norda has renewed Harbour Lights. The port drama gets a second season from March 4.", coming("2", "2027-03-04"), nil},
		{"Norda has renewed Harbour Lights, which is gearing up for its third season next spring.", coming("3", "2027-spring"), nil},
		{"Per Lund has been in Harbour Lights since the soap's very first episode in 1988.", first("1988"), nil},
		{"The harbour reopens on March 7, when Harbour Lights begins its third season.", coming("3", "2027-03-07"), nil},
		{"Harbour Lights will celebrate its tenth birthday on December 6.", first("2016-12-06"), nil},
		{"Ida Voss will celebrate her fortieth birthday on December 6 with the cast of Harbour Lights.", nil, []string{"premiere"}},
		{"Harbour Lights is a drama. Filming on the drama gets a second start from March 4.", nil, []string{"premiere"}},
		{"The channel ordered a third season of Harbour Lights back in the summer.", nil, []string{"premiere"}},

		{"The third season of Harbour Lights closed to 3.3 million viewers on November 15.", ended("3", "2026-11-15"), nil},
		{"The news comes three weeks after the Season 3 finale of Harbour Lights.", ended("3", "2026-11-04"), nil},
		{"Harbour Lights ran for four seasons between 2017 and 2022.", ended("4", "2022"), nil},
		{"The 13-episode season of Harbour Lights will air straight through to March 2.", []string{"S1 finale 2027-03-02, confirmed"}, nil},
		{"Ida Voss took up the cello three weeks after the Season 3 finale of Harbour Lights.", nil, []string{"finale"}},
		{"Work on Harbour Lights wrapped on November 15.", nil, []string{"finale"}},

		{"Norda has cancelled Harbour Lights after 13 episodes.", []string{"S0 episodes 13, confirmed"}, nil},
		{"The second season of Harbour Lights is out in March. Three episodes will be available at launch, with the remaining five to follow weekly.", []string{"S2 episodes 8, confirmed"}, nil},
		{"The second season of Harbour Lights (8x60, Lantern) is in production.", []string{"S2 episodes 8, confirmed"}, nil},
	})
}
