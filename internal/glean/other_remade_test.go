package glean

import "testing"

// How a show is made is kept in its words, and that it is made again elsewhere.
func TestHowItIsMade(t *testing.T) {
	kept := []string{"S0 other, confirmed"}
	for _, text := range []string{
		"It is a co-production of Norda and the Danish broadcaster.",
		"The sets have been dismantled.",
		"The main set was destroyed by a fire in May.",
		"The theme song is sung by a choir of fishermen.",
		"The show has been remade in five countries.",
		"Scripts for all eight episodes were turned in before May.",
		"Lantern Street Productions will handle global sales.",
		"Lantern Street Pictures and Salt Television are co-producing.",
		"Studio Lantern produces.",
		"Salt International is handling sales outside Norway.",
		"Salt Pictures, where the writer is based, serves as the studio.",
		"The thriller was made by the Bergen outfit Salt.",
	} {
		readSome(t, []read{{"Harbour Lights is on Norda. " + text, kept, nil}})
	}
	none := []string{"S0 other"}
	readSome(t, []read{
		{"Harbour Lights is on Norda. The film is a co-production of three houses.", nil, none},
		{"Harbour Lights is on Norda. Were the sets dismantled?", nil, none},
		{"Harbour Lights is on Norda. The sets have not been dismantled.", nil, none},
		{"Harbour Lights is on Norda. Her brother produces for a living.", nil, none},
	})
}
