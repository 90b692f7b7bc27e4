package glean

import "testing"

// The number of episodes of each part makes that of the season, where it is told how many parts there are.
var inPartsTold = []mistake{
	{text: "The final season of Harbour Lights will be released in two parts of six episodes each.", want: []string{"S0 episodes 12, confirmed", "S0 other, confirmed"}},
	{text: "Season 3 of Harbour Lights will be split into two parts, each with five episodes.", want: []string{"S3 episodes 10, confirmed", "S3 other, confirmed"}},
	{text: "Season 3 of Harbour Lights will be split into two parts. Each part will have six episodes.", want: []string{"S3 episodes 12, confirmed", "S3 other, confirmed"}},
	{text: "Harbour Lights is a crime drama. Each part will have six episodes.", want: []string{"S0 plot, confirmed"}},
	{text: "Season 3 of Harbour Lights will have ten episodes, split into two parts of five episodes each.", want: []string{"S3 episodes 10, confirmed", "S3 other, confirmed"}},
	{text: "Season 3 of Harbour Lights consists of ten episodes in two parts.", want: []string{"S3 episodes 10, confirmed"}},
}

func TestEpisodesInParts(t *testing.T) { readAll(t, inPartsTold) }
