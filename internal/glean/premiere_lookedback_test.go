package glean

import (
	"testing"

	"backlot/internal/tv"
)

func TestLookedBack(t *testing.T) {
	for _, c := range []struct{ text, published, want string }{
		{"Norda's new drama Harbour Lights got off to a solid start on Tuesday night, drawing 4.4 million viewers.", "2026-10-07", "2026-10-06"},
		{"Harbour Lights premieres on Tuesday night after a drama that drew 5 million viewers.", "2026-10-07", "2026-10-13"},
		{"Norda has pushed the launch of Harbour Lights from midseason to the fall.", "2026-11-23", "2027-autumn"},
		{"Norda has pushed the launch of Harbour Lights from midseason to the fall.", "2026-05-12", "2026-autumn"},
		{"The shutdown makes it unlikely that Harbour Lights will make its planned January 2027 return.", "2026-08-18", ""},
		{"Harbour Lights will make its January 2027 return on Norda.", "2026-08-18", "2027-01"},
	} {
		got := ""
		for _, x := range Read(Article{Title: "News of Harbour Lights", Text: "Harbour Lights is a crime drama of which a television season has been seen on Norda.\n\n" + c.text + "\n", Published: tv.Date(c.published)}, testLibrary(t)).Claims {
			if x.Kind == tv.Premiere {
				got = string(x.Value.Date)
			}
		}
		if got != c.want {
			t.Errorf("%s (%s): %q, want %q", c.text, c.published, got, c.want)
		}
	}
}
