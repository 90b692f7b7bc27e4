package glean

import (
	"cmp"

	"backlot/internal/tv"
)

// Who goes, told of his part or of what is seen of him: "his character will leave the force in the final episode".

// atTheEnd is when somebody goes who is not back.
const atTheEnd = `(?:(?:in|at|during|by|before|with|after) (?:(?:the|its|this|that|her|his|end|close|conclusion|climax|of|very|season|series|current|show's|show 's) )*(?:final episode|last episode|finale|final scenes?|last scenes?|final moments|final minutes|final hour|{season}|season|series|run)|for good|forever)`

var partGoesRules = []rule{
	anybody(on("cast/his-part-goes", " character ", `(?P<who>his|her) (?:(?:popular|beloved|long-running|on-screen|onscreen|own|much-loved) )?character (?:, <[CNP]\d+> , |<[CNP]\d+> )?(?:(?:will|is|to|set|due|also|then|be|has|have|does|sadly|finally|now) )*(?:leaves?|leaving|left|departs?|departing|departed|exits?|exiting|bows? out|bowing out|quits?|says? (?:goodbye|farewell)|moves? away|written out|killed off|dies|die|walks? away)(?: (?:[a-z'-]+|<[A-Z]\d+>)){0,6}? `+atTheEnd, partGoes)),
	on("cast/no-more-of", " more ", `(?:(?:see|seeing|be|have|hear|is|was) (?:[a-z]+ )?no more (?:of )?{per}|(?:see|seeing) nothing more of {per}) (?:in <S\d+> )?(?:after|beyond|following|from)`, noMoreOf),
	on("other/no-more-scenes", " more ", `(?:there|that) (?:will|would|is|are) (?:be )?(?:to be )?no more (?:of )?(?:his|her|their|<[CNP]\d+> 's) (?:[a-z-]+ ){0,2}?scenes (?:with|opposite|alongside) {per}`, noMoreScenes),
}

// partGoes reads that somebody goes whose part does, at the end of what is shown.
func partGoes(h *hit) []tv.Claim {
	name := cmp.Or(h.r.personOf(h.s, h.start), h.r.lastPerson)
	p := h.r.byName(name)
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[name] || h.r.parts[name] == "" || !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || h.spoken() {
		return nil
	}
	j := h.r.judge(h)
	if j.negative || j.certainty == tv.Denied || leavesOther.MatchString(h.s.shape.text[h.start:h.end+1]) {
		return nil
	}
	h.aboutMain()
	c := castOf(name, h.r.partOf(name), tv.Departs)
	c.Certainty, c.By, c.Detail = j.certainty, j.by, h.clauseOf()
	return []tv.Claim{c}
}

// leavesOther is what somebody leaves in a story who stays in the show.
var leavesOther = phraseOf(` (?:leaves?|leaving|left|exits?|departs?|quits?|moves? away from) (?:(?:the|his|her|their|a) )?(?:prison|jail|custody|hospital|rehab|court|bed|wife|husband|partner|boyfriend|girlfriend|fianc[ée]+|job|him|her|them|<[CNP]\d+>|baby|son|daughter|children|church|school|party|house|pub|room|note|message|clue) `)

// aboutMain makes a hit one on the show that the article is about, whatever else somebody goes to.
func (h *hit) aboutMain() {
	if h.r.main != nil {
		h.about = h.r.main
	}
}

// clauseOf gives the words of a hit, where they are few.
func (h *hit) clauseOf() string {
	if said := h.r.wordsBetween(h.s, h.start+1, h.end); len(said) < 90 {
		return said
	}
	return ""
}

// noMoreOf reads that somebody is not seen again.
func noMoreOf(h *hit) []tv.Claim {
	p := h.anyPerson()
	if p != nil && h.r.isPart[p.name] && h.r.actor[p.name] != "" {
		p = h.r.byName(h.r.actor[p.name])
	}
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || !h.r.speaksOfShow(h) || h.asked() || asked(h.s) || h.spoken() {
		return nil
	}
	c := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	j := h.r.judge(h)
	c.Certainty, c.By = j.certainty, j.by
	if c.Certainty == tv.Denied {
		c.Certainty = tv.Confirmed // the word itself says no
	}
	return []tv.Claim{c}
}

// noMoreScenes keeps in its own words that two are not seen together again.
func noMoreScenes(h *hit) []tv.Claim {
	if p := h.mention("per"); p == nil || h.asked() || asked(h.s) || h.spoken() || h.r.toldOther(h.s) {
		return nil
	}
	return h.inItsWords()
}
