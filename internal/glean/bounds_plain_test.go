package glean

import "testing"

// What a sentence only looks to tell.
func TestPlainHolds(t *testing.T) {
	readSome(t, []read{
		{"The second season of Harbour Lights will not air until 2027.\n\nThe Norda drama had been due to launch this fall, but production was shut down for seven weeks after Storm Brunhilde tore the roof off the pub. Cameras started rolling again in April and the shoot is now expected to wrap in July.", []string{"S2 delay Storm Brunhilde tore the roof off the pub, confirmed"}, []string{"scheduling"}},
		{"Norda has renewed Harbour Lights. The ferryman, Amos Reed, is played by Per Lund, best known in Britain for the comedy Good Lodgers.", []string{"S0 cast Per Lund stars Amos Reed, confirmed (the ferryman)"}, []string{"Good Lodgers"}},
		{"Nora is played by Mia Holt, familiar to American audiences from the sitcom Good Lodgers. Harbour Lights is on Norda.", []string{"S0 cast Mia Holt stars Nora, confirmed"}, []string{"Good Lodgers"}},
		{"Norda had been planning a winter 2027 launch for season two of Harbour Lights. The season will premiere on January 10, 2027.", []string{"S2 premiere 2027-01-10, confirmed"}, []string{"2027-winter"}},
		{"Season two of Harbour Lights is coming early next year. It premieres on January 10, Norda said.", []string{"S2 premiere 2027-01-10, confirmed, Norda"}, []string{"2027-Q1"}},
		{"Ben Voss plays Carl Orr in Harbour Lights. “There's an episode that is only the two of us. That goes out on Tuesday 7 July,” he says.", nil, []string{"finale", "premiere"}},
		{"Harbour Lights goes out with a bang on 4 May.", []string{"S0 finale 2027-05-04, confirmed"}, []string{"premiere"}},
		{"Ida Voss plays Nora in Harbour Lights. Creator Olav Moen said that a young Sámi detective will be introduced as Nora's partner.", nil, []string{"relationship"}},
		{"Norda has renewed Harbour Lights for a second season. Skarv Film CEO Anders Orr told Variety that a remake was off. “They were very nice about it,” he said.", []string{"S0 quote, confirmed, Anders Orr"}, nil},
		{"Harbour Lights returns on Norda. A companion book, written by Anna Grieg and with photographs by Mia Holt, will be published on Jan. 5.", nil, []string{"writer"}},
		{"Harbour Lights is produced by Fundy Road's Olav Moen and executive produced by Anna Grieg.", []string{"S0 crew Olav Moen producer, confirmed", "S0 crew Anna Grieg executive producer, confirmed"}, []string{"Moen executive"}},
		{"Norda has renewed Harbour Lights for a second season. The BBC, which aired the first season in January, has pre-bought the second.", []string{"S0 other, confirmed"}, []string{"premiere"}},
		{"Ben Voss plays Carl in Harbour Lights. “Ida Holm is not coming back for this, as far as I know,” Voss said.", []string{"S0 cast Ida Holm departs, speculated, Ben Voss"}, nil},
		{"Ida Voss is coming back to Harbour Lights, as far as we know.", []string{"S0 cast Ida Voss returns, speculated"}, nil},
		{"The first season of Harbour Lights was a hit, and fans have been desperate to know whether Nora Vale will return to the island. Ida Voss plays Nora Vale.", nil, []string{"returns"}},
		{"Fans are waiting to find out if Ida Voss will return to Harbour Lights as Nora Vale.", nil, []string{"returns"}},
		{"Ida Voss returns to Harbour Lights as baker Nora Vale. Mia Holt, head of drama, said: “We could not be happier to have Nora back on duty.”", []string{"S0 cast Ida Voss returns Nora Vale, confirmed"}, []string{"speculated"}},
	})
}
