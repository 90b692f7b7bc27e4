package glean

import "testing"

// How many watch, what was won, what is left of a run and what is not settled.
func TestAudiencePrizesAndAfterwards(t *testing.T) {
	kept := []string{"S0 other, confirmed"}
	for _, text := range []string{
		"Norda has ordered Harbour Lights. It averaged 3.1 million viewers, down from 6.4 million.",
		"Norda has ordered Harbour Lights. The drama pulled in 412,000 at 9pm.",
		"Norda has ordered Harbour Lights. It was watched by an average of 600,000 people here.",
		"Norda has ordered Harbour Lights. The drama was the most-watched original in the history of Norda.",
		"Norda has ordered Harbour Lights. It spent five weeks in the top 10.",
		"Norda has ordered Harbour Lights. It holds a 94% score on Rotten Tomatoes.",
		"Norda has ordered Harbour Lights. The drama has won four Emmys since it arrived.",
		"Norda has ordered Harbour Lights. The show has racked up 49 Emmy nominations to date.",
		"Harbour Lights is back. Two episodes remain.",
		"Harbour Lights is back. New episodes follow on Mondays.",
		"Harbour Lights is off. In its place, Norda will air repeats of a quiz.",
		"Norda has ordered Harbour Lights. No director has been attached.",
		"Norda has ordered Harbour Lights. The voice cast has yet to be announced.",
		"Norda has not decided on Harbour Lights. The cast's options expire in June.",
	} {
		readTwice(t, []read{{text, kept, nil}})
	}
	none := []string{"other"}
	readTwice(t, []read{
		{"Norda has ordered Harbour Lights. Her film took 31.4 million in 3,000 theaters.", nil, none},
		{"Norda has ordered Harbour Lights. Did it average 3.1 million viewers?", nil, none},
		{"Norda has ordered Harbour Lights. \"I would love it if a million people watched my garden,\" said Ida Voss.", nil, none},
		{"Norda has ordered Harbour Lights. It comes from Ida Voss, who won an Emmy for Low Water.", nil, none},
		{"Norda has ordered Harbour Lights. She won a Tony in 2022.", nil, none},
		{"Norda has ordered Harbour Lights. A release date has not been announced.", nil, none},
		{"Harbour Lights is back. Only two of its lamps remain.", nil, none},
		{"Harbour Lights is back. They cook for each other every week.", nil, none},
	})
}
