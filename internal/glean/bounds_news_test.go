package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// What keeps somebody of the story waiting is no delay of the show.
func TestDelayOfTheStory(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss plays Nora Vale in Harbour Lights. Nora's brother Mateo (Gus Whitfield) will blame himself for the accident.", []string{"S0 cast Gus Whitfield stars Mateo, confirmed"}, []string{"delay"}},
		{"Nora blames Mateo for the fire that killed their mother in Harbour Lights.", nil, []string{"delay"}},
		{"In season 3 of Harbour Lights, Nora is late for the wedding after an accident on the bridge.", nil, []string{"delay"}},
		{"When the series returns, the town is held up by a storm.", nil, []string{"delay"}},
		{"The drama follows a surgeon whose career is put on hold after an injury.", nil, []string{"delay"}},
		{"Season 4 of Harbour Lights finds Nora late for court after a car accident.", nil, []string{"delay"}},
		{"The finale of Harbour Lights sees the ferry delayed by a storm, and Nora trapped on board.", nil, []string{"delay"}},
		{"Set in a hospital that is shut down by a pandemic, Harbour Lights stars Ida Voss as Nora.", nil, []string{"delay"}},
		{"Harbour Lights stars Ida Voss as Nora, a detective who is pulled from a case after an injury.", nil, []string{"delay"}},
		{"Nora must operate while her own surgery is put off by a strike of the nurses.", nil, []string{"delay"}},
		{"The premiere of Harbour Lights was pushed back two weeks after a fire damaged one of the sound stages.", []string{"S0 delay fire, confirmed"}, nil},
		{"Filming on Harbour Lights was halted after Ida Voss broke her ankle on set.", []string{"S0 delay injury, confirmed"}, nil},
		{"Season 3 of Harbour Lights, which was held up by the strikes, is filming.", []string{"S3 delay strikes, confirmed"}, nil},
		{"Ida Voss's injury has put Harbour Lights on hold.", []string{"S0 delay injury, confirmed"}, nil},
		{"Norda blamed the strikes for the long wait.", []string{"S0 delay strikes, confirmed, Norda"}, nil},
		{"Set in Bergen, Harbour Lights has been delayed by a fire.", []string{"S0 delay fire, confirmed"}, nil},
	})
}

// A word of kind made of a show's name is no network.
func TestKindWords(t *testing.T) {
	var list []read
	for _, word := range []string{"Succession-style", "Friends-like", "Fargo-esque", "Netflix-style", "Lost-meets-Dallas", "Sopranos-inspired", "BBC-like", "Bridgerton-flavoured"} {
		list = append(list, read{"The " + word + " drama Harbour Lights stars Ida Voss.", []string{"S0 cast Ida Voss stars, confirmed"}, []string{"network"}})
	}
	readSome(t, list)
}

