package glean

import (
	"os"
	"path/filepath"
	"testing"
)

// An article can come with its front matter as text: "title: …" is a heading then, and a network
// named in it is told of shows that are named elsewhere.
func TestReadsFrontMatterAsText(t *testing.T) {
	files, err := filepath.Glob("../score/testdata/gold/dev/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no articles:", err)
	}
	lib := testLibrary(t)
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range []Article{
			{Text: string(text), Published: "2026-03-03"},
			{Text: string(text)},
			{Text: string(text), Shows: []string{"Harbour Lights"}},
		} {
			for _, c := range Read(a, lib).Claims {
				if a.Text[c.Start:c.End] != c.Quote {
					t.Errorf("%s: %q is no quote", f, c.Quote)
				}
			}
		}
	}
}
