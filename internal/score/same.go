package score

import (
	"strings"

	"backlot/internal/glean"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// judge tells what is the same in two annotations of one article.
type judge struct {
	text string            // of title and article, folded, between spaces
	desk map[string]string // a network's or an outlet's folded name → its first one, folded
	own  string            // the article's own outlet, folded
}

// desks gives every name of the networks and outlets one form.
func desks(lib glean.Library) map[string]string {
	first := map[string]string{}
	put := func(name string, others []string) {
		folded := bare(name)
		for _, n := range append([]string{name}, others...) {
			if _, ok := first[bare(n)]; !ok {
				first[bare(n)] = folded
			}
		}
	}
	for _, n := range lib.Networks {
		put(n.Name, n.Names)
	}
	for _, o := range lib.Outlets {
		put(o.Name, o.Names)
	}
	return first
}

func newJudge(g Gold, desk map[string]string) judge {
	j := judge{desk: desk, text: " " + names.Fold(g.Article.Title+" "+g.Article.Text) + " "}
	j.own = j.deskName(g.Article.Source)
	return j
}

// bare folds a name and takes its article away.
func bare(name string) string {
	return strings.TrimPrefix(names.Fold(name), "the ")
}

func (j judge) deskName(name string) string {
	folded := bare(name)
	if first, ok := j.desk[folded]; ok {
		return first
	}
	return folded
}

// honours stand before a name and are no part of it.
var honours = map[string]bool{
	"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "doctor": true, "professor": true, "sir": true, "dame": true, "lord": true, "lady": true,
	"captain": true, "capt": true, "commander": true, "colonel": true, "major": true, "general": true, "lieutenant": true, "lt": true, "sergeant": true,
	"sgt": true, "detective": true, "inspector": true, "superintendent": true, "constable": true, "officer": true, "agent": true, "chief": true,
	"sheriff": true, "deputy": true, "judge": true, "father": true, "sister": true, "brother": true, "reverend": true, "king": true, "queen": true,
	"prince": true, "princess": true, "president": true, "senator": true, "harbour": true, "harbor": true, "master": true, "dci": true, "ds": true, "di": true, "dc": true, "pc": true, "fr": true, "rev": true,
}

// plainName folds a name and takes the article and the honours before it away,
// unless nothing would be left.
func plainName(name string) []string {
	w := strings.Fields(names.Fold(name))
	if len(w) > 1 && (w[0] == "the" || w[0] == "a" || w[0] == "an") {
		w = w[1:]
	}
	for len(w) > 1 && honours[w[0]] {
		w = w[1:]
	}
	return w
}

// sameName compares the names of people and characters: case, accents,
// punctuation, articles and honours aside. A part of a name is the same where the whole is
// nowhere in the article, so that the part is all there is to go by.
func (j judge) sameName(a, b string) bool {
	x, y := plainName(a), plainName(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	short, long := strings.Join(x, " "), strings.Join(y, " ")
	if short == long {
		return true
	}
	if short == "" || len(x) == len(y) || strings.Contains(j.text, " "+long+" ") {
		return false
	}
	return strings.HasPrefix(long, short+" ") || strings.HasSuffix(long, " "+short)
}

func (j judge) sameShow(a, b tv.Claim) bool { return bare(a.ShowName) == bare(b.ShowName) }

// sameVoice compares who says it. The article's own outlet says what nobody else
// is named for.
func (j judge) sameVoice(a, b tv.Claim) bool {
	x, y := j.voice(a), j.voice(b)
	return x == y || x != "" && y != "" && j.sameName(a.By, b.By)
}

func (j judge) voice(c tv.Claim) string {
	if v := j.deskName(c.By); v != j.own {
		return v
	}
	return ""
}

// samePolarity reports whether both claims say that it is so, or both that it is
// not. A denial says neither, and whether it was taken for one is told by the
// certainty.
func samePolarity(a, b tv.Claim) bool {
	return a.Negative == b.Negative || a.Certainty == tv.Denied || b.Certainty == tv.Denied
}

// sameValue compares what two claims of one kind say: value and polarity.
func (j judge) sameValue(a, b tv.Claim) bool {
	v, u := a.Value, b.Value
	if a.Kind != b.Kind || !samePolarity(a, b) {
		return false
	}
	switch a.Kind {
	case tv.Premiere, tv.Finale:
		return v.Date.Compare(u.Date) == 0
	case tv.Final, tv.Episodes:
		return v.Number == u.Number
	case tv.Stage:
		return v.Text == u.Text
	case tv.OnNetwork:
		return j.deskName(v.Text) == j.deskName(u.Text)
	case tv.Delay:
		return sameCause(a, b)
	case tv.Cast:
		return v.Change == u.Change && j.samePart(v, u)
	case tv.Crew:
		return role(v.Role) == role(u.Role) && j.sameName(v.Person, u.Person)
	case tv.Relationship:
		return j.sameName(v.A, u.A) && j.sameName(v.B, u.B) || j.sameName(v.A, u.B) && j.sameName(v.B, u.A)
	}
	return overlap(a, b)
}

// samePart compares person and character; nobody named is the same as nobody
// named only.
func (j judge) samePart(v, u tv.Value) bool {
	return (v.Person == u.Person || j.sameName(v.Person, u.Person)) && (v.Character == u.Character || j.sameName(v.Character, u.Character))
}

// causes are the causes of a delay that have a word of their own.
var causes = map[string]bool{"strikes": true, "pandemic": true, "money": true, "scheduling": true, "injury": true, "rewrites": true, "effects": true}

// sameCause compares the causes of a delay: by their word, or where either is
// told in free words, by the sentence.
func sameCause(a, b tv.Claim) bool {
	x, y := names.Fold(a.Value.Text), names.Fold(b.Value.Text)
	return x == y || (!causes[x] || !causes[y]) && overlap(a, b)
}

// role brings the ways to write a job to one.
func role(s string) string {
	s = names.Fold(s)
	s = strings.TrimSuffix(strings.ReplaceAll(s, "co ", "co"), "s")
	switch s {
	case "ep", "exec producer":
		return "executive producer"
	case "screenwriter", "head writer", "lead writer":
		return "writer"
	case "series creator":
		return "creator"
	}
	return s
}

// overlap reports whether two claims rest on the same sentence: half of the
// shorter quote is common to both. In a title there are no offsets, and the words
// decide.
func overlap(a, b tv.Claim) bool {
	if a.Start < 0 || b.Start < 0 {
		return a.Quote == b.Quote
	}
	common := min(a.End, b.End) - max(a.Start, b.Start)
	return common > 0 && 2*common >= min(a.End-a.Start, b.End-b.Start)
}
