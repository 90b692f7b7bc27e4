package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// Who stands beside a word of the cast and is not in it, or not as it looks.
func TestBesideTheCast(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is back for season 2. Bridget Kane, who recurred in Season 1 as deputy coroner Laurel Hask, has been upped to series regular.", []string{"S2 cast Bridget Kane returns Laurel Hask, confirmed (as a series regular)"}, []string{"joins"}},
		{"Theo Larkin (Northern Line) and Amara Obi (The Quiet Coast) have joined season 2 of Harbour Lights. Larkin's credits include Northern Line and the film Hollow Ground.", []string{"S2 cast Theo Larkin joins, confirmed"}, []string{"joins Northern", "returns"}},
		{"Harbour Lights is back. And yes, that was former Harbour Lights star Colin Abara in the photograph.", nil, []string{"Abara stars"}},
		{"Ida Voss plays Inspector Dunmore in Harbour Lights. Peter is Peter Lascelles, her co-star.", nil, []string{"cast Peter stars"}},
		{"Guest stars in Harbour Lights include Beatrix Lund as the voice of the beacon and Omar Tell as Runa's late husband, Anselm.", []string{"S0 cast Omar Tell stars Anselm, confirmed"}, []string{"stars Omar"}},
		{"She will be joined on Harbour Lights by Gwen Farraday, best known as the ruthless barrister in Silk Street, and by Idris Cole, who is to play a detective called Ray Mott.", nil, []string{"Farraday joins Ray", "Farraday stars Ray"}},
		{"Niamh Brady, who plays Edie in Harbour Lights, is returning, though her role will be smaller because she is sitting her A-levels.", nil, []string{"A-levels"}},
		{"Kelly's return to Harbour Lights will not be welcomed by Donna's husband Lee (Ashraf Malik). Ida Voss plays Kelly.", []string{"S0 cast Ashraf Malik stars Lee, confirmed"}, []string{"Malik returns"}},
		{"Captain Isolde Varr (Simone Achterberg) steers the Harbour Lights crew into the storm, and when the lights come back on she is gone.", nil, []string{"Achterberg returns"}},
		{"Tomas Brandt joins Harbour Lights as Captain Nicholas Thorne. Alec Dunmore had originally been announced as a duke but withdrew because of ill health; Hugh Cardew replaced him.", nil, []string{"Cardew recast Captain", "Cardew recast Alec"}},
		{"Harbour Lights is back. Marguerite Sole's Captain Pell leaves for good.", []string{"S0 cast Marguerite Sole stars Captain Pell, confirmed"}, nil},
		{"Also on board for season 2 of Harbour Lights are Peter Finch and Mira Sandoval in roles that are being kept secret.", []string{"S2 cast Peter Finch joins, confirmed", "S2 cast Mira Sandoval joins, confirmed"}, nil},
		{"Ida Voss plays Runa in Harbour Lights. Producers have cast Rick Danner as her father, Carl. He starts filming next week.", nil, []string{"stage filming"}},
	})
}

// What is told of one season is not of another: who is not back for it, what somebody directed, who comes back.
func TestTheirSeasons(t *testing.T) {
	readSome(t, []read{
		{"Matthew is Matthew Sayle, who plays Julian in Harbour Lights and who, Ida Voss confirms, will not be back for the second series.", nil, []string{"stage renewed"}},
		{"Karl Voight, who directed the first two episodes of Season 1 of Harbour Lights, will helm the season 2 premiere.", []string{"S1 crew Karl Voight director, confirmed (the first two episodes)", "S2 crew Karl Voight director, confirmed (the season 2 premiere)"}, []string{"S2 crew Karl Voight director, confirmed (the first"}},
		{"Filming on series two of Harbour Lights begins in September. Series one ended in May.\n\nNiamh Brady, who plays Edie, is returning too.", nil, []string{"S1 cast Niamh Brady returns"}},
	})
}

// The title of an episode is no show's.
func TestEpisodeTitles(t *testing.T) {
	for _, x := range []Article{
		{Title: `Harbour Lights recap: Season 3, episode 4, "Dead Reckoning"`, Text: "After three weeks, \"Dead Reckoning\" finally sends the crew of the series through the storm. Season 3 runs for eight episodes, with the finale on December 16."},
		{Title: `Harbour Lights recap`, Text: "Next week's episode, \"The Long Watch\", is told by Nora. \"The Long Watch\" is an episode of the series for its fans. Season 3 runs for eight episodes, with the finale on December 16."},
		{Title: `Harbour Lights recap`, Text: "In the opener, titled \"Night Boats\", the drama series is at its best. \"Night Boats\" is a premiere for fans of the series. Season 3 runs for eight episodes."},
	} {
		x.Published, x.Shows = "2026-11-25", []string{"Harbour Lights"}
		var got []string
		for _, c := range Read(x, testLibrary(t)).Claims {
			if c.Kind != tv.Quote && c.ShowName != "Harbour Lights" {
				got = append(got, told(c))
			}
		}
		if len(got) > 0 {
			t.Errorf("%s: of another show: %s", x.Text, strings.Join(got, "; "))
		}
	}
}

