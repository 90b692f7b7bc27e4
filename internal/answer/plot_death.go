package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// tellsDeath reports whether it is asked who in the story dies, when, or whether they do, and a
// claim that they do or do not is told. How and why they die is more than that.
func (f *file) tellsDeath() bool {
	if f.q.About != ask.Plot || len(f.told) == 0 || !has(f.q.Words, deathWords...) || howOrWhat.MatchString(f.q.Text) {
		return false
	}
	c := f.told[0].Claim
	return c.Kind == tv.Plot && hasAnyOf(fold(c.Value.Text), deathWords)
}

var howOrWhat = regexp.MustCompile(`(?i)\b(?:how|why|what|which)\b`)

// plainlyFated tells whether somebody lives, where they are asked to die by something that no claim
// names and one says flatly that they do or do not.
func (f *file) plainlyFated(keep func(*tv.Claim) bool) {
	if len(f.told) == 0 && f.q.Yes && len(f.q.People) == 1 && byWhat.MatchString(f.q.Text) {
		f.best(func(c *tv.Claim) bool { return keep(c) && plainFate.MatchString(c.Value.Text) }, nil, 0, 1, tv.Plot)
	}
}

// byWhat is in a question whether somebody dies of a thing: "in the fire".
var byWhat = regexp.MustCompile(`(?i)\b(?:die|dies|died|dead|killed|survive|survives|survived|alive)\b.*?(?:in|during|from|after|at|by|of|the)? (?:the|an?|that|this|his|her) \pL+`)

// plainFate tells that somebody lives or dies, and of nothing that it is by or after.
var plainFate = regexp.MustCompile(`(?i)\b(?:surviv(?:es|ed)|lives|dies|died|is (?:alive|dead))(?: (?:it|too))?(?:[.,;"”]|$)`)
