package answer

import (
	"slices"

	"backlot/internal/tv"
)

// misses reports whether a claim of the kind that is asked for has not what the question turns on:
// the very day, the place, a title, a time or a length of it, who has won, the network it was
// made for, that somebody comes back, whose kin it is of, the special,
// how far it keeps to the book.
func (f *file) misses(c *tv.Claim) bool {
	return f.lacksDay(c) || f.lacksPlace(c) || f.lacksTitle(c) || f.lacksTime(c) || f.lacksLength(c) || f.lacksWinner(c) || f.lacksNetwork(c) || f.lacksReturn(c) || f.lacksComing(c) || f.lacksKin(c) || f.lacksSpecial(c) || f.lacksLikeness(c)
}

// toWhatIsAsked takes back what misses that. What was told first is nearest,
// but for words that give the story away: they would be hidden, and hide nothing that is asked.
func (f *file) toWhatIsAsked() {
	f.told = slices.DeleteFunc(f.told, func(t Told) bool {
		drop := f.misses(&t.Claim)
		if drop && f.nearest.Kind == "" && (t.Claim.Kind.Weighed() || t.Claim.Spoiler.Season == 0) {
			f.nearest = t.Claim
		}
		return drop
	})
	if len(f.told) == 0 {
		f.verdict = ""
	}
}
