package ask

import (
	"slices"
	"strconv"
	"strings"

	"backlot/internal/names"
)

// spot finds the names in a question and sets tokens in their place: first what
// stands there letter by letter, then what is left over, which may be a nickname,
// a surname or mistyped. The show given counts where no other is named.
func (s *scanned) spot(index *names.Index, given names.Entry) {
	if index == nil {
		index = &names.Index{}
	}
	var weak []found
	for _, f := range s.spotted(index) {
		_, next := s.span(f.start, f.end)
		if s.weak(f) && !(given.ID == "" && s.standsForShow(f) && s.seasonNext(next)) {
			weak = append(weak, f)
			continue
		}
		s.take(f, given)
	}
	s.leftover(index, given)
	for _, f := range weak {
		if i, j := s.span(f.start, f.end); given.ID == "" && s.standsForShow(f) && (s.show.Typed == "" || s.beside(i, j)) {
			s.take(f, given)
		}
	}
	if s.show.Typed == "" && given.ID != "" {
		s.show = Thing{Entries: []names.Entry{given}}
	}
	s.narrow(index)
	if s.show.Typed == "" && s.ofAnother(given) {
		s.show = Thing{} // theirs
	}
}

// found is a name at bytes of the text.
type found struct {
	start, end int
	entries    []names.Entry
	exact      bool
}

func (s *scanned) spotted(index *names.Index) []found {
	var list []found
	for _, sp := range index.Spot(s.text) {
		list = append(list, found{sp.Start, sp.End, sp.Entries, sp.Exact})
	}
	return list
}

// take puts a name's token and remembers whose it is.
func (s *scanned) take(f found, given names.Entry) {
	i, j := s.span(f.start, f.end)
	if i == j {
		return
	}
	t := Thing{Typed: s.text[f.start:f.end]}
	kind := best(f.entries, given)
	for _, e := range f.entries {
		if e.Kind == kind || kind != names.Show && e.Kind != names.Show {
			t.Entries = append(t.Entries, e)
		}
	}
	switch kind {
	case names.Show:
		s.put(i, j, "SHOW")
		if k := slices.IndexFunc(t.Entries, func(e names.Entry) bool { return e.ID == given.ID }); k >= 0 {
			t.Entries = t.Entries[k : k+1] // that one of those which bear the name
		}
		if s.show.Typed == "" {
			s.show = t
		}
		s.shows = append(s.shows, t)
		s.tokens[i].n = len(s.shows)
	case names.Character, names.Person:
		s.put(i, j, "WHO")
		s.tokens[i].owner = owns(s.text[f.start:f.end], s.text[f.end:])
		s.people = append(s.people, t)
	}
}

// owns reports whether a name has an "'s" at its end or behind it.
func owns(name, behind string) bool {
	for _, s := range []string{"'s", "’s"} {
		if strings.HasSuffix(name, s) || strings.HasPrefix(behind, s) {
			return true
		}
	}
	return false
}

// best is the kind of thing that a name stands for where several bear it: the
// show itself, but for a part of the show that is given.
func best(entries []names.Entry, given names.Entry) names.Kind {
	kind := names.Kind("")
	for _, e := range entries {
		switch {
		case e.Kind == names.Character && given.ID != "" && e.Show == given.ID:
			return names.Character
		case e.Kind == names.Show:
			kind = names.Show
		case kind != names.Show && e.Kind == names.Character:
			kind = names.Character
		case kind == "" && e.Kind == names.Person:
			kind = names.Person
		}
	}
	return kind
}

// span is the tokens that stand between two bytes.
func (s *scanned) span(start, end int) (i, j int) {
	for i < len(s.tokens) && (s.tokens[i].start < start || s.tokens[i].ruled) {
		i++
	}
	j = i
	for j < len(s.tokens) && s.tokens[j].start < end && !s.tokens[j].ruled {
		j++
	}
	return i, j
}

// tries is how many groups of left over words are looked up.
const tries = 40

// leftover looks up what no rule and no list knows, the longest group of words
// first.
func (s *scanned) leftover(index *names.Index, given names.Entry) {
	left := tries
	for i := 0; i < len(s.tokens); i++ {
		if s.initials(index, i, given) || !s.unknown(i) && !s.number(i) {
			continue
		}
		if from, ok := s.around(index, i, given, &left); ok {
			i = from
		}
	}
}

// initials takes a word that was read as another, mistyped, for the initials of a show
// within a question: "the wot showrunner".
func (s *scanned) initials(index *names.Index, i int, given names.Entry) bool {
	t := s.tokens[i]
	raw := names.Fold(s.text[t.start:t.end])
	if i == 0 || t.ruled || raw == t.word || misspelled[raw] != t.word || s.show.Typed != "" {
		return false
	}
	a := index.Resolve(raw, names.Show)
	if a.One == nil || a.One.How != names.Initials {
		return false
	}
	s.take(found{start: t.start, end: t.end, entries: []names.Entry{a.One.Entry}}, given)
	return true
}

