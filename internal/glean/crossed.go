package glean

import "regexp"

// "Grieg wrote the script with Moen, and Marlow will direct": what the second does is not
// what the first does, and what the first does not what the second does.

// nextMaker begins where, behind what somebody makes, somebody else makes another thing.
var nextMaker = regexp.MustCompile(` (?:, )?(?:and|while|whereas|with|but|;|as|,) (?:[a-z-]+ ){0,3}?<[PN]\d+> (?:(?:, (?:[^,;<]){1,60} , |\( [^()]{1,50} \) )|(?:will|has|have|is|are|was|set|due|to|both|also|again|once|more|then|now|who|,) )*(?:` + doingVerbs + `|serves|served) `)

// ownWork gives what a rule's subject does, without what somebody else does behind it;
// there the rule goes on.
func (h *hit) ownWork() string {
	from, to := h.groupAt("role")
	text := h.s.shape.text
	loc := nextMaker.FindStringIndex(text[from:min(to+1, len(text))])
	if loc == nil {
		return text[from:to]
	}
	i := h.rule.pattern.SubexpIndex("role")
	h.loc[2*i+1] = from + loc[0]
	h.loc[1] = from + loc[0] + 1
	h.end = from + loc[0]
	return text[from : from+loc[0]]
}
