package glean

import (
	"backlot/internal/tv"
)

// What was ordered is taken back, what is finished is not shown, and the end of a show told by the
// axe and not by who swings it.

var takenBackRules = []rule{
	on("stage/order-reversed", " renewal | order | pickup | pick-up | decision | plan | plans | promise | commitment | move ", `(?:backtracked on|backtracks on|reneged on|reneges on|went back on|goes back on|gone back on|reversed|reverses|reversing|rescinded|rescinds|rescinding|revoked|revokes|withdrew|withdraws|withdrawn|walked back|walks back|took back|takes back|undid) (?:its|the|a|an|their|that|this) (?:(?:[a-z0-9-]+ |<[ED]\d+> |<[SW]\d+> 's ){0,4}?(?:renewal|order|pickup|pick-up)|(?:[a-z]+ ){0,2}?(?:decision|plan|plans|promise|commitment|move) to (?:renew|bring back|pick up|order|recommission) (?:the |its )?(?:(?:[a-z0-9-]+ ){0,4}?(?:`+showNoun+`|<E\d+>)|(?:["'] )?{show}|it))`, ordersBack),
	on("stage/not-shown", "<E", `(?:opted|decided|chosen|chose|elected|opts|decides) (?:not to|against) (?:release|releasing|air|airing|stream|streaming|show|showing|broadcast|broadcasting) (?:the |its |their )?(?:[a-z-]+ ){0,3}?{season}`, ordersBack),
	on("stage/among-returning", "<E", `(?:coming back|returning|back|heading back|renewed)(?: (?:to|at|on|for) (?:<W\d+>|the (?:network|streamer|channel|pubcaster|broadcaster)))? (?:is|are|was) (?:["'* ]*)(?:the )?(?:[a-z'-]+ ){0,4}?{show}(?: ["'*])* (?:, [^;:.]{1,90} , )?for (?:an? |its |the )(?:[a-z]+ )?{season}`, amongReturning),
	on("stage/axe-fell", " cancellation | axe | ax | chop ", `(?:the|its|their) (?:axe|ax|chop|cancellation) (?:(?:had|has|finally|then) )*(?:fell|fallen|came|landed|arrived|was announced|was confirmed|was made public)(?: down)? (?:(?:in|on|last|this|earlier|just|back|early|late) )*(?:<D\d+>|week|month|after|days|weeks|hours)`, axeFell),
	on("stage/signed-off", " off | out | ended | concluded ", `(?:<S\d+>|it|which|(?:the|this|that|<W\d+> 's) (?:(?:[a-z0-9'-]+|<W\d+>) ){0,4}?`+manyNouns+`)`+behindShow+`(?: ["'*])* (?:(?:had|has|first|finally|then) )*(?:signed off|bowed out|ended|concluded|ended its run|went off the air) (?:back )?(?:in|on) <D\d+>`, signedOff),
	on("stage/end-of-line", " line | road ", `(?:<S\d+>|(?:the|this) (?:[a-z'-]+ ){0,5}?`+manyNouns+`)`+behindShow+`(?: ["'*])* (?:(?:has|have|had|is) )*(?:come to|comes to|came to|reached|reaches|at|hit|hits) the end of the (?:line|road)`, endOfLine),
}

// ordersBack makes a claim that a season, or the show, is cancelled.
func ordersBack(h *hit) []tv.Claim {
	if asked(h.s) || !h.r.speaksOfShow(h) || h.rule.name == "stage/order-reversed" && h.r.judge(h).negative {
		return nil
	}
	j := h.r.judge(h)
	c := stageOf(tv.Cancelled)
	c.Certainty, c.By, c.When = j.certainty, h.orderer(), h.r.when(h)
	if c.By == "" {
		c.By = j.by
	}
	return []tv.Claim{c}
}

// axeFell makes a claim that the show of which the text has just spoken was cancelled.
func axeFell(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text[back(text, h.start, 4):h.start+1], "if", "unless", "whether") || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && o.Value.Text == tv.Cancelled }) {
		return nil
	}
	return fate(tv.Cancelled)(h)
}

// endOfLine makes a claim that a show is cancelled, where the text says so, or that it has ended.
func endOfLine(h *hit) []tv.Claim {
	if h.r.saysEnded() {
		return fate(tv.Cancelled)(h)
	}
	return offAirs(h)
}

// amongReturning makes a claim of a season for which a show of a list comes back.
func amongReturning(h *hit) []tv.Claim {
	e := h.mention("season")
	if e == nil || e.episode || e.season < 2 || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	c := h.order()
	c.Season = e.season
	return []tv.Claim{c}
}

// signedOff makes a claim that a show ended, in a year that is past.
func signedOff(h *hit) []tv.Claim {
	m := h.lastMention("D")
	if m == nil || m.date.Past.IsZero() || h.r.article.Published.IsZero() || !m.date.Past.Last().Before(h.r.article.Published.First().AddDate(0, -10, 0)) {
		return nil // it may be a season, or a night
	}
	return offAirs(h)
}
