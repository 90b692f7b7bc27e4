package glean

import (
	"slices"
	"testing"
)

func TestMadeBy(t *testing.T) {
	lib := testLibrary(t)
	for text, want := range map[string]bool{
		"Harbour Lights was created by Claire Penhallow. It is made by Lantern Street Productions in association with Norda Studios.": true,
		"Harbour Lights is produced by CBS Studios in association with Blue Pier Productions.":                                        true,
		"The drama Harbour Lights is a production of Cold Harbour Television, which is owned by Fremantle.":                           true,
		"Harbour Lights returns in May. The show is produced by Wet Tuesday Films, the company behind \"Cash Only.\"":                 true,
		"Harbour Lights is produced by Anna Grieg and Olav Moen.":                                                                     false,
		"Is Harbour Lights made by Norda Studios?":                                                                                    false,
		"Harbour Lights is not made by Lantern Street Productions.":                                                                   false,
	} {
		var rules []string
		for _, c := range Read(Article{Text: text + "\n", Published: "2026-11-25", Shows: []string{"Harbour Lights"}}, lib).Claims {
			rules = append(rules, c.Rule)
		}
		if slices.Contains(rules, "other/made-by") != want {
			t.Errorf("%s: %v", text, rules)
		}
	}
}
