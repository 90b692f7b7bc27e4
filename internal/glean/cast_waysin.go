package glean

import "backlot/internal/tv"

// Who comes in, told plainly: "is to be the new lead", "has come on board", "Also coming on board is", "has been
// tapped to step in as the new captain", "features guest turns from".

var wayInRules = []rule{
	on("cast/new-lead", " new ", `{per} {apposition}{paren}(?:(?:is|will|has|to|be|been|now|become|becomes|as|named|unveiled|announced|confirmed|revealed|the) )+(?:new|next|latest) (?:[a-z-]+ ){0,2}?(?:lead|star|face|leading man|leading lady|series regular|regular|recruit|addition) (?:of|in|on|to|for|, (?:replacing|succeeding|taking over))`, newLead),
	on("cast/on-board", " board | aboard ", `{list} {apposition}{paren}(?:(?:has|have|had|is|are|was|were|also|now|just|recently|both|all|will) )*(?:come|came|comes|coming|jumped|jumps|climbed|climbs|hopped|hops|brought|welcomed|signing) (?:on board|aboard|onboard)`, aboardNow),
	on("cast/also-on-board", " board | aboard ", `(?:also|newly|and) (?:coming|jumping|hopping|climbing|stepping|new) (?:on board|aboard|onboard)(?: (?:<S\d+>|the (?:[a-z-]+ ){0,2}?(?:show|series|drama|comedy|cast|sitcom|thriller)|for <[ES]\d+>|this [a-z]+|in <[ED]\d+>))* (?:is|are|will be) `+whoTheyAre+`{list}`, listedNew),
	on("cast/guest-turns", " turns | appearances | spots | cameos | turn | appearance | cameo | stint | arc ", `(?:features?|featuring|includes?|including|has|have|with|boasts?|promises?|will feature|will include|there (?:are|is|will be)|there 's|offers?) (?:(?:an?|some|several|also|guest|special|the|starry|many|further|two|three) ){0,3}?(?:guest|guest-star|guest-starring|cameo|recurring|special guest) (?:turns?|appearances?|spots?|stints?|roles?|cameos?|stars?|arcs?) (?:from|by|for|of) `+whoTheyAre+`{list}`, guestTurns),
	on("cast/step-in-as", " step | fill | succeed | take ", `{per} {apposition}{paren}(?:(?:has|have|had|is|was|been|will|to|be|also|now|officially) )+(?:tapped|cast|set|hired|chosen|signed|enlisted|brought in|recruited|signed on|signed up|booked|picked) to (?:step in|fill in|step up|come in|step into the breach) as (?:the|a|an|his|her)`, stepInAs),
	on("cast/joins-in-that", " role | part ", `(?:joining|coming into|stepping into|arriving in|boarding) (?:the (?:show|series|drama|comedy|cast|sitcom|soap|procedural)|<S\d+>) (?:in|for) (?:that|the|this) (?:[a-z-]+ )?(?:role|part) (?:is|will be) (?:[a-z-]+ ){0,3}?{per}`, newLead),
	on("cast/joined-again", " joined ", `{per} {apposition}(?:(?:will|is|are|was|were|be|to) )*(?:(?:again|once again|once more) (?:be )?joined|joined (?:again|once again|once more|as ever)) by `+whoTheyAre+`<[PN]\d+>`, backTogether),
	on("cast/with-instead", " place ", `with {per} {paren}(?:stepping in |standing in |coming in |cast |now )?in (?:the )?place of {per2}(?: as `+asWhat+`{chr})?`, recast),
	on("cast/drops-by", " himself | herself | themselves ", `{list} (?:(?:also|will|both|all|even|each|briefly|to|make|makes|making|a|an|cameo|appearance|appearances|guest|short|brief) )*(?:drops? (?:by|in)|turns? up|pops? (?:up|in|by)|shows? up|stops? by|appears?|features?|guest-stars?|guest stars?|cameos?|is seen|are seen|plays?|play|crops? up|is in it|appearance|cameo) (?:(?:briefly|too|also|in <[ES]\d+>) )*(?:as )?(?P<self>himself|herself|themselves)`, asSelf),
}

// newLead reads that somebody is the new lead: he joins.
func newLead(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.actsAndGoes(p) || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	c := castOf(p.name, "", tv.Joins)
	c.Certainty = h.r.judge(h).certainty
	return []tv.Claim{c}
}

// aboardNow reads who has come on board to act.
func aboardNow(h *hit) []tv.Claim {
	text := h.s.shape.text
	if makesAboard.MatchString(text) || len(h.r.mentionsIn(text, 0, len(text), "W")) > 0 && has(text, "co-producer", "co-production", "partner", "distributor") {
		return nil
	}
	return takenNow(h)
}

// makesAboard has what somebody comes on board to make, or to tell of.
var makesAboard = phraseOf(` (?:showrunner|directors?|writers?|producers?|produce|direct|write|co-write|composer|showrun|executive|creator|distributor|co-producer|head writer|consultant|studio|screenwriter|script|scripts|editor|cinematographer) `)

// guestTurns reads who is a guest.
func guestTurns(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || has(h.s.shape.text[:h.start+1], "former", "past", "previous", "earlier", "film", "movie") {
		return nil
	}
	return listed(tv.Joins)(h)
}

// stepInAs reads who is brought in as somebody who has a trade in the story.
func stepInAs(h *hit) []tv.Claim {
	rest := h.s.shape.text[h.end:]
	if asCrew.MatchString("as "+rest[min(1, len(rest)):]) || makesAboard.MatchString(rest) || hostsIt.MatchString(rest) {
		return nil
	}
	return newLead(h)
}

// hostsIt begins with what somebody is who plays nobody.
var hostsIt = phraseOf(`^ (?:[a-z-]+ ){0,2}?(?:hosts?|presenters?|judges?|co-hosts?|narrators?|anchors?|ceo|president|chief executive) `)

// backTogether reads that somebody is back whom others join again.
func backTogether(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.actsAndGoes(p) || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Returns)
	c.Certainty = h.r.judge(h).certainty
	return []tv.Claim{c}
}

// asSelf reads who is in it as himself.
func asSelf(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || has(text, "film", "movie") {
		return nil
	}
	list := listed(tv.Joins)(h)
	self := h.group("self")
	if self == "themselves" {
		self = ""
	}
	for i := range list {
		list[i].Value.Character = self
	}
	return list
}
