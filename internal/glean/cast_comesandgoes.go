package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who comes back or goes, told from the other side: by those who part with somebody, by the role that is given up, in
// the passive, behind the verb, and of whom it is denied.

const (
	firing     = `(?:parting ways with|parts ways with|parted ways with|axed|fired|sacked|let go of|written out|wrote out|writes out|writing out|killed off|kills off|dropped|bids farewell to|bidding farewell to|bade farewell to|bid farewell to|says goodbye to|said goodbye to|saying goodbye to|waves goodbye to|waved goodbye to|losing|loses|lost|to lose|cut)`
	bosses     = `(?:<[WS]\d+>|it|they|(?:the|<[SW]\d+>) (?:(?:[a-z-]+|<[WN]\d+>|'s) ){0,3}?(?:show|series|soap|drama|comedy|sitcom|network|broadcaster|streamer|producers|bosses|makers)|bosses|producers)`
	hisPart    = `(?:the|his|her) (?:[a-z-]+ )?(?:role|part|voice) (?:of|as) ` + asWhat
	anotherRun = `(?:(?:the|a|its|this|that|another|one) )*(?:<E\d+>|(?:new|next|second|third|fourth|fifth|sixth|final|last|upcoming|coming|farewell) (?:[a-z-]+ )?(?:run|season|series|year|instal?lment|batch|chapter|outing|episodes))`
	rumours    = `(?:speculation|rumou?rs?|reports?|claims?|talk|suggestions?|gossip|stories|chatter|whispers|the notion|the idea)`
	goingIs    = `(?:(?:is|was|are|were|'s|would|will|had|has|might|may|could|be|been|set|about|due|planning|thinking|considering|of|to|also|now|on|way) )*(?:leav(?:e|es|ing)|left|quit(?:s|ting)?|exit(?:s|ing)?|depart(?:s|ing)?|axed|written out|fired|sacked|dropped|bow(?:s|ing)? out|going|out|let go|stepping (?:down|away))`
)

