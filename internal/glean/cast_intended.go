package glean

import (
	"backlot/internal/tv"
)

// A part that somebody was to have, and has not: "was originally to be played by Andrea Hult".

// toBePlayed ends what stands before whoever was once to have a part.
var toBePlayed = phraseOf(` (?:(?:originally|initially|once|first|previously|at first) (?:[a-z]+ ){0,3}?(?:to (?:be|have been)|going to be|supposed to be|meant to be)|(?:originally|initially|at first) (?:[a-z]+ly )?(?:intended|meant|earmarked|slated|due|written|destined|cast) (?:for|with|to be|to have been)|(?:was|were) to have been|(?:had|was) (?:originally|initially) (?:been )?(?:going )?to (?:have )?(?:be|been)) (?:(?:played|portrayed|voiced|embodied|taken|filled|[a-z]+ed) )?(?:by )?(?:[a-z-]+ ){0,3}$`)

// onceIntended tells that a sentence tells of somebody only that a part was to be his; what else
// it says of him, that he left, stays without the part.
func (r *reader) onceIntended(text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Person, func(at, end int) bool {
		return toBePlayed.MatchString(text[back(text, at, 14):at])
	})
}

// leftInstead tells that the sentence goes on to say that he left.
func (r *reader) leftInstead(text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Person, func(at, end int) bool { return whoLeft.MatchString(text[end:]) })
}

var whoLeft = phraseOf(`^ (?:, )?(?:who|before (?:he|she|they)|but (?:he|she|they)|until (?:he|she|they)) (?:later |then |had |has |was |ultimately |eventually |subsequently )*(?:left|exited|departed|quit|withdrew|dropped out|pulled out|backed out|bowed out|stepped down|stepped away|forced to (?:withdraw|pull out|drop out|leave))(?: |$)`)

// whoMakes stands between somebody and what he makes or presents besides.
var whoMakes = phraseOf(` who (?:[a-z]+ ){0,2}?(?:co-)?(?:hosts?|hosted|presents?|presented|created|wrote|directed|produced|produces|fronts|fronted|won|judges|headlined|headlines) (?:(?:the|an?|<[WO]\d+>|'s|[a-z-]+) ){0,4}$`)

// noPerson tells that whoever a claim is of is no person but a title: "The Vineyard", or what
// somebody presents besides.
func (r *reader) noPerson(s *sentence, text string, c *tv.Claim) bool {
	return r.everyMention(text, c.Value.Person, func(at, end int) bool {
		if whoMakes.MatchString(text[back(text, at, 10):at]) {
			return true
		}
		m := r.find(text[at+1 : end-1])
		return m != nil && m.kind == isName && m.from > s.from+1 && m.to-m.from == 1 && r.tokens[m.from-1].text == "The"
	})
}
