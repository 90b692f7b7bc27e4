package glean

import "testing"

// The day on which a song, a podcast, a book or a trailer comes out is none of the show's.
func TestDayOfSomethingBeside(t *testing.T) {
	var list []read
	for _, x := range []string{
		`Mia Holt wrote and performs the series' theme song, "Last Call for Love," which will be available on all music platforms on Feb. 20.`,
		`The theme song, "Low Tide," will be available on Spotify on Feb. 20.`,
		`The soundtrack album will be released by Republic Records on Feb. 20.`,
		`The score, composed by Olav Moen, drops on Feb. 20.`,
		`A companion podcast, hosted by Mia Holt, launches on Feb. 20.`,
		`The official Harbour Lights podcast debuts Feb. 20 wherever you get your podcasts.`,
		`Mia Holt's memoir, "Salt," arrives in stores on Feb. 20.`,
		`The novel on which the series is based will be back in paperback on Feb. 20.`,
		`A tie-in book, "The Harbour Lights Cookbook," hits shelves on Feb. 20.`,
		`The first trailer for Harbour Lights will be released on Feb. 20.`,
		`A teaser for the new season arrives Feb. 20.`,
		`Holt's debut single, "Undertow," is out on Feb. 20.`,
		`Season 1 of Harbour Lights comes to DVD and Blu-ray on Feb. 20.`,
		`The video game Harbour Lights: Adrift launches on Feb. 20.`,
		`Tickets for the fan event go on sale on Feb. 20, and a new line of clothing will be available on Feb. 20.`,
	} {
		list = append(list, read{x, nil, []string{"premiere"}})
	}
	readSome(t, append(list,
		read{"Harbour Lights will be available on all platforms on Feb. 20.", []string{"S0 premiere 2027-02-20, confirmed"}, nil},
		read{"The series, based on the book by Anna Grieg, will premiere on Feb. 20.", []string{"S0 premiere 2027-02-20, confirmed"}, nil},
		read{"The trailer was released on Monday. Harbour Lights premieres on Feb. 20.", []string{"S0 premiere 2027-02-20, confirmed"}, []string{"2026-11"}},
	))
}

// What a network does with an idiom of endings.
func TestIdiomOfAnEnd(t *testing.T) {
	readSome(t, []read{
		{"Norda is closing the books on Harbour Lights. The network has renewed the thriller for a third season, which will be its last.", []string{"S0 final 3, confirmed", "S3 stage renewed, confirmed"}, []string{"cancelled"}},
		{"Norda is turning the page on Harbour Lights. The drama will end with its upcoming third season.", []string{"S0 final 3, confirmed"}, []string{"cancelled"}},
		{"It is last orders for Harbour Lights. Norda will bring the show back for a fifth and final season.", []string{"S0 final 5, confirmed"}, []string{"cancelled"}},
		{"Norda is saying goodbye to Harbour Lights. The fourth season of the drama, due in March, will be the last.", []string{"S0 final 4, confirmed"}, []string{"cancelled"}},
		{"Norda is lowering the curtain on Harbour Lights. Its fifth and final season premieres in March.", []string{"S0 final 5, confirmed"}, []string{"cancelled"}},
		{"Norda has cancelled Harbour Lights. Its third season was its last.", []string{"S0 stage cancelled, confirmed, Norda"}, nil},
	})
}

// Another project of somebody's has no stage of this show's.
func TestStageOfTheirProject(t *testing.T) {
	var list []read
	for _, x := range []string{
		"Anna Grieg has an overall deal with Norda and is developing a limited series about the collapse of a New England bank. Season 3 of Harbour Lights is the last.",
		"The third season is out. Grieg, who is under an overall deal at Norda, is writing a pilot about a family of bakers.",
		"Anna Grieg runs Harbour Lights. She is also developing a drama about bees for Hulu.",
		"Grieg is currently in development on a half-hour comedy about a hotel.",
		"Next up for Anna Grieg is a thriller series set in Oslo, which is in development at Norda.",
		"Grieg also has a drama about the gold rush in the works at Norda.",
		"Grieg and her company are developing another series, about a ferry, with Norda.",
		"Anna Grieg's next project, a limited series about a shipwreck, starts filming in May.",
		"Under the deal, Grieg will develop new series for Norda.",
	} {
		list = append(list, read{"Harbour Lights was created by Anna Grieg. " + x, nil, []string{"stage"}})
	}
	readSome(t, append(list,
		read{"Norda is developing a drama called Harbour Lights, about a family of pilots.", []string{"S0 stage in-development, confirmed"}, nil},
	))
}

