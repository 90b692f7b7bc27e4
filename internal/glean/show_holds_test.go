package glean

import (
	"slices"
	"testing"

	"backlot/internal/tv"
)

// ofWhichShows gives of which shows the claims of a kind are.
func ofWhichShows(claims []tv.Claim, kind tv.Kind) (list []string) {
	for _, c := range claims {
		if c.Kind == kind && !slices.Contains(list, c.ShowName) {
			list = append(list, c.ShowName)
		}
	}
	return list
}

func TestShowHolds(t *testing.T) {
	lib := Library{Shows: []tv.Show{{ID: "h", Name: "Harbour Lights"}, {ID: "m", Name: "Mill Row"}}, Networks: []tv.Network{{Name: "BBC One"}}}
	for _, x := range []struct {
		title, text string
		kind        tv.Kind
	}{
		{"Harbour Lights renewed", "The drama, which took over from Mill Row last spring as the replacement for Mill Row, is made in Bergen. It will return on 4 May 2025.", tv.Premiere},
		{"Harbour Lights renewed", "Ida Voss recently directed Mill Row. She will be back as Runa. It will return on 4 May 2025.", tv.Premiere},
		{"Harbour Lights renewed", "Ida Voss won an award for Mill Row, her first.\n\nThe drama will return on 4 May 2025.", tv.Premiere},
		{"BBC One orders thriller from Mill Row creator", "BBC One has ordered a six-part thriller.\n\nHarbour Lights comes from Ida Voss, who created Mill Row.", tv.Episodes},
	} {
		if got := ofWhichShows(Read(Article{Title: x.title, Text: x.text, Published: "2025-01-02"}, lib).Claims, x.kind); !slices.Equal(got, []string{"Harbour Lights"}) {
			t.Errorf("%s\n%s\n\t%s of %q", x.title, x.text, x.kind, got)
		}
	}
}
