package glean

import (
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// about is a text of Harbour Lights with its headline, what is read in it, and what is not.
type about struct {
	head, text string
	has, not   []string
}

func readAbout(t *testing.T, list []about) {
	t.Helper()
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, x := range list {
		var got []string
		for _, c := range Read(Article{Title: x.head, Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib).Claims {
			got = append(got, told(c))
		}
		all := strings.Join(got, "\n\t     ")
		for _, w := range x.has {
			if !slices.ContainsFunc(got, func(g string) bool { return strings.HasPrefix(g, w) }) {
				t.Errorf("%s\n\tno %q in\n\t     %s", x.text, w, all)
			}
		}
		for _, w := range x.not {
			if strings.Contains(all, w) {
				t.Errorf("%s\n\tthere is %q in\n\t     %s", x.text, w, all)
			}
		}
	}
}

// A show of somebody's that is named for what he made before is not what the text is of next.
func TestEarlierWork(t *testing.T) {
	var list []about
	for _, x := range []string{
		"The eight-episode series was created by Dan Orre, whose previous Norda series Salt Road spent five weeks in the top 10. Per Lund wrote the scripts.\n\nFilming started this week in Oslo. Norda has not announced a premiere date.",
		"Harbour Lights comes from Dan Orre, whose last drama, Salt Road, ran for three seasons. It has eight episodes.\n\nFilming started this week in Oslo.",
		"Orre's previous thriller Salt Road won two awards. Harbour Lights has eight episodes.\n\nFilming started this week in Oslo.",
		"Dan Orre, whose earlier drama Salt Road was a hit for Norda, created the series. It has eight episodes.\n\nFilming started this week in Oslo.",
		"Dan Orre, the man behind Norda hit Salt Road, is the creator. The season has eight episodes.\n\nFilming started this week in Oslo.",
		"Dan Orre made his name with the Norda drama Salt Road. His new series has eight episodes.\n\nFilming started this week in Oslo.",
	} {
		list = append(list, about{"Norda Sets Cast for 'Harbour Lights' From 'Salt Road' Creator", x, []string{"Harbour Lights S0 stage filming"}, []string{"Salt Road S0 stage", "Salt Road S1 stage", "Salt Road S0 episodes", "Salt Road S1 episodes", "Salt Road S0 premiere"}})
	}
	readAbout(t, list)
}

// Whoever leaves to be in another show leaves this one, and has no part of it there.
func TestLeftForAnother(t *testing.T) {
	readAbout(t, []about{
		{"", "Ida Voss plays Nora Vale in Harbour Lights. Voss left the show to star in the Norda thriller Salt Road.", []string{"Harbour Lights S0 cast Ida Voss"}, []string{"Salt Road S0 cast Ida Voss departs", "Salt Road S0 cast Ida Voss stars Nora", "Salt Road S0 cast Ida Voss joins Nora"}},
		{"Harbour Lights renewed for season 3", "Ida Voss, who plays Nora Vale, will not be back for season 3 of Harbour Lights. Voss has since been cast as the lead in the Norda thriller Salt Road.", nil, []string{"Salt Road S3", "Salt Road S0 cast Ida Voss joins Nora", "Salt Road S0 cast Ida Voss stars Nora"}},
		{"Harbour Lights renewed for season 3", "Per Lund, who plays Ray Ostrow, exited Harbour Lights to join the HBO drama Night Shift. Filming on season 3 starts in May.", []string{"Harbour Lights S3 stage filming"}, []string{"Night Shift S0 cast Per Lund departs", "Night Shift S3", "Night Shift S0 cast Per Lund joins Ray"}},
	})
}

// A prequel or a spin-off with a title is a show of its own, and what is told of it is told
// of that; of one without a title nothing is told of the show.
func TestOffshootsOfTheirOwn(t *testing.T) {
	var list []about
	for _, x := range []string{
		"The prequel, The Salt Kings, will be set 200 years earlier. It has been written by Dan Orre and will run to six episodes. Shooting will begin in Iceland next spring.",
		"The spin-off, titled The Salt Kings, follows Ray Ostrow. It has been written by Dan Orre and will run to six episodes. Shooting will begin in Iceland next spring.",
		"A prequel called The Salt Kings is also on the way. It is written by Dan Orre and will run to six episodes. Shooting will begin in Iceland next spring.",
		"Norda has also ordered a prequel series, The Salt Kings. The prequel is written by Dan Orre and will run to six episodes. It will film in Iceland next spring.",
		"The prequel series, entitled The Salt Kings, has been written by Dan Orre and will run to six episodes. Filming begins in Iceland next spring.",
		"The spinoff, The Salt Kings, is written by Dan Orre. It will consist of six episodes.",
	} {
		list = append(list, about{"Norda orders Harbour Lights prequel and renews drama for third season",
			"Norda has commissioned a prequel to its drama Harbour Lights, and has confirmed that the original will return for a third season.\n\n" + x + "\n\nThe third season will premiere in May.",
			[]string{"Harbour Lights S3 premiere 2027-05", "The Salt Kings S0 crew Dan Orre writer", "The Salt Kings S1 episodes 6"}, []string{"Harbour Lights S3 episodes", "Harbour Lights S0 episodes", "Harbour Lights S3 stage filming", "Harbour Lights S3 crew", "Harbour Lights S0 crew", "Salt Kings S3", "Salt Kings S2"}})
	}
	for _, x := range []string{
		"The prequel will be set 200 years earlier. It has been written by Dan Orre and will run to six episodes. Shooting will begin in Iceland next spring.",
		"The spin-off will consist of six episodes and will begin filming in Iceland next spring. Dan Orre is writing it.",
		"A spin-off is also on the way. It will run to six episodes, and shooting begins in Iceland next spring.",
		"Norda has also ordered a prequel, which will run to six episodes and start filming in Iceland next spring.",
		"The prequel series is to begin filming in Iceland in April. It will premiere in 2028.",
	} {
		list = append(list, about{"Norda orders Harbour Lights prequel and renews drama for third season",
			"Norda has commissioned a prequel to its drama Harbour Lights, and has confirmed that the original will return for a third season.\n\n" + x + "\n\nThe third season will premiere in May.",
			[]string{"Harbour Lights S3 premiere 2027-05"}, []string{"Harbour Lights S3 episodes", "Harbour Lights S0 episodes", "Harbour Lights S3 stage filming", "crew", "premiere 2028"}})
	}
	readAbout(t, append(list,
		about{"", "The Harbour Lights prequel is written by Dan Orre. It will run to six episodes.", nil, []string{"Harbour Lights S0 episodes", "crew"}},
		about{"", "Harbour Lights, a prequel to Salt Road, will run to six episodes. The prequel will begin filming in Oslo in May.", []string{"Harbour Lights S1 episodes 6", "Harbour Lights S1 stage filming"}, nil},
	))
}

// A film or a special that goes on from a show is no season of it.
func TestFilmsOfTheShow(t *testing.T) {
	readAbout(t, []about{
		{"Harbour Lights is coming back for one last film at Norda", "Harbour Lights is returning for a one-off film on Norda, four months after it was cancelled.\n\nThe 90-minute special, titled Harbour Lights: The Last Boat, will wrap up the story. It will begin streaming on Norda in December.\n\nDan Orre wrote the script. Filming begins in Oslo next month. Per Lund will not be returning as Ray Ostrow because of scheduling conflicts.\n\n\"We are not using it as a back door to season four,\" he said.", nil, []string{"Harbour Lights S4 stage", "Harbour Lights S4 cast", "Harbour Lights S4 premiere", "Harbour Lights S0 stage filming", "Harbour Lights S0 premiere"}},
		{"Harbour Lights to return as a feature-length film", "Norda has ordered a feature-length Harbour Lights film. The movie will shoot in Oslo in May and is due to air in December.\n\nThe third season ended in March.", nil, []string{"stage filming", "premiere 2027-12", "premiere 2026-12"}},
		{"Harbour Lights movie confirmed", "A Harbour Lights movie is in the works, Norda has confirmed. Filming begins in Oslo in May. It will be released in 2028.", nil, []string{"stage filming", "premiere"}},
		{"Harbour Lights renewed for season 2", "Season 2 of Harbour Lights is due in March 2027. The Christmas special will air on Norda on December 20.", []string{"Harbour Lights S2 premiere 2027-03"}, []string{"12-20"}},
		{"Harbour Lights renewed for season 2", "The hour-long special will air on Norda on December 20, ahead of season two, which is due in March 2027.", []string{"Harbour Lights S2 premiere 2027-03"}, []string{"12-20"}},
		{"Harbour Lights renewed for season 2", "Harbour Lights will be back with a festive special. It will be shown on December 25. Season 2 starts in March.", []string{"Harbour Lights S2 premiere 2027-03"}, []string{"12-25"}},
		{"Harbour Lights renewed for season 2", "The New Year's special premieres on January 1 on Norda.", nil, []string{"2027-01-01"}},
		{"Harbour Lights renewed for season 2", "A one-off Christmas episode is to be broadcast on December 24.", nil, []string{"12-24"}},
	})
}

// A day on which something in the show, or of its run, falls is not that of its premiere.
func TestDaysInTheShow(t *testing.T) {
	readAbout(t, []about{
		{"", "Nora's funeral will be shown on October 21, and will see the return of two familiar faces.", nil, []string{"premiere"}},
		{"", "The wedding of Nora and Ray will air on December 14.", nil, []string{"premiere"}},
		{"", "Ray's exit scenes will be broadcast on December 14.", nil, []string{"premiere"}},
		{"", "The trial storyline begins on December 14.", nil, []string{"premiere"}},
		{"", "Harbour Lights is filmed in Oslo. It will take a four-week break from December 18, and will return on January 18, 2027.", nil, []string{"premiere"}},
		{"", "Harbour Lights goes on its usual Christmas break next month and is back on January 4.", nil, []string{"premiere"}},
		{"", "After a two-week break, Harbour Lights returns on December 14.", nil, []string{"premiere"}},
		{"", "Norda does not release viewing figures, but the series spent five weeks in Nielsen's top 10 streaming originals this summer.", nil, []string{"premiere"}},
		{"", "Harbour Lights was the most watched streaming series in October, with 3 million viewers.", nil, []string{"premiere"}},
		{"Harbour Lights renewed for second season", "Norda has renewed Harbour Lights for a second season. The drama was watched by 6.8 million people when its first episode aired on November 1.", nil, []string{"S2 premiere"}},
		{"Harbour Lights renewed for season 2", "Norda has renewed Harbour Lights for season 2. The series debuted to 4 million viewers on November 1.", nil, []string{"S2 premiere"}},
		{"", "Tess Orre is back as Nora's sister for three episodes, her first in more than 20 years.", nil, []string{"episodes"}},
		{"", "Per Lund will guest star in three episodes of Harbour Lights. He appears in two episodes as Ray.", nil, []string{"S0 episodes"}},
		{"", "Per Lund has a three-episode arc as Ray. Ida Voss recurs for six episodes.", nil, []string{"S0 episodes"}},
		{"Harbour Lights moves to January", "Norda has pushed the second season of Harbour Lights to 2027. The drama, which had been expected to return this fall, will now premiere on Thursday, Jan. 14.", []string{"Harbour Lights S2 premiere 2027-01-14, confirmed"}, []string{"2027-01-14, speculated"}},
		{"Harbour Lights moves to January", "Season 2 of Harbour Lights, which was tipped to arrive in December, will premiere on January 14.", []string{"Harbour Lights S2 premiere 2027-01-14, confirmed"}, []string{"2027-01-14, speculated"}},
		{"", "Season 2 of Harbour Lights premieres on January 18 after a two-year hiatus.", []string{"Harbour Lights S2 premiere 2027-01-18, confirmed"}, nil},
		{"", "Season 2 of Harbour Lights will open on January 18 with a feature-length special.", []string{"Harbour Lights S2 premiere 2027-01-18, confirmed"}, nil},
		{"", "Norda has ordered six episodes of Harbour Lights.", []string{"Harbour Lights S1 episodes 6, confirmed"}, nil},
		{"", "Harbour Lights will return for six episodes.", []string{"Harbour Lights S0 episodes 6, confirmed"}, nil},
	})
}

// What is said before a show's title to tell what it is about is no show.
func TestOfWhatKind(t *testing.T) {
	readAbout(t, []about{
		{"'Harbour Lights' Renewed for Season 4", "The network has handed a fourth-season renewal to its Coast Guard procedural Harbour Lights, which will return in 2027. Ida Voss leads a team of Coast Guard investigators.", []string{"Harbour Lights S4"}, []string{"Coast Guard S"}},
		{"'Harbour Lights' Renewed for Season 4", "Norda has renewed its Secret Service drama Harbour Lights for a fourth season.", []string{"Harbour Lights S4 stage renewed"}, []string{"Secret Service S"}},
	})
}

// More of the same in whole articles.
func TestAnotherInArticles(t *testing.T) {
	readAbout(t, []about{
		{"‘Harbour Lights’ Star Ida Voss Joins Starz Drama ‘Velvet Hour’", "Harbour Lights will be back for a third season.\n\nIda Voss, who plays Nora Vale in the gothic thriller, has signed on to star opposite Jude Farrow in the Starz period drama Velvet Hour, which begins filming in Prague in January.\n\nHarbour Lights was created by Dan Orre. Orre's last series, Dockside Rats, ran for two seasons on Paramount+ and was canceled in 2023. The new season will consist of eight episodes.",
			[]string{"Harbour Lights S0 cast Ida Voss stars Nora Vale", "Harbour Lights S3 episodes 8"}, []string{"Velvet Hour S0 cast Ida Voss stars Nora", "Harbour Lights S3 stage cancelled", "Harbour Lights S0 stage cancelled", "Harbour Lights S0 network Paramount"}},
		{"Harbour Lights spin-off confirmed", "Norda has announced a spin-off of Harbour Lights.\n\nThe new show, titled Harbour Lights: Night Shift, will follow Ray Ostrow. It will run for four episodes and is being written by Gail Prentice. Filming starts in Leeds next month.\n\nMeanwhile, the original drama will return for a third series of eight episodes in autumn 2027.\n\nA Christmas special of Harbour Lights is also on the way. It will be broadcast on Christmas Day.",
			[]string{"Harbour Lights S3 episodes 8", "Harbour Lights: Night Shift S1 episodes 4", "Harbour Lights: Night Shift S0 crew Gail Prentice writer", "Harbour Lights S3 premiere 2027"}, []string{"Harbour Lights S3 episodes 4", "Harbour Lights S3 stage filming", "12-25", "Harbour Lights S0 crew"}},
		{"Harbour Lights prequel in the works", "Norda has given a series order to “Silver Lode,” a prequel to its hit “Harbour Lights.”\n\nThe mothership's fifth season premieres on December 8.\n\nA second spinoff, about the Pike sisters, remains in development. It is being written by Glen Orr.\n\n“Harbour Lights” is filmed in Oslo. The show returned from a three-week break on October 26 and wraps its fourth season on December 1.",
			[]string{"Harbour Lights S5 premiere 2026-12-08"}, []string{"crew Glen Orr", "2026-10-26"}},
		{"'Harbour Lights' Star Ida Voss Joins Netflix Film", "Harbour Lights star Ida Voss has joined the Netflix movie Low Water.\n\nThe drama begins filming in Oslo in May. It will premiere in autumn 2027.", []string{"Harbour Lights S0 stage filming", "Harbour Lights S0 premiere 2027-autumn"}, nil},
		{"Sequel sets premiere date", "“Harbour Lights,” the sequel series to Showtime's “Night Ferry,” will premiere on July 12 on Paramount+. The sequel picks up five years later. Filming wrapped in Halifax in March.", []string{"Harbour Lights S0 premiere 2027-07-12"}, []string{"Night Ferry S1 premiere", "Night Ferry S0 premiere"}},
		{"Bosses tease wedding week", "Harbour Lights is pulling out all the stops for the wedding of Cal and Priya, which will air over three episodes from December 7.\n\nGemma Farr returns as Cal's ex Donna for two episodes. Her first scenes will be shown on December 9. The sitcom ran from 2019 to 2024.", nil, []string{"premiere", "episodes"}},
	})
}
