package glean

import (
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Lesson is an article with the claims that an editor marked in it.
type Lesson struct {
	Article Article
	Claims  []tv.Claim
	Tuned   bool // the rules were written with this article in view, and are too good on it to be believed
}

// example is a place with the labels that hold of it.
type example struct {
	task   task
	keys   []uint32
	labels []string
	unsure []string // what the article claims elsewhere, and may hold of it as well: it is not learned to be false
}

// titles makes examples of what is and what is no show's title.
func (l Lesson) titles(lib Library) []example {
	r := newReader(l.Article, lib)
	r.model, r.tuned = nil, l.Tuned
	r.split()
	r.mention()
	return r.titleExamples(l.Claims)
}

// examples makes what can be learned from one article, once the rules have read
// it with the titles that a model finds.
func (l Lesson) examples(lib Library, m *Model) (list []example) {
	r := newReader(l.Article, lib)
	r.model, r.taught, r.tuned = m, true, l.Tuned
	r.split()
	r.mention()
	for i := range r.sentences {
		r.read(i)
		s := &r.sentences[i]
		if len(s.shape.token) < 3 || s.title || s.repeated {
			continue
		}
		start, end := r.normal.original(s.start), r.normal.originalEnd(s.end, r.article.Text)
		var told, elsewhere []tv.Claim
		for _, c := range l.Claims {
			if common := min(c.End, end) - max(c.Start, start); common > 0 && 2*common >= min(c.End-c.Start, end-start) {
				told = append(told, c)
			} else {
				elsewhere = append(elsewhere, c)
			}
		}
		w := r.wordingOf(s)
		for _, p := range r.places(s, w) {
			e := example{task: p.task}
			for _, f := range slices.Concat(p.features, p.ruled) {
				e.keys = append(e.keys, f.key)
			}
			for _, c := range told {
				if label := r.labelAt(&p, w, c); label != "" && !slices.Contains(e.labels, label) {
					e.labels = append(e.labels, label)
				}
			}
			if p.task != aSentence {
				for _, c := range elsewhere {
					if label := r.labelAt(&p, w, c); label != "" {
						e.unsure = append(e.unsure, label)
					}
				}
			}
			list = append(list, e)
		}
	}
	return list
}

// labelAt tells what a claim says of a place, "" for nothing.
func (r *reader) labelAt(p *place, w wording, c tv.Claim) string {
	m := w.said[min(p.at, len(w.said)-1)]
	switch p.task {
	case aSentence:
		switch c.Kind {
		case tv.Plot, tv.Quote, tv.Other, tv.Stage:
			return labelOf(c)
		}
	case anIdea:
		label, no := labelOf(c), ""
		if c.Kind == tv.Stage || c.Kind == tv.Final {
			label, _ = strings.CutSuffix(label, "-not")
			if c.Negative {
				no = "-not"
			}
		}
		if c.Kind == tv.Delay {
			label = "delay"
		}
		if label == ofIdea[w.idea[p.also].name] {
			return "yes" + no
		}
	case aSeason:
		if c.Kind == tv.Stage && (c.Season == m.season || m.also > 0 && c.Season == m.also) || c.Kind == tv.Final && c.Value.Number == m.season {
			return labelOf(c)
		}
	case aShow:
		if c.Kind == tv.Stage && r.isCalled(m, c.ShowName) {
			return labelOf(c)
		}
	case aDate:
		if (c.Kind == tv.Premiere || c.Kind == tv.Finale) && !c.Value.Date.IsZero() && c.Value.Date.Overlaps(m.date.Date) {
			return string(c.Kind)
		}
	case aName:
		switch {
		case c.Kind == tv.Cast && r.isCalled(m, c.Value.Person), c.Kind == tv.Crew && r.isCalled(m, c.Value.Person):
			return labelOf(c)
		case c.Kind == tv.Cast && c.Value.Person == "" && r.isCalled(m, c.Value.Character):
			return "part:" + c.Value.Change
		}
	case aPart:
		if c.Kind == tv.Cast && r.isCalled(m, c.Value.Person) && r.isCalled(w.said[p.also], c.Value.Character) {
			return "plays"
		}
	case aKinship:
		if c.Kind == tv.Relationship && (r.isCalled(m, c.Value.A) && r.isCalled(w.said[p.also], c.Value.B) || r.isCalled(m, c.Value.B) && r.isCalled(w.said[p.also], c.Value.A)) {
			return "kinship"
		}
	case aNetwork:
		if c.Kind == tv.OnNetwork && (names.Fold(m.name) == names.Fold(c.Value.Text) || strings.Contains(names.Fold(c.Value.Text), names.Fold(m.name))) {
			return "network"
		}
	case aNumber:
		if c.Kind == tv.Episodes && countOf(w.word[p.at]) == c.Value.Number {
			return "episodes"
		}
	}
	return ""
}

// isCalled tells that a mention is of somebody: by the whole name, or by a part of it.
func (r *reader) isCalled(m *mention, name string) bool {
	if m == nil || name == "" {
		return false
	}
	a, b := r.folded(m.name), r.folded(name)
	return strings.Contains(a, b) || strings.Contains(b, a)
}

// folded folds a name, once, and gives it with a space on both sides.
func (r *reader) folded(name string) string {
	f, seen := r.folds[name]
	if !seen {
		f = " " + names.Fold(name) + " "
		r.folds[name] = f
	}
	return f
}

// labelOf is a claim with its value as a label's name.
func labelOf(c tv.Claim) string {
	no := ""
	if c.Negative {
		no = "-not"
	}
	switch c.Kind {
	case tv.Stage, tv.Delay:
		return string(c.Kind) + ":" + c.Value.Text + no
	case tv.Premiere, tv.Finale:
		if c.Value.Date.IsZero() {
			return string(c.Kind) + ":none"
		}
	case tv.Final:
		return string(c.Kind) + no
	case tv.Cast:
		return string(c.Kind) + ":" + c.Value.Change
	case tv.Crew:
		return string(c.Kind) + ":" + strings.ToLower(c.Value.Role)
	}
	return string(c.Kind)
}
