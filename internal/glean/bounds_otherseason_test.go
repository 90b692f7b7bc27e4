package glean

import "testing"

func TestSaysOther(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returned in May.\n\nNorda has yet to confirm whether the show will continue beyond series 2.", nil, []string{"S2 stage renewed"}},
		{"Norda has not decided whether Harbour Lights will go on past its second season.", nil, []string{"S2 stage renewed"}},
		{"No decision has been made on the future of Harbour Lights beyond the third series.", nil, []string{"S3 stage renewed"}},
		{"There is no word yet on whether Harbour Lights will return after season 4.", nil, []string{"S4 stage renewed"}},
		{"Harbour Lights drew four million viewers.\n\nAnna Grieg told Norda News that she has \"a third and final chapter\" in mind, but that no decision has been made.", nil, []string{"final 3, confirmed"}},
		{"Anna Grieg would love to make a fourth and final season of Harbour Lights, though Norda has not ordered one.", nil, []string{"final 4, confirmed"}},
		{"Harbour Lights creator Anna Grieg has pitched a fifth and final season. Norda has yet to commission it.", nil, []string{"final 5, confirmed"}},
		{"Norda said that the second season of Harbour Lights, which concludes this week, had drawn 41 million viewers.", nil, []string{"final 2"}},
		{"The third season of Harbour Lights ends tonight on Norda.", nil, []string{"final 3"}},
		{"Harbour Lights season 3 wraps up on Sunday with a two-hour finale, and season 4 is filming now.", nil, []string{"final 3"}},
		{"The second series of Harbour Lights, which finished last month, was its most watched.", nil, []string{"final 2"}},
		{"The fifth season, which concludes next month, will be the last of Harbour Lights.", []string{"S0 final 5, confirmed"}, nil},
		{"Harbour Lights is halfway through its third and last season, which ends on August 30.", []string{"S0 final 3, confirmed"}, nil},
		{"A ninth season of Harbour Lights looks likely, if only because the eighth ended on April 30 with half the cast in a sinkhole.", nil, []string{"S10", "S9 stage renewed, confirmed"}},
		{"The additional filming on Harbour Lights took place in Bergen in June.", nil, []string{"wrapped", "filming"}},
		{"Harbour Lights is delayed to 2027. Reshoots took place in Oslo in May.", nil, []string{"wrapped", "filming"}},
		{"Harbour Lights season 2 concludes on Friday, and the network has not said whether there will be more.", nil, []string{"S2 stage renewed"}},
		{"Reshoots for Harbour Lights season 2 began in Oslo on October 5.", nil, []string{"premiere", "filming"}},
		{"Production on Harbour Lights season 2 resumed on 24th August.", []string{"S2 stage filming, confirmed (again, after a stop)"}, nil},
		{"Filming on the second season of Harbour Lights started again on October 5.", []string{"S2 stage filming, confirmed (again, after a stop)"}, nil},
		{"Harbour Lights has been cancelled after three seasons. \"I got to make 28 episodes of television with my best friends,\" said Anna Grieg.", nil, []string{"episodes 28"}},
		{"Harbour Lights ends with its third season, having made 30 episodes across three seasons.", nil, []string{"S3 episodes 30"}},
		{"Harbour Lights will be back in September. The current run on Norda wraps up on June 26.", nil, []string{"finale", "airing", "scheduled"}},
	})
}
