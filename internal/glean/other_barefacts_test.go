package glean

import "testing"

// What is told by its form is kept in its words: how long a show ran, in what parts a season comes, what it was
// called, whom it seeks.
func TestBareFacts(t *testing.T) {
	kept := []string{"S0 other, confirmed"}
	for _, text := range []string{
		"Harbour Lights lasted just two seasons.",
		"The drama ran on Norda for six series and a special.",
		"Harbour Lights was formerly titled The Pier.",
		"The project was developed under the title The Pier.",
		"A search is under way for an actor to play the harbour master.",
		"A petition to save Harbour Lights has gathered 12,000 signatures.",
		"From there it is two episodes a week.",
		"Harbour Lights keeps its Tuesday 9 p.m. slot.",
		"Harbour Lights gets a musical episode.",
		"Ida Voss has signed a two-year extension.",
	} {
		readSome(t, []read{{"Harbour Lights is on Norda. " + text, kept, nil}})
	}
	readSome(t, []read{{"The third season of Harbour Lights will be released in two volumes.", []string{"S3 other, confirmed"}, nil}})
	none := []string{"S0 other", "S3 other"}
	readSome(t, []read{
		{"Harbour Lights is on Norda. Will Harbour Lights be released in two volumes?", nil, none},
		{"Harbour Lights is on Norda. Ida Voss ran the film club for six years.", nil, none},
		{"Harbour Lights is on Norda. The film will be released in two parts.", nil, none},
		{"Harbour Lights is on Norda. There is no petition.", nil, none},
		{"Harbour Lights is on Norda. The film was formerly titled The Pier.", nil, none},
	})
}
