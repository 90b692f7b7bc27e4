package glean

import "backlot/internal/tv"

// Ties in the plain words of a synopsis: "Aske, it turns out, was Runa's father", "Runa loves Aske", "Wyn, a new
// love interest for Runa", "Runa left Aske at the altar".

const (
	// turnsOut stands between a part and what it is found to be.
	turnsOut = `(?:, (?:it|as it) (?:turns|turned|later|now|emerges|emerged|transpires|transpired|has|is|was) ?(?:out|turned out|emerged|transpired|revealed)? , (?:(?:is|was) )?|(?:turns|turned) out to (?:be|have been) |(?:is|was|are|were) (?:revealed|unmasked|exposed|outed|shown|discovered) (?:to be|to have been|as) |(?:, (?:played|portrayed|voiced) by <[PN]\d+> , )?(?:is|was) (?:now )?)`
	// feelsFor is what somebody feels or does that ties him to another.
	feelsFor = `(?:loves|loved|adores|hates|hated|has feelings for|had feelings for|still has feelings for|has a crush on|got engaged to|gets engaged to|gets back with|got back with|gets together with|got together with|reunites with|proposes to|proposed to|broke up with|breaks up with|split from|splits from|split up with|splits up with|dumped|dumps|ties the knot with|tied the knot with|moves in with|moved in with|gives birth to|is pregnant by|is the (?:mother|father|widow|sister|brother|wife|husband|daughter|son) of)`
)

var plainTieRules = []rule{
	on("relationship/found-kin", tiedWords, `<(?P<chr>[CN]\d+)> {paren}`+turnsOut+`(?:(?:really|secretly|actually|also|in fact) )?<(?P<chr2>[CN]\d+)> (?:'s|') (?P<bond>`+kinAdj+moreTies+`) (?:[.,;:!)]|and|who|but|in|from|--|$)`, plainTie),
	on("relationship/feels-for", " love| adore| hate| feelings | crush | engaged | back with | together with | reunites | propose| broke | break| split| dump| knot | moves in | moved in | birth | pregnant ", `<(?P<chr>[CN]\d+)> {paren}(?:, )?(?:who )?(?:(?:also|still|secretly|always|clearly|finally|has|had|just|recently|once|later|then|only|really|never) ){0,3}(?P<bond>`+feelsFor+`) (?:(?:the|his|her|their|old|local|fellow|best|young|wealthy|married|nurse|doctor|detective) ){0,3}?<(?P<chr2>[CN]\d+)> (?:\(|[.,;:!)]|and|but|in|at|on|after|when|who|while|before|again|too|as|for|by|until|since|$)`, plainTie),
	on("relationship/at-the-altar", " altar | jilt| dump", `<(?P<chr>[CN]\d+)> {paren}(?:[a-z]+ ){0,2}?(?P<bond>left|leaves|leaving|jilted|jilts|dumped|dumps) (?:[a-z]+ ){0,3}?<(?P<chr2>[CN]\d+)> {paren}at the altar`, plainTie),
	on("relationship/tie-for", " for | of | to ", `<(?P<chr>[CN]\d+)> {paren}(?:, |-- |\( )(?:(?:who|which) (?:is|was|becomes|will be) )?(?:an?|the|his|her|its) (?:[a-z-]+ ){0,3}?(?P<bond>love interest|romantic interest|love rival|romantic rival|rival|mentor|confidant|confidante|foil|adversary|nemesis|right hand|ally|friend|best friend|suitor|admirer|mother|father|assistant|boss|carer|bodyguard) (?:for|of|to) (?:[a-z'-]+ ){0,2}?<(?P<chr2>[CN]\d+)>`, plainTie),
	on("relationship/child-of", " baby | child | twins | unborn ", `<(?P<chr>[CN]\d+)> {paren}(?:[a-z]+ ){0,3}?(?P<bond>pregnant with|carrying|expecting|having|gives birth to|gave birth to|expects|carries) <(?P<chr2>[CN]\d+)> (?:'s|') (?:[a-z]+ ){0,2}?(?:baby|child|twins|son|daughter)`, plainTie),
}

// plainTie makes a claim of two who are both known as parts, or are named like ones.
func plainTie(h *hit) []tv.Claim {
	a, b := h.mention("chr"), h.mention("chr2")
	if a == nil || b == nil || a.name == b.name || h.ownedAgain("chr") || h.rule.name != "relationship/found-kin" && h.rule.name != "relationship/child-of" && h.ownedAgain("chr2") || asked(h.s) || h.asked() || h.r.judge(h).negative || realLife.MatchString(h.s.shape.text) {
		return nil
	}
	if !h.r.knownPart(a) && !h.r.knownPart(b) {
		return nil
	}
	for _, m := range []*mention{a, b} {
		if h.r.people[m.name] || m.full && !h.r.knownPart(m) && !h.roleHere(m) && !rankedName(m.name) && !h.r.storyName(m) {
			return nil
		}
	}
	list := h.tie(a, b)
	if h.rule.name == "relationship/child-of" {
		for i := range list {
			list[i].Value.What = "parents of a child"
		}
	}
	return list
}
