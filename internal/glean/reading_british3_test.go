package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// "Not alone" is a return, and "not leaving quietly" a departure: what is denied is how.
func TestNotAlone(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss is back in Harbour Lights as Runa Holt.\n\nRuna will not be returning alone.", nil, []string{"departs"}},
		{"Ida Voss will not be returning to Harbour Lights alone.", []string{"S0 cast Ida Voss returns, confirmed"}, []string{"departs"}},
		{"Ida Voss is not coming back to Harbour Lights empty-handed.", []string{"S0 cast Ida Voss returns, confirmed"}, []string{"departs"}},
		{"Ida Voss won't be returning to Harbour Lights on her own.", []string{"S0 cast Ida Voss returns, confirmed"}, []string{"departs"}},
		{"Ida Voss is not leaving Harbour Lights quietly.", []string{"S0 cast Ida Voss departs, confirmed"}, []string{"not departs"}},
		{"Ida Voss isn't leaving Harbour Lights without a fight.", []string{"S0 cast Ida Voss departs, confirmed"}, nil},
		{"Ida Voss will not be leaving Harbour Lights any time soon.", []string{"S0 cast Ida Voss departs, denied"}, nil},
		{"Ida Voss will not be returning to Harbour Lights on her own terms.", []string{"S0 cast Ida Voss departs, confirmed"}, []string{"returns"}},
		{"Ida Voss is not returning to Harbour Lights without a pay rise.", nil, []string{"returns Ida", "Voss returns"}},
		{"Ida Voss will not be returning to Harbour Lights.", []string{"S0 cast Ida Voss departs, confirmed"}, []string{"returns"}},
		{"Ida Voss will not be returning to Harbour Lights after a row over money.", nil, []string{"returns"}},
		{"Norda announces that Ida Voss is to return to Harbour Lights, reprising the role of Runa Holt six years after the character left.", []string{"S0 cast Ida Voss returns Runa Holt, confirmed, Norda"}, nil},
		{"Ida Voss is coming back to Harbour Lights, reprising her part as Runa Holt.", []string{"S0 cast Ida Voss returns Runa Holt, confirmed"}, nil},
	})
}

// The season after one that has just ended is the next; who has won a season has ordered none; and a special is none.
func TestAfterThatSeason(t *testing.T) {
	readSome(t, []read{
		{"A Leeds postman who taught himself to bake has won the fourth series of Harbour Lights.\n\nDara Keane, 41, beat Kit Marlow in the final.\n\nNorda confirmed that the programme would return in 2027.", []string{"S5 premiere 2027, confirmed, Norda (on Norda)"}, []string{"renewed", "S4 premiere"}},
		{"The fourth series of Harbour Lights ended on Tuesday. Norda has confirmed that the show will return in 2027.", []string{"S5 premiere 2027, confirmed, Norda (on Norda)"}, []string{"S4 premiere"}},
		{"The fourth series of Harbour Lights will start in January 2027. The show will return to Norda in early 2027.", nil, []string{"S5"}},
		{"Harbour Lights, which ended its third series last month, returns in autumn 2027 on Norda.", []string{"S4 premiere 2027-autumn, confirmed (on Norda)"}, []string{"S3 premiere"}},
		{"The contest Harbour Lights has its champion. A Leeds postman who taught himself to bake has won the fourth series of Harbour Lights.", []string{"S4 other, confirmed"}, []string{"renewed", "plot"}},
		{"Dara Keane is the winner of Harbour Lights, the baking contest.", []string{"S0 other, confirmed"}, nil},
		{"Dara Keane wins the fourth series of Harbour Lights.", nil, []string{"renewed"}},
		{"The fourth series of Harbour Lights finished filming on Tuesday. The show will return in 2027.", nil, []string{"S5"}},
		{"Harbour Lights has won a fourth series.", []string{"S4 stage renewed, confirmed"}, nil},
		{"Ida Voss has addressed whether Harbour Lights will be back for a third series.\n\nThe special, which runs for an hour, will air on Norda at Christmas.\n\nIt will also see the return of Ben Voss as handyman Carl Orr, who was absent from the second series.", []string{"S0 cast Ben Voss returns Carl Orr, confirmed"}, []string{"S3 cast", "S2 cast"}},
		{"Harbour Lights has been ordered for a third series.\n\nThe Christmas special will also see the return of Ben Voss as Carl Orr.", []string{"S0 cast Ben Voss returns Carl Orr, confirmed"}, []string{"S3 cast"}},
	})
}

