package answer

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// What stands near a question and does not tell what it asks is no answer to it; what does, is.
func TestUnfit(t *testing.T) {
	prize := claim(3, tv.Other, tv.Confirmed, text("The winner will receive a boat and a year's rent"))
	won := claim(3, tv.Other, tv.Confirmed, text("Nessa Quill won the third season in May"))
	wrote := crewOf(0, "Per Lund", "writer", "Written by Per Lund, it is set on a ferry.")
	before := crewOf(0, "Tom Keane", "writer", "Tom Keane wrote it when it was at Hulu.")
	sister := related("Runa", "Captain Aske", "younger sister", "Ida Voss plays his younger sister Runa.")
	betrothed := related("Runa", "Rolf", "engaged", "Runa is engaged to Rolf.")
	gone := castOf(3, "Ida Voss", "Runa", tv.Departs, "Ida Voss left in the spring.")
	back := castOf(0, "Per Lund", "Captain Aske", tv.Returns, "Per Lund is back as Captain Aske, as is Ida Voss as Runa, who was presumed dead.")
	dead := plotOf("Per Lund is back as Captain Aske, as is Ida Voss as Runa, who was presumed dead")
	dies := plotOf("Captain Aske dies in the storm")
	judge := crewOf(3, "Tom Keane", "judge", "Tom Keane is returning to the judges' table after two seasons away.")
	sits := crewOf(3, "Tom Keane", "judge", "Tom Keane sits at the judges' table.")
	first := castOf(1, "Per Lund", "Runa", tv.Stars, "Per Lund played Runa in the first season.")
	heir := castOf(2, "Ida Voss", "Runa", tv.Recast, "Ida Voss takes over the role of Runa in the second season.")
	plain := castOf(0, "Ida Voss", "Runa", tv.Stars, "The new run is the first with Ida Voss as Runa.")
	left := castOf(2, "Per Lund", "Runa", tv.Departs, "She replaces Per Lund, who played Runa in the first season and has left.")
	fourth := claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed))
	ending := claim(0, tv.Stage, tv.Confirmed, text(tv.Ended))
	ending.Plan, ending.AsOf, ending.Published = true, "2026-11-01", "2026-11-01"
	third := claim(3, tv.Premiere, tv.Confirmed, day("2025-03-01"))
	last := claim(4, tv.Final, tv.Confirmed, number(4))
	aired := claim(4, tv.Premiere, tv.Confirmed, day("2026-11-01"))
	aired.Published, aired.AsOf = "2026-11-03", "2026-11-03"
	filming := claim(3, tv.Stage, tv.Confirmed, text(tv.Filming))
	filming.AsOf, filming.Published, filming.Quote = "2026-03-18", "2026-03-18", "Filming is under way in Sligo."
	until := claim(3, tv.Stage, tv.Confirmed, text(tv.Filming))
	until.AsOf, until.Published, until.Plan, until.When, until.Quote, until.ID = "2026-03-18", "2026-03-18", true, "2026-06-21..2026-06-30", "Filming will continue until the end of June.", "until"
	live := crewOf(0, "Tom Keane", "writer", "The live episode is written by Tom Keane.")
	company := claim(0, tv.Other, tv.Confirmed, text("Harbour Lights is a Sola Pictures production for Norda"))
	made := claim(0, tv.Other, tv.Confirmed, text("It is made by Skerry Films"))
	produces := crewOf(0, "Tom Keane", "producer", "Tom Keane produces.")
	mother := related("Hanne", "Runa", "mother", "Runa's mother, Hanne, was killed in the siege.")
	killed := plotOf("The captain opened the gates, and Hanne was killed in the siege")
	premise := plotOf("It follows Runa, a courier who carries letters between the last towns")
	guess := claim(4, tv.Premiere, tv.Speculated, day("2027-01"))
	promised := claim(3, tv.Premiere, tv.Confirmed, day("2026-09-17"))
	promised.Published, promised.AsOf, promised.Detail = "2026-06-02", "2026-06-02", "on Norda"
	came := claim(3, tv.Premiere, tv.Confirmed, day("2026-09-17"))
	came.Published, came.AsOf, came.ID, came.Detail = "2026-10-20", "2026-10-20", "came", "came"
	beside := func(c tv.Claim, from, till int) tv.Claim { c.Article, c.Start, c.End = "a9", from, till; return c }
	steps := beside(castOf(3, "Ida Voss", "Runa", tv.Departs, "Ida Voss will not be in the third season."), 0, 60)
	still := beside(claim(3, tv.Other, tv.Confirmed, text("She'll still appear in the Christmas special")), 65, 110)
	airs := claim(0, tv.Other, tv.Confirmed, text("There will also be a one-off Christmas special, airing in December"))
	inIt := claim(0, tv.Other, tv.Confirmed, text("Per Lund will be back for the anniversary special"))
	taped := claim(1, tv.Stage, tv.Confirmed, text(tv.Filming))
	taped.AsOf, taped.Published, taped.Plan, taped.When, taped.Quote = "2026-04-02", "2026-04-02", true, "2026-05", "It will be recorded in front of an audience at Versa Studios in Leeds in May."
	away := plotOf("The news follows the exit of Ida Voss, whose character moved to Oslo to be with her sister")
	oldPart := castOf(0, "Per Lund", "Captain Aske", tv.Stars, "The actor has played Captain Aske since 2007.")
	goes := castOf(0, "Per Lund", "Captain Aske", tv.Departs, "Per Lund is leaving after 19 years.")
	source := claim(0, tv.Other, tv.Confirmed, text("Sola announced on Monday that its adaptation of Lena Marsh's novel is to open in May"))
	differs := claim(0, tv.Other, tv.Confirmed, text("Readers of the novel should know that the ending is different"))
	stranger := plotOf("The news follows the exit earlier this year of Mara Quist, whose character moved to Oslo")
	ash := plotOf("Set years after a volcano has buried most of the country, it follows Runa, a courier")
	slain := plotOf("The gates were opened, and Runa's mother, Hanne, was killed in the fighting")
	based := claim(0, tv.Other, tv.Confirmed, text("It is based on a novel by Lena Marsh"))
	plays := castOf(0, "Ida Voss", "Runa", tv.Stars, "Ida Voss plays Runa.")
	sings := castOf(0, "Tom Keane", "Rolf", tv.Joins, "Tom Keane joins for the live Christmas episode, a special of an hour.")
	for _, c := range []struct {
		questions []string
		claims    []tv.Claim
		want      string
	}{
		// who has won
		{[]string{"who won season 3", "who won harbour lights", "who is the winner of season 3"}, []tv.Claim{prize}, ""},
		{[]string{"who won season 3", "who is the winner of season 3"}, []tv.Claim{prize, won}, won.Value.Text},
		{[]string{"what does the winner get"}, []tv.Claim{prize}, prize.Value.Text},
		// a network that is not the one which the credit is of
		{[]string{"who wrote harbour lights at hulu", "who wrote it for hulu", "who wrote it when it was on hulu"}, []tv.Claim{wrote}, ""},
		{[]string{"who wrote it when it was at hulu"}, []tv.Claim{wrote, before}, "Tom Keane writer"},
		{[]string{"who wrote harbour lights"}, []tv.Claim{wrote}, "Per Lund writer"},
		// a couple
		{[]string{"who is runa engaged to", "who does runa marry"}, []tv.Claim{sister}, ""},
		{[]string{"who is runa engaged to"}, []tv.Claim{sister, betrothed}, "engaged"},
		{[]string{"whose sister is runa", "who is captain aske's sister"}, []tv.Claim{sister}, "younger sister"},
		// when somebody is back, and when they went
		{[]string{"when is ida voss coming back", "when does ida voss return"}, []tv.Claim{gone}, ""},
		// whose death
		{[]string{"does captain aske die", "does captain aske die in the last episode"}, []tv.Claim{back, dead}, ""},
		{[]string{"is runa dead"}, []tv.Claim{back, dead}, dead.Value.Text},
		{[]string{"does captain aske die"}, []tv.Claim{back, dead, dies}, dies.Value.Text},
		// a return that is held as a credit
		{[]string{"is tom keane back", "is tom keane coming back", "is tom keane returning to harbour lights"}, []tv.Claim{judge}, "yes; " + strings.TrimRight(judge.Quote, ".")},
		{[]string{"is tom keane a judge"}, []tv.Claim{sits}, "Tom Keane judge"},
		// a part with two players
		{[]string{"who played runa in season 1", "who played runa in series 1"}, []tv.Claim{plain, heir, left}, "Per Lund departs"},
		{[]string{"who played runa in season 1"}, []tv.Claim{plain, heir, first}, "Per Lund stars"},
		{[]string{"who plays runa", "who plays runa now"}, []tv.Claim{plain, heir, left}, "Ida Voss recast"},
		// the last season is to come, and then it is over
		{[]string{"is there a season 4", "will there be a season 4", "is season 4 happening"}, []tv.Claim{fourth, ending, third, last}, "yes; renewed"},
		{[]string{"is there a season 5", "will there be a season 5"}, []tv.Claim{fourth, ending, third, last}, "no; ended"},
		{[]string{"did the final season start", "has the last season started"}, []tv.Claim{fourth, last, third}, ""},
		{[]string{"did the final season start", "has the last season started"}, []tv.Claim{fourth, last, third, aired}, "yes; 2026-11-01"},
		// until when it is filmed
		{[]string{"is it still filming", "are they still filming"}, []tv.Claim{filming, until}, "filming; filming"},
		{[]string{"is it filming"}, []tv.Claim{filming}, "yes; filming"},
		// one episode
		{[]string{"who wrote the live episode", "who wrote the live ep", "whos writing the live episode"}, []tv.Claim{live}, "Tom Keane writer"},
		{[]string{"who wrote the wedding episode"}, []tv.Claim{live}, ""},
		// somebody's kin, and what has become of them
		{[]string{"what happened to runa's mother", "what happened to runas mum", "is runas mother dead"}, []tv.Claim{premise, mother, killed}, killed.Value.Text},
		{[]string{"what happened to runas mum", "what happened to runa's father"}, []tv.Claim{premise}, ""},
		{[]string{"what happened to runas father"}, []tv.Claim{premise, mother, killed}, ""},
		// a special is of no season
		{[]string{"is ida voss in the christmas special", "is ida voss in the xmas special", "will ida voss be in the christmas special"}, []tv.Claim{steps, still}, "yes; Ida Voss will still appear in the Christmas special"},
		{[]string{"is ida voss in the christmas special", "will runa be in the christmas special"}, []tv.Claim{steps}, ""},
		{[]string{"is per lund in the anniversary special"}, []tv.Claim{inIt, steps}, "yes; " + inIt.Value.Text},
		{[]string{"is per lund in the christmas special"}, []tv.Claim{inIt, steps}, ""},
		{[]string{"is there a christmas special", "is there a harbour lights xmas special", "will there be a christmas special"}, []tv.Claim{airs, still}, "yes; " + airs.Value.Text},
		{[]string{"is there a halloween special"}, []tv.Claim{airs, still}, ""},
		// where it was to be filmed, and the sentence has it
		{[]string{"where is it recorded", "where is harbour lights filmed"}, []tv.Claim{taped}, taped.Quote},
		{[]string{"when is ida voss coming back", "is ida voss coming back"}, []tv.Claim{playsRuna("Ida Voss plays Runa."), away}, ""},
		// who leaves a part has it until then, and no longer
		{[]string{"who plays captain aske"}, []tv.Claim{goes, oldPart}, "Per Lund departs"},
		// how far it keeps to the book
		{[]string{"is the ending different from the book", "is the ending the same as in the book", "how close is it to the novel"}, []tv.Claim{source}, ""},
		{[]string{"is the ending different from the book"}, []tv.Claim{source, differs}, differs.Value.Text},
		{[]string{"when is mara quist coming back", "when does mara quist return"}, []tv.Claim{stranger}, ""},
		{[]string{"did nessa quill win", "did nessa quill win season 3"}, []tv.Claim{prize}, ""},
		{[]string{"does runa die", "is runa dead"}, []tv.Claim{mother, slain}, ""},
		{[]string{"does runa die", "is runa dead"}, []tv.Claim{ash}, ""},
		{[]string{"is it true that it is based on a novel"}, []tv.Claim{based}, based.Value.Text},
		{[]string{"have they finished filming", "has filming finished"}, []tv.Claim{filming, until}, "filming; filming"},
		{[]string{"who is in the live episode", "who is in the christmas special"}, []tv.Claim{plays, sings}, "Tom Keane joins"},
		{[]string{"who is in the christmas special"}, []tv.Claim{plays}, ""},
		// who makes it
		{[]string{"who makes harbour lights", "who makes it"}, []tv.Claim{produces, company}, company.Value.Text + "; Tom Keane producer"},
		{[]string{"what company makes harbour lights"}, []tv.Claim{produces, company}, company.Value.Text},
		{[]string{"what company makes harbour lights", "which studio makes it"}, []tv.Claim{produces, made}, made.Value.Text},
		{[]string{"who makes harbour lights"}, []tv.Claim{produces}, "Tom Keane producer"},
	} {
		for _, q := range c.questions {
			if got := brief(put(q, c.claims...)); got != c.want {
				t.Errorf("%s\n  is answered %q\n  and should  %q", q, got, c.want)
			}
		}
	}
	if a := put("what day does season 4 start", fourth, guess); a.Known() || a.Near.ID != guess.ID {
		t.Errorf("nearest to the day of a season is the month that is guessed, not %+v", a.Near.Value)
	}
	if a := put("when did season 3 come out", promised, came); !a.Known() || a.Told[0].Claim.ID != "came" {
		t.Errorf("that it came out is told before that it was to: %+v", a.Told)
	}
}
