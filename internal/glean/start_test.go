package glean

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// A rule tried where its matches can begin finds what its pattern finds.
func TestStarts(t *testing.T) {
	b, err := os.ReadFile("testdata/phrases.txt")
	if err != nil {
		t.Fatal(err)
	}
	text := story + strings.ReplaceAll(string(b), "= ", "")
	r := newReader(Article{Text: text, Published: "2026-04-02", Shows: []string{"Harbour Lights"}}, testLibrary(t))
	r.split()
	r.mention()
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		for k := range rules {
			x := &rules[k]
			if got, want := x.pattern.find(text, 0), x.pattern.Regexp.FindStringSubmatchIndex(text); !slices.Equal(got, want) {
				t.Errorf("%s in%s finds %v, not %v", x.name, text, got, want)
			}
		}
	}
}