// A spin-off that was planned and came to nothing is told with what became of it, and nothing
// of it is told of the show.
func TestSpinoffThatCameToNothing(t *testing.T) {
	const no, yes = "S0 spinoff, confirmed, not so", "S0 spinoff, confirmed"
	readSome(t, []read{
		{"A spinoff centered on Ida Voss's character had been in early development at Norda, but sources say that project is no longer moving forward.", []string{"S0 spinoff, reported, not so"}, []string{"network"}},
		{"A spin-off of Harbour Lights was in development, but it was scrapped in March.", []string{no}, []string{"stage"}},
		{"A prequel to Harbour Lights had been in the works at Norda, but that project is dead.", []string{no}, []string{"network"}},
		{"Norda had been developing a spin-off of Harbour Lights about the doctors, but has since shelved it.", []string{no}, []string{"stage"}},
		{"A spinoff about Nora was once considered, though it never got off the ground.", []string{no}, nil},
		{"A Harbour Lights spin-off had been announced in 2024, but has not moved forward.", []string{no}, nil},
		{"Norda ordered a pilot of a Harbour Lights spin-off last year, but passed on it in May.", []string{no}, []string{"stage"}},
		{"A planned spinoff, Harbour Nights, was quietly dropped last year.", []string{no}, []string{"premiere"}},
		{"A sequel series had been planned, but Anna Grieg told Norda News the idea had been abandoned.", []string{no}, nil},
		{"A prequel to Harbour Lights is in development, though the series itself has not been renewed.", []string{yes}, nil},
		{"Norda is developing a spin-off of Harbour Lights, but the flagship is no longer moving forward.", []string{yes}, []string{no}},
		{"A spin-off of Harbour Lights is in development after a planned film was scrapped.", []string{yes}, []string{no}},
		{"A spin-off is in development, but Ida Voss is no longer attached.", []string{yes}, []string{no}},
		{"Norda has cancelled Harbour Lights, but a spin-off is in development.", []string{yes, "S0 stage cancelled, confirmed, Norda"}, []string{no}},
		{"A spin-off series has been ordered, but season 4 of Harbour Lights was scrapped.", []string{yes, "S4 stage cancelled, confirmed"}, []string{no}},
	})
	lib := testLibrary(t)
	for _, c := range Read(Article{Text: "A spinoff centered on Ida Voss's character had been in early development at Norda, but sources say that project is no longer moving forward.\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib).Claims {
		if c.Kind == tv.Spinoff && !strings.Contains(c.Value.Text, "no longer moving forward") {
			t.Errorf("the claim does not say what became of it: %s", c.Value.Text)
		}
	}
}

// Where it is seen the day after is told with that, and where the seasons are that have been on, is
// where to watch it: no news of the coming season.
func TestSeenBesides(t *testing.T) {
	const other = "S0 other, confirmed"
	readSome(t, []read{
		{"Norda has given an early fourth-season renewal to Harbour Lights. The pickup comes with two months left in the third season, which airs Tuesdays at 10 p.m. and streams the next day on Peacock.", []string{other, "S0 network Peacock, confirmed (the next day)"}, []string{"S3 other"}},
		{"Harbour Lights season 4 premieres on NBC on October 6. New episodes will be available to stream the following day on Peacock, where the first three seasons are now streaming.", []string{other, "S0 network Peacock, confirmed (the next day)"}, []string{"airing"}},
		{`"Harbour Lights" airs Thursdays on ABC and streams the next day on Hulu.`, []string{other, "S0 network Hulu, confirmed (the next day)"}, nil},
		{`"Harbour Lights" airs on ABC, with episodes streaming next day on Hulu.`, []string{other, "S0 network Hulu, confirmed (the next day)"}, nil},
		{"Harbour Lights season 4 premieres Oct. 6 on ABC and the next day on Hulu.", []string{other, "S4 premiere 2027-10-06, confirmed (on ABC)", "S0 network Hulu, confirmed (the next day)"}, nil},
		{"Harbour Lights airs Sundays at 9 on CBS, and is available to stream on Paramount+ the following day.", []string{other}, nil},
		{"Episodes of Harbour Lights arrive on Hulu the day after they air on ABC.", []string{other}, nil},
		{"The trailer for Harbour Lights was shown the next day on Peacock.", nil, []string{"network"}},
		{"Harbour Lights season 4 premieres on NBC on October 6. The first three seasons are now streaming on Peacock.", []string{other}, []string{"airing"}},
		{"The first two seasons of Harbour Lights are currently airing on Norda in the UK, and season 3 will follow in May.", []string{"S3 premiere 2027-05, confirmed"}, []string{"airing"}},
		{"Harbour Lights season 4 premieres in May. Seasons 1 and 2 are now streaming on Peacock.", nil, []string{"airing"}},
		{"Harbour Lights season 4 premieres in May, while its first season is now streaming on Peacock.", nil, []string{"airing"}},
		{"Harbour Lights season 4 is currently airing on Norda.", []string{"S4 stage airing, confirmed"}, nil},
		{"Harbour Lights is currently airing its fourth season.", []string{"S4 stage airing, confirmed"}, nil},
	})
}

// A show is on one network in the country that is named, and on another in the rest of the world.
func TestInternationally(t *testing.T) {
	const us, rest = "S0 network Hulu, confirmed (in the US)", "S0 network Disney+, confirmed (internationally)"
	readSome(t, []read{
		{`"Harbour Lights" will be available to stream on Hulu in the U.S. and on Disney+ internationally.`, []string{us, rest}, nil},
		{"\"Harbour Lights\" premieres on Hulu on November 12.\n\n\"Harbour Lights\" will be available to stream on Hulu in the U.S. and on Disney+ internationally.", []string{"S0 network Hulu, confirmed", rest}, nil},
		{"Hulu has renewed \"Harbour Lights\".\n\nThe show will be available internationally on Disney+.", []string{rest}, nil},
		{"Internationally, Harbour Lights will stream on Disney+.", []string{rest}, nil},
		{"Harbour Lights airs on Norda in the UK and streams worldwide on Netflix.", []string{"S0 network Norda, confirmed (in the UK)", "S0 network Netflix, confirmed (worldwide)"}, nil},
		{"Harbour Lights premieres May 4 on Hulu in the US and on Star+ in Latin America.", []string{us, "S0 network Star+, confirmed (in Latin America)"}, nil},
		{"Norda's Harbour Lights, which was a hit internationally, returns on Netflix on May 4.", nil, []string{"internationally"}},
		{"Harbour Lights premieres exclusively on Hulu in the US and on Disney+ in other territories on May 4.", []string{us}, []string{"Hulu and Disney+", "network Disney+, confirmed\n"}},
	})
}

// What happened at the set is no beginning of anything, and a last season is no end by itself.
func TestToldNoStage(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights' fourth season had been pencilled in for September 22, but was pushed back after a fire damaged one of the production's sound stages in Bergen in late July.", []string{"S4 delay fire, confirmed"}, []string{"filming"}},
		{"A fire broke out on the set of Harbour Lights in early August.", nil, []string{"premiere", "filming"}},
		{"A crew member of Harbour Lights was injured on set in June.", nil, []string{"stage"}},
		{"Harbour Lights has hit pause on its final season after its leading lady was injured.", nil, []string{"ended"}},
		{"Harbour Lights has put its final season on hold.", nil, []string{"ended"}},
		{"Harbour Lights has added Mia Holt to its final season.", nil, []string{"ended"}},
		{"Harbour Lights ended its final season in May.", []string{"S0 stage ended, confirmed"}, []string{"2027"}},
		{"Harbour Lights is out on May 4.", []string{"S0 premiere 2027-05-04, confirmed"}, nil},
	})
}

