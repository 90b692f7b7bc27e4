package glean

import (
	"testing"

	"backlot/internal/tv"
)

// What has not been done so far is not done, whatever stands between, and nobody has said it
// who only has not done it.
func TestNotYetDone(t *testing.T) {
	const not = "S3 stage renewed, confirmed, not so"
	var list []read
	for _, x := range []string{
		"Norda has not yet ordered a third season.",
		"Norda hasn't yet picked up a third season of Harbour Lights.",
		"Norda has still not commissioned a third season.",
		"Norda has not as yet ordered a third season.",
		"Norda has not, as of now, ordered a third season.",
		"Norda hasn't officially greenlit a third season.",
		"Norda has not yet given the go-ahead to a third season.",
		"No one at Norda has yet ordered a third season.",
		"Norda has yet to order a third season.",
		"Nobody has ordered a third season.",
		"Norda, which has not yet ordered a third season, declined to comment.",
		"The series has not yet been picked up for season 3.",
		"Although Norda hasn't yet picked up a third season, the cast are under contract.",
	} {
		list = append(list, read{x, []string{not}, []string{"renewed, confirmed, Norda", "not so, Norda"}})
	}
	readSome(t, append(list,
		read{"Norda has not yet cancelled Harbour Lights.", nil, []string{"cancelled, confirmed, Norda"}},
		read{"Season 3 has not yet wrapped filming.", nil, []string{"stage wrapped, confirmed"}},
		read{"A prequel to Harbour Lights has not yet been ordered.", []string{"S0 spinoff, confirmed, not so"}, nil},
		read{"Ida Voss hasn't yet been confirmed to return for season 3.", nil, []string{"departs", "renewed"}},
		read{"Ida Voss has not yet been announced for season 3.", nil, []string{"departs", "renewed"}},
		read{"Season 2 hasn't yet started streaming on Netflix.", nil, []string{"renewed"}},
		read{"Norda has not only ordered a third season but a fourth.", []string{"S3 stage renewed, confirmed, Norda"}, nil},
		read{"The show is popular, yet Norda has ordered a third season.", []string{"S3 stage renewed, confirmed, Norda"}, nil},
		read{"Ida Voss will not be back, and her part has not been recast.", []string{"S0 cast Ida Voss departs, confirmed"}, nil},
	))
}

// How a show is made as a rule is not that it is being made, and nothing that is made is no stage.
func TestMadeAsARule(t *testing.T) {
	var list []read
	for _, x := range []string{
		"The series is filmed in front of no audience at the Lantern Studios in Oslo.",
		"Season 3 begins in May. Harbour Lights is taped in front of a live studio audience.",
		"The sitcom is recorded before a live audience in Salford.",
		"Each episode is filmed in front of a studio audience.",
		"The show tapes in front of a live audience on Friday nights.",
	} {
		list = append(list, read{x, []string{"S0 other, confirmed"}, []string{"stage"}})
	}
	for _, x := range []string{
		"Season 4 premieres in May. Anna Grieg isn't ruling it out, but says nothing is in the works.",
		"Season 4 premieres in May. Nothing further is in development, Grieg says.",
		"Season 4 premieres in May. Nothing is being developed right now.",
		"Season 4 premieres in May. Nothing new is in production, Grieg adds.",
		"Season 4 premieres in May. Nobody is currently developing the show, she said.",
	} {
		list = append(list, read{x, nil, []string{"stage"}})
	}
	readSome(t, append(list,
		read{"As for a spinoff, Grieg says there is nothing in the works.", []string{"S0 spinoff, confirmed, not so, Grieg"}, nil},
		read{"The third season is being filmed in front of a live audience.", []string{"S3 stage filming, confirmed"}, nil},
		read{"Season 3 is now filming in front of a live audience.", []string{"S3 stage filming, confirmed"}, nil},
		read{"Harbour Lights is in the works at Norda.", []string{"S0 stage in-development, confirmed"}, nil},
	))
}

// A stop of long ago has the day of what led to it.
func TestDayOfAStop(t *testing.T) {
	for _, x := range []struct {
		text string
		when tv.Date
	}{
		{"Ida Voss broke her ankle in February 2025, and production paused for ten weeks.", "2025-02"},
		{"In February 2025, a fire broke out and production was halted for two months.", "2025-02"},
		{"A storm hit the island in March 2024, and filming was suspended.", "2024-03"},
		{"Production shut down for three weeks in January 2026.", "2026-01"},
		{"Norda renewed the show in May 2024, and production is still paused.", ""},
	} {
		found := false
		for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, testLibrary(t)).Claims {
			if c.Kind == tv.Stage && c.Value.Text == tv.Paused {
				if found = true; c.When != x.when {
					t.Errorf("%s: on %q, not %q", x.text, c.When, x.when)
				}
			}
		}
		if !found {
			t.Errorf("%s: no stop", x.text)
		}
	}
}

