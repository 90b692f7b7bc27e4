package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// A text of another trade has its seasons, episodes and premieres, and tells nothing of a show.
func TestOtherTrades(t *testing.T) {
	for _, text := range []string{
		`"Kingdom of Ash" took $61 million at the box office in its opening weekend. The picture stars Ida Voss. A sequel premieres in cinemas on May 5, 2028.`,
		`"Low Water" opens in theaters on Friday. The film, directed by Ida Voss, was a hit with moviegoers at the festival, and its distributor has dated a second movie for 2028.`,
		`"Missing in Marfa," the true-crime podcast, returns for season 3 on May 5. The 10 episodes will be free to download on Audio Street, with sound design by Ben Marsh, and listeners hear two a week, says host Ida Voss.`,
		`"The Canal" is a new audio drama in four episodes. It premieres on May 5 on CD and as a download, and stars Ida Voss; the sound design is by Ben Marsh.`,
		`"The Cartographer's Season" is the new novel by Ida Voss. It will be published in hardback and ebook on May 5, and readers get a second book in 2028.`,
		`Season 7 of "Drowned Crown" launches on PC and consoles on May 5. The game's players will fight through 14 quests, and Ida Voss returns as Queen Marrow.`,
		`"Wasteland Online" returns with season 9 on May 5. The expansion comes to Xbox and PlayStation, with a battle pass and a raid for eight players.`,
		`"Melville's Kitchen" opens on May 5. The play, directed by Ida Voss, is the first of the Playhouse's autumn season; booking is open, and tickets cost £12.`,
		`"Pithead" returns to the West End on May 5. The musical stars Ida Voss; matinees are on Thursdays, tickets from £20.`,
		`"Small Weather" is released on May 5. The album has ten songs, and the band returns with a tour in the autumn; Ida Voss plays guitar on three tracks.`,
		`The Mariners lost the season premiere in eleven innings. Rookie shortstop Ben Marsh returns on May 5 after the playoffs, and coach Ida Voss was renewed for two seasons; the pitcher lost the game.`,
		`Rovers return on May 5 for the second season in the league. Striker Ben Marsh, whose goal won the match, was renewed for three years, and coach Ida Voss and the goalkeeper stay.`,
	} {
		for _, c := range Read(Article{Text: text + "\n", Published: "2026-04-25"}, testLibrary(t)).Claims {
			t.Errorf("%s\n\tsays %s", text, told(c))
		}
	}
	for _, text := range []string{
		`"Extra Time" has been renewed for a second season, which premieres on May 5. The drama follows a football club; its striker is played by Ben Marsh, and Ida Voss is the coach, who hates the league.`,
		`"Marfa" premieres on HBO on May 5. The series is based on the podcast of that name, which has been downloaded 40 million times; its listeners chose the title.`,
		`"The Salt Road" premieres on Netflix on May 5. The drama is adapted from the novel by Ida Voss, which was published in hardback in 2019; readers loved the book.`,
		`"Curtain Call" returns on May 5. The BBC comedy is set in a theatre, where a playwright cannot sell tickets for his new musical.`,
		`"Respawn" premieres on Prime Video on May 5. The show is based on the game of that name, which has 40 million players on PC and Xbox.`,
		`"Feedback" has been renewed for season 2, which premieres on May 5. The drama follows a band on tour; its singer is Ida Voss, its drummer Ben Marsh.`,
		`"Box Office" returns to Channel 4 on May 5 for a second series. The sitcom is set in a cinema where no film draws more than six people.`,
	} {
		found := false
		for _, c := range Read(Article{Text: text + "\n", Published: "2026-04-25"}, testLibrary(t)).Claims {
			found = found || c.Kind == tv.Premiere && c.Value.Date == "2026-05-05"
		}
		if !found {
			t.Errorf("%s\n\tis taken for another trade's", text)
		}
	}
}

