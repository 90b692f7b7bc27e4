package glean

import "backlot/internal/tv"

// Which company makes a show: "It is made by Lantern Street Productions in association with Norda Studios."

var madeByRules = []rule{
	on("other/made-by", " made | produced | co-produced | co-production | production ",
		`(?:{show}|it|which|`+theShow+`|series|show|drama|comedy|sitcom|thriller|soap) (?:["'] )?(?:\( [^()<>]{1,20} \) )?(?:(?:, (?:which )?)?(?:(?:is|was|are|being|also|will|be|has|been) )+|, (?:which )?)(?:made|produced|co-produced|an? (?:co-)?production) (?:for (?:the )?(?:{net}|<N\d+>) )?(?:by|of|from|between)`, madeByHouse),
	on("other/and-made-by", " made | produced | co-produced ",
		`(?:written|created|directed|penned|developed|devised|adapted|co-written|co-created) by (?:[^.;:"]){1,110}? (?:, )?and (?:(?:is|was|will be|it is|it was|being) )?(?:made|produced|co-produced) (?:for (?:the )?(?:{net}|<N\d+>) )?by`, madeByHouse),
}

// aHouse is a house, by the last word of its name, or one that says whom it makes a thing with.
var aHouse = phraseOf(`^(?:the )?(?:[a-z]+-based )?(?:(?:[A-Z0-9][\pL0-9.'’&+-]*|and|of|the|&|in|with|association|,) ?){0,10}?\b(?:Productions?|Studios?|Television|TV|Films?|Pictures|Entertainment|Media|Screen|Broadcasting|Company|Features|Originals)\b`)

// madeByHouse keeps the sentence in its words, where a company is named.
func madeByHouse(h *hit) []tv.Claim {
	text := h.s.shape.text
	_, to := h.s.clauseAt(h.end)
	to = max(to, h.end+1)
	if asked(h.s) || h.r.judge(h).negative || !aHouse.MatchString(h.r.wordsBetween(h.s, h.end+1, min(to, len(text)-1))) {
		return nil
	}
	list := h.other(whole)
	for i := range list {
		list[i].Value.Text = h.r.short(h.s)
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}
