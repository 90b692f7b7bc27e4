package glean

import "backlot/internal/tv"

// Two parts and who plays them, each in turn: "siblings Nora and Theo Lasker (Imogen Tate and
// Dev Malhotra)".

var pairRules = []rule{
	on("cast/pair-in-brackets", " and ", `{chr} and {chr2} \( {per} and {per2} \)`, pairPlayed),
}

func pairPlayed(h *hit) []tv.Claim {
	a, b, p, q := h.mention("chr"), h.mention("chr2"), h.mention("per"), h.mention("per2")
	if a == nil || b == nil || p == nil || q == nil || !p.full || !q.full || a.name == b.name || p.name == q.name || h.r.people[a.name] || h.r.people[b.name] || h.r.isPart[p.name] || h.r.isPart[q.name] || !h.r.castTalk(h) {
		return nil
	}
	var list []tv.Claim
	for _, x := range [][2]*mention{{p, a}, {q, b}} {
		if !h.pair(x[0], x[1]) {
			return nil
		}
		h.r.playsPart(x[0], x[1])
		claim := castOf(x[0].name, x[1].name, tv.Stars)
		claim.Certainty = tv.Confirmed
		list = append(list, claim)
	}
	return list
}