var comesAndGoesRules = []rule{
	anybody(on("cast/parted-with", " part| axed | fired | sacked | let go | writ| wrote | kill| dropp| farewell | goodbye | los| lost | cut ", `(?:^ |, |and |but )?`+bosses+` (?:(?:is|are|was|were|has|have|had|will|also|now|to|be|been|sadly|reportedly|set|recently|just) )*`+firing+` (?:(?:both|star|stars|actor|actors|actress|regular|regulars|series|cast|member|members|leading|lead|man|lady|original|longtime|long-time|veteran|fan|favou?rite|favou?rites|also|of|two|its|the) |, )*{list}`, partedWith)),
	on("cast/role-given-up", " role | part | voice ", `{per} {apposition}(?:(?:is|was|has|have|had|will|been|be|also|to|now|since|set|recently) )*(?:axed|fired|sacked|dropped|stepped (?:away|down|back)|stepping (?:away|down|back)|steps (?:away|down|back)|leaving|leaves|left|quit|quits|quitting|vacated|vacates|vacating|gave up|gives up|giving up|relinquished|relinquishes|retired|retires|retiring|bowed out|bows out|bowing out|let go|written out|walked away) (?:from |of )?`+hisPart+`{chr}`, roleGivenUp),
	on("cast/not-returning-is", " returning | back | missing | absent | gone | out ", `(?:not (?:returning|back|coming back|making the trip|on the cast list|in the line-up)|(?:sadly|conspicuously|notably|also) (?:missing|absent|gone|out)|absent|missing)(?: (?:this time|for {season}|from {season}|from the (?:[a-z-]+ ){0,2}?(?:cast|line-up|lineup|series|season|episodes)))? (?:is|are|will be) (?:(?:[a-z-]+|<[WS]\d+>) ){0,5}?{list}`, notReturningIs),
	on("cast/is-out", " out ", `{per} (?:, (?:on the other hand|however|meanwhile|though|for (?:his|her) part|sadly|alas) , )(?:is|will be) (?:now )?(?:out|gone|not back|not returning)(?: \.| ,| ;)`, isOut),
	on("cast/on-for-more", " on | up | aboard | for | contract ", `{list} {apposition}{paren}(?:(?:is|are|will be|both|all|also|has|have|had|now|again|already) )+(?:on board|aboard|signed on|signed up|signed|inked|re-upped|confirmed|locked in|under contract|contracted|committed|agreed) (?:to (?:(?:remain|stay|continue|return)(?: on)? )?(?:with|on|in|for|to) (?:<S\d+> )?(?:(?:'s) )?(?:for )?|for )`+anotherRun, onForMore),
	on("cast/upped-now", " regular | regulars ", `(?:upped|promoted|bumped(?: up)?|elevated|moved up) (?:to )?(?:(?:the|its|recurring|players?|guest|stars?|cast|members?|actors?|both|series) )*(?:{list} to (?:full )?(?:series |season )?regulars?|(?:series |season )?regulars? (?:status )?(?:is|are) {per})`, uppedNow),
	on("cast/in-place-of", " place of | stead | instead of ", `{per} (?:stepping in |coming in |now |brought in )?(?:in (?:the )?place of|instead of|in the stead of) {per2} (?:as|in the (?:role|part) of) `+asWhat+`{chr}`, inPlaceOf),
	anybody(on("cast/part-is-now", " played | voiced | portrayed | taken ", `(?:the|his|her|that) (?:character|part|role) (?:is|will be|has been|was) (?:(?:now|henceforth|instead|to be|being) )*(?:played|voiced|portrayed|taken (?:over|on)) (?:(?:from now on|from here on|now|instead|this time|henceforth|going forward|in <[ED]\d+>|from <E\d+> on(?:wards)?) )?by (?:[a-z-]+ ){0,3}?{per}`, partIsNow)),
	on("cast/denies-going", " speculation | rumo| report| claim| talk | suggestion| gossip | stories | chatter | whispers | notion | idea ", `{per} {apposition}(?:(?:has|have|is|was|also|himself|herself|now|again) )*(?:hit back at|hits back at|hitting back at|denied|denies|denying|dismissed|dismisses|shut down|shuts down|laughed off|laughs off|shot down|rubbished|rubbishes|scotched|quashed|squashed|poured cold water on|slammed|put to rest|put paid to|waved away|set the record straight on|responded to|played down|plays down) (?:(?:[a-z]+) ){0,3}?`+rumours+` (?:that )?(?:(?:she|he|they) `+goingIs+`|(?:of|about|over) (?:his|her|an?|their) (?:[a-z]+ )?(?:exit|departure|leaving|future))`, deniesGoing),
	on("cast/rumour-denied", " speculation | rumo| report| claim| talk | suggestion| gossip | stories | chatter | whispers ", rumours+` (?:that )?{per} `+goingIs+` [^;.]{0,70}?(?:(?:were|was|have been|has been|are|is) (?:[a-z]+ly )?(?:put to rest|denied|dismissed|shut down|quashed|squashed|false|untrue|wrong|nonsense|rubbished|scotched|wide of the mark))`, deniesGoing),
	on("cast/no-goodbye", " not ", `{per} {apposition}(?:is|was) not (?:yet )?(?:ready to (?:say goodbye|leave|quit|go|bow out)|saying goodbye|done with|finished with|ready to hang up)`, deniesGoing),
}

// mayGo tells that somebody can be one who acts in the show.
func (h *hit) mayGo(p *mention) bool {
	return p != nil && (p.full || p.kind == isPerson) && !h.r.isPart[p.name] && h.pair(p, nil) && !(h.r.isCrew(p) && h.r.parts[p.name] == "" && !h.r.judgesOrHosts(p.name)) && !h.r.outlets[p.name]
}

// actorsIn gives those of a list who can act in the show, each with the part behind his name.
func (h *hit) actorsIn(change string) (claims []tv.Claim) {
	from, to := h.groupAt("list")
	text := h.s.shape.text
	for _, p := range h.r.mentionsIn(text, from, to, "PN") {
		behind := text[p.at+strings.IndexByte(text[p.at:], '>')+1:]
		if strings.HasSuffix(text[:p.at], "( ") || !h.mayGo(p.mention) || strings.HasPrefix(behind, " 's ") {
			continue
		}
		part := h.r.partOf(p.name)
		if found := asPartBehind.FindStringSubmatch(behind); found != nil {
			if m := h.r.find(found[1]); m != nil && h.pair(p.mention, m) {
				h.r.playsPart(p.mention, m)
				part = m.name
			}
		}
		claims = append(claims, castOf(p.name, part, change))
	}
	return claims
}

