package glean

import (
	"testing"

	"backlot/internal/tv"
)

// A series that is somebody's last is not the show's last.
func TestTheirLast(t *testing.T) {
	readSome(t, []read{
		{"Greta Lund, 70, who plays Mother Agnes, has said that the second series will be her last.", []string{"S0 cast Greta Lund departs Mother Agnes, confirmed (the second series is the last)"}, []string{"final"}},
		{"Ida Voss plays Runa in Harbour Lights. Series three will be Ida Voss's last.", []string{"S0 cast Ida Voss departs Runa, confirmed (series three is the last)"}, []string{"final"}},
		{"Ida Voss plays Runa in Harbour Lights. Voss confirmed that the fourth season would be her last.", []string{"S0 cast Ida Voss departs Runa, confirmed, Ida Voss (the fourth season is the last)"}, []string{"final"}},
		{"Ida Voss plays Runa in Harbour Lights. Voss, 44, says this series will be her last.", []string{"S0 cast Ida Voss departs Runa, confirmed, Ida Voss (this series is the last)"}, []string{"final"}},
		{"\"Season five will be my last,\" Ida Voss, who plays Runa, said.", []string{"S0 cast Ida Voss departs Runa, confirmed, Ida Voss (season five is the last)"}, []string{"final"}},
		{"Creator Olav Moen has said that the third season will be his last as showrunner.", nil, []string{"final", "departs"}},
		{"Ida Voss, who plays Runa, says the fourth series will not be her last.", nil, []string{"final", "departs"}},
		{"Ida Voss hinted that the third series could be her last.", nil, []string{"final", "departs"}},
		{"The third series will be the drama's last.", []string{"S0 final 3, confirmed"}, nil},
		{"Harbour Lights is back in May. The third series will be its last.", []string{"S0 final 3, confirmed"}, nil},
	})
}

// What did not happen, and what a delay is said not to be for, is no cause.
func TestNoCause(t *testing.T) {
	readSome(t, []read{
		{"Nobody was injured, but filming on Harbour Lights was halted for a month.", []string{"S0 stage paused, confirmed"}, []string{"delay"}},
		{"There were no injuries, but filming was halted for five weeks.", nil, []string{"delay"}},
		{"Production was halted for two weeks after a fire, although no one was hurt.", []string{"S0 delay fire, confirmed"}, []string{"injury"}},
		{"The second series was delayed by flooding, not by strikes.", []string{"S2 delay flood, confirmed"}, []string{"strikes"}},
		{"The second series has been delayed, but not because of strikes.", nil, []string{"strikes"}},
		{"The delay was not due to illness but to the weather.", []string{"S0 delay weather, confirmed"}, []string{"injury"}},
		{"The delay has nothing to do with money, Norda said.", nil, []string{"money"}},
		{"Filming was halted for two days after an extra was injured.", []string{"S0 delay injury, confirmed"}, nil},
		{"The third season was pushed back to 2027 after the star broke his leg, though there were no other injuries.", []string{"S3 delay injury, confirmed"}, nil},
		{"Without a deal, the strike has halted production.", []string{"S0 delay strikes, confirmed"}, nil},
	})
}

// Who writes of food, or books, does not write the show for that.
func TestWritesElse(t *testing.T) {
	readSome(t, []read{
		{"Weighing up their pies are pastry chef Ben Voss and food writer Dara Keane.", nil, []string{"Keane writer"}},
		{"Dara Keane, an award-winning travel writer, joins Ben Voss on the judging panel.", nil, []string{"writer"}},
		{"The drama is based on the books by crime writer Kit Marlow.", nil, []string{"writer"}},
		{"The script is by crime writer Kit Marlow, who wrote all six episodes.", []string{"S0 crew Kit Marlow writer, confirmed"}, nil},
		{"Head writer Kit Marlow returns to Harbour Lights.", []string{"S0 crew Kit Marlow writer, confirmed"}, nil},
	})
}

