package glean

import "testing"

// What only looks like a premiere, a delay, a count, a part or a return is none.
func TestSaidPlain(t *testing.T) {
	readSome(t, []read{
		{"The second series of Harbour Lights, once planned for early 2027, will not be ready until the spring of 2027.", nil, []string{"premiere 2027-Q1"}},
		{"Harbour Lights had originally been slated for March 2027 but will now arrive in June 2027.", nil, []string{"premiere 2027-03"}},
		{"In scenes airing on Norda on Tuesday, August 25, Runa of Harbour Lights learns the truth.", nil, []string{"premiere"}},
		{"Harbour Lights stars Ida Voss as Runa. Runa's back for a couple of episodes in October.", nil, []string{"premiere"}},
		{"There are eight episodes of the current season of Harbour Lights left to air.", nil, []string{"episodes"}},
		{"Harbour Lights has six episodes of its third season still to come.", nil, []string{"episodes"}},
		{"Henrik Aasen, whose character died last season, returns to direct two episodes of season 4 of Harbour Lights.", nil, []string{"returns"}},
		{"Ida Voss returns to direct and star in season 4 of Harbour Lights.", []string{"S4 cast Ida Voss returns, confirmed"}, nil},
		{"Newcomers Talia Vea and Jo Orr play Mele and Tam in Harbour Lights.", []string{"S0 cast Talia Vea joins Mele, confirmed", "S0 cast Jo Orr joins Tam, confirmed"}, []string{"Newcomers"}},
		{"Molly Pruitt (Sunny Side Down) will take over the role of Runa in Season 3 of Harbour Lights.", []string{"S3 cast Molly Pruitt recast Runa, confirmed"}, []string{"Sunny Side Down"}},
		{"Molly Pruitt will take over the role of Runa in Season 3 of Harbour Lights. She replaces Jenna Kline.", []string{"S3 cast Molly Pruitt recast Runa, confirmed"}, nil},
		{"Harbour Lights creator Mia Holt says that season 4 picks up after the collapse. \"Runa has been away, and she is not ready to come back after her injury,\" Holt shares.", nil, []string{"delay"}},
	})
}
