package glean

import (
	"slices"
	"testing"

	"backlot/internal/tv"
)

// What the library knows helps to find shows and never hides what the text itself says.
func TestLibraryTitles(t *testing.T) {
	for _, c := range []struct {
		name        string
		has         []string // shows of the library
		title, text string
		want        []string // shows that claims are made of
	}{
		{"a part of a longer title is not the show of that name", []string{"The Widow", "Widow"},
			"Norda renews The Widow Tanabe", "Norda has renewed The Widow Tanabe for a second season. Filming on The Widow Tanabe begins in May in Bergen.",
			[]string{"The Widow Tanabe"}},
		{"a word that stands as a title does", []string{"Pallbearers"},
			"What Ida Voss did next", "Ida Voss, who plays Runa in Pallbearers, is leaving the drama. Pallbearers returns to Norda in January with six new episodes.",
			[]string{"Pallbearers"}},
		{"headings in capital letters", []string{"Kestrel Lane", "The Assize", "Floodplain"},
			"What is coming this autumn", "KESTREL LANE\nSeries two of the Norda sitcom starts on Friday 4 September, and there are six episodes.\n\nTHE ASSIZE\nThe third series of the legal thriller begins on 9 October.\n\nFLOODPLAIN\nThe drama has been renewed for a third season, Norda said.",
			[]string{"Floodplain", "Kestrel Lane", "The Assize"}},
		{"a title with a day in it", []string{"Monday's Child", "The Deep End of July"},
			"Two more years for Monday's Child", "Norda has renewed Monday's Child for a second season. The Deep End of July has been cancelled after one season.",
			[]string{"Monday's Child", "The Deep End of July"}},
		{"a title with the name of a magazine in it", []string{"Station Parade"},
			"A third run", "Norda has renewed Station Parade for a third season. Station Parade returns in May.",
			[]string{"Station Parade"}},
		{"a name that goes on is none", []string{"Queen Charlotte", "Harbour Lights"},
			"Harbour Lights closes a road", "Filming on the third season of Harbour Lights has begun. The crew works in Queen Charlotte Street until Monday.",
			[]string{"Harbour Lights"}},
		{"an article and a word of the language", []string{"The English", "Harbour Lights"},
			"Harbour Lights wraps", "The third season of Harbour Lights has wrapped on the English coast. Ida Voss plays Runa. The season premieres on 4 March 2027.",
			[]string{"Harbour Lights"}},
		{"a show named in passing keeps nothing of what follows", []string{"Line of Duty", "Trigger Hill"},
			"Trigger Hill renewed", "Norda has renewed Trigger Hill for a fourth season. Trigger Hill returns in May.\n\nThe series is made with Jed Mercer of Line of Duty.\n\nIda Voss plays Runa, and there are six episodes.",
			[]string{"Trigger Hill"}},
	} {
		lib := lists(t)
		for _, n := range c.has {
			lib.Shows = append(lib.Shows, tv.Show{ID: n, Name: n})
		}
		got := map[string]bool{}
		for _, x := range Read(Article{Title: c.title, Text: c.text, Published: "2026-07-21"}, lib).Claims {
			got[x.ShowName] = true
		}
		var list []string
		for n := range got {
			list = append(list, n)
		}
		slices.Sort(list)
		if !slices.Equal(list, c.want) {
			t.Errorf("%s: claims of %q, want %q", c.name, list, c.want)
		}
	}
}
