package glean

import "testing"

// Who goes, in the ways in which the press tells it.
func TestGone(t *testing.T) {
	const cast = "Norda has renewed Harbour Lights for season 2. Ben Voss plays Orr and Ida Voss plays Runa. "
	gone := []string{"S2 cast Ben Voss departs Orr, confirmed"}
	readSome(t, []read{
		{cast + "Ben Voss, his friend for years, has bowed out.", gone, nil},
		{cast + "Ben Voss has decided to move on.", gone, nil},
		{cast + "Ben Voss will not be in the new series.", gone, nil},
		{cast + "Ben Voss won't be part of it.", gone, nil},
		{cast + "Ida Voss is set to return, but Ben Voss is not expected to be involved.", []string{"S2 cast Ben Voss departs Orr, speculated"}, nil},
		{cast + "Don't look for Ben Voss, though.", gone, nil},
		{cast + "There will be no place for Orr.", gone, nil},
		{cast + "All of the cast will be back, apart from Ben Voss.", gone, nil},
		{cast + "Out goes Ben Voss, who has a play to do.", gone, nil},
		{"Norda has renewed Harbour Lights for season 2. Those hoping for more of Father Orr will be disappointed, as Ben Voss won't be in the new series.", []string{"S2 cast Ben Voss departs Father Orr, confirmed"}, nil},
		{"Norda has renewed Harbour Lights for season 2. The actress who was Mrs. Holt in the first series, Ida Voss, won't be in it.", []string{"S2 cast Ida Voss departs Mrs. Holt, confirmed"}, nil},

		{cast + "Ben Voss retired from boxing in 2011.", nil, []string{"departs"}},
		{cast + "Viewers should not expect Orr to forgive anybody.", nil, []string{"departs"}},
		{cast + "Ben Voss is not expected to win.", nil, []string{"departs"}},
		{cast + "The whole crew had a party, except for Ben Voss.", nil, []string{"departs"}},
	})
}

// Who goes on, comes back in the past, or does as others do.
func TestGoesOn(t *testing.T) {
	const cast = "Norda has renewed Harbour Lights for season 2. Ben Voss plays Orr and Ida Voss plays Runa. "
	both := []string{"S2 cast Ben Voss returns Orr, confirmed", "S2 cast Ida Voss returns Runa, confirmed"}
	readSome(t, []read{
		{cast + "Both will return.", both, nil},
		{cast + "Ben Voss is staying put.", both[:1], nil},
		{cast + "Ben Voss, for his part, is locked in for two more.", both[:1], nil},
		{cast + "Ben Voss will be back. So is Ida Voss.", both, nil},
		{cast + "Ben Voss again wears the leather jacket of Orr.", both[:1], nil},
		{cast + "Orr is once more played by Ben Voss.", both[:1], nil},
		{"Norda has renewed Harbour Lights for season 2. Ben Voss, on the other hand, will continue as Orr.", both[:1], nil},
		{"Norda has renewed Harbour Lights for season 2. Ben Voss and Ida Voss are both back as the inspector Orr and her ex-husband, trawlerman Carl.", []string{"S2 cast Ben Voss returns Orr, confirmed", "S2 cast Ida Voss returns Carl, confirmed"}, nil},
		{"Norda has renewed Harbour Lights for season 2. Returning for the new run are Ben Voss as Orr; Ida Voss as club owner Runa; and Per Lund as Carl.", append([]string{"S2 cast Per Lund returns Carl, confirmed"}, both...), nil},

		{cast + "Both are trained dancers.", nil, []string{"returns"}},
		{cast + "Ben Voss stays in shape by running.", nil, []string{"returns"}},
		{"Norda has ordered Harbour Lights. Ben Voss and Ida Voss have signed. Mia Holt is on board as Orr.", nil, []string{"returns"}},
		{cast + "Mia Holt and Una Lund join as Bea and Tess.", []string{"S2 cast Mia Holt joins Bea, confirmed", "S2 cast Una Lund joins Tess, confirmed"}, []string{"Holt returns", "Lund returns"}},
	})
}
