package ask

import "regexp"

// inOffshoot asks whether somebody is in a show that comes of another.
var inOffshoot = regexp.MustCompile(`\bWHO (?:\w+ ){0,5}(?:in|of|to|for|join|joins|joining|on) (?:the |a |any |that |this |its )*(?:\w+ )?(?:SHOW )?(?:spinoffs?|spin offs?|prequel|sequel|offshoot|sister show|sister series|companion show|companion series)\b`)

// another reads whether somebody is in a spin-off as a question of them: that there is one, or
// that they are in this show, does not tell.
func (q *Question) another(line string) {
	if q.About == Spinoff && q.Yes && !q.When && inOffshoot.MatchString(line) {
		q.About = Anything
	}
}
