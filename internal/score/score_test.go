package score

import (
	"flag"
	"maps"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/glean"
	"backlot/internal/ingest"
)

var update = flag.Bool("update", false, "write the baseline")

const (
	goldDir      = "testdata/gold"
	baselineFile = "testdata/baseline.json"
	pressDir     = "testdata/press"
	pressTexts   = "../../../shared/fixtures/press-releases/press-releases.jsonl"
	blindDir     = "testdata/blind"
)

func starter(t *testing.T) glean.Library {
	t.Helper()
	lib, err := ingest.StarterLibrary(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return lib
}

// parts are the folders of the gold set.
func parts(t *testing.T) []string {
	t.Helper()
	dirs, err := filepath.Glob(goldDir + "/*")
	if err != nil || len(dirs) == 0 {
		t.Fatalf("there is no gold set: %v", err)
	}
	return dirs
}

// TestScoreClaims prints the figures of every part of the gold set, and holds
// those of the test part to the baseline.
func TestScoreClaims(t *testing.T) {
	lib := starter(t)
	for _, dir := range parts(t) {
		set, err := Load(dir)
		if err != nil {
			t.Error(err)
		}
		c := ScoreClaims(set, lib)
		var out strings.Builder
		c.Write(&out, Sealed(dir))
		known := ScoreClaims(set, Knowing(lib, set))
		known.WriteKnown(&out)
		t.Logf("%s\n%s", dir, &out)
		if filepath.Base(dir) == "test" {
			for word, c := range map[string]Claims{reading: c, knowing: known} {
				now := NewBaseline(set)
				c.Enter(now, word)
				hold(t, now, word)
			}
		}
	}
}

// hold compares figures with those of the baseline that begin with the same
// word, or writes them there.
func hold(t *testing.T, now Baseline, word string) {
	t.Helper()
	was, err := ReadBaseline(baselineFile)
	if err != nil && !os.IsNotExist(err) {
		t.Fatal(err)
	}
	others := map[string]float64{}
	for name, v := range was.Figures {
		if !strings.HasPrefix(name, word) {
			others[name] = v
			delete(was.Figures, name)
		}
	}
	if *update {
		maps.Copy(now.Figures, others)
		if err := now.Save(baselineFile); err != nil {
			t.Fatal(err)
		}
		return
	}
	for _, f := range was.Fallen(now) {
		t.Error(f)
	}
	if t.Failed() {
		t.Log("where that is meant, go test ./internal/score -update writes the baseline anew")
	}
}

// TestScorePress prints the figures of the press releases, which are not the
// project's and therefore not part of the baseline.
func TestScorePress(t *testing.T) {
	if _, err := os.Stat(pressTexts); err != nil {
		t.Skip("the press releases are not here")
	}
	if _, err := os.Stat(pressDir); err != nil {
		t.Skip("no press release is annotated")
	}
	set, err := LoadPress(pressDir, pressTexts)
	if err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	ScoreClaims(set, starter(t)).Write(&out, true)
	t.Logf("press releases\n%s", &out)
}

// TestScoreAgreement prints how far a second reader agrees with the first.
func TestScoreAgreement(t *testing.T) {
	if _, err := os.Stat(blindDir); err != nil {
		t.Skip("there is no second reading")
	}
	var set []Gold
	for _, dir := range parts(t) {
		part, err := Load(dir)
		if err != nil {
			t.Error(err)
		}
		set = append(set, part...)
	}
	a, err := Agreement(set, blindDir, starter(t))
	if err != nil {
		t.Error(err)
	}
	var out strings.Builder
	a.Write(&out)
	t.Log("\n" + out.String())
}
