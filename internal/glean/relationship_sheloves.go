package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Ties told of a pronoun, "She is engaged to porter Carl", and of "whose": "Runa, whose sister Bea wants the inn".

const tiesKnot = `(?:marries|married|marrying|to marry|wed|weds|engaged to|proposes to|proposed to|in love with|falls for|fell for|falling for|fallen for|ties the knot with|tied the knot with|tying the knot with|tie the knot with|moves in with|moved in with|breaks up with|broke up with|split from|splits from|elopes with|eloped with|cheats on|cheated on|cheating on|an affair with|a fling with|dating|sleeping with|slept with|kissed|kisses|divorced|jilted)`

const tiesKnotWords = " marr| wed | weds | engaged | propos| love | fall| fell | knot | move| broke | break| split | elope| cheat| affair | fling | dating | sleep| slept | kiss| divorc| jilt"

var sheLovesRules = []rule{
	on("relationship/she-loves", tiesKnotWords, `(?:she|he|who) (?:(?:is|was|has|had|'s|been|be|will|now|then|also|currently|secretly|later|to|about|about to|just|recently|once|being|having|after|is having|still) |[a-z-]+ly ){0,5}?(?P<bond>`+tiesKnot+`) (?:(?:[a-zéè'-]+) ){0,4}?(?:, )?<(?P<chr2>[CN]\d+)>`, sheLoves),
	on("relationship/and-ties", " knot | marrying | engaged ", `<(?P<chr>[CN]\d+)> {paren}(?:, (?:who|an?|the) (?:[a-z'-]+ ){1,14}?)(?:after |before |since )?(?P<bond>tying the knot with|marrying|getting engaged to|getting married to|engaged to) (?:(?:[a-zéè'-]+) ){0,4}?(?:, )?<(?P<chr2>[CN]\d+)>`, lovesOne),
	on("relationship/whose-kin", moreTieIs, `<(?P<chr>[CNP]\d+)> {paren}(?:, (?:(?:the|an?) (?:[a-z'-]+ ){1,6}?(?:, )?)?)?whose (?P<bond>`+kinAdj+moreTies+`) (?:and (?:[a-z'-]+ ){1,4}?)?(?:, )?(?:[a-z-]+ ){0,1}?<(?P<chr2>[CN]\d+)>`, whoseKin),
}

// sheLoves reads "she is engaged to porter Carl": whose tie it is the text has said just before.
func sheLoves(h *hit) []tv.Claim {
	b := h.mention("chr2")
	if b == nil || h.ownedAgain("chr2") || asked(h.s) || h.asked() || h.spoken() || realLife.MatchString(h.s.shape.text) {
		return nil
	}
	if !h.r.knownPart(b) && !h.roleHere(b) && (b.full || !givenNames[h.r.tokens[b.from].low] || h.r.firstOfPerson(b.name)) {
		return nil
	}
	if h.r.judge(h).negative {
		return nil
	}
	of := h.r.partBefore(h, b.name)
	if of == nil {
		of = h.plainOwner(b.name)
	}
	return h.tie(of, b)
}

// whoseKin reads "Runa, whose sister Bea".
func whoseKin(h *hit) []tv.Claim {
	a, b := h.mention("chr"), h.mention("chr2")
	if a == nil || b == nil || h.ownedAgain("chr2") || h.kinInLife() || h.crossesToOther() || strings.Contains(h.group("bond"), "character") {
		return nil
	}
	if part := h.r.parts[a.name]; part != "" && a.kind != isCharacter {
		a = &mention{kind: isCharacter, name: part, full: true}
	}
	if !h.r.knownPart(a) && !h.roleHere(a) && a.full {
		return nil
	}
	return h.tie(b, a)
}
