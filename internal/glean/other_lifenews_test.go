package glean

import "testing"

// What has become of somebody of the show is kept in its own words, and nobody's part is meant.
func TestLifeNews(t *testing.T) {
	readSome(t, []read{
		{"Narrator Per Lund, who died in July at the age of 84, had completed his recording for Harbour Lights.", []string{"S0 other, confirmed"}, nil},
		{"One of the seven bakers featured in Harbour Lights, Alan Orr, retired in September.", []string{"S0 other, confirmed"}, nil},
		{"Composer Per Lund, who has died aged 71, wrote the theme of Harbour Lights.", []string{"S0 other, confirmed"}, nil},
		{"Nora Vale died in the last episode of Harbour Lights. Ida Voss plays Nora Vale.", nil, []string{"other"}},
		{"Harbour Lights is on Norda. Officials said that the mayor, Anders Holm, died in May.", nil, []string{"other"}},
		{"Norda has won an award for its documentary. Harbour Lights is on Norda.", nil, []string{"other"}},
		{"Ben Voss plays Carl in Harbour Lights. He has signed a new contract that keeps him on the show until the summer of 2027.", []string{"S0 other, confirmed"}, nil},
		{"Harbour Lights star Ben Voss has signed a two-year deal to stay on the show.", []string{"S0 other, confirmed"}, nil},
		{"Ben Voss plays Carl in Harbour Lights. Carl signs a new contract with the brewery and Nora is furious.", nil, []string{"other"}},
		{"Nora Vale is Carl's wife. Ida Voss plays Nora Vale in Harbour Lights.", nil, []string{"other"}},
	})
}

// Whom a sentence calls "he" or "her" a claim names.
func TestLifeNewsNames(t *testing.T) {
	for text, want := range map[string]string{
		"Ben Voss plays Carl in Harbour Lights. He has signed a new contract that keeps him on the show until 2027.": "Ben Voss has signed a new contract that keeps him on the show until 2027",
	} {
		got := ""
		for _, c := range Read(Article{Text: text + "\n", Published: "2026-02-11", Shows: []string{"Harbour Lights"}}, testLibrary(t), With(nil)).Claims {
			if c.Kind == "other" {
				got = c.Value.Text
			}
		}
		if got != want {
			t.Errorf("%s\n\tgot  %q\n\twant %q", text, got, want)
		}
	}
}
