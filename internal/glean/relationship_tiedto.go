package glean

import "backlot/internal/tv"

// Whom somebody loves, marries or deceives, told of "her" or in a verb: "her engagement to Imran", "elopes with the
// valet, Boone".

const lovesWhom = `(?:married|marries|marrying|to marry|is married to|was married to|being married to|married to|engaged to|got engaged to|gets engaged to|proposes to|proposed to|has proposed to|to propose to|slept with|sleeps with|sleeping with|been sleeping with|having an affair with|has an affair with|had an affair with|cheats? on|cheated on|cheating on|is dating|dating|in love with|falls for|fell for|falling for|fallen for|fall for|elopes with|eloped with|kisses|kissed|hooks up with|hooked up with|had a child with|has a child with|had a fling with|divorced|divorces|jilted|jilts)`

var tiedToRules = []rule{
	on("relationship/own-bond", " engagement | wedding | marriage | affair | fling | romance | feud | rivalry | divorce | relationship | split | separation | breakup | break-up | one-night stand ", whose+` (?:[a-z-]+ ){0,2}?(?P<bond>engagement|wedding|marriage|affair|fling|romance|feud|rivalry|divorce|relationship|split|separation|breakup|break-up|one-night stand) (?:to|with|from) (?:[a-z'-]+ ){0,4}?(?:, )?`+part2, ownBond),
	on("relationship/whose-bond", " engagement | wedding | marriage | proposal | affair | romance | divorce ", `<(?P<chr>[CN]\d+)> 's (?:[a-z-]+ ){0,3}?(?P<bond>engagement|wedding|marriage|affair|romance|divorce) (?:to|from|with) (?:[a-z'.-]+ ){0,4}?(?:, )?<(?P<chr2>[CN]\d+)>`, lovesOne),
	on("relationship/loves-whom", " marr| engaged | propos| slept | sleep| affair | cheat| dating | love | fall| fell | elope| kiss| hook| child with | fling | divorce| jilt", `<(?P<chr>[CN]\d+)> (?:\( [^()]{1,50} \) )?(?:, |, (?:[^,]){1,50} , )?(?:who )?(?:[a-z'-]+ ){0,4}?(?P<bond>`+lovesWhom+`) (?:(?:[a-z'-]+|<[CN]\d+> 's) ){0,5}?(?:, )?<(?P<chr2>[CN]\d+)>`, lovesOne),
}

// ownBond reads "her engagement to Imran".
func ownBond(h *hit) []tv.Claim {
	b := h.mention("chr2")
	if b == nil || h.ofTheOther() || h.kinInLife() || h.group("whose") == "their" || h.ownedAgain("chr2") {
		return nil
	}
	of := h.ownerOf(b.name)
	if of == nil || b.full && !h.r.isPart[b.name] && !h.roleHere(b) {
		return nil
	}
	return h.tie(b, of)
}

// lovesOne reads "Philippa elopes with the valet, Boone".
func lovesOne(h *hit) []tv.Claim {
	a, b := h.mention("chr"), h.mention("chr2")
	if a == nil || b == nil || h.rule.name != "relationship/whose-bond" && h.ownedAgain("chr") || h.ownedAgain("chr2") || asked(h.s) || h.asked() {
		return nil
	}
	for _, m := range []*mention{a, b} {
		if other := h.r.knownPart(a) || h.r.knownPart(b); other && !m.full && !lovesThing.MatchString(" "+h.group("bond")+" ") && !h.r.firstOfPerson(m.name) && !h.r.outlets[m.name] {
			continue
		}
		if !h.r.knownPart(m) && !h.roleHere(m) && !(m == b && !m.full && h.r.knownPart(a) && theOne.MatchString(h.s.shape.text[:h.end+1])) && (m.full || !givenNames[h.r.tokens[m.from].low] || h.r.firstOfPerson(m.name)) {
			return nil
		}
	}
	if h.r.judge(h).negative {
		return nil
	}
	return h.tie(a, b)
}

// theOne ends with somebody behind what he is: "the valet, Boone".
var theOne = phraseOf(` (?:the|his|her|a) (?:[a-z-]+ ){1,3}(?:, )?<[CN]\d+> $`)

// lovesThing is what somebody may feel for a town as well.
var lovesThing = phraseOf(` (?:in love with|falls for|fell for|falling for|fallen for|fall for|engagement|wedding|marriage|affair|romance|divorce|married) `)
