package glean

import "strings"

// "The latter" and "the former" are one of the two shows that were named last.

// saidOfOne begins a clause on one of two: "the latter will return".
var saidOfOne = phraseOf(`^ (?:(?:"|;|,|and|but|while|whereas|with|--|though|although) )*the (?P<which>latter|former)(?: (?:show|series|drama|comedy|sitcom))?(?: 's)? (?:will|is|are|was|has|had|would|could|may|might|gets?|got|at|also|now|then|alone|arrives?|returns?|premieres?|premiered|debuts?|debuted|launch[a-z]*|opens?|opened|airs?|aired|streams?|starts?|started|begins?|began|ends?|ended|lands?|landed|drops?|dropped|bows?|bowed|comes?|came|goes|went|wraps?|wrapped|films?|filming|shoots?|shooting|renew[a-z]*|cancel[a-z]*|axed|ran|runs|being|set|due|still|just|remains?|lives|survives?|first|second|third|final|last|<[DE]\d+>|,) `)

// oneOfTwo gives the show that a clause calls the latter or the former, or nil.
func (r *reader) oneOfTwo(h *hit, from int) *title {
	text := h.s.shape.text
	if !strings.Contains(text, " the latter ") && !strings.Contains(text, " the former ") {
		return nil
	}
	found := saidOfOne.FindStringSubmatch(text[from:])
	if found == nil || len(r.mentionsIn(text, from, h.start+1, "S")) > 0 {
		return nil
	}
	var last, other *title // of those named before, the last first
	see := func(s *sentence, to int) {
		named := r.mentionsIn(s.shape.text, 0, to, "S")
		for i := len(named) - 1; i >= 0 && other == nil; i-- {
			switch t := r.titleOf(named[i].mention); {
			case last == nil:
				last = t
			case t != last:
				other = t
			}
		}
	}
	see(h.s, from)
	for i := r.indexOf(h.s) - 1; i >= 0 && other == nil && r.sentences[i].paragraph >= h.s.paragraph-1 && !r.sentences[i].title; i-- {
		see(&r.sentences[i], len(r.sentences[i].shape.text))
	}
	if other == nil {
		return nil
	}
	if found[1] == "former" {
		return other
	}
	return last
}
