package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Actors with what they were in before, in brackets behind their names: "Ida Voss (Nightjar) and Per Lund ("Gale")
// have joined the drama".

const (
	// creditIn is what somebody was in, in quotation marks within brackets.
	creditIn = `\( ["'*] [^()]{1,70} \)`
	// hasCome is how it is told that they come.
	hasCome = `(?:(?:has|have|is|are|was|were|will|also|both|all|been|to|set|now|be) )*(?:joined|joining|joins|join|cast|tapped|boarded|boarding|added|signed on|signed up|set|landed|booked)`
)

var creditedRules = []rule{
	on("cast/credited-join", " joined | joining | joins | join | cast | tapped | boarded | boarding | added | signed | set | landed | booked ", `(?P<list><[PN]\d+> `+creditIn+`(?:(?: ,| and|, and| , and| &) <[PN]\d+>(?: `+creditIn+`)?)*|<[PN]\d+>(?: ,| and|, and| , and| &) <[PN]\d+> `+creditIn+`) `+hasCome+` (?:(?:to|in|for|on|as|the|its|a|an|new|upcoming|opposite|alongside|series|recurring) )*(?:[a-z-]+ ){0,3}?(?:"|\*|<S\d+>|<[PNW]\d+>|`+dramaNoun+`|cast|ensemble|regulars?|roles?|star|recur|leads?)`, creditedJoin),
}

// creditedJoin reads who comes, and not what stands in the brackets.
func creditedJoin(h *hit) (list []tv.Claim) {
	text := h.s.shape.text
	if h.asked() || asked(h.s) || h.spoken() && !strings.Contains(text[h.start:h.end], "<S") || h.r.judge(h).negative || !h.r.castTalk(h) || makesAboard.MatchString(text[h.end:min(len(text), h.end+60)]) {
		return nil
	}
	h.aboutBehind()
	from, to := h.groupAt("list")
	for _, p := range h.r.mentionsIn(text, from, to, "PN") {
		if before := text[from:p.at]; strings.Count(before, "(") > strings.Count(before, ")") || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.r.isCrew(p.mention) {
			continue
		}
		c := castOf(p.name, "", tv.Joins)
		c.Certainty = h.r.judge(h).certainty
		list = append(list, c)
	}
	return list
}

// creditOfJoiner tells that what stands in brackets behind somebody who comes is a work he was in before: a word
// that is nobody's name, "Ida Voss (Nightjar) and Per Lund have joined".
func (h *hit) creditOfJoiner(c *mention) bool {
	if c.kind != isName || c.to-c.from != 1 || h.r.isPart[c.name] || givenNames[h.r.tokens[c.from].low] {
		return false
	}
	for i := range h.r.mentions {
		if m := &h.r.mentions[i]; m.name == c.name && m.from != c.from {
			return false
		}
	}
	return joinersBehind.MatchString(h.s.shape.text[h.end:])
}

// joinersBehind follows the first names of a list of those who come.
var joinersBehind = phraseOf(`^(?:(?: ,| and|, and| , and) <[PN]\d+>(?: \( [^()]{1,60} \))?){1,5} ` + hasCome + ` `)
