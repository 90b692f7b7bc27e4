package ask

import (
	"strings"
	"testing"

	"backlot/internal/names"
)

// TestTitleAlone: a title is part of the name behind it, and names nobody by itself, least of all
// a part of another show.
func TestTitleAlone(t *testing.T) {
	index := names.New([]names.Entry{
		{Kind: names.Show, ID: "tideway", Name: "Tideway", Main: true},
		{Kind: names.Show, ID: "quarry", Name: "Quarry Lane", Main: true},
		{Kind: names.Character, ID: "silas-quill", Name: "Silas Quill", Main: true, Show: "tideway"},
		{Kind: names.Character, ID: "silas-quill", Name: "Mr. Quill", Show: "tideway"},
		{Kind: names.Character, ID: "ada-thorne", Name: "Ada Thorne", Main: true, Show: "tideway"},
		{Kind: names.Character, ID: "ada-thorne", Name: "Lady Thorne", Show: "tideway"},
		{Kind: names.Character, ID: "ada-thorne", Name: "Mrs. Thorne", Show: "tideway"},
		{Kind: names.Character, ID: "obande", Name: "Obande", Main: true, Show: "quarry"},
		{Kind: names.Character, ID: "tamsin-larch", Name: "Tamsin Larch", Main: true, Show: "quarry"},
		{Kind: names.Character, ID: "fenn", Name: "Dr. Una Fenn", Main: true, Show: "quarry"},
	})
	for typed, want := range map[string]string{
		"who plays mr obande":                "part obande",
		"who is mrs obande":                  "who obande",
		"what happened to mr. obande":        "plot obande",
		"does mr obande die in the flood":    "plot obande",
		"who is mr obandes dad":              "relationship obande",
		"who is mr obande in quarry lane":    "who obande",
		"who plays mr tibbs":                 "part ",
		"who plays mrs tibbs":                "part ",
		"who is lady tibbs":                  "who ",
		"who plays mr quill":                 "part silas-quill",
		"who plays mr quill in tideway":      "part silas-quill",
		"who plays dr fenn":                  "part fenn",
		"who plays doctor obande":            "part obande",
		"who is dr larch":                    "who tamsin-larch",
		"who plays mrs larch in quarry lane": "part tamsin-larch",
		"who plays lady thorne in tideway":   "part ada-thorne",
		"does miss obande leave quarry lane": "change obande",
	} {
		q := Read(typed, index, Options{Day: "2026-11-27"})[0]
		var who []string
		for _, p := range q.People {
			who = append(who, p.Entries[0].ID)
		}
		if got := string(q.About) + " " + strings.Join(who, " "); got != want {
			t.Errorf("%q: %q, want %q (rest %v)", typed, got, want, q.Rest)
		}
	}
}