// What is edited or moved is not held up by visual effects, and a finale is no season.
func TestFinaleMoved(t *testing.T) {
	readSome(t, []read{
		{"Season 2 is on now. Because of the edits, the two-hour finale has been pushed from Dec. 10 to Dec. 17.", []string{"S2 finale 2026-12-17, confirmed"}, []string{"effects", "premiere"}},
		{"Season 2 is on now. The season finale has been moved from Dec. 10 to Dec. 17 because of a football game.", []string{"S2 finale 2026-12-17, confirmed"}, []string{"premiere"}},
		{"The series finale, which had been slated for Dec. 10, will now air Dec. 17.", []string{"S0 finale 2026-12-17, confirmed"}, []string{"premiere", "2026-12-10"}},
		{"The season 2 finale will now air on Dec. 17 instead of Dec. 10.", []string{"S2 finale 2026-12-17, confirmed"}, []string{"premiere", "2026-12-10"}},
		{"Norda has pushed the season 2 finale a week, from Dec. 10 to Dec. 17.", []string{"S2 finale 2026-12-17, confirmed"}, []string{"premiere", "2026-12-10"}},
	})
}

// Who writes does not film.
func TestWritingIsNoFilming(t *testing.T) {
	var list []read
	for _, x := range []string{
		"Work on the second season is already under way, with the writers having finished six scripts.",
		"Work has begun on season 2, and the writers' room is open.",
		"The writers are already at work on the second season.",
		"Production on season 2's scripts is under way.",
		"Scripts for season 2 are being written, and work is well under way.",
		"Work on season 2 is under way, with six episodes written.",
		"Season 2 is already being written, with the animators hard at work on the first.",
		"The second season is in the works, with the writers' room at work since May.",
	} {
		list = append(list, read{x, nil, []string{"filming"}})
	}
	readSome(t, append(list, read{"Filming on season 2 is already under way, with all the scripts written.", []string{"S2 stage filming, confirmed"}, nil}))
}

// A genre with a capital letter is no show, a day that was announced before is none any more, and
// what becomes of a season before the end of all is over.
func TestBesideTheNews(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is on Norda. The network said that the contemporary Western will return for its fourth season on Sunday, Jan. 10, a week ahead of its previously announced Jan. 17 bow.", []string{"S4 premiere 2027-01-10, confirmed, Norda"}, []string{"2027-01-17", "Western"}},
		{"Harbour Lights was created by Anna Grieg. Ben Voss, who is developing a medical drama for Fox, will direct an episode of the new season.", nil, []string{"stage", "Fox"}},
		{"Norda has yet to announce a return date for its companion series, Harbour Lights: Laredo, which aired its first-season finale in May and has been renewed for a second season.", []string{"Harbour Lights: Laredo S2 stage renewed, confirmed", "Harbour Lights: Laredo S1 finale 2026-05, confirmed"}, []string{"\nS2", "\nS1"}},
		{"Norda has cancelled Harbour Lights after two seasons. A third season had been mapped out and the writers had turned in two scripts.", []string{"S0 stage cancelled, confirmed, Norda"}, []string{"development"}},
		{"Harbour Lights starred Mia Holt as Delphine Carr, a singer who solves crimes with the help of a disgraced detective, Amos Reed, played by Ben Voss. Season 2 ended with Delphine discovering that her late husband, Victor (Per Lund), was alive.", []string{"S0 cast Ben Voss stars Amos Reed, confirmed"}, []string{"and Ben Voss"}},
		{"Anna Grieg created Harbour Lights. Grieg is attached to write a feature adaptation of the novel The Salt Widow for Searchlight.", nil, []string{"other", "writer"}},
		{"Harbour Lights follows siblings Nora and Theo Lasker (Mia Holt and Ben Voss), who buy a hospital.", []string{"S0 cast Mia Holt stars Nora Lasker, confirmed", "S0 cast Ben Voss stars Theo Lasker, confirmed"}, nil},
		{"Harbour Lights, the cooking competition, returns on Jan. 10, with the 90-minute finale set for Tuesday, March 16.", []string{"S0 finale 2027-03-16, confirmed"}, []string{"plot"}},
		{"Harbour Lights is a cooking competition. Sam Reed and food writer Monique Avery are back at the judges' table, where they will be joined by new judge Ben Voss. Voss succeeds Drew Halloran, who stepped down after two seasons to focus on his restaurants.",
			[]string{"S0 cast Sam Reed returns, confirmed (judge)", "S0 cast Monique Avery returns, confirmed (judge)", "S0 cast Ben Voss joins, confirmed (judge)", "S0 cast Drew Halloran departs, confirmed (to focus on his restaurants)"}, []string{"writer"}},
	})
}
