package glean

import "backlot/internal/tv"

// Who goes, told before his name or of the show: "After three years as Aske, Per Lund is signing off", "On the way
// out is Per Lund", "Harbour Lights returns without Per Lund", "is to be the new lead, replacing Per Lund".

// goesOff is that somebody goes, behind how long he had the part.
const goesOff = `(?:(?:is|has|have|was|will|be|been|now|also|finally|set|to|about|had|officially) )*(?:signing off|signed off|signs off|bowing out|bowed out|bows out|leaving|leaves|left|departing|departed|departs|exiting|exited|exits|quit|quits|quitting|calling it (?:a day|quits)|calls it (?:a day|quits)|saying goodbye|says goodbye|said goodbye|stepping (?:down|away|aside)|steps (?:down|away|aside)|stepped (?:down|away|aside)|moving on|moved on|moves on|walking away|walked away|walks away|out|gone|hanging up|hung up|hangs up)`

var wayOutRules = []rule{
	on("cast/after-years", " after | following ", `(?:after|following) (?:(?:[a-z0-9-]+|<[DES]\d+>|,) ){1,9}?(?:as|of playing|playing|of portraying|portraying|of being|in the role of|in the part of|of voicing|in character as) `+asWhat+`<(?P<chr>[CNP]\d+)> (?:(?:on|in) (?:<S\d+>|the (?:show|soap|series|drama|comedy|sitcom)) )?, (?:[a-z-]+ ){0,3}?{per} {paren}`+goesOff, afterYears),
	on("cast/way-out", " way | exit | door | exits | leaving | departing | exiting ", `(?:on (?:the|their|his|her) way out|headed for the exits?|heading for the (?:exits?|door)|out the door|at the exit|also (?:leaving|departing|exiting|bowing out)) (?:(?:of|from) (?:the )?(?:<S\d+>|show|series|soap|drama|comedy|cast) )?(?:is|are|will be|:) (?:[a-z-]+ ){0,4}?{list}`, wayOut),
	on("cast/back-without", " without ", `(?:<S\d+>|it|(?:the|this) (?:[a-z-]+ ){0,3}?(?:show|series|drama|comedy|sitcom|soap|procedural|dramedy)|<E\d+>) (?:" )?(?:(?:will|is|to|has|must|would|now|set|have|be|may|had) )*(?:returns?|returned|returning|go on|goes on|going on|carry on|carries on|continue|continues|come back|comes back|back|soldiers? on|proceed|proceeds|resume|resumes|start|starts|starting|launch|launches|kick off|kicks off|go ahead|move forward|move on) (?:(?:for|in|on|to|with) (?:(?:its|a|the) )?(?:<[EDW]\d+>|[a-z-]+ season) )*(?:this [a-z]+ )?(?:, )?(?:(?:but|and|though|albeit) )?without (?:(?:its|the|long-time|longtime|original|leading man|leading lady|star|lead|co-star|series|former|co-lead|fan favourite|fan favorite) )*{list}(?: {apposition})?`, backWithout),
	on("cast/for-who-left", " who ", `(?:replacing|replaces|replaced|replace|succeeding|succeeds|succeed|succeeded|taking over from|takes over from|took over from|take over from|stepping in for|steps in for|step in for|stepped in for|fills in for|filling in for|following|follows|in place of|instead of|in for|(?:inherits|inherited|inheriting) (?:[a-z-]+ ){1,4}from) (?:[a-z-]+ ){0,4}?{per} {paren}, who (?:(?:has|had|have|was|recently|later|reportedly|abruptly|suddenly|sadly|himself|herself|himself|quietly|since) )*(?:left|exited|departed|quit|quits|leaves|retired|(?:dropped|pulled|backed|bowed|walked) out|stepped (?:down|away|aside|back)|withdrew|moved on|ankled|vacated|written out|fired|axed|let go) (?:[.,;]|over|after|to|because|due|owing|citing|amid|following|for|in|last|this|when|on|at|with|before|the (?:show|series|soap|drama|role|part|production|project|cast))`, inStead),
	on("cast/in-stead", " replac| succe| tak| follow", `(?:new|latest|next) (?:[a-z-]+ ){0,2}?(?:lead|star|face|leading man|leading lady|detective|captain|doctor|host|presenter|regular|judge) (?:(?:of|in|on) (?:(?:the|<W\d+>|'s|[a-z-]+) ){0,5}?<S\d+> )?, (?:replacing|succeeding|taking over from|following|in place of|stepping in for|taking the place of) (?:[a-z-]+ ){0,3}?<(?P<per>[PN]\d+)>`, inStead),
}

// afterYears reads "After three years as Aske, Per Lund is signing off".
func afterYears(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if !h.actsAndGoes(p) || c == nil || c.name == p.name || !h.pair(p, c) {
		return nil
	}
	return h.leavesPart(p, c)
}

// actsAndGoes tells that somebody is one who acts, and that the sentence asks nothing of him.
func (h *hit) actsAndGoes(p *mention) bool {
	return p != nil && (p.full || p.kind == isPerson) && !h.r.isPart[p.name] && !h.asked() && !asked(h.s) && h.r.castTalk(h) && (!h.r.isCrew(p) || h.r.parts[p.name] != "")
}

// wayOut reads "On the way out is Per Lund".
func wayOut(h *hit) (list []tv.Claim) {
	if h.asked() || asked(h.s) || !h.r.speaksOfShow(h) {
		return nil
	}
	return h.eachGone(tv.Departs)
}

// backWithout reads "Harbour Lights returns without Per Lund"; whoever makes it is not in it.
func backWithout(h *hit) (list []tv.Claim) {
	text := h.s.shape.text
	if h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || doesOther.MatchString(text[h.end:]) || has(text[h.start:h.end], "showrunner", "creator", "producer", "director", "writer", "imagine", "would", "not", "never", "could", "cannot", "may", "might") {
		return nil
	}
	for _, c := range h.eachGone(tv.Departs) {
		if m := h.r.byName(c.Value.Person); m != nil && !h.r.isCrew(m) {
			list = append(list, c)
		}
	}
	return list
}

// inStead reads who goes where another is the new lead.
func inStead(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.actsAndGoes(p) || h.r.judge(h).negative || asCrew.MatchString(h.s.shape.text[h.end+1:]) {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty = h.r.judge(h).certainty
	return []tv.Claim{c}
}
