package glean

import "backlot/internal/tv"

// Who plays whom, told by one name beside the other: "Ida Voss, alias Runa Holt".

var besideNameRules = []rule{
	on("cast/alias", " alias | aka | a.k.a. ", `{per} (?:, |\( )(?:alias|aka|a\.k\.a\.) `+asWhat+`{chr}`, besideName),
}

// besideName makes of two names side by side who plays whom.
func besideName(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || !p.full && p.kind != isPerson || p.name == c.name || !h.pair(p, c) || h.r.isPart[p.name] || h.r.isCrew(p) || h.r.isActor(c) || !h.r.castTalk(h) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}
