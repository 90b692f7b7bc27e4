package glean

import "backlot/internal/tv"

// Why somebody goes, told by itself: "her departure was her own choice", "he retired from acting in 2011".
var ownChoiceRules = []rule{
	on("cast/own-choice", " choice | decision | call | idea ", `{per} 's (?:[a-z]+ )?(?:departure|exit|decision to (?:leave|go|quit|exit|depart|step away)|leaving)(?: from (?:{show}|the (?:[a-z]+ ){0,2}(?:show|series|drama|comedy|soap|cast)))? (?:is|was|were|has been|had been) (?P<why>(?:(?:entirely|all|purely|very much|very|completely|solely|wholly|also) )?(?:(?:his|her|their)(?: own)?|a (?:story|creative|network|mutual|personal|family|joint|writers '|budgetary|financial)) (?:choice|decision|call|idea))`, ownChoice),
	on("cast/retired-from", " retired from | given up acting | gave up acting | quit acting ", `{per} {apposition}(?:(?:has|had|since|who|long|already|himself|herself) )*(?P<why>(?:retired from|given up|gave up|quit) (?:acting|show ?business|the (?:screen|stage|business|profession|industry)|performing)(?: (?:in|last|this|at|after|during) (?:{date}|[a-z0-9]+)| {date})?)`, ownChoice),
}

// ownChoice gives the reason to what was told of somebody's going.
func ownChoice(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || h.r.isPart[p.name] || h.spoken() || h.asked() || asked(h.s) || h.r.judge(h).negative || h.r.judge(h).certainty == tv.Denied || h.r.judge(h).certainty == tv.Speculated {
		return nil
	}
	from, to := h.groupAt("why")
	why := h.r.wordsBetween(h.s, from, to)
	found := false
	for i := range h.r.proposed {
		o := &h.r.proposed[i]
		if c := &o.claim; !o.dropped && c.Kind == tv.Cast && c.Value.Change == tv.Departs && c.Value.Person == p.name && !c.Negative && c.Certainty != tv.Denied {
			if found = true; c.Detail == "" {
				c.Detail = why
			}
		}
	}
	if found || h.rule.name != "cast/own-choice" || !p.full && p.kind != isPerson || !h.pair(p, nil) {
		return nil
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	claim.Detail = why
	return []tv.Claim{claim}
}