// goesAlready tells that the sentence has told that somebody goes, or stays.
func (h *hit) goesAlready(name string) bool {
	return h.r.told(h.s, func(c tv.Claim) bool {
		return c.Kind == tv.Cast && c.Value.Person == name && c.Value.Change != tv.Stars && c.Value.Change != tv.Joins
	})
}

func (h *hit) fresh(list []tv.Claim) (claims []tv.Claim) {
	for _, c := range list {
		if !h.goesAlready(c.Value.Person) {
			claims = append(claims, c)
		}
	}
	return claims
}

// noNews tells that a hit is a question, or is said not to be so.
func (h *hit) noNews() bool { return h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative }

func partedWith(h *hit) []tv.Claim {
	if h.noNews() || crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) || inLife.MatchString(h.s.shape.text[h.end:]) {
		return nil
	}
	return h.fresh(h.actorsIn(tv.Departs))
}

func roleGivenUp(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if h.noNews() || !h.mayGo(p) || c == nil || !h.pair(p, c) || strings.HasPrefix(h.s.shape.text[h.end:], " 's ") || h.goesAlready(p.name) {
		return nil
	}
	h.r.playsPart(p, c)
	return []tv.Claim{castOf(p.name, c.name, tv.Departs)}
}

func notReturningIs(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || h.spoken() || crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) {
		return nil
	}
	list := h.fresh(h.actorsIn(tv.Departs))
	for i := range list {
		list[i].Certainty = tv.Confirmed
	}
	return list
}

func isOut(h *hit) []tv.Claim {
	p := h.mention("per")
	if h.asked() || asked(h.s) || h.spoken() || !h.mayGo(p) || h.goesAlready(p.name) {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty = tv.Confirmed
	return []tv.Claim{c}
}

// onForMore reads who is to be in another season, where there has been one.
func onForMore(h *hit) []tv.Claim {
	if h.noNews() || crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) || asCrew.MatchString(h.s.shape.text[h.end+1:]) {
		return nil
	}
	if t := h.r.showAt(h); t == nil || h.seasonNow() < 2 {
		return nil
	}
	return h.fresh(h.actorsIn(tv.Returns))
}

func uppedNow(h *hit) (list []tv.Claim) {
	if h.noNews() {
		return nil
	}
	if p := h.mention("per"); p != nil {
		if !h.mayGo(p) {
			return nil
		}
		list = append(list, castOf(p.name, h.r.partOf(p.name), tv.Returns))
	} else {
		list = h.actorsIn(tv.Returns)
	}
	list = h.fresh(list)
	for i := range list {
		list[i].Detail = asRegular
	}
	return list
}

func inPlaceOf(h *hit) []tv.Claim {
	p, old, c := h.mention("per"), h.mention("per2"), h.part()
	if h.noNews() || !h.mayGo(p) || !h.mayGo(old) || c == nil || !h.pair(p, c) || p.name == old.name {
		return nil
	}
	h.r.playsPart(p, c)
	return []tv.Claim{castOf(p.name, c.name, tv.Recast), castOf(old.name, c.name, tv.Departs)}
}

// partIsNow reads "his character will be played from now on by", of the part of somebody who goes.
func partIsNow(h *hit) []tv.Claim {
	p := h.mention("per")
	if h.noNews() || !h.mayGo(p) {
		return nil
	}
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence >= n-3; i-- {
		o := &h.r.proposed[i]
		if c := &o.claim; !o.dropped && c.Kind == tv.Cast && c.Value.Change == tv.Departs && c.Value.Character != "" && c.Value.Person != p.name {
			h.r.actor[c.Value.Character] = p.name
			return []tv.Claim{castOf(p.name, c.Value.Character, tv.Recast)}
		}
	}
	return nil
}

// deniesGoing reads that somebody is said to go, and does not.
func deniesGoing(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.mayGo(p) || h.asked() || asked(h.s) || h.spoken() {
		return nil
	}
	for o := range h.r.heldOf(h.s) {
		if c := &o.claim; c.Kind == tv.Cast && c.Value.Person == p.name && c.Value.Change == tv.Departs {
			if c.Certainty == tv.Denied {
				return nil
			}
			o.dropped = true
		}
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	c.Certainty, c.By = tv.Denied, p.name
	if h.rule.name == "cast/no-goodbye" {
		c.By = nobody
	}
	return []tv.Claim{c}
}
