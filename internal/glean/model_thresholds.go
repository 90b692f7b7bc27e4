package glean

import (
	"strings"

	"backlot/internal/tv"
)

// bars are how likely a label must be to be proposed where that is not enough which is for the
// others. They were chosen on articles that a model had not learned from: of what is left out by
// them more is wrong than right, and who comes and goes is told falsely to everybody's harm; what
// is only said, or only of the story, harms less.
var bars = map[string]float64{
	string(tv.Other):                    0.6, // what is worth keeping and of no kind
	string(tv.Plot):                     0.5,
	string(tv.Quote):                    0.5, // where it is known who speaks
	labelOf(castOf("", "", tv.Stars)):   0.7,
	labelOf(castOf("", "", tv.Joins)):   0.75,
	labelOf(castOf("", "", tv.Departs)): never,
	labelOf(castOf("", "", tv.Returns)): never,
	labelOf(castOf("", "", tv.Recast)):  never,
	"plays":                             0.75, // one name the other
	string(tv.Episodes):                 0.55,
	string(tv.Premiere):                 0.4,
	labelOf(stageOf(tv.Renewed)):        0.9, // by a season or a show that is named
}

// never is more than anything can be likely.
const never = 2

// loneBar is how likely it must be how far a show is, by no more than the sentence as a whole.
const loneBar = 0.8

// bar is how likely a label must be to be proposed of a place.
func bar(t task, label string) float64 {
	if b, ok := bars[label]; ok {
		return b
	}
	if t == aSentence && strings.HasPrefix(label, string(tv.Stage)) {
		return loneBar
	}
	return enoughChance
}

// weak are the rules whose finds are more often wrong than right: they are left where the
// model finds them likelier than not.
var weak = map[string]bool{
	"cast/is": true, "cast/plays": true, "cast/his": true, "cast/played-by": true, "cast/in-order": true, "cast/confirmed-to-play": true,
	"cast/actor-of": true, "cast/she-plays": true, "cast/whose-character": true, "finale/dated": true,
}

// leastFor is how likely the model must find what a rule has found for it to stay.
func leastFor(rule string) float64 {
	if inFullWords[rule] {
		return 0
	}
	if weak[rule] {
		return weakChance
	}
	return leastChance
}

// inFullWords are the rules whose words can mean nothing else: what they find stays.
var inFullWords = words(`premiere/after-which cast/final-scenes cast/exit-shown cast/who-stepped-down other/some-leave other/died-or-retired other/prize other/role-won other/show-prize other/contract other/her-contract other/married network/rights-in network/own other/filmed-at plot/unmasked plot/in-hospital stage/nothing-decided crew/label crew/developed crew/works-as crew/art-by crew/next-in-line crew/composing crew/alongside crew/whose`)

const weakChance = 0.5
