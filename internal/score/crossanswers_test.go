package score

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/answer"
)

var rows = flag.String("rows", "", "with -cross: write the questions of the folds that may be read to this file, with what they are answered")

// sealed is the fold of which totals alone are printed: what is mended by the errors of the
// others has to pay there, too.
const sealed = 2

// TestCrossAnswers prints how the questions to learn from are answered by a model that has not
// seen their article, of three: two folds whose errors may be read, and one that is sealed.
func TestCrossAnswers(t *testing.T) {
	if !*cross {
		t.Skip("-cross asks for it")
	}
	train, _ := taught(t)
	var out *json.Encoder
	if *rows != "" {
		file, err := os.Create(*rows)
		if err != nil {
			t.Fatal(err)
		}
		defer file.Close()
		out = json.NewEncoder(file)
	}
	folds := foldsOf(train, 3)
	read := Answers{Against: Reviewed, ByKind: map[string]map[Outcome]int{}, All: map[Outcome]int{}}
	for i, fold := range folds {
		var others []Gold
		for k, other := range folds {
			if k != i {
				others = append(others, other...)
			}
		}
		lessons, err := AnswerLessons(context.Background(), others, data.FS)
		if err != nil {
			t.Fatal(err)
		}
		a, err := ScoreAnswersBy(context.Background(), answer.Learn(lessons), fold, data.FS, Reviewed)
		if err != nil {
			t.Fatal(err)
		}
		if i == sealed {
			var b strings.Builder
			a.Write(&b)
			t.Logf("the fold that is sealed\n%s", &b)
			continue
		}
		read.add(a)
		for _, x := range a.Asked {
			if out != nil {
				if err := out.Encode(x); err != nil {
					t.Fatal(err)
				}
			}
		}
	}
	var b strings.Builder
	read.Write(&b)
	t.Logf("the folds that may be read\n%s", &b)
}

// foldsOf parts the articles with questions into n, each in turn.
func foldsOf(set []Gold, n int) [][]Gold {
	folds, at := make([][]Gold, n), 0
	for _, g := range set {
		if len(g.Questions) > 0 {
			folds[at%n] = append(folds[at%n], g)
			at++
		}
	}
	return folds
}

// add counts what another part was answered.
func (a *Answers) add(o Answers) {
	a.Asked = append(a.Asked, o.Asked...)
	for kind, counts := range o.ByKind {
		if a.ByKind[kind] == nil {
			a.ByKind[kind] = map[Outcome]int{}
		}
		for outcome, n := range counts {
			a.ByKind[kind][outcome] += n
			a.All[outcome] += n
		}
	}
	a.Certainty = Share{a.Certainty.Right + o.Certainty.Right, a.Certainty.Of + o.Certainty.Of}
	a.Citation = Share{a.Citation.Right + o.Citation.Right, a.Citation.Of + o.Citation.Of}
}
