package ask

import (
	"os"
	"strings"
	"testing"

	"backlot/internal/names"
)

// A slip in a title is forgiven, and another title is not taken for it.
func TestSlipped(t *testing.T) {
	x := index()
	for typed, want := range map[string]string{
		"when is the long diision season 2 out": "the-long-division",
		"is the long divvision cancelled":       "the-long-division",
		"severnce s2 when":                      "severance",
		"is saltwater conty renewed":            "saltwater-county",
		"is harbuor lights back":                "harbour-lights",
		"when is the short division out":        "",
		"is perseverance renewed":               "",
	} {
		q := Read(typed, x, Options{})[0]
		got := ""
		if q.Show.Clear() {
			got = q.Show.Entries[0].ID
		}
		if got != want {
			t.Errorf("%q is about %q, want %q", typed, got, want)
		}
	}
}

// A title that nobody here knows is not taken for one that is a slip away.
func TestUnknownTitle(t *testing.T) {
	text, err := os.ReadFile("../names/testdata/titles.txt")
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Split(strings.TrimSpace(string(text)), "\n")
	for i, title := range all {
		if i%7 != 0 {
			continue // each takes an index of its own
		}
		var rest []names.Entry
		for j, other := range all {
			if j != i {
				rest = append(rest, names.Entry{Kind: names.Show, ID: names.Slug(other), Name: other, Main: true})
			}
		}
		q := Read("is "+strings.ToLower(title)+" renewed for another season", names.New(rest), Options{})[0]
		for _, e := range q.Show.Entries {
			if typed := names.Fold(q.Show.Typed); !strings.Contains(" "+names.Fold(e.Name)+" ", " "+typed+" ") {
				t.Errorf("%q is taken for %s", title, e.Name)
			}
		}
	}
}

// A word that a question turns on is known by a slip of one letter; other words are left.
func TestSlippedWord(t *testing.T) {
	for typed, want := range map[string]string{"craeted": "created", "dircts": "directs", "wirtes": "writes", "compny": "company", "prodcues": "produces", "marisol": "marisol", "crated": "created", "lives": "lives"} {
		if got := spelled(typed); got != want {
			t.Errorf("%q is spelled %q, want %q", typed, got, want)
		}
	}
}

// A question about "the revival" of a show carries that about the show itself.
func TestItself(t *testing.T) {
	for typed, want := range map[string]About{
		"who is running the harbour lights revival":              Crew,
		"will there be a season 2 of the harbour lights revival": Order,
		"is there a harbour lights revival":                      Anything,
	} {
		q := Read(typed, index(), Options{})[0]
		if got := q.Itself; (got == nil) != (want == Anything) || got != nil && got.About != want {
			t.Errorf("%q: %+v, want %q", typed, got, want)
		}
	}
}
