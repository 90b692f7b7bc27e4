package glean

import "testing"

// How many episodes a season has is told against another.
func TestEpisodesCompared(t *testing.T) {
	const renewed = "Norda has renewed Harbour Lights for a third season. "
	both := func(before, now string) []string {
		return []string{"S2 episodes " + before + ", confirmed", "S3 episodes " + now + ", confirmed"}
	}
	readSome(t, []read{
		{renewed + "There are six episodes this time, up from four, and all are shot in Bergen.", both("4", "6"), nil},
		{renewed + "The order is for 18 episodes, Norda said, down from the 22 the show made this season.", []string{"S2 episodes 22, confirmed, Norda", "S3 episodes 18, confirmed, Norda"}, nil},
		{renewed + "The pickup is for 13 episodes, down from the current 18, and will air next year.", both("18", "13"), nil},
		{renewed + "Its makers are shooting ten episodes this time, up from six, plus a Christmas special.", both("6", "10"), nil},
		{renewed + "It will have eight episodes instead of last year's ten.", both("10", "8"), nil},
		{renewed + "It will come with three fewer episodes than this year's 22.", both("22", "19"), nil},
		{renewed + "It will have two more episodes than last season's eight.", both("8", "10"), nil},
		{renewed + "The run stretches to thirteen episodes of 28 minutes, three more than before.", both("10", "13"), nil},
		{renewed + "The number of episodes has been cut from ten to six.", []string{"S3 episodes 6, confirmed"}, []string{"episodes 10"}},
		{renewed + "Norda let the team expand the run from six hours to eight.", []string{"S3 episodes 8, confirmed"}, nil},
		{renewed + "Its episodes were 50 minutes long, up from 45 minutes.", nil, []string{"episodes"}},
		{renewed + "The shoot took six weeks, up from four weeks.", nil, []string{"episodes"}},
		{renewed + "It is on in 40 countries, up from 22 countries.", nil, []string{"episodes"}},
		{renewed + "The writers' room went from six writers to eight.", nil, []string{"episodes"}},

		{"The first five episodes of the third season of Harbour Lights bow on January 3, followed by the last four on February 14.", []string{"S3 episodes 9, confirmed", "S3 finale 2027-02-14, confirmed"}, []string{"premiere 2027-02"}},
		{"Season 3 of Harbour Lights is on its way. The first five episodes will be unveiled on January 12, with the remaining four to follow on February 17.", []string{"S3 episodes 9, confirmed"}, []string{"finale"}},
		{"Season 3 of Harbour Lights is on its way. The first 10 episodes begin on January 16, and the remaining eight will follow in the fall.", []string{"S3 episodes 18, confirmed"}, nil},
		{"Per Lund directed the first two episodes of the third season of Harbour Lights and the last two.", nil, []string{"episodes 4"}},

		{"Norda has ordered Harbour Lights (8 x 60-minutes) from Tin Bath.", []string{"S1 episodes 8, confirmed"}, nil},
		{"Harbour Lights, a 5 x 45-minute drama, is on its way to Norda.", []string{"S0 episodes 5, confirmed"}, nil},
	})
}
