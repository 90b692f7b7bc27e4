package names

import (
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	nearest  = 5  // how many are offered where nothing is close enough
	foreseen = 50 // how many matches are weighed
)

// Answer says what is meant. At most one of One and Several is set. With One,
// Near holds other things that bear the same name but for a bracket or an article;
// with neither, the nearest there are, perhaps none.
type Answer struct {
	One     *Match  // what is meant, beyond doubt
	Several []Match // each could be meant as well
	Near    []Match // up to five
}

// Resolve decides what is meant. An equal name beats everything; then initials and
// parts of a person's name; then a name with slips in it. A show is never taken
// from a mere part of its title: that may be the title of another one, which is
// not in the list.
func (x *Index) Resolve(typed string, kinds ...Kind) Answer {
	return x.resolve(typed, everything, kinds)
}

// Meant decides as Resolve does, and in a fraction of its time: what is merely near is
// not looked for.
func (x *Index) Meant(typed string, kinds ...Kind) Answer {
	a := x.resolve(typed, slipsOnly, kinds)
	a.Near = nil
	return a
}

func (x *Index) resolve(typed string, w wanted, kinds []Kind) Answer {
	f := formsOf(typed)
	if f.folded == "" {
		return Answer{}
	}
	if a, ok := equals(x.same(typed, f, kinds)); ok {
		return a
	}
	matches := x.find(typed, f, foreseen, w, kinds)
	clear, weak := sortOut(matches, f)
	switch {
	case len(clear) > 0:
		return oneOf(clear)
	case weak:
		return Answer{Near: head(matches)}
	}
	if meant := slipped(matches, f); len(meant) > 0 {
		return oneOf(meant)
	}
	return Answer{Near: head(matches)}
}

func oneOf(list []Match) Answer {
	if len(list) == 1 {
		return Answer{One: &list[0]}
	}
	return Answer{Several: list}
}

func head(list []Match) []Match { return list[:min(nearest, len(list))] }

// equals answers where names are equal: the strictest equality that holds decides.
func equals(matches []Match) (Answer, bool) {
	n := 0
	for n < len(matches) && matches[n].Score >= scoreID {
		n++
	}
	if n == 0 {
		return Answer{}, false
	}
	same := 1
	for same < n && matches[same].Score == matches[0].Score {
		same++
	}
	a := oneOf(matches[:same:same])
	if a.One != nil {
		a.Near = head(matches[same:n])
	}
	return a, true
}

// sortOut takes the matches by initials and by parts that are clear, and tells
// whether there are others, which forbid to take what is typed for a slip.
func sortOut(matches []Match, f forms) (clear []Match, weak bool) {
	var begun []Match
	initials := false
	for _, m := range matches {
		switch {
		case m.How == Initials && letters(f.folded) > 2:
			initials = true
			clear = append(clear, m)
		case m.How == Part && m.Entry.Kind != Show,
			m.How == Part && tail(m.By) == f.core:
			clear = append(clear, m)
		case m.How == Part && strings.HasPrefix(formsOf(m.By).core, f.core+" "):
			begun = append(begun, m)
			weak = true
		case m.How == Part || m.How == Initials:
			weak = true
		}
	}
	if initials {
		clear = append(clear, begun...)
	}
	return clear, weak
}

// slipped takes the names that are typed with a slip or two, and where what is
// typed may as well be the beginning of others, those too.
func slipped(matches []Match, f forms) []Match {
	var meant []Match
	var costs []int
	least := forbidden
	for _, m := range matches {
		if m.How != Fuzzy {
			continue
		}
		if cost, ok := m.by.slip(f, m.Entry.Kind); ok {
			meant, costs = append(meant, m), append(costs, cost)
			least = min(least, cost)
		}
	}
	if len(meant) == 0 {
		return nil
	}
	var out []Match
	for _, m := range matches {
		if m.How == Prefix {
			out = append(out, m)
			continue
		}
		i := slices.IndexFunc(meant, func(o Match) bool { return o == m })
		if i >= 0 && costs[i] < least+cheap {
			out = append(out, m)
		}
	}
	return out
}

// slip gives what it costs to read what is typed as that name, where that is little
// enough: the whole name, or of a person one word of it.
func (name spelt) slip(f forms, kind Kind) (int, bool) {
	least, ok := forbidden, false
	try := func(typed, name string, allowed int) {
		if more := utf8.RuneCountInString(typed) - utf8.RuneCountInString(name); max(more, -more) > allowed {
			return // each letter too many or too few costs at least one
		}
		if cost := slips(typed, name, allowed); cost <= allowed && cost < least {
			least, ok = cost, true
		}
	}
	allowed := slack(min(letters(f.core), letters(name.core)))
	try(f.core, name.core, allowed)
	if f.core != f.folded || name.core != name.folded {
		try(f.folded, name.folded, allowed)
	}
	if kind != Show && !strings.Contains(f.core, " ") {
		for word := range strings.FieldsSeq(name.core) {
			try(f.core, word, slack(min(letters(f.core), letters(word))))
		}
	}
	return least, ok
}
