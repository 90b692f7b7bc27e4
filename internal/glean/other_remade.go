package glean

import "backlot/internal/tv"

// How a show is made, and made again: with whom, on what sets, with what music, and in which other countries.

var remadeRules = []rule{
	anybody(on("other/co-production", " co-production | coproduction ", `(?:an?|the) (?:[a-z-]+ ){0,2}?(?:co-production|coproduction) (?:of|with|between|from|by)`, madeWith)),
	anybody(on("other/remade-in", " remade | remaking | format ", `(?:(?:been|being|is) (?:remade|adapted) (?:in|for|by)|(?:is|are) remaking (?:it|the (?:show|series|format)|{show}|<N\d+>|<W\d+> 's)|format (?:rights )?(?:[^.;]{0,40} )?(?:sold|travelled|licensed|picked up))`, remadeThere)),
	anybody(on("other/sets-fate", " set | sets | tank | stages ", `(?:sets?|tank|stages) (?:[^.;]{0,50} )?(?:(?:is|are|was|were|has|have|been|being|will|be|had) )+(?:[a-z]+ly )?(?:struck|dismantled|torn down|built|flooded|destroyed|burned|burnt|demolished|rebuilt|mothballed)`, madeWith)),
	anybody(on("other/its-music", " theme | themes | song ", `(?:opening|ending|closing|title) (?:and ending )?themes?(?: song)? (?:is|are|was|"|,|by|will be|song)|theme (?:song|tune|music) (?:is|was|by|comes|will)|song (?:over|in) the (?:opening|closing|end|title) (?:credits|titles)|(?:composed|sings?|sung|performs?|performing) (?:[^.;]{0,40} )?theme`, madeWith)),
	anybody(on("other/scripts-in", " scripts ", `scripts (?:for (?:[a-z0-9]+ ){1,7}?)?(?:were|have been|had been|are) (?:all )?(?:turned in|delivered|written|finished|completed|handed in)`, toldSo)),
}

// onNoScreen tells of a film or a book, and no show.
var onNoScreen = phraseOf(` (?:film|films|movie|movies|album|novel|stage|broadway|musical) `)

// madeWith keeps in its own words how a show is made.
func madeWith(h *hit) []tv.Claim {
	if h.spoken() || h.r.judge(h).negative || onNoScreen.MatchString(h.s.shape.text) {
		return nil
	}
	return toldSo(h)
}

// remadeThere keeps that a show is made again elsewhere, where that is no claim of a show of its own.
func remadeThere(h *hit) []tv.Claim {
	if h.r.told(h.s, ofKind(tv.Spinoff)) {
		return nil
	}
	list := madeWith(h)
	for i := range list {
		list[i].Season = whole
	}
	return list
}
