package answer

import (
	"slices"

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