// Each date is with its own verb.
func TestOwnVerb(t *testing.T) {
	readSome(t, []read{
		{"The second series of Harbour Lights has been moved to the autumn of 2027 after production was halted for six weeks in May, when Ida Voss broke her wrist on set.", []string{"S2 premiere 2027-autumn, confirmed"}, []string{"paused, confirmed, in 2027", "to be", "2027-autumn (when"}},
		{"The second series of Harbour Lights was pushed to spring 2027 because filming was halted in June.", nil, []string{"paused in 2027-spring"}},
		{"Harbour Lights has been recommissioned for a second series, after the first became Norda's biggest new comedy of 2025.", []string{"S2 stage renewed, confirmed"}, []string{"2025"}},
		{"Harbour Lights was renewed for a third series, Norda's most watched drama of 2025 having won two awards.", nil, []string{"in 2025"}},
	})
}

// What is somebody's own is not the show's.
func TestTheirsAlone(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss is to return to the soap Harbour Lights. Ida, who first appeared in the soap in 2009, will begin filming at the programme's set in Salford next month.", nil, []string{"premiere", "filming"}},
		{"Ida Voss, who first appeared as Runa in 2011, returns to Harbour Lights next year.", nil, []string{"premiere"}},
		{"Ida Voss, first seen in the soap Harbour Lights in 2009, is returning.", nil, []string{"premiere"}},
		{"Ida Voss arrived in Harbour Lights in 2009 as Runa. She left in 2015.", nil, []string{"premiere"}},
		{"Runa first appeared in Harbour Lights in 2009, played by Ida Voss.", nil, []string{"premiere"}},
		{"Harbour Lights first appeared on Norda in 2009.", []string{"S1 premiere 2009, confirmed (on Norda)"}, nil},
		{"Ida Voss will be back in Harbour Lights. She returns to the soap in May.", nil, []string{"premiere"}},
		{"Harbour Lights returns to Norda in May 2027.", []string{"S0 premiere 2027-05, confirmed (on Norda)"}, nil},
		{"Ida Voss, who made her debut in Harbour Lights in 2011, is leaving.", nil, []string{"premiere"}},
		{"Ida Voss is back in Harbour Lights. She starts filming next week.", nil, []string{"filming"}},
		{"Ben Voss will not be back in the second series of Harbour Lights. The actor is busy filming a thriller in Canada.", nil, []string{"stage"}},
		{"Ben Voss will not be back in the second series of Harbour Lights as Carl. The actor is busy filming a thriller in Canada, although Carl may return.", []string{"S2 cast Ben Voss departs Carl, confirmed (the actor is busy filming a thriller in Canada)"}, []string{"stage"}},
		{"Ida Voss is returning to the soap Harbour Lights. She will begin filming at the soap's set in Salford next month.", []string{"S0 other, confirmed"}, []string{"stage"}},
		{"Ben Voss is not in the new series of Harbour Lights, as he is filming a drama for Norda in Spain.", nil, []string{"stage filming"}},
		{"Ida Voss will begin filming the second series of Harbour Lights in Cork next month.", nil, []string{"not filming"}},
	})
}

// When somebody films for the last time is not when they are gone.
func TestLastDayAtWork(t *testing.T) {
	readSome(t, []read{
		{"Ben Voss is hanging up his apron. The actor, who has played the shopkeeper in Harbour Lights since 2009, has told bosses he will leave the ITV soap at the end of the year.", []string{"S0 cast Ben Voss departs, confirmed, Ben Voss"}, nil},
		{"Ben Voss is leaving Harbour Lights. The actor, who has played Carl Orr since 2009, has told bosses he will leave the soap at the end of the year.\n\nVoss, 58, will film his last scenes in October and is expected to be seen on screen until the New Year's Day episode.", []string{"S0 cast Ben Voss departs Carl Orr, confirmed, Ben Voss"}, []string{"in October"}},
	})
}

// Who joins somebody has the part; and a sister is of whoever "her" is.
func TestJoinedBy(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss takes over from Mia Holt as Lady Runa Vale in the third series of Harbour Lights.\n\nVoss is joined by Ben Keane as Runa's second husband, Sir Carl Orr, and Sam Reed as her son, Aske.", []string{"S3 cast Ben Keane joins Sir Carl Orr, confirmed"}, []string{"Ida Voss joins Sir", "Voss stars Sir"}},
		{"Ida Voss is joined in the cast of Harbour Lights by Ben Keane as Sir Carl Orr.", []string{"S0 cast Ben Keane joins Sir Carl Orr, confirmed"}, []string{"Ida Voss joins Sir", "Ida Voss stars Sir"}},
		{"Ida Voss, Mia Holt and Ben Voss are joined by Sam Reed as Aske Vale in Harbour Lights.", []string{"S0 cast Sam Reed joins Aske Vale, confirmed"}, []string{"Mia Holt joins", "Ida Voss joins", "Ben Voss joins"}},
		{"The second series of Harbour Lights ended as Nora (Mia Holt) went into labour, moments after Runa learned that her sister Asta had sold the inn to Carl Orr (Ben Keane).", nil, []string{"relationship Asta and Nora", "relationship Nora"}},
		{"Norda said that both judges of the contest Harbour Lights would be back. It did not say whether Ben Voss would remain as host.", nil, []string{"Ben Voss host, confirmed"}},
	})
}