// What is told of the show out of which another comes is none of that one's: how many seasons it had, what
// somebody did in it, and who had a part in it.
func TestShowItComesOutOf(t *testing.T) {
	const cast = "Norda's Harbour Lights has found its leading man. Ben Voss has been cast as the young Carl Orr in the prequel to the long-running series Lantern Bay.\n\nFilming has been pushed to January 2027.\n\n"
	var list []read
	for _, x := range []string{
		"The pilot is directed by Henrik Lund, who directed the series finale of Lantern Bay. Designer Aoife Brennan, who worked on all five seasons of the original, also returns.",
		"The pilot will be directed by Henrik Lund, who directed three seasons of Lantern Bay.",
		"Lantern Bay ran for five seasons on Norda. The series finale drew 9 million viewers.",
		"Anna Grieg, who ran the fifth season of Lantern Bay, is the showrunner.",
		"Anna Grieg, who wrote on the final two seasons of the mothership, is the showrunner. Mia Holt appeared in season 4 of the original.",
		"The costumes are by Ida Voss, who has dressed the cast since the fifth season of Lantern Bay.",
	} {
		list = append(list, read{cast + x, []string{"S0 cast Ben Voss joins Carl Orr, confirmed"}, []string{"\nS5", "\nS4", "\nS3", "\nS2", "Lantern Bay S1 stage", "Lantern Bay S0 cast Ben Voss"}})
	}
	readSome(t, append(list,
		read{cast + "The first two episodes will be directed by Henrik Lund, who directed the series finale of Lantern Bay.", []string{"S0 crew Henrik Lund director, confirmed (the first two episodes)"}, []string{"\nS1 crew Henrik Lund director, confirmed (the series finale)"}},
		read{"Filming has been pushed to January 2027 on Harbour Lights. Anna Grieg, who was a writer on the third season of Code Beige, created the series.", []string{"S0 crew Anna Grieg creator, confirmed"}, []string{"S3", "\nS0 crew Anna Grieg writer", "Code Beige S0 crew Anna Grieg creator"}},
		read{"Harbour Lights, a prequel to Lantern Bay, follows a young Carl Orr, the harbour master played by Sir Derek Reed in the original series, as he is recruited by the navy.", nil, []string{"\nS0 cast Sir Derek Reed"}},
		read{"Harbour Lights is a prequel to Lantern Bay. Nora Vale, played by Mia Holt in Lantern Bay, is six when the story begins.", nil, []string{"\nS0 cast Mia Holt"}},
		read{"Harbour Lights is a prequel to Lantern Bay. Ben Voss has been cast as young Carl Orr, who was played by Sam Reed in the original.", []string{"S0 cast Ben Voss joins Carl Orr, confirmed"}, []string{"Sam Reed"}},
		read{"Harbour Lights follows Nora Vale, played by Mia Holt. Carl Orr, portrayed by Sam Reed in the parent series, does not appear.", []string{"S0 cast Mia Holt stars Nora Vale, confirmed"}, []string{"Sam Reed stars"}},
		read{"The role of Carl Orr, which Sam Reed played in the film, goes to Ben Voss in Harbour Lights.", nil, []string{"Sam Reed stars"}},
		read{"Carl Orr, played by Sam Reed, opens a bar. The original series premiered in 2004.", []string{"S0 cast Sam Reed stars Carl Orr, confirmed"}, nil},
	))
}

// Who is not in talks is not in it, and who has not been asked back is not said to come.
func TestNotInTalks(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is a prequel to Lantern Bay. Sources say Sam Reed, 78, is not in talks to appear in the prequel, although the producers would like him to narrate.", []string{"S0 cast Sam Reed joins, reported, not so, sources"}, nil},
		{"Sam Reed is not in talks to appear in Harbour Lights.", []string{"S0 cast Sam Reed joins, confirmed, not so"}, []string{"in talks"}},
		{"Sam Reed is not currently in negotiations to star in Harbour Lights.", []string{"S0 cast Sam Reed joins, confirmed, not so"}, []string{"in negotiations"}},
		{"Sam Reed has not been approached to return as Carl Orr.", nil, []string{"cast"}},
		{"Sam Reed is not in talks to return.", nil, []string{"returns", "departs"}},
		{"Sam Reed is in talks to appear in Harbour Lights.", []string{"S0 cast Sam Reed joins, speculated (in talks)"}, nil},
	})
}

