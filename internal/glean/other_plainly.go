package glean

import (
	"cmp"
	"strings"

	"backlot/internal/tv"
)

// What the British and Irish press tells in its own forms: who played a part and finished up, for
// what somebody leaves, who bought a show for a country, where its scenes were shot.

var plainlyRules = []rule{
	on("cast/played-and-left", " played | portrayed | plays ", `{per} (?:\( [^()]{1,40} \) )?, who (?:[a-z]+ly |has |had |also |once |most recently )*(?:played|portrayed|plays|starred as|appeared as) `+asWhat+`{chr} (?:[^;.]{0,60} )?(?:and|before|but|until) (?:(?:who|he|she|has|had|then|later|recently|finally|also) )*(?:finished up|finished filming|finished|bowed out|left|departed|exited|wrapped up|wrapped|said goodbye|signed off|quit|moved on|bowing out|leaving|departing|exiting|was written out|was killed off)(?: (?:in|last|earlier|on|at|this|the|for|from|after|,|\.|from the|of))`, playedAndLeft),
	on("cast/her-character", " character | alter ego ", `(?:his|her|their) (?:own |on-screen |onscreen |soap )?(?:character|alter ego) (?:, )?`+asWhat+`{chr}`, herCharacter),
	on("cast/exit-follows", " follow | follows | heels ", `(?:exit|departure|exits|decision to leave|news) (?:[a-z]+ )?(?:follows?|comes? (?:[a-z]+ )?after|comes on the heels of|follows hot on the heels of) (?:that of|those of|the (?:exits?|departures?) of) {list}`, exitFollows),
	on("cast/leaving-to", " leaving | quitting | departing | exiting ", `(?P<who>he|she) (?:(?:is|was|would be|will be|had decided|has decided|'s) )+(?:now |finally |sadly )?(?:leaving|quitting|departing|exiting)(?: (?:{show}|the (?:[a-z]+ )?(?:show|series|drama|soap|comedy|role|part)))? (?P<why>(?:to (?:take|star|pursue|focus|spend|move|concentrate|join|study|work|do|return|appear|raise|go|train|write|play|be|have|make|try|follow|look)|for (?:an?|the|other|new|family|health|personal)|because|due|after) [^;"]{3,90}?)(?: [.,;]| and )`, leavingTo),
	on("network/bought-for", " bought | acquired | picked up | snapped up | licensed | taken | has ", `{net} (?:(?:has|have|had|also|then|since|recently|already) )*(?:bought|acquired|picked up|snapped up|licensed|taken) (?:the )?(?:it|{show}|`+theShow+`|rights|series|show|drama|comedy)(?: to (?:it|{show}|the (?:show|series|drama)))? (?:["'] )?(?:for|in)`, boughtFor),
	on("other/scenes-shot", " shot | filmed | captured ", `(?:exteriors?|interiors?|scenes|sequences|footage|locations?|street scenes|studio work) (?:(?:for|of|in|at) (?:the |its )?(?:[a-z'-]+ |<[NSC]\d+> |'s ){1,4})?(?:(?:was|were|are|is|being|mostly|mainly|largely|also|all|then|partly|been|have|both|again) )*(?:shot|filmed|captured) (?:[a-z]+ly )?(?:on location )?(?:[a-z]+ )?(?:in|at|on|around|across|near)`, sceneShot),
	on("other/doubles-for", " doubl| stand| stood ", `(?:is|are|was|were|once again|again|also|town|village|city|which|that|and|<N\d+>|estate|hall|house|pub|school|hotel|farm|castle) (?:[a-z]+ ){0,2}?(?:doubl(?:es|ed|ing|e)|stand(?:s|ing)? in|stood in) (?:[a-z]+ly )?(?:for|as) (?:the )?(?:[a-z-]+ )?<[NSC]\d+>`, sceneShot),
	on("other/hurt", " broke | fractured | dislocated | tore | sprained | injured | hospital | surgery ", `{per} (?:, [^,;]{1,30} )?(?:, )?(?:(?:had|has|was|who|suddenly|badly|also) )*(?:broke|fractured|dislocated|tore|sprained|injured|was injured|been injured|was taken to hospital|taken to hospital|rushed to hospital|underwent surgery) (?:(?:his|her|their|an?|on|in|while|during|with|after|when|for) )`, hurt),
}

