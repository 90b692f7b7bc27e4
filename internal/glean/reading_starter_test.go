package glean

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// reviewed is an article of the starter with the claims that an editor let stand.
func reviewed(t *testing.T, file string) (a Article, claims []tv.Claim) {
	t.Helper()
	b, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(b), "---\n")
	head, rest, _ := strings.Cut(rest, "\n---\n")
	text, lines, _ := strings.Cut(rest, "--- claims\n")
	a.Text = text
	for _, line := range strings.Split(head, "\n") {
		switch key, value, _ := strings.Cut(line, ": "); key {
		case "title":
			a.Title = value
		case "source":
			a.Source = value
		case "published":
			a.Published = dateOf(value)
		case "show":
			a.Shows = append(a.Shows, value)
		}
	}
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		if line == "" {
			continue
		}
		var c tv.Claim
		if err := json.Unmarshal([]byte(line), &c); err != nil {
			t.Fatalf("%s: %v", file, err)
		}
		claims = append(claims, c)
	}
	return a, claims
}

// matter is what a claim says, whoever says it.
func matter(c tv.Claim) string {
	c.By, c.Detail, c.Plan = "", "", false
	return told(c)
}

// The starter's articles, in our own words, are gleaned, and the difference to
// their reviewed claims is told. It may not grow: a rule that is added for one
// text must not cost what others have.
func TestStarter(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(top(t), "data", "starter", "articles", "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatal("no articles in the starter", err)
	}
	lib := testLibrary(t)
	found, missed, more := 0, 0, 0
	for _, f := range files {
		if strings.Contains(f, "-record-") { // a record is one fact a line, and no prose
			continue
		}
		a, claims := reviewed(t, f)
		var want, got []string
		for _, c := range claims {
			want = append(want, matter(c))
		}
		for _, c := range Read(a, lib).Claims {
			got = append(got, matter(c))
		}
		for _, w := range want {
			if slices.Contains(got, w) {
				found++
			} else {
				missed++
				t.Logf("%s: not read: %s", filepath.Base(f), w)
			}
		}
		for _, g := range got {
			if !slices.Contains(want, g) {
				more++
				t.Logf("%s: not reviewed: %s", filepath.Base(f), g)
			}
		}
	}
	t.Logf("%d of %d reviewed claims are read, and %d others", found, found+missed, more)
	if share := float64(found) / float64(found+missed); share < leastOfStarter {
		t.Errorf("only %.2f of the reviewed claims are read, not %.2f", share, leastOfStarter)
	}
	if share := float64(more) / float64(found+more); share > mostBesideStarter {
		t.Errorf("%.2f of what is read was not reviewed, more than %.2f", share, mostBesideStarter)
	}
}

// Of the reviewed claims at least so many are read; of what is read at most so many are others.
const (
	leastOfStarter    = 0.3
	mostBesideStarter = 0.31
)
