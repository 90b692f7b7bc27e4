package ask

import (
	"testing"

	"backlot/internal/names"
)

// Who makes a show is asked of the show, though a part of it has the same name.
func TestTitlePart(t *testing.T) {
	x := names.New([]names.Entry{
		{Kind: names.Show, ID: "hanne-krog", Name: "Hanne Krog", Main: true},
		{Kind: names.Character, ID: "hanne-krog-part", Name: "Hanne Krog", Main: true, Show: "hanne-krog"},
		{Kind: names.Character, ID: "ivo", Name: "Ivo", Main: true, Show: "hanne-krog"},
		{Kind: names.Person, ID: "per-lund", Name: "Per Lund", Main: true},
	})
	given := Options{Show: names.Entry{Kind: names.Show, ID: "hanne-krog", Name: "Hanne Krog", Main: true}}
	for q, want := range map[string]string{
		"who's the showrunner of hanne krog": "crew hanne-krog - -",
		"who created hanne krog":             "crew hanne-krog - -",
		"who's scoring that hanne krog":      "crew hanne-krog - -",
		"is per lund leaving hanne krog":     "change hanne-krog - per-lund",
		"who plays hanne krog":               "part hanne-krog - hanne-krog-part",
		"is per lund leaving ivo":            "plot hanne-krog - per-lund,ivo",
	} {
		list := Read(q, x, given)
		if len(list) != 1 || got(list[0]) != want {
			t.Errorf("%s: %v", q, got(list[0]))
		}
	}
}