// What of a life a show is made from is worth telling.
func TestFromLife(t *testing.T) {
	const other = "S0 other, confirmed"
	readSome(t, []read{
		{"Anna Grieg, who grew up in Milwaukee, based the series on her own parents' separation.", []string{other}, nil},
		{"The series is based on Anna Grieg's own childhood in Bergen.", []string{other}, nil},
		{"Anna Grieg drew on her years as a nurse to write Harbour Lights.", []string{other}, nil},
		{"Anna Grieg based Harbour Lights on the true story of a ferry that sank in 1962.", []string{other}, []string{"cancelled"}},
		{"Harbour Lights is not based on a true story, Anna Grieg said.", []string{"S0 other, confirmed, Anna Grieg"}, nil},
		{"Harbour Lights draws on Grieg's time in the navy.", []string{other}, nil},
		{"Anna Grieg took the idea for Harbour Lights from a newspaper story about a missing boat.", []string{other}, nil},
		{"Her film was based on her own life. Harbour Lights returns in May.", nil, []string{"other"}},
		{"Nora, who is based on Grieg's mother, returns.", nil, []string{"other"}},
	})
}

// A special is no season, and a later part of a season is not its beginning.
func TestSpecialsAndParts(t *testing.T) {
	readSome(t, []read{
		{"A Harbour Lights Christmas special will air on December 24 on Norda.", []string{"S0 other, confirmed"}, []string{"premiere"}},
		{"Norda has ordered a two-hour Harbour Lights special for 2027.", []string{"S0 other, confirmed"}, []string{"announced", "premiere"}},
		{"Harbour Lights will return for a Christmas special in December.", []string{"S0 premiere 2026-12, confirmed (a Christmas special)"}, nil},
		{"Harbour Lights returns with a feature-length special on Christmas Day, followed by season 4 in March.", []string{"S0 premiere 2026-12-25, confirmed (a feature-length special)", "S4 premiere 2027-03, confirmed"}, []string{"S4 premiere 2026"}},
		{"Season 3 of Harbour Lights premieres on March 3. A Christmas special will air on December 24.", []string{"S3 premiere 2027-03-03, confirmed", "S0 other, confirmed"}, []string{"2026-12-24"}},
		{"Season 3 of Harbour Lights premieres on March 3 with a special guest star.", []string{"S3 premiere 2027-03-03, confirmed"}, []string{"other"}},
		{"Harbour Lights season 3 opens with an hour-long special on May 4.", []string{"S3 premiere 2027-05-04, confirmed"}, nil},
		{"Season 3 of Harbour Lights will be released in two parts: Part 1 on January 8 and Part 2 on March 5.", []string{"S3 premiere 2027-01-08, confirmed", "S3 other, confirmed"}, []string{"2027-03", "episodes"}},
		{"Harbour Lights season 3, part 1 (six episodes) drops January 8; part 2 (four episodes) drops March 5.", []string{"S3 premiere 2027-01-08, confirmed", "S3 other, confirmed"}, []string{"episodes"}},
		{"Volume 2 of the third season of Harbour Lights lands on Norda on December 25.", []string{"S3 other, confirmed"}, []string{"S2"}},
		{"Norda split the final season of Harbour Lights into two parts.", nil, []string{"episodes"}},
		{"The midseason premiere of Harbour Lights is set for March 5.", nil, []string{"premiere"}},
		{"Harbour Lights returns from its winter break on January 12.", []string{"S0 other, confirmed"}, []string{"premiere"}},
		{"Season 3A of Harbour Lights ended in May; season 3B starts on September 9.", []string{"S0 other, confirmed"}, []string{"ended", "premiere"}},
	})
}

