package glean

import "backlot/internal/tv"

// surprises are what somebody hints at without a word of what they are, which tells nothing of
// the story.
var surprises = phraseOf(` (?:hinted|hints|teased|teases|promised|promises) (?:(?:at|toward|towards|of|that|there|will|be) ){0,4}(?:(?:a|an|the|many|some|more|several|plenty|lots|number|host|multitude|series|of|unexpected|shocking|big|huge|major|new|[a-z]+ing) ){0,6}(?:twists|turns|surprises|shocks|shockers|bombshells|revelations|thrills|secrets|mysteries) `)

// onlySurprises tells that a sentence has been told to be no more than such a hint.
func (r *reader) onlySurprises(s *sentence) bool {
	return surprises.MatchString(s.shape.text) && r.told(s, func(c tv.Claim) bool { return c.Rule == "other/hinted" })
}
