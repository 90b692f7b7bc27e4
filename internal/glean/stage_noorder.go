package glean

import "backlot/internal/tv"

// Of a show that has not been on nothing is ordered yet: "there is no series order yet", "still
// without a pilot order".

var noOrderRules = []rule{
	on("stage/no-order", " order | pickup | pick-up | commission | commitment ",
		`(?:no|without an?|awaiting an?|waits for an?|waiting for an?) (?:[a-z]+ )?(?:series|pilot|straight-to-series) (?:order|pickup|pick-up|commission|commitment)(?: (?:has|was|is) (?:[a-z]+ )?(?:placed|made|given|come|secured|in place))?`, noOrder),
}

func noOrder(h *hit) []tv.Claim {
	if !h.r.speaksOfShow(h) || asked(h.s) || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && ordered(o.Value.Text) && !o.Negative }) {
		return nil
	}
	return []tv.Claim{h.notYet(tv.Announced)}
}