// What somebody makes or is asked of elsewhere is not told of the show; who has two is each by each.
func TestTheirOwn(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returns in May. Will Ida Voss return in flashback?", nil, []string{"Voss returns"}},
		{"She has hired two new writers for Harbour Lights, Sam Osei and Petra Lang, to replace Colin Marsh, who left to run his own show for Norda.", nil, []string{"showrunner", "network"}},
		{"Anna Torvald, who directed the pilot, will be back for the finale of Harbour Lights.", nil, []string{"cast Anna"}},
		{"Harbour Lights is in its third season. Anna Torvald, who directed the pilot, is a producer.", nil, []string{"S3 crew Anna Torvald director"}},
		{"Musa was in a call centre when she was cast in the first season of Harbour Lights, originally for two episodes.", nil, []string{"episodes"}},
		{"Harbour Lights has a new pair. Teen twins Iris and Jude Fisher will be played by Ella Brandt and Noah Simms.", []string{"S0 cast Ella Brandt stars Iris Fisher, confirmed", "S0 cast Noah Simms stars Jude Fisher, confirmed"}, []string{"Brandt stars Jude", "Brandt joins Jude"}},
		{"Judith Lane has signed on to Harbour Lights to play Helen, a part once meant for Anna Grieg's friend Carrie Nye, who died in May.", nil, []string{"plot"}},
		{"Harbour Lights is back on Jan. 14. Meg left in Thursday's fall finale, and fans were in tears.", nil, []string{"finale"}},
		{"Kwame Boateng (Nine Elms) and Siobhan Reilly (Harbour Street) join Harbour Lights.", []string{"S0 cast Kwame Boateng joins, confirmed"}, []string{"Elms"}},
		{"Ida Voss knew that she would leave Harbour Lights. The actress, who has starred as flight medic Meg Calloway since 2021, said so.", []string{"S0 cast Ida Voss stars Meg Calloway, confirmed"}, nil},
		{"Ida Voss knew that Harbour Lights would go on. The actress, who played harbour master Runa, has moved on.", []string{"S0 cast Ida Voss departs Runa, confirmed"}, []string{"stars"}},
		{"Season 2 of Harbour Lights is in May. Norda has confirmed that the comedian, who voiced Sal Grigio in the first year of Harbour Lights, has moved on, and that Desmond Yarrow has taken over. Ray Orr was Sal.", nil, []string{"S1 cast"}},
		{"Rosalind Kemp co-stars on Harbour Lights as Dot, Doug's widowed mother, who moves in upstairs. Ben Voss plays Doug.", []string{"S0 cast Rosalind Kemp stars Dot, confirmed"}, nil},
		{"Also new this season of Harbour Lights is Tony nominee Beverly Aldridge, who will recur as Joanna Calloway, Ruth's estranged mother.", []string{"S0 cast Beverly Aldridge joins Joanna Calloway, confirmed"}, nil},
		{"The Wire's former showrunner Anna Grieg has joined Harbour Lights as an executive producer.", nil, []string{"showrunner"}},
		{"Harbour Lights is back. Ida Voss plays Runa. \"Runa is dead to me,\" Voss joked.", nil, []string{"plot"}},
		{"The part of Runa in Harbour Lights was originally written for Mia Holt. Ida Voss plays her.", []string{"S0 cast Ida Voss stars Runa, confirmed"}, []string{"stars Mia"}},
		{"Ida Voss debuts on Harbour Lights tonight as Hollywood A-listers cheer.", nil, []string{"A-listers"}},
		{"Ben Voss makes his last appearance on Harbour Lights tonight as Carl, but he will be back in the fall.", nil, []string{"departs"}},
		{"Harbour Lights goes on. Back on board are Carys Hughes (purser Lynne Marsh), Joe Abbot (chief engineer Donal) and Sunita Das, who plays Lynne's daughter and Donal's ex-girlfriend, Priya.", []string{"S0 cast Carys Hughes returns Lynne Marsh, confirmed"}, []string{"Das returns Donal", "Das stars Donal"}},
		{"Also boarding for the new season of Harbour Lights are Anjali Rao as the ship's doctor, Meera Shah, and Tom Lacey.", []string{"S0 cast Anjali Rao joins Meera Shah, confirmed"}, nil},
		{"Jordan Ames debuts in the season 3 premiere of Harbour Lights as Dani Ruiz, a former Navy corpsman.", []string{"S3 cast Jordan Ames joins Dani Ruiz, confirmed"}, nil},
		{"Ida Voss made her final appearance on Harbour Lights in Thursday's episode.", []string{"S0 cast Ida Voss departs, confirmed"}, nil},
		{"The executive producers of Harbour Lights are Judith Carne and Nick Farrow for Millrace Films and Anna Coates for Norda.", []string{"S0 crew Nick Farrow executive producer, confirmed"}, nil},
	})
}
