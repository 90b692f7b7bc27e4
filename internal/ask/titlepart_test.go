package ask

import (
	"testing"

	"backlot/internal/names"
)

// TestTitledPart: a part is named by its title and one of its names, and a kinship is still one.
func TestTitledPart(t *testing.T) {
	index := names.New([]names.Entry{
		{Kind: names.Show, ID: "blackwater", Name: "Blackwater Lough", Main: true},
		{Kind: names.Character, ID: "father-malachy-quill", Name: "Father Malachy Quill", Main: true, Show: "blackwater"},
		{Kind: names.Character, ID: "nora-quill", Name: "Nora Quill", Main: true, Show: "blackwater"},
	})
	for typed, want := range map[string]string{
		"who plays father quill in blackwater lough":   "father-malachy-quill",
		"who plays father malachy in blackwater lough": "father-malachy-quill",
		"who is nora's father in blackwater lough":     "nora-quill",
	} {
		q := Read(typed, index, Options{Day: "2026-11-27"})[0]
		if len(q.People) != 1 || len(q.People[0].Entries) != 1 || q.People[0].Entries[0].ID != want {
			t.Errorf("%q means %+v", typed, q.People)
		}
		if kin := q.Kin != ""; kin != (want == "nora-quill") {
			t.Errorf("%q asks for the kin %q", typed, q.Kin)
		}
	}
}

// TestWithinTitle: words that stand together in one title alone name that show.
func TestWithinTitle(t *testing.T) {
	list := []names.Entry{
		{Kind: names.Show, ID: "round", Name: "Who Stole the Milk Round?", Main: true},
		{Kind: names.Show, ID: "boat", Name: "The Long Way to the Boat", Main: true},
		{Kind: names.Show, ID: "bin", Name: "Whose Bin Night Is It?", Main: true},
		{Kind: names.Person, ID: "ivy-round", Name: "Ivy Round", Main: true},
	}
	for typed, want := range map[string]string{
		"when does milk round come back":              "round",
		"is there a milk round christmas special":     "round",
		"who won the first series of milk round":      "round",
		"is ivy round in milk round":                  "round",
		"who hosts the milk round":                    "round",
		"is there a bin night xmas special":           "bin",
		"when does bin night come back":               "bin",
		"who won the first series of bin night":       "bin",
		"who hosts bin night":                         "bin",
		"who runs the recycling bin night":            "",
		"did they bin it last night":                  "",
		"what is the milk price":                      "",
		"who is ivy round":                            "",
		"is it on this round":                         "",
		"who plays the milk man":                      "",
		"where does Who Stole the Milk Round? film":   "round",
		"who hosts who stole the milk round? in june": "round",
	} {
		qs := Read(typed, names.New(list), Options{Day: "2026-11-27"})
		q := qs[0]
		if got := ""; len(q.Show.Entries) == 1 {
			got = q.Show.Entries[0].ID
			if got != want {
				t.Errorf("%q is about %q", typed, got)
			}
		} else if want != "" {
			t.Errorf("%q is about %+v", typed, q.Show)
		}
		if len(qs) > 1 {
			t.Errorf("%q is %d questions", typed, len(qs))
		}
	}
	two := names.New(append(list, names.Entry{Kind: names.Show, ID: "ours", Name: "Our Milk Round Is Late", Main: true}))
	if q := Read("is there a milk round christmas special", two, Options{Day: "2026-11-27"})[0]; len(q.Show.Entries) == 1 {
		t.Errorf("either of two shows may be meant, and %+v is", q.Show)
	}
}
