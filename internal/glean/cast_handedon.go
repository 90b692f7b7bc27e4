package glean

import "backlot/internal/tv"

// How the press tells that a part changes hands without a word for playing it: "is hanging up Runa's waterproofs",
// "the role of Runa passes from Ida Voss to Mia Lund".

// asPartOf is what stands before the name of a part that is handed on.
const asPartOf = `(?:the )?(?:role|part|character|mantle) (?:of )?(?:(?:the|a|an|his|her|their|[a-z'-]+|<[CNP]\d+> 's|,) ){0,6}?`

var handedOnRules = []rule{
	on("cast/hangs-up", " hang | hangs | hung | hanging ", `{per} {apposition}(?:(?:is|are|has|have|had|was|will|be|now|also|finally|already|sadly|to|about|set|decided|going|preparing|ready|just) )*(?:hang|hangs|hung|hanging) up (?:the )?`+asWhat+`<(?P<chr>[CNP]\d+)> 's (?:[a-z-]+ ){0,2}[a-z-]+`, hangsUp),
	on("cast/passes-to", " passes | passed | passing | falls | fell | goes | went ", asPartOf+`<(?P<chr>[CNP]\d+)> (?:, )?(?:(?:originated|once played|played|first played|created|previously played|hitherto played) by (?:[a-z-]+ ){0,3}?<(?P<per2>[PN]\d+)> ,? ?)?(?:(?:has|have|will|now|is|then|,) )*(?:passes|passed|passing|pass|falls|fell|goes|went|gone)(?: (?:from|on from) (?:[a-z-]+ ){0,3}?<(?P<old>[PN]\d+)>)? to (?:[a-z-]+ ){0,4}?{per}`, passesTo),
	on("cast/that-passed", " role | part ", `<(?P<chr>[CNP]\d+)> , (?:a|the) (?:[a-z-]+ ){0,2}?(?:role|part) (?:that|which) (?:(?:has|is|will|now) )*(?:passes|passed|passing|pass|goes|went|gone)(?: from (?:[a-z-]+ ){0,3}?<(?P<old>[PN]\d+)>)? to (?:[a-z-]+ ){0,4}?{per}`, passesTo),
}

// hangsUp reads that somebody lays down what his part wears.
func hangsUp(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !p.full && p.kind != isPerson || p.name == c.name || !h.pair(p, c) || h.asked() || asked(h.s) || !h.r.castTalk(h) {
		return nil
	}
	return h.leavesPart(p, c)
}

// leavesPart tells that somebody leaves whom he plays, unless that is not so.
func (h *hit) leavesPart(p, c *mention) []tv.Claim {
	j := h.r.judge(h)
	if j.negative && j.certainty != tv.Denied {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Departs)
	claim.Certainty = j.certainty
	return []tv.Claim{claim}
}

// passesTo reads to whom a part is handed on, and from whom.
func passesTo(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !p.full && p.kind != isPerson || p.name == c.name || !h.pair(p, c) || h.asked() || asked(h.s) || !h.r.castTalk(h) || h.r.judge(h).negative {
		return nil
	}
	old := h.mention("old")
	if old == nil {
		old = h.mention("per2")
	}
	h.r.playsPart(p, c)
	list := []tv.Claim{castOf(p.name, c.name, tv.Recast)}
	if old != nil && old.name != p.name && old.name != c.name {
		list = append(list, castOf(old.name, c.name, tv.Departs))
	}
	return list
}