// A word of the trade, in a wording that tells nothing of a show.
func TestFalseForms(t *testing.T) {
	var list []read
	for not, texts := range map[string]string{
		"renewed": `Norda has renewed its deal with the agency for five years.
			Norda renewed its agreement with Halcyon on Tuesday.
			Ida Voss has renewed her contract with the agency.
			The studio renewed a first-look pact with the producer.
			The inn renewed its licence last week.
			Norda has renewed its partnership with the festival.
			The studio is renewing its lease in Bergen.
			The couple renewed their vows in Bergen.
			Norda renewed Halcyon's sponsorship for two more years.
			The star has renewed his passport for the trip.
			If the show were pitched today it would be renewed before it was on.`,
		"cancelled": `Norda cancelled its contract with the agency.
			She has cancelled her subscription to Norda.
			The studio scrapped a deal with Halcyon.
			Norda has axed its partnership with the festival.
			If the show had been made today it would be cancelled after a week.`,
		"host": `The ceremony, hosted by comedian Rory Castell, is on July 25.
			Host Rory Castell opened the evening with a song about Harbour Lights.
			The awards were hosted by Rory Castell, who made a joke about the series.
			Presenter Rory Castell opened the envelope.
			The winners were read out by host Rory Castell.
			The gala, hosted by Rory Castell, raised two million.
			Viewers voted presenter Rory Castell their favourite.
			The festival panel was led by host Rory Castell.
			Congratulations to host Rory Castell on his new baby.
			The upfront was opened by host Rory Castell.`,
		"crew": `He is survived by his daughter, the producer Carys Farr.
			His daughter, the director Carys Farr, confirmed the news.
			He was married to the director Moira Lyle.
			Her husband, the writer Ben Marsh, died in 2011.
			She leaves a son, Gregory, and was the widow of director Hal Pruitt.
			His wife, executive producer Moira Lyle, was with him.
			Their neighbour, the director Hal Pruitt, called an ambulance.
			He was the son of writer Hal Pruitt.
			Her second husband, the producer Hal Pruitt, built the house.
			His niece, the showrunner Carys Farr, read a poem.`,
		"premiere": `Harbour Lights is released on DVD on March 2.
			The film of Harbour Lights is in theaters on March 2.
			Harbour Lights opens on 2,800 screens on March 2.
			Priority booking for Harbour Lights opens on March 2.
			Harbour Lights opens in New York and Los Angeles on March 2.
			Harbour Lights will come to an end later this year.
			Its final episodes will be broadcast in the autumn.
			Norda, the streaming service that launched in 2021, reported a loss.
			Norda reported a drop in profit for the second quarter.
			Harbour Lights has been on hiatus since last fall.
			A new ad-free plan starts on March 2, Norda said.`,
		"network ": `Norda will raise the price of its standard plan, the company told shareholders.
			Norda reported a rise in revenue of 16 percent.
			Norda, which reports on February 4, raised its own prices in October.
			Subscribers to Norda pay two dollars more a month.
			Shares in Norda fell after the merger.`,
		"plot": `Harbour Lights followed with seven each.
			The sixth series follows in January.
			The second series follows straight after it.
			Full spoilers for Harbour Lights follow.
			The new season opens on March 2.
			Harbour Lights opens with a pair of instalments.
			If the episodes follow the same schedule, Harbour Lights will be back in May.
			Norda had early talks about a series centred on the doctor.`,
		"network": `The season premiere of Harbour Lights was the most-streamed title, ahead of Wednesday on Norda.
			Harbour Lights beat Holby Road on Norda.
			Harbour Lights finished behind Vera on Norda.
			Harbour Lights was beaten by a repeat of Vera on Norda.`,
		"spinoff": `Ida Voss replied to a follow-up question with a laugh: no spoilers, she will not give any.
			The creator of Harbour Lights is writing a follow-up book.
			Harbour Lights is not a sequel, and will never be.
			Harbour Lights has set its follow-up season in Bergen.
			There is no chance of a sequel.`,
	} {
		for _, text := range strings.Split(texts, "\n") {
			list = append(list, read{strings.TrimSpace(text), nil, []string{not}})
		}
	}
	readSome(t, append(list,
		read{"Norda has renewed its drama Harbour Lights for two more years.", []string{"S0 stage renewed, confirmed"}, nil},
		read{"Harbour Lights premieres on Norda on March 2.", []string{"S0 premiere 2027-03-02, confirmed (on Norda)"}, nil},
		read{"The show is hosted by Rory Castell.", []string{"S0 cast Rory Castell stars, confirmed (host)"}, nil},
		read{"Ida Voss and her husband play the keepers of Harbour Lights, which is directed by Hal Pruitt.", []string{"S0 crew Hal Pruitt director, confirmed"}, nil},
		read{"Hal Pruitt created the show with his wife, the writer Ida Voss.", []string{"S0 crew Hal Pruitt creator, confirmed"}, nil},
		read{"A spin-off of Harbour Lights is in development.", []string{"S0 spinoff, confirmed"}, nil},
		read{"The final 10 episodes of Harbour Lights premiere in spring 2027.", []string{"S0 premiere 2027-spring, confirmed"}, nil},
	))
}

