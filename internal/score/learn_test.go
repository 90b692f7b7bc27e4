package score

import (
	"bytes"
	"flag"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"backlot/internal/glean"
)

var cross = flag.Bool("cross", false, "print what a model of four fifths of the articles makes of the last fifth, for each")

const (
	trainDir       = "testdata/train"
	modelFile      = "../glean/model.bin"
	vocabularyFile = "../glean/vocabulary.txt"
)

// taught loads the articles that the reader's model is made of: those that were
// written to learn from, and the development part of the gold set.
func taught(t *testing.T) (train, dev []Gold) {
	t.Helper()
	train, err := Load(trainDir)
	if err != nil {
		t.Fatal(err)
	}
	if dev, err = Load(goldDir + "/dev"); err != nil {
		t.Fatal(err)
	}
	return train, dev
}

// TestVocabulary holds the words of the language to the articles that they are from.
// The model is made with them: it comes after.
func TestVocabulary(t *testing.T) {
	train, dev := taught(t)
	made := vocabularyOf(append(dev, train...))
	if *update {
		if err := os.WriteFile(vocabularyFile, []byte(made), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	is, err := os.ReadFile(vocabularyFile)
	if err != nil {
		t.Fatal(err)
	}
	if string(is) != made {
		t.Error("the vocabulary is not that of the articles: go test ./internal/score -run Vocabulary -update makes it anew")
	}
}

// smallWord is a word in small letters that is no part of another.
var smallWord = regexp.MustCompile(`(?:^|[^\p{L}\p{N}'’-])([a-z]{2,})\b`)

// vocabularyOf lists the words that at least three articles have in small letters.
func vocabularyOf(set []Gold) string {
	in := map[string]int{}
	for _, g := range set {
		seen := map[string]bool{}
		for _, m := range smallWord.FindAllStringSubmatch(g.Article.Text, -1) {
			if w := m[1]; !seen[w] {
				seen[w] = true
				in[w]++
			}
		}
	}
	var list []string
	for w, n := range in {
		if n > 2 {
			list = append(list, w)
		}
	}
	slices.Sort(list)
	return strings.Join(list, " ") + "\n"
}

// TestLearned holds the model that is built in to the articles it says it is made of.
func TestLearned(t *testing.T) {
	if testing.Short() {
		t.Skip("learning takes ten seconds")
	}
	train, dev := taught(t)
	m := glean.Learn(append(Lessons(dev, true), Lessons(train, false)...), starter(t))
	made, err := m.MarshalBinary()
	if err != nil {
		t.Fatal(err)
	}
	if *update {
		if err := os.WriteFile(modelFile, made, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	is, err := os.ReadFile(modelFile)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(is, made) {
		t.Error("the model is not the one that the articles make: go test ./internal/score -run 'Learned$' -update makes it anew")
	}
}

// TestNotTaught holds the test part apart from what is learned: no show of it is told of there.
func TestNotTaught(t *testing.T) {
	train, _ := taught(t)
	test, err := Load(goldDir + "/test")
	if err != nil {
		t.Fatal(err)
	}
	kept := map[string]bool{}
	for _, g := range test {
		for _, s := range g.shows() {
			kept[bare(s)] = true
		}
	}
	for _, g := range train {
		for _, s := range g.shows() {
			if kept[bare(s)] {
				t.Errorf("%s: %s stands in the test part", g.ID, s)
			}
		}
	}
}

// TestCross prints figures for articles that the model they are read with has not
// seen, beside those of the rules alone.
func TestCross(t *testing.T) {
	if !*cross {
		t.Skip("-cross asks for it")
	}
	lib := starter(t)
	train, dev := taught(t)
	desk := desks(lib)
	for _, part := range []struct {
		name string
		set  []Gold
	}{{"written to learn from", train}, {"development part", dev}} {
		rules, both := newClaims(), newClaims()
		for fold := range 5 {
			m := glean.Learn(append(Lessons(without(dev, fold), true), Lessons(without(train, fold), false)...), lib)
			for i, g := range part.set {
				if i%5 == fold {
					j := newJudge(g, desk)
					rules.count(j, g.Claims, glean.Read(article(g), lib, glean.With(nil)).Claims)
					both.count(j, g.Claims, glean.Read(article(g), lib, glean.With(m)).Claims)
				}
			}
		}
		var out strings.Builder
		rules.Write(&out, true)
		out.WriteString("\nwith the model\n")
		both.Write(&out, true)
		t.Logf("%s, rules alone\n%s", part.name, &out)
	}
}

// without leaves out every fifth article.
func without(set []Gold, fold int) []Gold {
	var kept []Gold
	for i, g := range set {
		if i%5 != fold {
			kept = append(kept, g)
		}
	}
	return slices.Clip(kept)
}
