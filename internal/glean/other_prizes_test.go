package glean

import "testing"

// A prize is told of the show, and of somebody in it where it was for the show.
func TestPrizeOfShow(t *testing.T) {
	kept := []string{"S0 other, confirmed"}
	for _, text := range []string{
		"Ida Voss won an Emmy for her turn as Runa.",
		"Best comedy honours went to Harbour Lights.",
		"Ida Voss is up for best actress for Harbour Lights.",
		"It sits at 96 percent on Rotten Tomatoes.",
		"The finale was seen by almost 13 million on the night.",
	} {
		readSome(t, []read{{"Harbour Lights is on Norda. " + text, kept, nil}})
	}
	none := []string{"S0 other"}
	readSome(t, []read{
		{"Harbour Lights is on Norda. Ida Voss won an Emmy in 2011.", nil, none},
		{"Harbour Lights is on Norda. The film won two Baftas.", nil, none},
		{"Harbour Lights is on Norda. Harbour Lights has not won an Emmy.", nil, none},
	})
}
