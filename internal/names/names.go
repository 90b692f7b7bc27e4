// Package names turns what people type or write into the shows, people and
// characters that are meant. It is one index of a list of names, made once and
// then only read, by as many goroutines as like.
//
// It knows spelling: case, accents, articles, number words, initials, parts of
// a name, slips of the finger. It does not know what a show is, where the list
// comes from, or which server may see what: who makes the list decides that.
// In scripts written without spaces a name is found only where it stands alone.
package names

import "cmp"

// Kind says what sort of thing bears a name. Other kinds than the three below
// are kept and found in the same way.
type Kind = string

// The kinds of things that have names.
const (
	Show      Kind = "show"
	Person    Kind = "person"
	Character Kind = "character"
)

// Entry is one name of one thing. A thing has an entry for each of its names.
type Entry struct {
	Kind   Kind
	ID     string // the thing's identifier; of a character, within its Show
	Name   string // as it is to be shown
	Main   bool   // the thing's first name; where none is marked, the first one given
	Weight int    // how much there is to say about the thing; the heavier comes first among equals
	Show   string // the show's ID, of a character and perhaps of a person; may be empty
}

// How tells in which way a name was found, the surest first.
type How string

// The ways a name is found.
const (
	Exact    How = "exact"    // the name itself, case aside
	Folded   How = "folded"   // accents, punctuation, articles, number words, spaces or a bracket aside
	Initials How = "initials" // "got", "tlou"
	Part     How = "part"     // whole words of it: a surname, a first name
	Prefix   How = "prefix"   // its beginning, or that of a word in it
	Fuzzy    How = "fuzzy"    // something like it
)

// Match is a thing that may be meant.
type Match struct {
	Entry Entry   // the thing under its main name
	By    string  // the name of it that was found, which may be another
	Score float64 // 0 to 1; only for order, and only within one answer
	How   How
	by    spelt
}

// compareMatches puts the best first: by score, weight, name, and identifiers.
func compareMatches(a, b Match) int {
	return cmp.Or(
		cmp.Compare(b.Score, a.Score),
		cmp.Compare(b.Entry.Weight, a.Entry.Weight),
		cmp.Compare(a.Entry.Name, b.Entry.Name),
		cmp.Compare(a.Entry.ID, b.Entry.ID),
		cmp.Compare(a.Entry.Show, b.Entry.Show),
		cmp.Compare(a.Entry.Kind, b.Entry.Kind),
	)
}

// identity tells things apart. A character belongs to its show, and two shows
// may each have a John; a person is the same in all of them.
type identity struct{ id, show string }

func identityOf(e Entry) identity {
	if e.Kind == Character {
		return identity{e.ID, e.Show}
	}
	return identity{id: e.ID}
}
