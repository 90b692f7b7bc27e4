package glean

import "testing"

// That a season has as many episodes as another gives the number of both; so does that each of two has so many.
func TestAsManyEpisodes(t *testing.T) {
	const two = "Norda has renewed Harbour Lights for a second season. "
	const more = "Norda has renewed Harbour Lights for seasons three and four. "
	readSome(t, []read{
		{two + "That's 10 episodes altogether, the same as last year.", []string{"S2 episodes 10, confirmed", "S1 episodes 10, confirmed"}, nil},
		{two + "As before, there will be six parts, all of which will land in one go.", []string{"S2 episodes 6, confirmed", "S1 episodes 6, confirmed"}, nil},
		{two + "There will be ten episodes, up from six last year.", []string{"S2 episodes 10, confirmed"}, []string{"S1 episodes 10"}},
		{"Norda has renewed Harbour Lights for a third season. Season 3, like the first, runs to eight episodes.", []string{"S3 episodes 8, confirmed", "S1 episodes 8, confirmed"}, []string{"S2 episodes"}},
		{more + "Each season will consist of 10 one-hour episodes.", []string{"S3 episodes 10, confirmed", "S4 episodes 10, confirmed"}, nil},
		{more + "Both seasons three and four will run 10 episodes.", []string{"S3 episodes 10, confirmed", "S4 episodes 10, confirmed"}, nil},
		{more + "The third will consist of 10 episodes.", nil, []string{"S4 episodes"}},
	})
}

// A number of which the words behind say that so many are ordered is that of all; so many shown or shot are not.
func TestOrderedEpisodes(t *testing.T) {
	const show = "Harbour Lights is on Norda. "
	readSome(t, []read{
		{show + "Ten episodes have been ordered.", []string{"S1 episodes 10, confirmed"}, nil},
		{show + "Jed Marlow has written all six episodes.", []string{"S0 episodes 6, confirmed"}, nil},
		{show + "Jed Marlow has written six episodes.", nil, []string{"episodes 6"}},
		{show + "Six of the season's 10 episodes have been completed.", []string{"S0 episodes 10, confirmed"}, []string{"episodes 6"}},
		{show + "Four episodes have been shown.", nil, []string{"episodes 4"}},
	})
}
