package ask

import (
	"slices"
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
		if s.anothersFirst(index, f) {
			continue
		}
		if show, is := s.showBegun(index, f); is {
			f.entries = []names.Entry{show}
		}
		_, next := s.span(f.start, f.end)
		if s.weak(f) && !s.whole(f, given) && !(given.ID == "" && s.standsForShow(f) && s.seasonNext(next)) {
			weak = append(weak, f)
			continue
		}
		s.take(f, given)
	}
	if given.ID == "" {
		s.withoutArticle(index)
	}
	meant := given
	if s.show.Clear() {
		meant = s.show.Entries[0] // whoever else is named is of that one
	}
	if given.ID == "" {
		s.titleByNoun(index)
	}
	s.leftover(index, meant)
	for _, f := range weak {
		if i, j := s.span(f.start, f.end); given.ID == "" && s.standsForShow(f) && (s.show.Typed == "" || s.beside(i, j)) {
			s.take(f, given)
		}
	}
	if s.show.Typed == "" && given.ID != "" {
		s.show = Thing{Entries: []names.Entry{given}}
	}
	s.titlesTaken()
	s.narrow(index)
	if s.show.Typed == "" && s.ofAnother(given) {
		s.show = Thing{} // theirs
	}
}

// ofAnother reports whether all whom a question names are parts of other shows than the
// one given, one of them by a name of more than one word.
func (s *scanned) ofAnother(given names.Entry) bool {
	whole := false
	for _, t := range s.people {
		whole = whole || strings.Contains(strings.TrimSpace(t.Typed), " ")
		if slices.ContainsFunc(t.Entries, func(e names.Entry) bool { return e.Kind != names.Character || e.Show == given.ID }) {
			return false
		}
	}
	return given.ID != "" && whole
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

// weak reports whether a name is as well just words of a question: "you",
// "from", "will". It is taken for a name where it is written as one within the
// sentence.
func (s *scanned) weak(f found) bool {
	if f.exact && f.start > 0 || s.stressed(f) {
		return false
	}
	for _, word := range strings.Fields(names.Fold(s.text[f.start:f.end])) {
		if !common[word] && !ruleWords[word] && cardinal(word) == 0 {
			return false
		}
	}
	return true
}

// whole reports whether a name is that of the show that is given, in more than one word:
// "half sister" is a show where that is what is talked about.
func (s *scanned) whole(f found, given names.Entry) bool {
	i, j := s.span(f.start, f.end)
	return given.ID != "" && j > i+1 && slices.ContainsFunc(f.entries, func(e names.Entry) bool { return e.Kind == names.Show && e.ID == given.ID })
}

// stressed reports whether a name has capitals within it, in a text that is not all
// capitals: "GoT", "GOT".
func (s *scanned) stressed(f found) bool {
	name := s.text[f.start:f.end]
	return name[1:] != strings.ToLower(name[1:]) && s.text != strings.ToUpper(s.text)
}

// standsForShow reports whether a weak name may be a show's here. What a show is called
// besides, and is a word like others, is meant where it stands in a show's place alone:
// "cast of got", "got s8".
func (s *scanned) standsForShow(f found) bool {
	if f.entries[0].Kind != names.Show {
		return false
	}
	i, j := s.span(f.start, f.end)
	return f.entries[0].Main || i == 0 && j == len(s.tokens) || s.seasonNext(j) || besideShow[s.at(i-1)] || f.entries[0].Main && s.beside(i, j)
}

// beside reports whether tokens stand beside a show that is named: "again or
// severance".
func (s *scanned) beside(i, j int) bool {
	return joinsShows[s.at(j)] && s.at(j+1) == "SHOW" || joinsShows[s.at(i-1)] && s.at(i-2) == "SHOW"
}

// joinsShows are words between two shows.
var joinsShows = set(`or and vs versus than`)

// besideShow are words behind which a show is named.
var besideShow = set(`of in about from watch like the`)

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
		s.tokens[i].owner = owns(s.text[f.start:f.end], s.text[f.end:]) || ownsBare(t)
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

// ownsBare reports whether a name was typed with an "s" at its end that it has not:
// "brodys sister".
func ownsBare(t Thing) bool {
	words := strings.Fields(names.Fold(t.Typed))
	last, ok := strings.CutSuffix(words[len(words)-1], "s")
	return ok && !slices.ContainsFunc(t.Entries, func(e names.Entry) bool {
		return !slices.Contains(strings.Fields(names.Fold(e.Name)), last)
	})
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

// narrow keeps, of parts that bear one name, those of the show asked about.
func (s *scanned) narrow(index *names.Index) {
	for k := range s.people {
		s.people[k].Entries = alsoCalled(index, s.people[k])
	}
	if !s.show.Clear() {
		return
	}
	show := s.show.Entries[0].ID
	for k, t := range s.people {
		var in []names.Entry
		for _, e := range t.Entries {
			if e.Kind != names.Character || e.Show == show {
				in = append(in, e)
			}
		}
		if len(in) == 0 {
			in = partsOf(index, t.Typed, show)
		}
		if len(in) > 0 {
			s.people[k].Entries = in
		}
	}
}

// alsoCalled are those that a name means. What one of them is called for short is a
// word of another's whole name as well: "vic" is Vic Doran no less than Victor Aguilar.
func alsoCalled(index *names.Index, t Thing) []names.Entry {
	typed := names.Fold(t.Typed)
	if strings.Contains(typed, " ") {
		return t.Entries
	}
	list := t.Entries
	for _, e := range t.Entries {
		if e.Main || slices.Contains(strings.Fields(names.Fold(mainName(index, e))), typed) {
			return list
		}
	}
	for _, m := range index.Holding(typed, mostMeant, names.Character, names.Person) {
		if m.How == names.Part && !onlyOwner(m, typed) && !slices.ContainsFunc(list, func(e names.Entry) bool {
			return e.Kind == m.Entry.Kind && e.ID == m.Entry.ID && e.Show == m.Entry.Show
		}) {
			list = append(list[:len(list):len(list)], m.Entry)
		}
	}
	return list
}

// mainName is the first name of what bears another.
func mainName(index *names.Index, e names.Entry) string {
	for _, m := range index.Things(e.ID, e.Kind) {
		if m.Show == e.Show {
			return m.Name
		}
	}
	return e.Name
}

// partsOf are the parts of a show whose name has the typed words.
func partsOf(index *names.Index, typed, show string) []names.Entry {
	var in []names.Entry
	for _, m := range index.Holding(typed, manyParts, names.Character) {
		if m.Entry.Show == show && !onlyOwner(m, typed) {
			in = append(in, m.Entry)
		}
	}
	return in
}

// manyParts are more than any name has that is borne in several shows.
const manyParts = 200
