package ask

import "regexp"

// inOffshoot asks whether somebody is in a show that comes of another.
var inOffshoot = regexp.MustCompile(`\bWHO (?:\w+ ){0,5}(?:in|of|to|for|join|joins|joining|on|host|hosts|hosting|present|presents|presenting) (?:the |a |any |that |this |its )*(?:\w+ )?(?:SHOW )?(?:spinoffs?|spin offs?|prequel|sequel|offshoot|sister show|sister series|companion show|companion series)\b`)

// strangerIn asks that of somebody whom nobody here knows.
var strangerIn = regexp.MustCompile(`^(?:so |and )?(?:is|are|was|will|would|does|do|did|could|can|has) (?:the )?(?:\w+ ){1,4}?(?:be |appear |going to be |star )?(?:in|part of|join|joining) (?:the |a |any |that |this |its )*(?:\w+ )?(?:SHOW )?(?:spinoffs?|spin offs?|prequel|sequel|offshoot)\b`)

// notSomebody is what stands for no person there.
var notSomebody = regexp.MustCompile(`^(?:\w+ ){1,3}(?:there|it|this|that|SHOW|they|we|a|any|anyone|SEASON)\b`)

// another reads whether somebody is in a spin-off as a question of them: that there is one, or
// that they are in this show, does not tell.
func (s *scanned) another(q *Question, line string) {
	if q.About != Spinoff || !q.Yes || q.When {
		return
	}
	_, rest := s.words()
	if inOffshoot.MatchString(line) || len(rest) > 0 && strangerIn.MatchString(line) && !notSomebody.MatchString(line) {
		q.About = Anything
	}
}
