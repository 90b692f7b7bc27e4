package glean

import "backlot/internal/tv"

// Set words of the trade for who gets a part, or an office, from somebody.

var tradeWordRules = []rule{
	on("cast/recast-with", " recast | filled | fill | assumed ", `(?:the|that|his|her) (?:part|role|character) (?:(?:has|have|had|was|is|will|been|being|be|since|now|then|already|subsequently|eventually) )*(?:recast (?:with|by)|filled by|assumed by|taken over by|now played by)(?: [a-z-]+){0,5}? {per}`, inForPart),
	on("crew/upped", " upped | promoted | elevated | bumped | moved | named ", `{list} {apposition}{paren}(?:, who [^;.]{1,110} , )?(?:(?:has|have|had|was|is|are|will|been|being|be|also|now|officially) )*(?:upped|promoted|elevated|bumped up|bumped|moved up|stepping up|stepped up) (?:from (?:[a-z-]+ ){1,3})?to (?:be |become )?(?:an? |the |its |full |sole )*(?P<role>`+theirJob+`)`, crewUpped),
	on("other/animated-by", " animation | vfx | effects | puppets | animated ", `(?:animation|the animation|visual effects|puppets|animation (?:work |services )?(?:for|on) (?:["'] )?(?:{show}|the (?:series|show)) (?:["'] )?|it|{show}|the (?:series|show)) (?:["'] )?(?:(?:will|is|are|was|were|being|be) )+(?:handled|done|provided|produced|supplied|overseen|animated|created|made) by`, madeByHouse),
	on("cast/set-to-recur", " recur | guest-star | guest ", `{per} {apposition}{paren}(?:(?:is|are|was|has been|will|also|now) )*(?:set|tapped|on board|booked|slated|due|signed on|signed) to (?:recur|guest-star|guest star) (?:(?:in|on|opposite|alongside|during|for|throughout) (?:["'] )?(?:{show}|{season}|<[SE]\d+>|the|this|an?)|\.|,|in |on )`, setToRecur),
}

// crewUpped reads who gets a higher office: "has been upped to co-showrunner".
func crewUpped(h *hit) []tv.Claim {
	if asked(h.s) || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	_, to := h.groupAt("role")
	season := whole
	if found := forThatSeason.FindStringSubmatch(h.s.shape.text[to:]); found != nil {
		season = h.r.find(found[1]).season
	}
	return h.crewOf(rolesIn(h.group("role")), season)
}

// forThatSeason follows an office, with the season for which somebody has it.
var forThatSeason = phraseOf(`^ (?:(?:on|of|for|at) (?:["'] )?(?:<S\d+>|the (?:series|show|drama|comedy)) (?:["'] )?)?(?:ahead of|for|starting with|beginning with|in) (?:the |its )?(?:upcoming |new )?<(E\d+)>`)

// setToRecur reads who is to be seen now and then.
func setToRecur(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.pair(p, nil) || h.asked() || h.r.judge(h).negative {
		return nil
	}
	claim := castOf(p.name, "", tv.Joins)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}
