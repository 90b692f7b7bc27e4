package glean

import "backlot/internal/tv"

// How many seasons a show had, told with its end: "ended its six-season run", "wrapped up four
// seasons", "after nine seasons the procedural ends".

var countedRules = []rule{
	on("final/season-run", " run ", `(?:end|ends|ended|ending|finish|finishes|finished|wrap|wraps|wrapped|wraps up|wrap up|wrapped up|conclude|concludes|concluded|bring|brings|closes|closed|caps|capped|completes|completed) (?:to a close |to an end )?(?:its|a|the|their) (?:[a-z]+ )?`+seasonsTold+`-(?:season|series|year) run`, seasonsCounted),
	on("final/wraps-seasons", " seasons | series ", `(?:wraps up|wrapped up|wrapping up|wrap up|closes out|closed out|caps|capped|capping|completes|completed|concludes|concluded|ends|ended) (?:after )?(?:its |a run of )?`+seasonsTold+` (?:seasons|series) (?:with|on|in|this|last|next|when|\.|,|<D\d+>)`, seasonsCounted),
	on("final/after-counted", " after ", `after (?:just |only )?`+seasonsTold+` (?:seasons|series|years)(?: and (?:[a-z0-9,]+ ){1,4}?(?:episodes|hours|half-hours|films|chapters|parts))? ,? ?`+oneShow+behindShow+` (?:(?:has|have|is|was|will|finally|officially|now|to|set|going) )*(?:ends|ended|ending|end|concludes|concluded|conclude|bows out|bowed out|bow out|signs off|signed off|sign off|wraps up|wrapped up|wrap up|comes to an end|came to an end|come to an end|draws to a close|goes out|finished|finishes|closes|closed|said goodbye|says goodbye)`, seasonsCounted),
	on("final/end-of-road", "<E", `<E\d+> (?:, )?(?:which|that) (?:[^;:.]{1,40} (?:says|say|said|has said|confirmed|insists|hints|promises) )?(?:(?:will|would|is|was|to|be|may|could|might|also) )+(?:the |its |their )?(?:[a-z-]+ ){0,2}?`+lastWords, endOfRoad),
}

// seasonsCounted makes of how many seasons a show had the number of the last.
func seasonsCounted(h *hit) []tv.Claim {
	text := h.s.shape.text
	n := numeral(h.group("n"))
	if h.group("n") == "a single" {
		n = 1
	}
	near := text[h.start : h.end+1]
	if n < 1 || !h.r.speaksOfShow(h) || asked(h.s) || h.r.judge(h).negative || has(text[back(text, h.start, 4):h.start+1], "who", "career", "he", "she") || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || has(near, "role", "character", "first") {
		return nil
	}
	if has(text[h.end:], "of a", "remain", "were planned", "cliffhanger") {
		return nil
	}
	return h.finality(n)
}

// endOfRoad reads that the season in brackets is to be the last.
func endOfRoad(h *hit) []tv.Claim {
	found := h.r.mentionsIn(h.s.shape.text, h.start, h.start+8, "E")
	if len(found) == 0 || found[0].episode || found[0].season < 1 || asked(h.s) {
		return nil
	}
	list := h.finality(found[0].season)
	if h.r.judge(h).negative {
		return nil
	}
	return list
}
