package glean

import (
	"slices"
	"testing"
)

// A paragraph that begins with another show is told of that one, or of none.
func TestWhatOpensAParagraph(t *testing.T) {
	lib := testLibrary(t)
	for _, c := range []struct {
		text string
		want []string // of other shows
		none bool     // nothing is told of Harbour Lights there
	}{
		{"Sister Edith will not be returning to ITV. The 1950s convent mystery has been cancelled after three series.", []string{"Sister Edith stage cancelled"}, true},
		{"Drama Ashby has been axed after one series.", []string{"Ashby stage cancelled"}, true},
		{"Thriller Blackbird has wrapped in Leeds. It will air next spring.", []string{"Blackbird stage wrapped", "Blackbird premiere"}, true},
		{"Comedy Mill Row, originally due this autumn, will now air in 2027.", []string{"Mill Row premiere"}, true},
		{"The sitcoms Odd Job and Mill Row have also been axed.", []string{"Mill Row stage cancelled", "Odd Job stage cancelled"}, true},
		{"The second series of Channel 4 comedy Gull Rock has wrapped in Wales. Director Mette Bang has returned for all six episodes.", []string{"Gull Rock crew", "Gull Rock episodes"}, true},
		{"Filming has wrapped in Bergen. The series will air next year.", nil, false},
		{"Drama veteran Per Lund has been cast as Captain Aske.", nil, false},
		{"Runa will be returning for season two. The drama will film in Bergen.", nil, false},
		{"The Norda dramas, English- and Danish-language tales, are filmed in Bergen. Harbour Lights starts filming in May.", nil, false},
		{"Comedy writer Jo Marsh has been hired as showrunner.", nil, false},
	} {
		a := Article{Title: "News of Harbour Lights", Source: "TVLine", Published: "2026-05-12",
			Text: "Harbour Lights is a crime drama.\n\nNorda has renewed Harbour Lights for a second season.\n\n" + c.text + "\n"}
		var others []string
		own := false
		for _, x := range Read(a, lib).Claims {
			switch {
			case x.Start < len(a.Text)-len(c.text)-1:
			case x.ShowName == "Harbour Lights":
				own = true
			default:
				what := x.ShowName + " " + string(x.Kind)
				if x.Kind == "stage" {
					what += " " + x.Value.Text
				}
				others = append(others, what)
			}
		}
		for _, w := range c.want {
			if !slices.Contains(others, w) {
				t.Errorf("%s\n\tgot %q, without %q", c.text, others, w)
			}
		}
		if len(c.want) == 0 && len(others) > 0 {
			t.Errorf("%s\n\tgot %q of other shows", c.text, others)
		}
		if own == c.none {
			t.Errorf("%s\n\ttells something of Harbour Lights: %v", c.text, own)
		}
	}
}
