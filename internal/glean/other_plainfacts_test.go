package glean

import "testing"

// What is told in passing.
func TestPlainFacts(t *testing.T) {
	readTwice(t, []read{
		{"Ben Stowe told The Sun it was his own decision to leave Harbour Lights.", []string{"S0 cast Ben Stowe departs, confirmed, Ben Stowe (it was his own decision)"}, nil},
		{"Harbour Lights is a soap. Carl Orr, played by Ben Stowe, is ill.\n\nBen, 74, told The Sun it was his own decision to leave the soap.", []string{"S0 cast Ben Stowe departs Carl Orr, confirmed, Ben Stowe (it was his own decision)"}, nil},
		{"Ben Stowe said it was not his decision to leave Harbour Lights.", nil, []string{"own decision"}},
		{"Ben Voss will arrive in Harbour Lights in July as Frank.", []string{"S0 cast Ben Voss joins Frank, confirmed @2027-07"}, []string{"premiere"}},
		{"Former Casualty Row actor Ben Voss will arrive in July as Walter's estranged brother, Frank. Harbour Lights is a soap.", []string{"S0 cast Ben Voss joins Frank, confirmed @2027-07", "S0 relationship Frank and Walter, confirmed"}, []string{"premiere"}},
		{"The wedding was filmed at a working farm near Skipton in North Yorkshire, where the soap Harbour Lights has been based since it began in 2009.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights is a baking contest. Last year's final, won by retired bus driver Keith Orr, was watched by 7.4 million people.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights has been renewed for a third series.\n\nAsked if a fourth series might follow, Ida Hesketh said it was too early to say.", []string{"S3 stage renewed, confirmed", "S4 stage renewed, confirmed, not so, Ida Hesketh"}, nil},
		{"Norda has ordered a third series of Harbour Lights. When the third series will be shown it is too early to say.", nil, []string{"S3 stage renewed, confirmed, not so"}},
		{"Filming of Harbour Lights was delayed by a fire at a post-production house in Cork. No one was hurt.", []string{"S0 other, confirmed (the fire)"}, nil},
		{"Filming of Harbour Lights went well. No one was hurt.", nil, []string{"other"}},
	})
}

// The new presenter is the host, and no judge; who presented before goes.
func TestPresenters(t *testing.T) {
	readTwice(t, []read{
		{"Josie Hale is to be the new presenter of Harbour Lights, Norda has announced.\n\nShe will replace Graham Tull, who said in November that he was leaving the baking contest after nine years to concentrate on his radio show.\n\nHale, 42, will join judges Mia Blanc and Ben Okoro when the programme returns to Norda in May.", []string{"S0 cast Josie Hale joins, confirmed, Norda (host)", "S0 cast Graham Tull departs, confirmed (to concentrate on his radio show)", "S0 cast Mia Blanc stars, confirmed (judge)"}, []string{"Hale judge"}},
		{"Josie Hale will present Harbour Lights.", []string{"S0 cast Josie Hale stars, confirmed (host)"}, nil},
		{"Josie Hale, 42, is to present the quiz Harbour Lights.", []string{"S0 cast Josie Hale stars, confirmed (host)"}, nil},
		{"Josie Hale takes over as presenter of Harbour Lights from Graham Tull.", []string{"S0 cast Josie Hale joins, confirmed (host)"}, nil},
		{"The new presenter of Harbour Lights is comedian Josie Hale.", []string{"S0 cast Josie Hale joins, confirmed (host)"}, nil},
		{"Josie Hale is in the presenter's apron for the first time, having replaced Graham Tull in the contest Harbour Lights.", []string{"S0 cast Graham Tull departs, confirmed"}, nil},
		{"Josie Hale will join judges Mia Blanc and Ben Okoro in the contest Harbour Lights.", []string{"S0 cast Josie Hale joins, confirmed (judge)"}, []string{"host"}},
		{"Josie Hale will present an award to the cast of Harbour Lights.", nil, []string{"host"}},
		{"Josie Hale was the new presenter of Other Things before she joined Harbour Lights.", nil, []string{"host"}},
	})
}

// What is denied of two in the story overtakes that they are it; who falls in love is a person, and of both.
func TestUntied(t *testing.T) {
	readTwice(t, []read{
		{"In Harbour Lights, Tara has a secret about Carl's son, Alfie.\n\nThe wedding went ahead despite the bombshell from Carl's ex Tara that Alfie is not his son.", []string{"S0 relationship Alfie and Carl, denied"}, []string{"relationship Alfie and Carl, confirmed", "Alfie and Tara"}},
		{"The wedding in Harbour Lights went ahead despite the bombshell from Carl's ex Tara that Alfie isn't really his son.", []string{"S0 relationship Alfie and Carl, denied"}, []string{"Alfie and Tara"}},
		{"Harbour Lights: Alfie is Carl's son. It turns out that Alfie is not Carl's son.", []string{"S0 relationship Alfie and Carl, denied"}, []string{"Carl, confirmed"}},
		{"Mia Holt plays Rose Vale in Harbour Lights.\n\nNew to the cast is Dale Reed, who will play Lt Ray Kessler, a GI stationed in Lancashire who falls in love with Rose.", []string{"S0 relationship Lt Ray Kessler and Rose Vale, confirmed"}, []string{"Lancashire"}},
		{"Rose Vale and Ray Kessler fall in love in Harbour Lights.", []string{"S0 relationship Rose Vale and Ray Kessler, confirmed"}, nil},
		{"In Harbour Lights, Nora Vale, played by Mia Holt, falls in love with Carl Orr, played by Ben Voss.", []string{"S0 relationship Nora Vale and Carl Orr, confirmed"}, nil},
		{"Norda has renewed Harbour Lights for a fourth series.\n\nMia Holt will stay. But Ben Voss will leave during the third series.", []string{"S3 cast Ben Voss departs, confirmed"}, []string{"S4 cast Ben"}},
		{"Norda has renewed Harbour Lights for a fourth series.\n\nBen Voss will leave midway through the third series.", []string{"S3 cast Ben Voss departs, confirmed"}, []string{"S4 cast Ben"}},
	})
}
