package score

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// questionKinds are the words a question's kind may be, besides those of claims.
var questionKinds = map[string]bool{"order": true, "production": true, "part": true, "change": true, "who": true, "person": true, "news": true}

// TestGoldSet holds the gold set to what makes its figures worth something: its
// size, its breadth, and that no show stands in two parts.
func TestGoldSet(t *testing.T) {
	var all []Gold
	partOf := map[string]string{}
	for _, dir := range parts(t) {
		set, err := Load(dir)
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range set {
			for _, s := range g.shows() {
				if p, ok := partOf[bare(s)]; ok && p != dir {
					t.Errorf("%s: %s stands in %s, too", g.ID, s, p)
				}
				partOf[bare(s)] = dir
			}
			checkQuestions(t, g)
		}
		all = append(all, set...)
	}
	claims, questions, unanswerable, long := 0, 0, 0, 0
	kinds, certainties := map[tv.Kind]int{}, map[tv.Certainty]int{}
	for _, g := range all {
		claims += len(g.Claims)
		questions += len(g.Questions)
		long += one(len(strings.Fields(g.Article.Text)) > 250)
		for _, c := range g.Claims {
			kinds[c.Kind]++
			certainties[c.Certainty]++
		}
		for _, q := range g.Questions {
			unanswerable += one(!q.Answerable)
		}
	}
	t.Logf("%d articles (%d over 250 words), %d shows, %d claims, %d questions (%d unanswerable), %v, %v", len(all), long, len(partOf), claims, questions, unanswerable, kinds, certainties)
	for _, x := range []struct {
		what     string
		is, want int
	}{{"articles", len(all), 100}, {"shows", len(partOf), 60}, {"claims", claims, 800}, {"questions", questions, 600}, {"long articles", long, len(all) / 2}, {"unanswerable questions", unanswerable, questions / 3}} {
		if x.is < x.want {
			t.Errorf("%d %s, want %d", x.is, x.what, x.want)
		}
	}
	for _, k := range tv.Kinds {
		if kinds[k] < 25 {
			t.Errorf("%d claims of kind %s, want 25", kinds[k], k)
		}
	}
	for _, c := range tv.Certainties {
		if certainties[c] < 25 {
			t.Errorf("%d claims %s, want 25", certainties[c], c)
		}
	}
}

func checkQuestions(t *testing.T, g Gold) {
	t.Helper()
	if n := len(g.Questions); n < 4 {
		t.Errorf("%s has %d questions, want 4 at least", g.ID, n)
	}
	for _, q := range g.Questions {
		switch {
		case !tv.Kind(q.Kind).Valid() && !questionKinds[q.Kind]:
			t.Errorf("%s, %q: the kind %q is none", g.ID, q.Q, q.Kind)
		case q.Answerable && len(q.Expect) == 0:
			t.Errorf("%s, %q: nothing is expected", g.ID, q.Q)
		case !q.Answerable && q.Certainty != "":
			t.Errorf("%s, %q: it cannot be answered and has a certainty", g.ID, q.Q)
		case q.Certainty != "" && !q.Certainty.Valid():
			t.Errorf("%s, %q: the certainty %q is none", g.ID, q.Q, q.Certainty)
		}
	}
}
