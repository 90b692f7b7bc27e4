package glean

// "Grieg wrote the script with Moen, and Marlow will direct": what the second does is not
// what the first does, and what the first does not what the second does.

// nextMaker begins where, behind what somebody makes, somebody else makes another thing.
var nextMaker = phraseOf(` (?:, )?(?:and|while|whereas|with|but|;|as|,) (?:[a-z-]+ ){0,3}?<[PN]\d+> (?:(?:, (?:[^,;<]){1,60} , |\( [^()]{1,50} \) )|(?:will|has|have|is|are|was|set|due|to|both|also|again|once|more|then|now) )*(?:` + doingVerbs + `|serves|serve|acts as|act as|remains|remain|(?:(?:the|its|as|an?|sole|new|series|executive|lead) ){0,3}(?:showrunners?|directors?|writers?|producers?|creators?|composers?)) `)

// makesNext is somebody who, behind a list, makes something himself: "and Blythe directs".
var makesNext = phraseOf(`^<[PN]\d+> (?:(?:will|has|have|is|was|also|again|once|now) )*(?:` + doingVerbs + `) `)

// doesMore begins what somebody does besides: "with her husband, and executive produces alongside Fisk".
var doesMore = phraseOf(` (?:, )?(?:and|but|as well as) (?:(?:she|he|will|also|then|has|is|again) )*(?:` + doingVerbs + `|executive-produces|produces|serves|acts|stars|plays|appears) `)

// thenMadeBy begins where what is made is said to be made by others: "the episode, which was written by Trent".
var thenMadeBy = phraseOf(` (?:, )?(?:(?:which|that|the|an?|from|all|both|each|scripts?|episodes?|with|,) (?:[a-z-]+ ){0,3}?)?(?:(?:was|were|is|are|been|being|co-)[ ]?)*(?:written|directed|penned|created|scripted|helmed|composed|scored|co-written|produced) by `)

// ownWork gives what a rule's subject does, without what somebody else does behind it;
// there the rule goes on.
func (h *hit) ownWork() string {
	from, to := h.groupAt("role")
	text := h.s.shape.text
	said := text[from:min(to+1, len(text))]
	loc := nextMaker.FindStringIndex(said)
	if by := thenMadeBy.FindStringIndex(said); by != nil && by[0] > 0 && (loc == nil || by[0] < loc[0]) {
		loc = by
	}
	if loc == nil {
		return text[from:to]
	}
	i := h.rule.pattern.SubexpIndex("role")
	h.loc[2*i+1] = from + loc[0]
	h.loc[1] = from + loc[0] + 1
	h.end = from + loc[0]
	return text[from : from+loc[0]]
}
