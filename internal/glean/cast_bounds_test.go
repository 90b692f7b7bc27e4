package glean

import "testing"

func TestCastScope(t *testing.T) {
	readSome(t, []read{
		{"Idris Mbeki, whose character Solomon Tate stayed behind in the season two finale of Harbour Lights, will not be back as a series regular, though he is expected to appear in at least one episode.", nil, []string{"Mbeki departs", "Mbeki returns"}},
		{"Ida Voss is not a series regular on Harbour Lights any more but will recur.", nil, []string{"Voss departs"}},
		{"Ida Voss will no longer be a series regular on Harbour Lights, but she is set to guest star.", nil, []string{"Voss departs"}},
		{"Ida Voss reprises her role as Runa Holt in Harbour Lights for the funeral, but Norda says it is a one-off.", []string{"S0 cast Ida Voss returns Runa Holt, confirmed (a one-off)"}, nil},
		{"Harbour Lights star Ida Voss has left the Norda drama after one season.\n\nThe actor, who played Runa Holt, announced on Instagram that she will not feature in the upcoming second run because of a clash with her West End role in Guys and Dolls.", []string{"S2 cast Ida Voss departs Runa Holt, confirmed, Ida Voss (because of a clash with her West End role in Guys and Dolls)"}, nil},
		{"Ida Voss, who plays Runa Holt, will not appear in the third season of Harbour Lights.", []string{"S3 cast Ida Voss departs Runa Holt, confirmed"}, nil},
		{"Norda has renewed Harbour Lights for a fourth season. Ida Voss joined this season as rookie agent Runa Holt.", []string{"S3 cast Ida Voss joins Runa Holt, confirmed"}, []string{"S4 cast"}},
		{"Harbour Lights has recast a part for Season 2. Jay Cross will take over the role of Theo Whitaker from Dylan Marsh, who played the character in the first season. Dylan Marsh exited the series in December over what a representative described as \"creative differences.\"", []string{`S2 cast Dylan Marsh departs Theo Whitaker, confirmed (over what a representative described as "creative differences")`}, nil},
		{"Ida Voss will be downgraded from series regular to recurring on Harbour Lights.", []string{"S0 cast Ida Voss returns, confirmed (reduced from series regular to recurring)"}, []string{"Voss joins", "Voss departs"}},
		{"Ida Voss is back as Runa Holt in Harbour Lights, though only for a flashback.", []string{"S0 cast Ida Voss returns Runa Holt, confirmed (only for a flashback)"}, nil},
		{"Ida Voss is returning to Harbour Lights for a single episode as Runa Holt.", []string{"S0 cast Ida Voss returns Runa Holt, confirmed (for one episode)"}, nil},
		{"Ida Voss, who plays Runa Holt, will miss the third season of Harbour Lights because of a knee operation.", []string{"S3 cast Ida Voss departs Runa Holt, confirmed"}, nil},
		{"Ida Voss has quit Harbour Lights, citing \"family reasons.\"", []string{`S0 cast Ida Voss departs, confirmed (citing "family reasons")`}, nil},
	})
}

func TestCrewScope(t *testing.T) {
	readSome(t, []read{
		{"As for the kiss in Harbour Lights, incoming showrunner Greg Lindqvist is not making any promises.", []string{"S0 crew Greg Lindqvist showrunner, confirmed"}, []string{"not so"}},
		{"Harbour Lights showrunner Anna Grieg does not know whether there will be a third season.", []string{"S0 crew Anna Grieg showrunner, confirmed"}, nil},
		{"Harbour Lights creator Anna Grieg did not say when it comes.", []string{"S0 crew Anna Grieg creator, confirmed"}, []string{"creator, confirmed, not so"}},
		{"Anna Grieg, who created Harbour Lights and has run it since launch, will step down as showrunner at the end of Season 3. She will be succeeded by Greg Lindqvist, a co-executive producer on the drama since its second season.", []string{"S0 crew Anna Grieg showrunner, confirmed, not so", "S0 crew Greg Lindqvist showrunner, confirmed"}, nil},
		{"Asked about a spinoff of Harbour Lights, Anna Grieg said there had been \"no conversations at all\" about extending the franchise.", nil, []string{"spinoff, speculated"}},
		{"Harbour Lights has been canceled at Norda after three seasons.\n\n\"We are proud,\" Norda said.\n\nIda Voss thanked the fans.\n\nThe cancellation was driven by declining linear ratings.", []string{"S0 other, confirmed"}, nil},
	})
}

// What only tells the kind of a show is no show.
func TestTellsGenre(t *testing.T) {
	lib := testLibrary(t)
	for _, text := range []string{
		"CBS is staying at sea. The network has handed a fourth-season renewal to its Coast Guard procedural Tidewater, which will return in October.",
		"CBS has renewed the Coast Guard drama \"Tidewater\" for a fourth season.",
		"The Mountain Rescue thriller Tidewater has been renewed for a fourth season.",
	} {
		got := Read(Article{Text: text + "\n", Published: "2026-03-12", Shows: []string{"Tidewater"}}, lib).Claims
		found := false
		for _, c := range got {
			if c.ShowName != "Tidewater" {
				t.Errorf("%s\n\t%s", text, told(c))
			}
			found = found || c.Value.Text == "renewed" && c.Season == 4
		}
		if !found {
			t.Errorf("%s\n\tno order in %v", text, got)
		}
	}
}
