package glean

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what the golden articles are read as")

// Articles of our own, each with what it is read as, a claim a line.
func TestGolden(t *testing.T) {
	files, err := filepath.Glob("testdata/golden/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no golden articles", err)
	}
	for _, f := range files {
		a, _ := reviewed(t, f)
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		text, want, _ := strings.Cut(string(b), "--- read as\n")
		a.Text = strings.TrimSuffix(a.Text, "--- read as\n"+want)
		var got strings.Builder
		for _, c := range Read(a, lists(t)).Claims {
			got.WriteString(told(c) + "\n")
		}
		if *update {
			if err := os.WriteFile(f, []byte(text+"--- read as\n"+got.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		} else if got.String() != want {
			t.Errorf("%s is read as\n%s\nand was to be read as\n%s", f, got.String(), want)
		}
	}
}
