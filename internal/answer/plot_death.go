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

// plainFate tells that somebody lives or dies, and of nothing that it is by or after.
var plainFate = regexp.MustCompile(`(?i)\b(?:surviv(?:es|ed)|lives|dies|died|is (?:alive|dead))(?: (?:it|too))?(?:[.,;"”]|$)`)
