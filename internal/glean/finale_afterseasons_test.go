package glean

import "testing"

// The last day is told with how many seasons there were, or behind the first.
func TestAfterSeasons(t *testing.T) {
	last := func(season, day string) []string { return []string{season + " finale " + day + ", confirmed"} }
	readSome(t, []read{
		{"Harbour Lights bowed out on November 3, 2023, after eight seasons.", last("S8", "2023-11-03"), nil},
		{"Harbour Lights signed off on Norda on May 21, 2024 after five seasons.", last("S5", "2024-05-21"), nil},
		{"The drama ended after just two seasons on May 2, 2025.", last("S2", "2025-05-02"), nil},
		{"Ida Voss bowed out on November 3, 2023, after eight seasons on Harbour Lights.", nil, []string{"finale"}},
		{"Filming on Harbour Lights ended on May 2, 2025, after two series.", nil, []string{"finale"}},
		{"The second season of Harbour Lights is going out now on Mondays and wraps December 14.", last("S2", "2026-12-14"), nil},
		{"Season 2 of Harbour Lights began on November 15 and will wrap up on January 17.", last("S2", "2027-01-17"), nil},
		{"Filming on Harbour Lights began on November 15 and will wrap up on January 17.", nil, []string{"finale"}},
		{"Season 2 of Harbour Lights is on Norda now. The finale is therefore planned for December 14.", last("S2", "2026-12-14"), nil},
		{"Norda said that the finale of Harbour Lights has been moved up a week, to December 14.", []string{"S0 finale 2026-12-14, confirmed, Norda"}, nil},
		{"Harbour Lights has been ordered. Norda is aiming for the spring of 2028.", []string{"S1 premiere 2028-spring, confirmed"}, nil},
		{"Norda is aiming for a younger audience with Harbour Lights by 2028.", nil, []string{"premiere"}},
		{"Ida Voss, who has played Runa since the Norda drama began in 2020, is leaving Harbour Lights.", []string{"S1 premiere 2020, confirmed"}, nil},
		{"Ida Voss, who has played Runa since 2020, is leaving Harbour Lights.", nil, []string{"premiere"}},
		{"Harbour Lights is made by Lantern, who made the soap Brook Street. The second series has been shot. The series starts on Monday 7 December at 9pm on Norda.", []string{"S2 premiere 2026-12-07, confirmed (on Norda)"}, nil},
		{"Harbour Lights is back. According to a listing for the companion book, the second season lands on 6 February.", []string{"S2 premiere 2027-02-06, confirmed"}, nil},
		{"The companion book to Harbour Lights arrives on 6 February.", nil, []string{"premiere"}},
	})
}
