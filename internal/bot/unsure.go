package bot

import (
	"slices"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// guessesLast sets the guesses apart from what is known, behind it, but for one that
// is the best word there is on its matter; and before them rumours, and what is only said
// of people.
func guessesLast(facts []reply.Fact) []reply.Fact {
	apart := func(f reply.Fact) int {
		switch c := f.Claim; {
		case !f.Cited() || f.Label.String() == reply.Say("label."+head(c.Slot())).String():
			return 0
		case c.Certainty == tv.Speculated:
			return 2
		case c.Kind == tv.Cast && unsure(c), rumoured(c):
			return 1
		}
		return 0
	}
	slices.SortStableFunc(facts, func(a, b reply.Fact) int { return apart(a) - apart(b) })
	return facts
}

// unsure reports whether a claim is a guess, or a rumour that no member may take for
// known.
func unsure(c tv.Claim) bool { return !c.Firm() && c.Certainty != tv.Denied }

// rumoured reports whether a claim is a rumour: that is never told as how a matter stands.
func rumoured(c tv.Claim) bool { return c.Word().Word == tv.Rumour }
