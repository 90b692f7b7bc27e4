package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// kinOfOne are the names of those who are somebody's kin: never their own.
func (f *file) kinOfOne() (sides []string) {
	asked := *f
	asked.told, asked.q.Yes = nil, false
	asked.relationship()
	for _, t := range asked.told {
		for _, side := range []string{t.Claim.Value.A, t.Claim.Value.B} {
			if !isOne(side, f.typed()) && !no(t.Claim) {
				sides = append(sides, fold(side))
			}
		}
	}
	return sides
}

// AsksOfKin reports whether a question is about somebody's kin, and not about them: "is
// bea's mother back".
func AsksOfKin(q ask.Question) bool {
	return len(q.People) == 1 && q.Kin != "" && slices.Contains(kinWords, relationOf(q))
}

// toKin puts those who are that kin in the place of whom the question names; none where
// nobody is known to be.
func (f *file) toKin() {
	sides := f.kinOfOne()
	kin := ask.Thing{Typed: f.q.People[0].Typed + "'s " + f.q.Kin}
	for c := range f.each(tv.Cast) {
		e := names.Entry{Kind: names.Character, ID: c.CharacterID, Show: c.Show, Name: c.Value.Character}
		if c.Value.Character != "" && isOne(c.Value.Character, sides) && !slices.ContainsFunc(kin.Entries, func(o names.Entry) bool { return o.ID == e.ID }) {
			kin.Entries = append(kin.Entries, e)
		}
	}
	f.q.People, f.q.Kin = []ask.Thing{kin}, ""
}

// ofTheirKin puts, where it is asked what has become of somebody's kin, those who are told to be
// that in the place of whom the question names, under the names by which that is told. Where nobody
// is, nothing but what has a word for that kin answers.
func (f *file) ofTheirKin() bool {
	if !AsksOfKin(f.q) || !becameOfKin.MatchString(f.q.Text) {
		return false
	}
	kin, called := ask.Thing{Typed: f.q.People[0].Typed + "'s " + f.q.Kin}, wordsFor(f.relation())
	for _, side := range f.kinOfOne() {
		kin.Entries = append(kin.Entries, names.Entry{Kind: names.Character, ID: names.Slug(side), Name: side, Main: true})
	}
	if len(kin.Entries) == 0 {
		return false
	}
	drop := func(w string) bool { return slices.Contains(called, w) }
	f.q.People, f.q.Kin = []ask.Thing{kin}, ""
	f.q.Words, f.q.Rest = slices.DeleteFunc(slices.Clone(f.q.Words), drop), slices.DeleteFunc(slices.Clone(f.q.Rest), drop)
	return true
}

// becameOfKin asks what has become of somebody.
var becameOfKin = regexp.MustCompile(`(?i)\b(?:happen\w*|becom\w+|became|die[sd]?|dying|dead|alive|kill\w*|surviv\w+|murder\w*|death)\b`)

// lacksKin reports whether it is asked what has become of somebody's kin, and a claim in words has
// neither the word for that nor the name of one who is.
func (f *file) lacksKin(c *tv.Claim) bool {
	if f.q.About != ask.Plot || c.Kind.Weighed() || !AsksOfKin(f.q) || !becameOfKin.MatchString(f.q.Text) || hasKin(c.Value.Text, wordsFor(f.relation())) {
		return false
	}
	text := fold(c.Value.Text)
	return !slices.ContainsFunc(f.kinOfOne(), func(side string) bool { return isNamedIn(strings.Fields(text), []ask.Thing{{Typed: side}}) })
}
