package glean

import "testing"

func TestSeasonOfStory(t *testing.T) {
	guess := []string{"stage renewed, speculated"}
	readSome(t, []read{
		{"Ida Voss said she had a plan for a third season of Harbour Lights in which Runa would leave the harbour.", nil, guess},
		{"Ida Voss plays the Keeper in Harbour Lights, the villain teased at the end of Season 4.", nil, guess},
		{"The finale of Harbour Lights teased a fourth season.", nil, guess},
		{"Norda is in talks for a third season of Harbour Lights.", []string{"S3 stage renewed, speculated"}, nil},
		{"Season 2 of Harbour Lights is filming now. The writers have sketched out a third season, but Norda hasn't ordered one.", []string{"S3 stage renewed, confirmed, not so"}, []string{"S2 stage renewed"}},
		{"A fourth season of Harbour Lights has not been officially ordered, but a writers' room has been opened.", []string{"S4 stage in-development, confirmed"}, nil},
		{"It's been two years since Harbour Lights became a hit, and now the drama is finally on its way back.", []string{"S0 stage renewed, confirmed"}, []string{"S3 stage", "S2 stage"}},
	})
}