// number reports whether a word is a number in digits that no season has: "61 days".
func (s *scanned) number(i int) bool {
	n, err := strconv.Atoi(s.at(i))
	return err == nil && n > mostSeasons && !seasonWords[s.at(i-1)] && !s.tokens[i].ruled
}

// mostSeasons is how many seasons few shows have.
const mostSeasons = 30

// How many words a group has that is looked up. Once the show is known, whom else a
// question names stands there letter by letter, or with a slip in a first and a last name.
const (
	longestTitle = 4
	longestSlip  = 2
)

// around looks up the groups of words that hold the unknown one at i: it may be
// in the middle of a name whose other words are common ones, "the long division".
func (s *scanned) around(index *names.Index, i int, given names.Entry, left *int) (from int, ok bool) {
	n := longestTitle
	if s.show.Typed != "" {
		n = longestSlip
	}
	for ; n > 0; n-- {
		for from := i - n + 1; from <= i; from++ {
			if from < 0 || from+n > len(s.tokens) || !s.group(from, from+n) {
				continue
			}
			if *left--; *left < 0 {
				return 0, false
			}
			if f, ok := s.resolve(index, from, from+n, given); ok {
				s.take(f, given)
				return from, true
			}
		}
	}
	return 0, false
}

// group reports whether tokens may be one name.
func (s *scanned) group(from, till int) bool {
	for k := from; k < till; k++ {
		if s.tokens[k].ruled || short.MatchString(s.at(k)) || seasonWords[s.at(k)] || k > from && s.tokens[k].start == s.tokens[k-1].start {
			return false
		}
	}
	return true
}

// unknown reports whether a word is none that questions are made of.
func (s *scanned) unknown(i int) bool {
	w := s.at(i)
	return w != "" && !s.tokens[i].ruled && !common[w] && !ruleWords[w] && !seasonWords[w] && ordinals[w] == 0 && cardinal(w) == 0 &&
		!short.MatchString(w) && !dateWords[w] && len(w) > 1
}

// resolve asks the index what some words mean. A slip is forgiven where the word
// is long enough to show one, and a part of a name counts where no word beside it
// belongs to another: "joss keane" is not Tom Keane.
func (s *scanned) resolve(index *names.Index, from, till int, given names.Entry) (found, bool) {
	start, end := s.tokens[from].start, s.tokens[till-1].end
	typed := strings.TrimSuffix(strings.TrimSuffix(s.text[start:end], "'s"), "’s")
	a := index.Resolve(typed)
	if owner, ok := strings.CutSuffix(typed, "s"); ok && a.One == nil && len(a.Several) == 0 {
		a = index.Resolve(owner) // "cyrils daughter"
	}
	matches := a.Several
	if a.One != nil {
		matches = []names.Match{*a.One}
	}
	if shows := head(index, typed, s.seasonNext(till) || s.at(from-1) == "in" && till-from > 1); len(matches) == 0 || len(shows) > 0 && (s.seasonNext(till) || s.at(from-1) == "in") {
		matches = shows // "lockwood season 2" is Lockwood & Co., not Anthony Lockwood
	}
	if len(matches) == 0 {
		matches = shortened(index, typed)
	}
	f := found{start: start, end: end}
	for _, m := range matches {
		switch {
		case s.mixed(from, till) && m.How != names.Exact && m.How != names.Folded && !allThere(m, typed):
			continue // words of the question are no part of a name that is not all there
		case m.How == names.Prefix, m.How == names.Fuzzy && len(typed) < 5:
			continue
		case m.How == names.Part && (s.unknown(from-1) || m.Entry.Kind == names.Show && (s.unknown(till) || s.at(till) == "of" && s.unknown(till+1))):
			continue
		case m.How == names.Part && s.at(from-1) == "WHO" && s.tokens[from-1].end+1 == start:
			continue // behind the first name of somebody, whose surname it is
		case m.Entry.Kind == names.Character && given.ID != "" && m.Entry.Show != given.ID && !(from+1 < till && m.How != names.Fuzzy && !s.mixed(from, till)):
			continue // one name alone is a part of the show that is given, but for a whole one of another's
		}
		f.entries = append(f.entries, m.Entry)
	}
	return f, len(f.entries) > 0 && len(f.entries) <= mostMeant
}

// seasonNext reports whether a season is named at token i.
func (s *scanned) seasonNext(i int) bool {
	_, j := s.seasonAt(i)
	return j > 0
}

// mixed reports whether the words begin or end with one of which questions are
// made.
func (s *scanned) mixed(from, till int) bool {
	return !s.unknown(from) || !s.unknown(till-1)
}

// mostMeant is how many things one name may mean before it means nothing.
const mostMeant = 8
