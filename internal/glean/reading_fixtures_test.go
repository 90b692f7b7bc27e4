package glean

import (
	"encoding/json"
	"strings"
	"testing"
)

// record is an article of the shared fixtures.
type record struct{ ID, Title, Text, Published, URL string }

func records(t *testing.T, name string) (list []record) {
	t.Helper()
	for _, line := range strings.Split(strings.TrimSpace(string(shared(t, name))), "\n") {
		var r record
		if err := json.Unmarshal([]byte(line), &r); err != nil {
			t.Fatal(err)
		}
		list = append(list, r)
	}
	return list
}

// touching are the Wikinews articles on television or actors.
var touching = words(`wn045 wn058 wn062 wn093 wn171 wn223 wn224 wn227 wn260`)

// News of anything but television yields no claim.
func TestWikinews(t *testing.T) {
	lib := testLibrary(t)
	for _, x := range records(t, "fixtures/wikinews/wikinews.jsonl") {
		if touching[x.ID] {
			continue
		}
		for _, c := range Read(Article{Title: x.Title, Text: x.Text, Published: dateOf(x.Published)}, lib).Claims {
			t.Errorf("%s %s: %s [%s]\n\t%s", x.ID, x.Title, told(c), c.Rule, c.Quote)
		}
	}
}

// Every press release yields claims, and each is the text's own words.
func TestPressReleases(t *testing.T) {
	lib := testLibrary(t)
	for _, x := range records(t, "fixtures/press-releases/press-releases.jsonl") {
		out := Read(Article{Title: x.Title, Text: x.Text, Published: dateOf(x.Published)}, lib)
		if len(out.Claims) == 0 {
			t.Errorf("%s %s: %d claims", x.ID, x.Title, len(out.Claims))
		}
		for _, c := range out.Claims {
			if x.Text[c.Start:c.End] != c.Quote || c.Rule == "" {
				t.Errorf("%s: %s [%s] at %d to %d", x.ID, c.Quote, c.Rule, c.Start, c.End)
			}
		}
		for _, s := range out.Shows {
			t.Logf("%s %s: %s (%s)", x.ID, x.Title, s.Name, s.Why)
		}
	}
}
