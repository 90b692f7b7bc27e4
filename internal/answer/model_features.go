package answer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/glean"
)

// mark is a feature: what can be said of a question and a claim, as a number.
func mark(parts ...string) uint32 {
	h := uint32(2166136261)
	for _, p := range parts {
		for i := range len(p) {
			h = (h ^ uint32(p[i])) * 16777619
		}
		h = (h ^ '|') * 16777619
	}
	return h
}

// both is a mark of two things that go together.
func both(a, b uint32) uint32 {
	h := (a ^ b>>15 ^ b<<17) * 0x85ebca6b
	h = (h ^ h>>13 ^ b) * 0xc2b2ae35
	return h ^ h>>16
}

// sight is a question as it is laid beside claims: what stays the same from one to the
// next.
type sight struct {
	f       *file
	words   []string   // folded, without the show's name; whom it names is one word
	content []string   // those that carry meaning
	others  [][]string // of each of those, what else is said for the same
	people  [][]string // the first and the last names of those it names

	phrases                                  []uint32 // its words, and each two that follow one another
	about, flags, aboutFlags, opening, wants uint32
}

// whomNamed stands in a sight for whom the question names.
const whomNamed = "<name>"

func (f *file) sight() *sight {
	q := &f.q
	s := &sight{f: f}
	var whom []string
	for _, p := range q.People {
		whom = append(whom, strings.Fields(fold(p.Typed))...)
		var list []string
		for _, e := range p.Entries {
			if w := strings.Fields(fold(e.Name)); len(w) > 0 {
				list = append(list, w[0], w[len(w)-1])
			}
		}
		s.people = append(s.people, list)
	}
	show := strings.Fields(fold(q.Show.Typed))
	for _, w := range strings.Fields(fold(q.Text)) {
		switch {
		case slices.Contains(show, w):
		case !slices.Contains(whom, w):
			s.words = append(s.words, w)
			if !ask.Empty(w) {
				s.content = append(s.content, w)
				s.others = append(s.others, alikes[listed(w)])
			}
		case len(s.words) == 0 || s.words[len(s.words)-1] != whomNamed:
			s.words = append(s.words, whomNamed)
		}
	}
	for i, w := range s.words {
		s.phrases = append(s.phrases, mark("word", w))
		if i > 0 {
			s.phrases = append(s.phrases, mark("words", s.words[i-1], w))
		}
	}
	for _, idea := range glean.Ideas(asNews(s.words)) {
		s.phrases = append(s.phrases, mark("idea", idea))
	}
	s.about, s.flags, s.wants = mark("about", string(q.About)), mark("flags", flagsOf(q)), mark("wants", wanted(s.words))
	s.opening = mark(append([]string{"opening"}, s.words[:min(2, len(s.words))]...)...)
	s.aboutFlags = both(s.about, s.flags)
	return s
}

// asNews are the words of a question as the news has them: what stands for a season is one word.
func asNews(words []string) []string {
	list := make([]string, 0, len(words))
	for i, w := range words {
		switch {
		case seasonWord.MatchString(w):
			if n := len(list); n > 0 && beforeSeason[list[n-1]] {
				list = list[:n-1]
			}
			list = append(list, "<E>")
		case i > 0 && seasonWord.MatchString(words[i-1]) && strings.Trim(w, "0123456789") == "":
		default:
			list = append(list, w)
		}
	}
	return list
}

var (
	seasonWord   = regexp.MustCompile(`^(seasons?|series|szn|run|s\d+|episodes?|eps?)$`)
	beforeSeason = map[string]bool{"another": true, "new": true, "next": true, "more": true, "second": true, "third": true, "fourth": true, "fifth": true, "sixth": true, "last": true, "final": true, "first": true, "2nd": true, "3rd": true, "4th": true, "5th": true}
)

// flagsOf is how a question is put.
func flagsOf(q *ask.Question) string {
	var b strings.Builder
	for i, is := range []bool{q.Yes, q.When, q.Many, q.Where, q.Why, q.Past, q.Not} {
		if is {
			b.WriteByte("ynmprtx"[i])
		}
	}
	return b.String()
}

// askWords are words that ask for a sort of thing, with the usual ways of typing them.
var askWords = map[string]string{
	"who": "who", "whos": "who", "whose": "who", "whom": "who", "whod": "who", "when": "when", "whens": "when", "wen": "when", "where": "where", "wheres": "where",
	"why": "why", "whys": "why", "how": "how", "hows": "how", "what": "what", "whats": "what", "wat": "what", "wot": "what", "whatd": "what", "which": "which",
}

// wanted is the sort of thing that a question wants: who, when, how many; "" where it has
// no word for that.
func wanted(words []string) string {
	for i, w := range words {
		sort := askWords[w]
		if sort == "how" && i+1 < len(words) && slices.Contains([]string{"many", "much", "long", "old"}, words[i+1]) {
			return "how " + words[i+1]
		}
		if sort != "" {
			return sort
		}
	}
	return ""
}

// none is what speaks for there being no answer, where the claim that has the most of
// the question's words has so many of them.
func (s *sight) none(top int) []uint32 {
	q := &s.f.q
	now, _ := s.f.known.Season()
	none, found := mark("none"), s.f.foundBy(nil)
	list := []uint32{none}
	for _, m := range []uint32{
		s.about, s.flags, s.aboutFlags, s.wants,
		mark("content", few(len(s.content), 4)), mark("rest", few(len(q.Rest), 3)), mark("people", few(len(q.People), 2)),
		mark("season", truth(q.Season > 0), truth(q.Season > 0 && now > 0 && q.Season != now)),
		mark("change", q.Change), mark("role", truth(q.Role != "")), mark("premise", string(q.Presupposes)),
		mark("top", few(top, 3), few(len(s.content), 3)),
		found, both(found, s.about), both(found, s.aboutFlags), both(found, mark("rest", few(len(q.Rest), 3))), both(both(found, s.about), mark("rest", truth(len(q.Rest) > 0))),
	} {
		list = append(list, both(none, m))
	}
	for _, p := range s.phrases {
		list = append(list, both(none, p))
	}
	return list
}

func truth(is bool) string {
	if is {
		return "yes"
	}
	return "no"
}

// few is a number up to most.
func few(n, most int) string { return strconv.Itoa(min(n, most)) }

// quarter is how many quarters n is of all.
func quarter(n, all int) string { return strconv.Itoa(4 * n / all) }
