package ask

import (
	"strings"
	"testing"

	"backlot/internal/names"
)

// TestTitlesAsTyped: a title is known without its article, and where several begin so each
// of them is meant; words of which all questions are made are no title within one.
func TestTitlesAsTyped(t *testing.T) {
	var list []names.Entry
	for _, name := range []string{"The Ninth Hour", "Marrow Lane", "Marrow Street", "The Good Place", "Tidewater", "The Second Act", "Nine Ladders to Ogden", "The Last Sober Ferryman of Crewe"} {
		list = append(list, names.Entry{Kind: names.Show, ID: names.Slug(name), Name: name, Main: true})
	}
	list = append(list, names.Entry{Kind: names.Character, ID: "abel-crewe", Name: "Abel Crewe", Main: true, Show: "the-last-sober-ferryman-of-crewe"},
		names.Entry{Kind: names.Character, ID: "tide-mallory", Name: "Tide Mallory", Main: true, Show: "tide-and-the-undertow"}, names.Entry{Kind: names.Show, ID: "tide-and-the-undertow", Name: "Tide and the Undertow", Main: true},
		names.Entry{Kind: names.Person, ID: "mina-holt", Name: "Mina Holt", Main: true})
	index := names.New(list)
	for typed, want := range map[string]string{
		"ninth hour episodes?":                 "the-ninth-hour",
		"when is ninth hour back":              "the-ninth-hour",
		"why was ninth hour delayed":           "the-ninth-hour",
		"is second act renewed":                "the-second-act",
		"who is in good place":                 "the-good-place",
		"good place s2":                        "the-good-place",
		"is marrow cancelled":                  "marrow-lane marrow-street",
		"marrow s3?":                           "marrow-lane marrow-street",
		"anything new on marrow":               "marrow-lane marrow-street",
		"is marrow street cancelled":           "marrow-street",
		"when is nine ladders out":             "nine-ladders-to-ogden",
		"who created nine ladders":             "nine-ladders-to-ogden",
		"nine ladders":                         "nine-ladders-to-ogden",
		"is the last sober ferryman cancelled": "the-last-sober-ferryman-of-crewe",
		"last sober ferryman":                  "the-last-sober-ferryman-of-crewe",
		"when is sober ferryman back":          "the-last-sober-ferryman-of-crewe",
		"is ferryman of crewe cancelled":       "the-last-sober-ferryman-of-crewe",
		"does the last sober man die":          "",
		"are there nine ferrymen":              "",
		"is mina in tide season 4":             "tide-and-the-undertow",
		"when is tide s4 out":                  "tide-and-the-undertow",
		"is mina in crewe":                     "the-last-sober-ferryman-of-crewe",
		"who is in ogden":                      "",
		"is this a good place to ask":          "",
		"is it the eleventh hour of tidewater": "tidewater",
		"is the marrow in tidewater":           "tidewater",
	} {
		var got []string
		for _, e := range Read(typed, index, Options{Day: "2026-11-01"})[0].Show.Entries {
			got = append(got, e.ID)
		}
		if ids := strings.Join(got, " "); ids != want {
			t.Errorf("%s is about %q, and should be about %q", typed, ids, want)
		}
	}
}

// TestCommaInTitle: a comma within a title parts no questions.
func TestCommaInTitle(t *testing.T) {
	index := names.New([]names.Entry{{Kind: names.Show, ID: "loss", Name: "Sorry for Your Loss, Love Mum", Main: true}})
	for _, typed := range []string{"how many episodes does season 1 of Sorry for Your Loss, Love Mum have", "how many episodes does sorry for your loss, love mum s1 have"} {
		q := Read(typed, index, Options{})
		if len(q) != 1 || q[0].About != Episodes || q[0].Season != 1 || !q[0].Show.Clear() || len(q[0].Rest) > 0 {
			t.Errorf("%q is read as %+v", typed, q)
		}
	}
}

// TestOnesOwnName: the first name of somebody nobody here knows is not that of another, and
// whoever owns a part by its name is not that part.
func TestOnesOwnName(t *testing.T) {
	x := names.New([]names.Entry{
		{Kind: names.Show, ID: "tidewater", Name: "Tidewater", Main: true},
		{Kind: names.Character, ID: "wren-mallory", Name: "Wren Mallory", Main: true, Show: "tidewater"},
		{Kind: names.Character, ID: "wren-mallory", Name: "Wren", Show: "tidewater"},
		{Kind: names.Character, ID: "tom", Name: "Tom", Main: true, Show: "tidewater"},
		{Kind: names.Character, ID: "dov-lark-s-aunt", Name: "Dov Lark's aunt", Main: true, Show: "tidewater"},
	})
	for typed, want := range map[string]string{
		"is wren back in tidewater":              "wren-mallory",
		"is wren malory back in tidewater":       "wren-mallory",
		"is wren holloway back in tidewater":     "",
		"is Wren Holloway in Tidewater":          "",
		"does wren holloway return in tidewater": "",
		"does wren secretly return in tidewater": "wren-mallory",
		"does wren drown in tidewater":           "wren-mallory",
		"Is Wren Coming Back In Tidewater":       "wren-mallory",
		"who does tom kettering play":            "",
		"what part did tom kettering have":       "",
		"is tom kettering back":                  "tom",
		"who plays tom in tidewater":             "tom",
		"who plays dov":                          "",
		"who plays dov lark in tidewater":        "",
		"who plays dov lark's aunt":              "dov-lark-s-aunt",
	} {
		var got string
		if people := Read(typed, x, Options{})[0].People; len(people) > 0 {
			got = people[0].Entries[0].ID
		}
		if got != want {
			t.Errorf("%s is about %q, and should be about %q", typed, got, want)
		}
	}
}