// What a season is called is no show of its own.
func TestSeasonTitles(t *testing.T) {
	readSome(t, []read{
		{"Norda has renewed the horror anthology Harbour Lights for a fourth season. The new season, titled “Harbour Lights: Winter Let,” will be set in a chalet in the Alps. Filming begins in February.", []string{"S4 stage renewed, confirmed", "S4 stage filming, confirmed, planned"}, []string{"Winter Let"}},
		{"Norda announced the cast of the third installment of the anthology series Harbour Lights. Titled Harbour Lights: The Salt House, the six-episode season has begun filming in Oslo and will premiere in October on Norda.\n\nThe Salt House takes place in 1931 on an island. Mia Holt leads the cast as Clara Vale.",
			[]string{"S3 stage filming, confirmed (in Oslo)", "S3 episodes 6, confirmed", "S3 premiere 2027-10, confirmed (on Norda)", "S0 cast Mia Holt stars Clara Vale, confirmed"}, []string{"Salt House"}},
		{"“Harbour Lights: The Drowned,” the second season of the anthology, premieres May 3. Ida Voss plays Nora Vale in Harbour Lights: The Drowned.", []string{"S2 premiere 2027-05-03, confirmed", "S0 cast Ida Voss stars Nora Vale, confirmed"}, []string{"Drowned"}},
		{"Norda's anthology Harbour Lights returns for season 3 on May 3. Harbour Lights: Low Water stars Ida Voss as Nora Vale.", []string{"S3 premiere 2027-05-03, confirmed", "S0 cast Ida Voss stars Nora Vale, confirmed"}, []string{"Low Water"}},
		{"Norda has renewed Harbour Lights for a fourth season. The pickup comes a week after the finale of the third season, “The Salt House,” which premiered Oct. 1.", []string{"S4 stage renewed, confirmed"}, []string{"finale 2026-10", "Salt House"}},
		{"Norda has renewed Harbour Lights for a fourth season. The pickup comes a week after the finale of the third season, which premiered Oct. 1.", []string{"S4 stage renewed, confirmed"}, []string{"finale 2026-10"}},
		{"Norda has renewed Harbour Lights for season 2. The companion series, Harbour Lights: Laredo, has begun filming.", []string{"S2 stage renewed, confirmed", "Harbour Lights: Laredo S1 stage filming, confirmed"}, nil},
	})
}

// Who is not part of what comes is out, and no season is off for it; a few episodes are no count; who
// watched and what it cost is kept; and a list of the cast says which way its brackets go.
func TestOtherFacts(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss, the star of Season 3, will not be part of the new season.", []string{"S0 cast Ida Voss departs, confirmed"}, []string{"stage"}},
		{"Ida Voss will not be part of the new season of Harbour Lights.", []string{"S0 cast Ida Voss departs, confirmed"}, nil},
		{"Ida Voss won't be a part of season 4.", []string{"S4 cast Ida Voss departs, confirmed"}, []string{"stage"}},
		{"Ida Voss will be part of the new season.", nil, []string{"departs"}},
		{`"There were two episodes in Season 1 that I would take back," he says.`, nil, []string{"episodes"}},
		{`"There are three episodes in season 2 that I really love," Grieg said.`, nil, []string{"episodes 3"}},
		{"Two episodes of season 2 were directed by Ida Voss.", []string{"S2 crew Ida Voss director, confirmed (two episodes)"}, []string{"episodes 2"}},
		{"There are eight episodes in season 2.", []string{"S2 episodes 8, confirmed"}, nil},
		{"The third season averaged 4.1 million viewers across linear and streaming, up 12% from Season 2.", []string{"S0 other, confirmed"}, nil},
		{"The season was made for a reported $14 million an episode.", []string{"S0 other, confirmed"}, nil},
		{"Season 2 cost about $90 million.", []string{"S0 other, confirmed"}, nil},
		{"Her second in command, Jonas Reyes (Luis Aranda), has taken the ship.\n\nReturning cast: Mia Holt (Ines Orr), Luis Aranda (Jonas Reyes), and Freya Lind (Dr. Sunniva Dahl).", []string{"S0 cast Luis Aranda returns Jonas Reyes, confirmed", "S0 cast Mia Holt returns Ines Orr, confirmed"}, []string{"Jonas Reyes returns"}},
		{"Returning cast: Ida Voss (Runa), Per Lund (Captain Aske), and Caleb Reed (the voice of the ship's computer, ARGO).", []string{"S0 cast Ida Voss returns Runa, confirmed", "S0 cast Per Lund returns Captain Aske, confirmed"}, nil},
	})
}