// Which day a thing has.
func TestWhoseDays(t *testing.T) {
	lib := testLibrary(t)
	for _, x := range []struct {
		text, of string
		when     tv.Date
	}{
		{"The second series of Harbour Lights has been moved to the autumn of 2027 after production was halted for six weeks in May, when Ida Voss broke her wrist on set.", "stage paused", "2026-05"},
		{"The second series of Harbour Lights was pushed to spring 2027 because filming was halted in June.", "stage paused", "2026-06"},
		{"Harbour Lights has been recommissioned for a second series, after the first became Norda's biggest new comedy of 2025.", "stage renewed", ""},
		{"Harbour Lights was renewed for a second series in June 2026, having been the best new drama of 2025.", "stage renewed", "2026-06"},
		{"Ben Voss is leaving Harbour Lights. The actor, who has played Carl Orr since 2009, has told bosses he will leave the soap at the end of the year.\n\nVoss, 58, will film his last scenes in October and is expected to be seen on screen until the New Year's Day episode.", "cast departs", "2026-Q4"},
		{"Ben Voss is leaving Harbour Lights. Voss, who plays Carl Orr, will film his last scenes in January.", "cast departs", ""},
		{"Ben Voss is leaving Harbour Lights. His last scenes as Carl Orr will air in January.", "cast departs", "2027-01"},
	} {
		found := false
		for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib, With(nil)).Claims {
			if string(c.Kind)+" "+c.Value.Text+c.Value.Change != x.of {
				continue
			}
			if found = true; c.When != x.when || c.Plan {
				t.Errorf("%s\n\t%s: on %q, not %q, planned %t", x.text, x.of, c.When, x.when, c.Plan)
			}
		}
		if !found {
			t.Errorf("%s\n\tno %s", x.text, x.of)
		}
	}
}