// The season in which somebody had a part once is not that of whoever has it now.
func TestOldPlayer(t *testing.T) {
	const news = "Norda announces the cast for the second series of Harbour Lights.\n\n"
	readSome(t, []read{
		{news + "Ida Voss takes over the role of Lady Agnes Orr, which was played in the first series by Dara Keane.", []string{"S2 cast Ida Voss recast Lady Agnes Orr, confirmed", "S1 cast Dara Keane stars Lady Agnes Orr, confirmed"}, nil},
		{news + "Ida Voss has taken over the part of Nora Vale, played in the first series by Dara Keane.", []string{"S2 cast Ida Voss recast Nora Vale, confirmed", "S1 cast Dara Keane stars Nora Vale, confirmed"}, nil},
		{news + "Ida Voss takes over the role of Nora Vale from Dara Keane, who starred in the first series.", []string{"S2 cast Ida Voss recast Nora Vale, confirmed", "S2 cast Dara Keane departs Nora Vale, confirmed"}, nil},
		{"Ida Voss joins the second series of Harbour Lights as Nora Vale, a role played by Dara Keane in the first series.", []string{"S2 cast Ida Voss joins Nora Vale, confirmed", "S1 cast Dara Keane stars Nora Vale, confirmed"}, nil},
		{"Ida Voss will play Nora Vale in the second series of Harbour Lights. The part was played in series one by Dara Keane.", []string{"S2 cast Ida Voss joins Nora Vale, confirmed", "S1 cast Dara Keane stars Nora Vale, confirmed"}, nil},
		{"Ida Voss takes over as Nora Vale, who was played by Dara Keane in series one.", []string{"S0 cast Ida Voss recast Nora Vale, confirmed", "S1 cast Dara Keane stars Nora Vale, confirmed"}, []string{"S1 cast Ida"}},
		{"Taking over the role of Nora Vale is Ida Voss.", []string{"S0 cast Ida Voss recast Nora Vale, confirmed"}, []string{"Nora Vale stars"}},
		{news + "Ida Voss steps into the role of Nora Vale, originally played by Dara Keane.", []string{"S2 cast Ida Voss recast Nora Vale, confirmed"}, nil},
		{"Nora Vale is played by Ida Voss in the second series.", []string{"S2 cast Ida Voss stars Nora Vale, confirmed"}, nil},
		{"Ida Voss joins the cast of the third season of Harbour Lights as Nora.", []string{"S3 cast Ida Voss joins Nora, confirmed"}, nil},
	})
}

// Whose kin somebody is, and who comes back, in a sentence of several names.
func TestSeveralNames(t *testing.T) {
	readSome(t, []read{
		{"Viewers recently saw Nora's son Jake (Ben Voss) arrested, while her husband Carl (Kit Marlow) has been hiding the truth.", []string{"S0 relationship Carl and Nora, confirmed", "S0 cast Kit Marlow stars Carl, confirmed"}, []string{"Carl and Jake"}},
		{"Viewers saw Nora's daughter Amy (Jo Bell) arrested, while her husband Carl (Kit Marlow) has been hiding.", nil, []string{"Carl and Amy", "Carl and Nora"}},
		{"Carl Orr (Kit Marlow) is back. Nora discovers what Carl has done and must choose between her husband Carl and her sister Peg.", nil, []string{"Peg and Carl"}},
		{"The former innkeeper returns when she learns that her ex-husband Carl (Kit Marlow) is planning to marry.", []string{"S0 cast Kit Marlow stars Carl, confirmed"}, []string{"returns"}},
		{"Dara Keane returns as Nora, who learns that her ex-husband Carl (Kit Marlow) is planning to marry.", []string{"S0 cast Dara Keane returns Nora, confirmed", "S0 cast Kit Marlow stars Carl, confirmed"}, []string{"Marlow returns"}},
		{"Back for more are Nora Vale (Dara Keane) and her brother Carl (Kit Marlow).", []string{"S0 cast Dara Keane returns Nora Vale, confirmed", "S0 cast Kit Marlow returns Carl, confirmed"}, nil},
		{"Nora Vale (Dara Keane) is horrified when her son Jake (Ben Voss) proposes to his boss, Ellen (Jo Bell).", []string{"S0 relationship Jake and Nora Vale, confirmed", "S0 relationship Ellen and Jake, confirmed"}, nil},
	})
}