// Who leaves for a show leaves another.
func TestLeavesForAnother(t *testing.T) {
	for _, text := range []string{"to focus on", "to star in", "to lead", "to run", "to work on", "to join", "to front", "to write", "to concentrate on", "to make Norda's"} {
		a := Article{Text: "Ben Voss is leaving " + text + " Harbour Lights, which premieres on May 5.\n", Published: "2026-04-25"}
		for _, c := range Read(a, testLibrary(t)).Claims {
			if c.ShowName == "Harbour Lights" && c.Kind == tv.Cast && c.Value.Change == tv.Departs {
				t.Errorf("%s\tsays %s", a.Text, told(c))
			}
		}
	}
}

// What is made of a show for the stage has its own first night, and is not the show.
func TestStaged(t *testing.T) {
	var list []read
	for _, text := range []string{
		"A new stage version of Norda's drama Harbour Lights", "A stage adaptation of the hit Harbour Lights", "A musical version of Harbour Lights",
		"The West End musical based on Harbour Lights", "A touring production of Harbour Lights", "A radio adaptation of Harbour Lights",
		"A Broadway musical based on the drama Harbour Lights", "An immersive show based on Harbour Lights", "A video game based on Harbour Lights",
		"The theatre show inspired by Harbour Lights", "A ballet version of Harbour Lights",
	} {
		list = append(list, read{text + " will have its premiere at the Lowry on 4 December. Written by Gary Pilling and directed by Jo Tranter, it runs until 9 January. Ben Marsh has joined the cast. The series, created by Roy Clarke, ran for four seasons.",
			[]string{"S0 crew Roy Clarke creator, confirmed"}, []string{"premiere", "finale", "Pilling", "Tranter", "Marsh"}})
	}
	readSome(t, append(list, read{"Harbour Lights, which began as a stage play, returns on 4 December. It is directed by Jo Tranter.", []string{"S0 crew Jo Tranter director, confirmed"}, nil}))
}

// What stands below an hour and a title that nobody knows is not about the show before it.
func TestSlots(t *testing.T) {
	for _, head := range []string{"9pm, Dave: QI", "7.30pm, ITV3: the one with the owl", "10pm, BBC Four: news from the sea", "8:15pm, Norda: gardens", "Noon, Norda: the weather", "11.20pm, Challenge: darts"} {
		a := Article{Text: "8pm, Norda: Harbour Lights\n\nNora opens the inn.\n\n" + head + "\n\nThe last of it, written by Ben Marsh, and with Sam Reed as the judge. All twelve episodes are on iPlayer. It concludes tomorrow.\n", Published: "2026-11-25"}
		for _, c := range Read(a, testLibrary(t)).Claims {
			if c.ShowName == "Harbour Lights" && !strings.Contains(c.Quote, "Nora") && !strings.Contains(c.Quote, "Harbour") {
				t.Errorf("%s\tsays %s", head, told(c))
			}
		}
	}
	readSome(t, []read{{"Twenty years later Harbour Lights is told in eight-part documentaries with a drone shot.", nil, []string{"episodes 8"}}})
}