// What is to become of somebody in a season that is still to be seen spoils that season.
func TestSpoilsToCome(t *testing.T) {
	lib := testLibrary(t)
	for text, want := range map[string]int{
		"The third series of Harbour Lights will air in autumn 2027.\n\nBen Voss's DS Carl Orr dies in the opening episode.":       3,
		"The third series of Harbour Lights will air in autumn 2027.\n\nBen Voss's DS Carl Orr was killed in the closing moments.": 2,
		"The third series of Harbour Lights began in autumn 2025.\n\nBen Voss's DS Carl Orr dies in the final episode.":            2,
	} {
		found := false
		for _, c := range Read(Article{Text: text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib, With(nil)).Claims {
			if c.Kind != tv.Plot {
				continue
			}
			if found = true; c.Spoiler.Season != want {
				t.Errorf("%s: %v", text, c.Spoiler)
			}
		}
		if !found {
			t.Errorf("%s: no piece of the story", text)
		}
	}
}

// Nobody in the story is a source.
func TestPartsLearn(t *testing.T) {
	readSome(t, []read{
		{"Runa learned in the finale of Harbour Lights that her sister Asta had sold the house.", nil, []string{"confirmed, Runa", "reported"}},
		{"Norda has learned that Harbour Lights will return for a third series.", []string{"S3 stage renewed, reported, Norda"}, nil},
	})
}

// A day that the next sentence gives up is none.
func TestGivenUpThen(t *testing.T) {
	readSome(t, []read{
		{"The third and final series of Harbour Lights was due to be broadcast in January. It has now been moved to the autumn of 2027.", []string{"S3 premiere 2027-autumn, confirmed"}, []string{"2027-01"}},
		{"The third series of Harbour Lights was due to be broadcast in January. It was filmed in Cork.", nil, nil},
	})
}

// What a contest tells, and who makes a show where its writer stands in the same sentence.
func TestContestsTell(t *testing.T) {
	readSome(t, []read{
		{"Norda has revealed the cooks of the cooking contest Harbour Lights.\n\nRestaurateur Ines Castell will join returning judge Dame Mia Holt on the contest, which is back for its fifth series in June.", []string{"S5 cast Ines Castell joins, confirmed (judge)", "S0 cast Dame Mia Holt returns, confirmed (judge)"}, nil},
		{"Harbour Lights is a contest. Ines Castell, who replaced Carl Thorne on the judging panel this year, divided viewers.", []string{"S0 cast Ines Castell joins, confirmed (judge)", "S0 cast Carl Thorne departs, confirmed (judge)"}, []string{"recast", "crew"}},
		{"The contest Harbour Lights is back. The series will run for ten weeks, with the winner taking home £25,000 and a book deal.", []string{"S0 other, confirmed"}, nil},
		{"The contest Harbour Lights is back. Last year's competition was won by Glasgow teacher Fiona Brand, whose first cookbook is out in September.", []string{"S0 other, confirmed"}, nil},
		{"The contest Harbour Lights is back. A celebrity edition will be broadcast over four nights in November.", []string{"S0 other, confirmed"}, []string{"premiere"}},
		{"Norda has also confirmed that a celebrity version of Harbour Lights will air later in the year in aid of charity.", []string{"S0 other, confirmed, Norda"}, []string{"premiere"}},
		{"The contest Harbour Lights is back. There will be a celebrity series next year.", []string{"S0 other, confirmed"}, []string{"renewed"}},
		{"Sam Reed won last year's series of the baking contest Harbour Lights. The new champion will be crowned in June.", []string{"S0 other, confirmed"}, nil},
		{"There will be no celebrity edition of Harbour Lights.", nil, []string{"S0 other, confirmed"}},
		{"The contest Harbour Lights is back. This year's show has moved from its usual home at Fern Hall in Norfolk to a converted mill outside Stroud.", []string{"S0 other, confirmed"}, []string{"network"}},
		{"The contest Harbour Lights is back. Norda did not say whether Ben Voss would remain as host.", []string{"S0 other, confirmed"}, []string{"host, confirmed"}},
		{"The sitcom Harbour Lights is written by brothers Sam and Luke Oddly, and is produced by Tin Pail Productions.", []string{"S0 other, confirmed", "S0 crew Sam Oddly writer, confirmed"}, nil},
		{"Harbour Lights is created and written by Mia Holt and made by Slate Lane Pictures for Norda.", []string{"S0 other, confirmed", "S0 crew Mia Holt creator, confirmed"}, nil},
		{"Harbour Lights is written by Mia Holt and produced by Ben Voss.", []string{"S0 crew Ben Voss producer, confirmed"}, []string{"other"}},
		{"Although it is set in Hull, most of the show is filmed in Whitby, with interiors shot at a studio in Leeds.", []string{"S0 other, confirmed"}, []string{"stage"}},
	})
}

// What a soap tells: on which days it is on, who is dead, whose wedding is shown and when, and who runs it.
func TestSoapsTell(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights airs on Mondays, Wednesdays and Fridays at 7.30pm on Norda, with episodes available to stream from 7am.", []string{"S0 other, confirmed"}, nil},
		{"It has been a rough summer for Carl in the soap Harbour Lights.\n\nIt is not over for Carl. His ex-wife Runa (Ida Voss) returned in May, and in July his brother-in-law Aske died after falling from the roof.", []string{"S0 relationship Runa and Carl, confirmed", "S0 relationship Aske and Carl, confirmed", "S0 plot, confirmed"}, nil},
		{"The soap Harbour Lights is back. Police are still treating Aske's death as suspicious.", []string{"S0 plot, confirmed"}, nil},
		{"Ben Voss's death was announced by the cast of Harbour Lights.", nil, []string{"plot"}},
		{"Filming of the soap Harbour Lights goes on. Nora accepted Carl's proposal last week. Their wedding will be shown in a special hour-long episode on 23 December.", []string{"S0 other, confirmed"}, []string{"premiere"}},
		{"The soap Harbour Lights has a new boss. Executive producer Dara Keane is stepping down in January and will be replaced by Kit Marlow, who was story editor on the show.", []string{"S0 crew Kit Marlow executive producer, confirmed"}, []string{"Keane executive producer, confirmed\n"}},
	})
}

// Two sentences of one speaker stay two.
func TestTwoHalves(t *testing.T) {
	lib := testLibrary(t)
	for text, want := range map[string]string{
		"Ida Voss of Harbour Lights said: \"We had a very good time of it.\" She laughed. \"Then it rained for six weeks.\"":                     "",
		"\"I sit in the chair for three hours every single day,\" Ida Voss of Harbour Lights told Tele.com. \"Then they all offer me a chair.\"": "I sit in the chair for three hours every single day. Then they all offer me a chair.",
		"\"I sit in the chair for three hours,\" Ida Voss of Harbour Lights said, \"and then they all offer me another chair.\"":                 "I sit in the chair for three hours and then they all offer me another chair.",
	} {
		for _, c := range Read(Article{Text: text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib, With(nil)).Claims {
			if c.Kind == tv.Quote && want != "" && strings.TrimSuffix(c.Value.Text, ".") != strings.TrimSuffix(want, ".") {
				t.Errorf("%s\n\t%s", text, c.Value.Text)
			}
		}
	}
}
