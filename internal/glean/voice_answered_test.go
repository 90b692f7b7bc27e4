package glean

import "testing"

// What a question asks, and its answer says of it: the subject stands in the one, the fact in the other.
func TestAnswered(t *testing.T) {
	const spoke = "Harbour Lights is a crime drama. We spoke to showrunner Anna Grieg.\n\n"
	const star = "Harbour Lights is a crime drama. We spoke to star Ida Voss.\n\n"
	readSome(t, []read{
		{"Harbour Lights is a crime drama.\n\nHas filming started on season 3?\n\nNot yet.", []string{"S3 stage filming, confirmed, not so"}, nil},
		{"Harbour Lights is a crime drama.\n\nHave you started filming season 3?\n\nYes, we started last week.", []string{"S3 stage filming, confirmed"}, []string{"not so"}},
		{"Harbour Lights is a crime drama.\n\nWill Ida Voss return for season 3?\n\nYes. Voss has signed on for two more seasons.", []string{"S3 cast Ida Voss returns, confirmed"}, nil},
		{"Harbour Lights is a crime drama.\n\nIs Harbour Lights cancelled?\n\nNo. Norda has not made any such decision.", []string{"S0 stage cancelled, confirmed, not so"}, nil},
		{spoke + "Q: When do you start shooting season 4?\nA: We go back to Bergen in February.", []string{"S4 stage filming, confirmed, planned, Anna Grieg (in Bergen)"}, nil},
		{spoke + "Q: So ten episodes again?\nA: Ten, yes.", []string{"S0 episodes 10, confirmed, Anna Grieg"}, nil},
		{spoke + "Q: Will there be a fourth season?\nA: No. That was it.", []string{"S4 stage renewed, confirmed, not so, Anna Grieg"}, nil},
		{spoke + "Q: Will there be a fourth season?\nA: I hope so.", []string{"S4 stage renewed, speculated, Anna Grieg"}, []string{"renewed, confirmed"}},
		{"Harbour Lights is a crime drama.\n\nSo will there be a sequel? Nothing is signed.", nil, []string{"spinoff"}},
		{spoke + "Q: Will there be fewer episodes next year?\nA: No, we're doing 22 again.", []string{"S0 episodes 22, confirmed, Anna Grieg"}, nil},
		{spoke + "Is Per Lund leaving the show?\n\nAnna Grieg: He's leaving. It was his wish.\n\nDid you know it would be him?\n\nGrieg: From the pilot.", []string{"S0 cast Per Lund departs, confirmed, Anna Grieg"}, nil},
		{star + "Q: Did you cry when filming ended?\nA: No.", nil, []string{"wrapped"}},
		{star + "Q: Are you joining another series?\nA: Yes, a sitcom.", nil, []string{"joins"}},
		{"Harbour Lights is a crime drama.\n\nDoes Nora die in season 2?\n\nNo. But Simon does.", []string{"S2 plot, confirmed"}, nil},
		{spoke + "Q: Would you like a fourth season?\nA: Yes, of course.", nil, []string{"renewed"}},
		{spoke + "Q: When can we expect it to be back?\nA: I'd hope for the spring of 2027.", []string{"S0 premiere 2027-spring, speculated, Anna Grieg"}, nil},
		{spoke + "Q: Will Per Lund return?\nA: No, Per is gone.", []string{"S0 cast Per Lund departs, confirmed, Anna Grieg"}, nil},
		{spoke + "Q: Is Per Lund coming back?\nA: I can't say.", nil, []string{"Per Lund"}},
		{spoke + "Q: Is there a spin-off in the works?\nA: No, not at the moment.", []string{"S0 spinoff, confirmed, not so, Anna Grieg"}, nil},
		{star + "Q: Are you leaving the show?\nA: No. I signed for two more years.", []string{"S0 cast Ida Voss departs, denied, Ida Voss"}, nil},
		{star + "IDA VOSS: It was a joy to make.\n\nWill you be back for season 4?\n\nI will.", []string{"S4 cast Ida Voss returns, confirmed, Ida Voss"}, []string{"IDA VOSS"}},
	})
}