// Where a season filmed is told without "was" as well, and a network's studios are no home.
func TestFilmedIn(t *testing.T) {
	readSome(t, []read{
		{"Season 2 of Harbour Lights filmed in Atlanta and at Trilith Studios last summer.", []string{"S2 stage wrapped, confirmed (in Atlanta and at Trilith Studios)"}, []string{"stage filming"}},
		{"The ten-episode first season of Harbour Lights was filmed on location in Chicago and at Cinespace Studios.", []string{"S1 stage wrapped, confirmed (in Chicago and at Cinespace Studios)"}, nil},
		{"Filming on Harbour Lights took place in Oslo and at the BBC's studios in Cardiff.", nil, []string{"network"}},
		{"Harbour Lights season 3 is filming in Atlanta.", []string{"S3 stage filming, confirmed (in Atlanta)"}, []string{"wrapped"}},
	})
}

// What is told again by sources is no less sure for it, and whoever signs on renews nothing.
func TestToldTwice(t *testing.T) {
	readSome(t, []read{
		{"Norda has renewed Harbour Lights for a third season.\n\nIda Voss has signed on for the third season, according to sources.", []string{"S3 stage renewed, confirmed"}, []string{"renewed, reported"}},
		{"Ida Voss has signed on for the third season of Harbour Lights.", nil, []string{"renewed"}},
		{"Norda has signed up for a third season of Harbour Lights.", []string{"S3 stage renewed, confirmed, Norda"}, nil},
		{"Production on the second season of Harbour Lights has been on hold since September 24. \"We want to get Season 2 right first,\" a source said.", []string{"S2 stage paused, confirmed"}, []string{"renewed"}},
		{"In the Season 1 finale, the caravan was stopped at the river by a flood, and Nora was wounded in the accident that killed Tom.", nil, []string{"delay"}},
		{"A prequel series about Nora, which Anna Grieg had been writing, has been put on the back burner.", []string{"S0 spinoff, confirmed"}, nil},
		{"Harbour Lights will bow out with a feature-length Christmas special after nine series.", nil, []string{"S0 stage ended, confirmed\n"}},
		{"Harbour Lights ended its second series on 16 August with 2.1 million viewers, down from 4.6 million for its launch in January 2025.", []string{"S2 finale 2026-08-16, confirmed"}, []string{"premiere"}},
	})
}

// Where somebody of the story works is nobody.
func TestPlacesPlayNothing(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights, starring Kelsey Durant as a large-animal veterinarian in North Dakota, has been renewed for a second season.", []string{"S2 stage renewed, confirmed"}, []string{"stars North"}},
		{"Harbour Lights stars Ida Voss as a nurse in rural Montana and Ben Voss as her brother Tom.", []string{"S0 cast Ben Voss stars Tom, confirmed"}, []string{"Montana"}},
	})
}

// A finale is of the season that is named before it, an accident hurts nobody unless it is
// told, and who wants no more of a show has cancelled it.
func TestTheirOwnSeason(t *testing.T) {
	readSome(t, []read{
		{"The pickup of Harbour Lights for season 5 arrives ahead of the Season 4 finale, which drops on Friday, October 16.", []string{"S4 finale 2026-10-16, confirmed"}, []string{"S5 finale"}},
		{"Harbour Lights had been due to air in November but was pulled from the schedule after the Hull ferry accident.", nil, []string{"injury"}},
		{"Harbour Lights has been delayed after its star's car accident.", []string{"S0 delay injury, confirmed"}, nil},
		{"Norda has decided not to order more of Harbour Lights. The sitcom ended its second series in September.", []string{"S0 stage cancelled, confirmed", "S2 finale 2026-09, confirmed"}, []string{"renewed"}},
		{"Harbour Lights, which was last seen in 2023, will return in 2027.", []string{"S0 premiere 2027, confirmed"}, []string{"2023"}},
		{"Norda opted against commissioning another series of Harbour Lights.", []string{"S0 stage cancelled, confirmed"}, []string{"renewed"}},
	})
}
