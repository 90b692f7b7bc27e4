package ask

import (
	"slices"
	"strings"

	"backlot/internal/names"
)

// stranger reports whether the question begins by asking whether something does or
// is so that nobody here knows by name.
func (s *scanned) stranger() bool {
	for i := range s.tokens {
		switch w := s.at(i); {
		case w == "SHOW" || w == "WHO" || w == "SEASON" || i > 3:
			return false
		case services[w] && !doesSaving.MatchString(s.line()):
		case s.unknown(i):
			return i > 0
		}
	}
	return false
}

// ofUnknown reports whether a season of something is asked about that nobody here knows.
func (s *scanned) ofUnknown() bool {
	for i := range s.tokens {
		if s.at(i) == "of" && (s.at(i-1) == "SEASON" || s.at(i-1) == "season" || s.at(i-1) == "series") && s.unknown(i+1) {
			return true
		}
	}
	return false
}

// characters reports whether all who are named are parts.
func characters(people []Thing) bool {
	return !slices.ContainsFunc(people, func(t Thing) bool { return t.Entries[0].Kind != names.Character })
}

// OfStranger is the question where nobody is known whom it names.
func (q Question) OfStranger() Question {
	var typed []string
	for _, p := range q.People {
		typed = append(typed, names.Fold(p.Typed))
	}
	q.Words, q.Rest, q.People = slices.Concat(typed, q.Words), slices.Concat(typed, q.Rest), nil
	return q
}

// Stranger is the name of somebody unknown as it was typed: the words of the
// question from the first to the last that nobody here knows.
func (q Question) Stranger() string {
	if len(q.Rest) == 0 {
		return ""
	}
	name := strings.Join(q.Rest, " ")
	if i := strings.Index(strings.ToLower(q.Text), name); i >= 0 && i+len(name) <= len(q.Text) {
		return q.Text[i : i+len(name)]
	}
	return name
}

// SurnamesUnknown reports whether a question names somebody by one word alone, and a word that
// nobody here knows stands right behind it: perhaps their surname, and they are somebody else.
func (q Question) SurnamesUnknown() bool {
	folded := " " + names.Fold(q.Text) + " "
	for _, p := range q.People {
		name := names.Fold(p.Typed)
		before, behind, found := strings.Cut(folded, " "+name+" ")
		word, then, _ := strings.Cut(behind, " ")
		if strings.Contains(name, " ") || !found || !slices.Contains(q.Rest, word) || ownsBare(p) {
			return false
		}
		if next, _, _ := strings.Cut(then, " "); doesIt[before[strings.LastIndex(before, " ")+1:]] && !ownDeeds[next] {
			return false // "does mark betray his wife"
		}
	}
	return len(q.People) > 0
}

// Behind "does" and a name stands what they do, unless that stands behind a surname.
var (
	doesIt   = set(`do does did will would can could should might has have`)
	ownDeeds = set(`play plays return returns come back leave leaves die dies say said have appear join stay quit direct write star show survive know think be get`)
)