// playedAndLeft reads "Luke Petrakis, who played Dr Samaras and finished up in February".
func playedAndLeft(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if p == nil || c == nil || !p.full && p.kind != isPerson || !h.pair(p, c) || h.r.judge(h).negative || h.asked() {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Departs)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// exitFollows reads who has gone before somebody: "Her exit follows that of Ida Voss".
func exitFollows(h *hit) []tv.Claim {
	list := listed(tv.Departs)(h)
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// leavingTo reads for what somebody leaves who was named before: "he was leaving to take a role".
func leavingTo(h *hit) []tv.Claim {
	text := h.s.shape.text
	p := h.r.byName(cmp.Or(h.r.personOf(h.s, h.start), h.r.lastPerson))
	if p == nil || !p.full || h.r.isPart[p.name] || !h.r.castTalk(h) || h.r.judge(h).negative || h.asked() || asked(h.s) || h.spoken() || h.r.isCrew(p) || !h.r.goingOrPlaying(p.name) || has(text[:h.start+1], "character", "if") {
		return nil
	}
	from, to := h.groupAt("why")
	claim := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	claim.Certainty, claim.Detail = tv.Confirmed, strings.TrimRight(h.r.wordsBetween(h.s, from, to), " .,;")
	if has(text, "agency", "agent", "spokesperson", "spokeswoman", "spokesman") {
		claim.By = nobody
	}
	if len(claim.Detail) > longestValue {
		claim.Detail = ""
	}
	return []tv.Claim{claim}
}

// goingOrPlaying tells that somebody has been said to play, or to go.
func (r *reader) goingOrPlaying(name string) bool {
	if r.parts[name] != "" {
		return true
	}
	for i := range r.proposed {
		if c := &r.proposed[i].claim; c.Kind == tv.Cast && c.Value.Person == name {
			return true
		}
	}
	return false
}

// boughtFor reads "Channel 4 bought it for the UK".
func boughtFor(h *hit) []tv.Claim {
	m := h.mention("net")
	_, to := h.s.clauseAt(h.end)
	text := h.s.shape.text
	if m == nil || !h.r.speaksOfShow(h) || asked(h.s) || has(text[h.start:h.end+1], "film", "movie", "remake") {
		return nil
	}
	in := h.r.landIn(h.s, back(text, h.end, 1), min(max(to, h.end+1), len(text)))
	if j := h.r.judge(h); in == "" || j.negative || j.certainty != tv.Confirmed {
		return nil
	}
	return []tv.Claim{{Kind: tv.OnNetwork, Value: tv.Value{Text: m.name}, Season: whole, Certainty: tv.Confirmed, By: nobody, Detail: in}}
}

// sceneShot keeps in its own words where scenes of the show were shot, or what stands in for its place.
func sceneShot(h *hit) []tv.Claim {
	text := h.s.shape.text
	i := h.s.shape.tokenAt(min(h.end+1, len(text)-1))
	shot := h.rule.name == "other/scenes-shot"
	if asked(h.s) || h.spoken() || h.r.judge(h).negative || shot && h.r.placeNames(i, h.s.to) == 0 && !has(text[h.end:], "school", "studio", "studios", "house", "hall", "farm", "hotel", "castle", "church", "prison", "island") || has(text, "film", "movie", "trailer", "film's", "intimate") {
		return nil
	}
	return h.inItsWords()
}

// hurt keeps in its own words what has befallen somebody of the show.
func hurt(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || asked(h.s) || h.spoken() || h.r.judge(h).negative {
		return nil
	}
	return h.inItsWords()
}

// inItsWords makes of a sentence a claim on the show as a whole, in the words of the text.
func (h *hit) inItsWords() []tv.Claim {
	list := h.other(whole)
	for i := range list {
		list[i].Value.Text = h.r.short(h.s)
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// noSeasons takes from a soap's claim a season that nobody has named: it has none to spoil.
func (r *reader) noSeasons(t *title, c *tv.Claim) {
	if c.Spoiler != (tv.Point{}) && !r.spoiled && r.isSoap(t) && r.seasonsNamed() == 0 {
		c.Spoiler, c.Season = tv.Point{}, 0
	}
}

// herCharacter reads "Tessa Quine said her character Bronagh Devlin would not".
func herCharacter(h *hit) []tv.Claim {
	p, c := h.r.personBefore(h), h.part()
	if p == nil || c == nil || c.kind == isPerson || !h.pair(p, c) || h.spoken() || h.r.parts[p.name] != "" || h.r.people[p.name] || h.r.isPart[p.name] || h.r.actor[c.name] != "" || asked(h.s) {
		return nil
	}
	text := h.s.shape.text
	if i := h.r.indexOf(h.s); len(h.r.mentionsIn(text, 0, h.start, "PN")) == 0 && (i == 0 || h.start > 1 || len(h.r.mentionsIn(h.r.sentences[i-1].shape.text, 0, len(h.r.sentences[i-1].shape.text), "PN")) > 1) {
		return nil // it may be another's
	}
	return h.nowPart(p, c)
}
