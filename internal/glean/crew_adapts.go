package glean

import "backlot/internal/tv"

// With whom somebody makes a series of a book: "Ellen Frost, who is adapting the book with Gideon Park".

var adaptsRules = []rule{
	on("crew/adapts-with", " adapting | adapts | adapted | adapt ", `{per} (?:, )?(?:(?:who|is|are|was|has|have|been|will|also|set|to|be) )*(?:adapting|adapts|adapted|adapt) (?:it|(?:the|his|her|their|its) (?:[a-z-]+ ){0,2}?(?:book|books|novel|novels|novella|memoir|play|comic|comics|story|stories|trilogy|series)) (?:for [a-z]+ )?(?:together )?(?:with|alongside) <(?P<second>[PN]\d+)>`, adapts),
}

// adapts makes writers of the two.
func adapts(h *hit) (claims []tv.Claim) {
	if h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	for _, group := range []string{"per", "second"} {
		if p := h.mention(group); p != nil && p.full && !h.r.isPart[p.name] {
			claims = append(claims, h.crewFor(p.name, []string{"writer"}, whole)...)
		}
	}
	return h.known(claims)
}
