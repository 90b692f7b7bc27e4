package glean

import "testing"

// A show ends on a day with more words about it, and in other words than a season has.
func TestFinaleShowEnds(t *testing.T) {
	ends := func(day string) []string { return []string{"S0 finale " + day + ", confirmed"} }
	readSome(t, []read{
		{"Harbour Lights is on Norda. The drama about two pilots in a northern port will conclude with a two-hour episode on May 13.", ends("2027-05-13"), nil},
		{"Harbour Lights is on Norda. The port drama finishes on March 22.", ends("2027-03-22"), nil},
		{"Harbour Lights is on Norda. The family saga bows out in April after 60 episodes.", ends("2027-04"), nil},
		{"Harbour Lights is on Norda. The long-running soap came to a close on November 12.", ends("2026-11-12"), nil},
		{"On December 31 Norda says goodbye to Harbour Lights.", ends("2026-12-31"), nil},
		{"Norda says goodbye to Harbour Lights for good on December 31.", []string{"S0 finale 2026-12-31, confirmed, Norda"}, nil},
		{"Harbour Lights is on Norda. Work on the drama finishes on March 22.", nil, []string{"finale"}},
		{"Harbour Lights is on Norda. The author of the drama took a bow in Bergen on May 13.", nil, []string{"finale"}},
		{"Harbour Lights is on Norda. The drama, signed by Low Lamp, will say goodbye to its viewers on Wednesday, December 9.", ends("2026-12-09"), nil},
		{"Harbour Lights is on Norda. The disaster drama, starring Ida Voss, ended its only season in August.", []string{"S0 finale 2026-08, confirmed"}, nil},
		{"Harbour Lights hops to Wednesdays until the final on December 16.", []string{"S0 finale 2026-12-16, confirmed"}, nil},
		{"Season 2 of Harbour Lights will have 12 episodes, with the last on January 25.", []string{"S2 finale 2027-01-25, confirmed"}, nil},
		{"Season 2 of Harbour Lights is on Norda. The last goes out on January 25.", []string{"S2 finale 2027-01-25, confirmed"}, nil},
		{"Season 2 of Harbour Lights had its best night yet with the season two closer on November 8.", []string{"S2 finale 2026-11-08, confirmed"}, nil},
		{"The final episode of Harbour Lights, broadcast on November 8, posted a rating of 14.8 percent.", []string{"S0 finale 2026-11-08, confirmed"}, nil},
		{"Harbour Lights is on Norda. Ida Voss said goodbye to her viewers on December 9.", nil, []string{"finale"}},
		{"Harbour Lights begins in March. Norda made two pilots, and the last on its list is dated April 3.", nil, []string{"finale"}},
		{"Ida Voss said goodbye to her crew on Harbour Lights on May 13.", nil, []string{"finale"}},
	})
}
