package ask

import (
	"slices"
	"strconv"
	"strings"

	"backlot/internal/names"
)

// tries is how many groups of left over words are looked up.
const tries = 40

// leftover looks up what no rule and no list knows, the longest group of words
// first.
func (s *scanned) leftover(index *names.Index, given names.Entry) {
	l := lookup{index: index, given: given, left: tries, failed: map[[2]int]bool{}}
	for i := 0; i < len(s.tokens); i++ {
		if s.initials(index, i, given) || !s.unknown(i) && !s.number(i) {
			continue
		}
		from, ok := s.inLongTitle(&l, i)
		if !ok {
			from, ok = s.around(&l, i)
		}
		if ok {
			i = from
			clear(l.failed) // the words behind it stand elsewhere now
		}
	}
}

// lookup is what is looked up of the words that are left over.
type lookup struct {
	index  *names.Index
	given  names.Entry
	left   int             // how many groups may still be looked up
	failed map[[2]int]bool // groups, from and till, that are nothing
}

// initials takes a word that was read as another, mistyped, for the initials of a show
// within a question: "the wot showrunner".
func (s *scanned) initials(index *names.Index, i int, given names.Entry) bool {
	t := s.tokens[i]
	raw := names.Fold(s.text[t.start:t.end])
	if i == 0 || t.ruled || raw == t.word || misspelled[raw] != t.word || s.show.Typed != "" {
		return false
	}
	a := index.Meant(raw, names.Show)
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
func (s *scanned) around(l *lookup, i int) (from int, ok bool) {
	n := longestTitle
	if s.show.Typed != "" {
		n = longestSlip
	}
	for ; n > 0; n-- {
		for from := i - n + 1; from <= i; from++ {
			group := [2]int{from, from + n}
			if from < 0 || group[1] > len(s.tokens) || l.failed[group] || !s.group(from, group[1]) {
				continue
			}
			if l.left--; l.left < 0 {
				return 0, false
			}
			if f, ok := s.resolve(l.index, from, group[1], l.given); ok {
				s.take(f, l.given)
				return from, true
			}
			l.failed[group] = true
		}
	}
	return 0, false
}

// mostTitle is how many words a long title has.
const mostTitle = 6

// inLongTitle takes the words of a long title in which the one at i is mistyped: "when the
// boat coms in". All the others stand in it.
func (s *scanned) inLongTitle(l *lookup, i int) (from int, ok bool) {
	if s.show.Typed != "" || l.given.ID != "" {
		return 0, false
	}
	for n := mostTitle; n > longestTitle; n-- {
		for from := max(0, i-n+1); from <= i && from+n <= len(s.tokens); from++ {
			if !s.group(from, from+n) {
				continue
			}
			others := s.text[s.tokens[from].start:s.tokens[i].start] + s.text[s.tokens[i].end:s.tokens[from+n-1].end]
			shows := partly(l.index, others)
			if len(shows) != 1 || l.left <= 0 {
				continue
			}
			l.left--
			if f, ok := s.resolve(l.index, from, from+n, l.given); ok {
				s.take(f, l.given)
				return from, true
			}
		}
	}
	return 0, false
}

// group reports whether tokens may be one name.
func (s *scanned) group(from, till int) bool {
	for k := from; k < till; k++ {
		if s.tokens[k].ruled || short.MatchString(s.at(k)) || seasonWords[s.at(k)] && !(s.at(k+1) == "of" && k+2 < till) || k > from && s.tokens[k].start == s.tokens[k-1].start {
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
	a := index.Meant(typed)
	if owner, ok := strings.CutSuffix(typed, "s"); ok && a.One == nil && len(a.Several) == 0 {
		a = index.Meant(owner) // "cyrils daughter"
	}
	matches := a.Several
	if a.One != nil {
		matches = []names.Match{*a.One}
	}
	if shows := head(index, typed, s.seasonNext(till) || till-from > 1 && (s.at(from-1) == "in" || !s.mixed(from, till)) || s.at(from-1) == "of" && (s.at(from-2) == "season" || s.at(from-2) == "SEASON")); len(matches) == 0 || len(shows) > 0 && (s.seasonNext(till) || s.at(from-1) == "in") {
		matches = shows // "lockwood season 2" is Lockwood & Co., not Anthony Lockwood
	} else if shows := head(index, typed, s.at(from-1) == "in"); len(shows) > 0 && !slices.ContainsFunc(matches, func(m names.Match) bool { return m.How != names.Part || m.Entry.Show != shows[0].Entry.ID }) {
		matches = shows // "is he in usher": no part is in another
	}
	if len(matches) == 0 && s.beside(from, till) {
		matches = only(partly(index, typed)) // "SHOW or landlady"
	}
	if len(matches) == 0 {
		matches = shortened(index, typed)
	}
	if len(matches) == 0 && given.ID == "" && s.show.Typed == "" {
		matches = heads(index, typed) // which of them is asked back
	}
	inTitle := false
	if given.ID == "" && s.show.Typed == "" && till-from > 1 {
		within := withinTitle(index, typed)
		if len(matches) == 0 {
			matches = within
		}
		inTitle = len(within) > 0 && len(matches) == 1 && matches[0].Entry == within[0].Entry && !s.strangeBefore(from)
	}
	if len(matches) == 0 && from+1 == till && s.ofTitle(index, from, given) {
		return found{start: start, end: end, entries: []names.Entry{given}}, true
	}
	f := found{start: start, end: end}
	for _, m := range matches {
		switch {
		case inTitle:
		case onlyOwner(m, typed) || titleAlone(m, typed, given):
			continue
		case s.mixed(from, till) && m.How != names.Exact && m.How != names.Folded && !allThere(m, typed) && !beginsPlainly(m, typed) && !titledPart(m, typed):
			continue // words of the question are no part of a name that is not all there
		case m.How == names.Prefix, m.How == names.Fuzzy && len(typed) < 5:
			continue
		case m.How == names.Part && m.Entry.Kind == names.Show && s.beside(from, till):
		case m.How == names.Part && (s.unknown(from-1) && !s.title(from-1) || m.Entry.Kind == names.Show && (s.unknown(till) || s.at(till) == "of" && s.unknown(till+1))):
			continue
		case m.How == names.Part && s.unknown(till) && given.ID != "" && m.Entry.Show != given.ID && strings.HasPrefix(names.Fold(m.By), names.Fold(typed)+" "):
			continue // the first name of somebody else, whose surname nobody here knows
		case m.How == names.Part && m.Entry.Kind == names.Person && s.unknown(till) && s.tokens[till].start == end+1 && strings.HasPrefix(names.Fold(m.By), names.Fold(typed)+" "):
			continue // the same of somebody of no show: "is ruth abelman still involved" is about no other Ruth
		case m.How == names.Part && s.at(from-1) == "WHO" && s.tokens[from-1].end+1 == start:
			continue // behind the first name of somebody, whose surname it is
		case m.Entry.Kind == names.Character && given.ID != "" && m.Entry.Show != given.ID && !(from+1 < till && m.How != names.Fuzzy && !s.mixed(from, till)):
			continue // one name alone is a part of the show that is given, but for a whole one of another's
		}
		f.entries = append(f.entries, m.Entry)
	}
	if show, is := s.showBegun(index, f); is {
		f.entries = []names.Entry{show}
	}
	return f, len(f.entries) > 0 && len(f.entries) <= mostMeant && !s.anothersFirst(index, f)
}

// ofTitle reports whether a word, which no article makes a thing, is the first or the last of
// the title of the show that is given: "unst" for The Long Way to Unst.
func (s *scanned) ofTitle(index *names.Index, i int, given names.Entry) bool {
	word := s.at(i)
	if given.ID == "" || s.show.Typed != "" || len(word) < shortest || i == 0 || !beforeTitle[s.at(i-1)] {
		return false
	}
	return slices.ContainsFunc(index.Things(given.ID, names.Show), func(e names.Entry) bool {
		title := strings.Fields(bare(e.Name))
		return len(title) > 1 && (title[0] == word || title[len(title)-1] == word)
	})
}

// beforeTitle are words behind which a show is named without an article.
var beforeTitle = set(`is was will has does did are do of in on for from about watch cancel cancelled cancelling renew renewed killed axing ending`)

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