// Who said what stands beside, and what somebody is head of is no name.
func TestNearestSpeaker(t *testing.T) {
	lib := testLibrary(t)
	for _, x := range []struct{ text, by string }{
		{"Ida Voss is back for series two of Harbour Lights, but Ben Voss is leaving. \"I have loved every minute of it,\" he wrote on Instagram.", "Ben Voss"},
		{"Ida Voss returns to Harbour Lights while Kit Marlow is out. \"I have loved every minute of it,\" he said.", "Kit Marlow"},
		{"Harbour Lights had two judges, Jo Bell and Kit Marlow.\n\nHost Ida Voss will be returning. Kit is leaving after one series to open a bar. \"I have loved every minute of it,\" he wrote.", "Kit Marlow"},
		{"Ida Voss returns to Harbour Lights with Kit Marlow. \"I have loved every minute of it,\" she said.", "Ida Voss"},
		{"Dara Keane, Head of Commissioning, BBC Entertainment, says: \"Harbour Lights is warm, funny and properly clever.\"", "Dara Keane"},
		{"Dara Keane, Director of Content, Sky, said: \"Harbour Lights is a warm and funny show.\"", "Dara Keane"},
		{"Dara Keane, Director of BBC Drama, says: \"Harbour Lights gripped the nation this winter.\"", "Dara Keane"},
	} {
		by, director := "", false
		for _, c := range Read(Article{Text: x.text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib, With(nil)).Claims {
			if c.Kind == tv.Quote {
				by = c.By
			}
			director = director || c.Value.Role == "director"
		}
		if by != x.by || director {
			t.Errorf("%s\n\tsaid by %q, not %q; director %v", x.text, by, x.by, director)
		}
	}
}

// Who goes is told by a first name, by "the actor", and beside an office; and who comes, for how long.
func TestPartings(t *testing.T) {
	readSome(t, []read{
		{"Ben Voss plays Carl in Harbour Lights. The actor has since left the soap to tour with a band.", []string{"S0 cast Ben Voss departs Carl, confirmed (to tour with a band)"}, nil},
		{"Ben Voss plays Carl. The actor left the room.", nil, []string{"departs"}},
		{"Dara Keane starred as Lady Agnes in Harbour Lights. Dara has stepped away from the drama due to a clash with a film.", []string{"S0 cast Dara Keane departs Lady Agnes, confirmed (due to a clash with a film)"}, nil},
		{"Kit Marlow was moved to tears. Kit is leaving after one series to open a bar.", []string{"S0 cast Kit Marlow departs, confirmed (to open a bar)"}, nil},
		{"Ida Voss plays Ruth Moss in Harbour Lights. Ruth is leaving the show.", nil, []string{"Ruth Moss departs"}},
		{"Executive producer Dara Keane, who is stepping down at the end of the year, thanked the crew. She will be succeeded by Kit Marlow.", []string{"S0 cast Dara Keane departs, confirmed", "S0 crew Kit Marlow executive producer, confirmed (succeeds Dara Keane)"}, nil},
		{"Ben Voss will not be part of the reunion on Harbour Lights.", []string{"S0 other, confirmed"}, nil},
		{"Ida Voss will return as Runa for a brief guest stint in May.", []string{"S0 cast Ida Voss returns Runa, confirmed (for a brief guest stint)"}, nil},
		{"Ida Voss joins the cast of Harbour Lights for a six-episode arc as Runa.", []string{"S0 cast Ida Voss joins Runa, confirmed (for a six-episode arc)"}, nil},
		{"Asked whether she might stay for good, Ida Voss was clear: \"No, it's a visit.\"", []string{"S0 quote, confirmed, Ida Voss"}, nil},
	})
}
