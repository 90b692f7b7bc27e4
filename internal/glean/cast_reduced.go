package glean

import "backlot/internal/tv"

// Who was a regular and goes on as less: "will be reduced from series regular to recurring".

const asLess = `(?:reduced|demoted|downgraded|bumped down|bumped|dropped down|dropped|moved down|moved|moves|shifts|drops(?: down)?|downshifts|switches|shifted|scaled back|cut back|moving|shifting|switching|transitioning|transitioned) (?:down )?(?P<how>(?:from (?:a |an )?(?:series |full-time |main |season )?(?:regular|lead|cast|cast member|star)(?: status| role)? )?to (?:an? |the )?(?:recurring|guest|guest-star|occasional)(?: (?:status|player|role|guest|guest star|character|capacity|star|cast member|basis|stint))?)`

var reducedRules = []rule{
	on("cast/reduced", " recurring | guest | guest-star | occasional ", `{per} (?:'s (?:[a-z]+ )?(?:role|part|status|character|presence) )?{apposition}{paren}(?:(?:has|have|is|are|was|were|been|being|also|now|will|be|to|set|just|officially|since) )*`+asLess, reduced),
}

// reduced makes a claim of somebody of the cast who goes on, and is seen less.
func reduced(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.asked() || asked(h.s) || !h.pair(p, nil) || h.r.judge(h).negative {
		return nil
	}
	from, to := h.groupAt("how")
	c := castOf(p.name, h.r.partOf(p.name), tv.Returns)
	c.Detail, c.Certainty = h.r.wordsBetween(h.s, from, to), h.r.judge(h).certainty
	if c.Detail != "" {
		c.Detail = "reduced " + c.Detail
	}
	h.r.people[p.name] = true
	return []tv.Claim{c}
}
