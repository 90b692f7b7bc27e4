package glean

import (
	"fmt"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// DebugTitles is for a look at titles.
func DebugTitles(a Article, lib Library, m *Model, claims []tv.Claim) {
	r := newReader(a, lib)
	r.model = m
	r.split()
	r.mention()
	shows := map[string]string{}
	for _, c := range claims {
		shows[names.Fold(c.ShowName)] = c.ShowName
	}
	l := slices.Index(m.labels, "title/show")
	scores := make([]float32, len(m.labels))
	if !r.aboutShows() {
		fmt.Println("NOTABOUT")
	}
	for k, n := range shows {
		if t := r.titles[k]; t != nil {
			fmt.Println("ok      ", n)
			continue
		}
		x := r.cands.byKey[k]
		if x == nil {
			fmt.Println("NOCAND  ", n)
			continue
		}
		m.scores(r.ofTitle(x), scores)
		fmt.Printf("MISS %.2f pts %d best %d sure %v %s\n", chance(scores[l]), x.points, x.best, x.sure, n)
	}
	seen := map[*title]bool{}
	for k, t := range r.titles {
		if shows[k] == "" && !seen[t] && shows[names.Fold(t.name)] == "" && t.count > 0 {
			seen[t] = true
			fmt.Println("EXTRA", t.name, "::", t.why)
		}
	}
}

// Curve collects scores and truths by label.
type Curve map[string][][2]float64

// Add scores the examples of lessons.
func (c Curve) Add(m *Model, l Lesson, lib Library) {
	scores := make([]float32, len(m.labels))
	for _, e := range append(l.titles(lib), l.examples(lib, m)...) {
		var fs []feature
		for _, k := range e.keys {
			fs = append(fs, feature{k, -1})
		}
		m.scores(fs, scores)
		for i, name := range m.labels {
			if task, label, _ := strings.Cut(name, "/"); task == taskNames[e.task] {
				truth := 0.0
				if slices.Contains(e.labels, label) {
					truth = 1
				}
				c[name] = append(c[name], [2]float64{chance(scores[i]), truth})
			}
		}
	}
}

// Print writes precision, recall and F1 at some thresholds.
func (c Curve) Print() {
	var names []string
	for n := range c {
		names = append(names, n)
	}
	slices.Sort(names)
	sums := map[string][3][3]float64{}
	show := func(n string, v [3][3]float64) {
		fmt.Printf("%-32s", n)
		for i := range v {
			tp, fp, fn := v[i][0], v[i][1], v[i][2]
			fmt.Printf("  %.2f: %.2f %.2f %.3f", ths[i], tp/max(tp+fp, 1), tp/max(tp+fn, 1), 2*tp/max(2*tp+fp+fn, 1))
		}
		fmt.Printf("  n=%v\n", v[0][0]+v[0][2])
	}
	for _, n := range names {
		var v [3][3]float64
		for _, x := range c[n] {
			for i, th := range ths {
				switch {
				case x[0] > th && x[1] == 1:
					v[i][0]++
				case x[0] > th:
					v[i][1]++
				case x[1] == 1:
					v[i][2]++
				}
			}
		}
		show(n, v)
		t, _, _ := strings.Cut(n, "/")
		s := sums[t]
		for i := range s {
			for k := range s[i] {
				s[i][k] += v[i][k]
			}
		}
		sums[t] = s
	}
	for _, t := range []string{"sentence", "date", "name", "part", "network", "number", "kinship", "title", "idea", "season"} {
		show("ALL "+t, sums[t])
	}
}

var ths = [3]float64{0.5, 0.35, 0.2}

// Uncovered prints the claims that no idea of the thesaurus stands for.
func Uncovered(l Lesson, lib Library) (have, miss int) {
	r := newReader(l.Article, lib)
	r.split()
	r.mention()
	for i := range r.sentences {
		s := &r.sentences[i]
		if len(s.shape.token) < 3 || s.title || s.repeated {
			continue
		}
		start, end := r.normal.original(s.start), r.normal.originalEnd(s.end, r.article.Text)
		w := r.wordingOf(s)
		for _, c := range l.Claims {
			if common := min(c.End, end) - max(c.Start, start); common <= 0 || 2*common < min(c.End-c.Start, end-start) {
				continue
			}
			label, _ := strings.CutSuffix(labelOf(c), "-not")
			if c.Kind == tv.Delay {
				label = "delay"
			}
			wanted, found := false, false
			for idea, of := range ofIdea {
				if of == label {
					wanted = true
					found = found || slices.ContainsFunc(w.idea, func(x ideaAt) bool { return x.name == idea })
				}
			}
			if wanted && found {
				have++
			} else if wanted {
				miss++
				fmt.Println(label, "::", c.Quote)
			}
		}
	}
	return
}

type ideaAt = idea
