package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What two are not to one another after all, and who loves whom.

var untieRules = []rule{
	on("relationship/is-not-own-kin", kinWords, `{chr2} (?:is|was|could|may|might|is|would) (?:not|n't|never) (?:be )?(?:really |actually |in fact |even |biologically )*(?:his|her|their) (?:own |real |biological |birth |natural )*(?P<bond>`+kin+`)`, notOwnKin),
	on("relationship/not-the-kin", kinWords, `{chr} (?:is|was) (?:not|n't|never) (?:really |actually |in fact |even |biologically )*{chr2} 's (?:own |real |biological |birth |natural )*(?P<bond>`+kin+`)`, notKinOf),
	on("relationship/in-love", " love ", part+` and `+part2+` (?:[a-z]+ ){0,3}?(?:fall|falls|fell|falling|fallen) (?:[a-z]+ ){0,2}?in love`, inLove),
	on("relationship/loves", " love ", part+` (?:, (?:played|portrayed) by <[PN]\d+> ,|\( <[PN]\d+> \)) (?:[a-z]+ ){0,3}?(?P<bond>(?:falls|fell|has fallen|falling|is falling|is) in love with) (?:[a-z'-]+ ){0,3}?`+part2, inLove),
}

// notOwnKin reads "that Alfie is not his son": whose son he was thought to be the text has said.
func notOwnKin(h *hit) []tv.Claim {
	m := h.mention("chr2")
	if m == nil || !h.r.speaksOfShow(h) || asked(h.s) {
		return nil
	}
	bond := h.group("bond")
	for i := len(h.r.proposed) - 1; i >= 0; i-- {
		if c := &h.r.proposed[i].claim; c.Kind == tv.Relationship && sameCharacter(c.Value.A, m.name) && c.Value.What == bond {
			return h.untie(c.Value.A, c.Value.B, bond)
		}
	}
	text := h.s.shape.text
	for _, p := range h.r.mentionsIn(text, 0, h.start+1, "CPN") { // "the bombshell from Callum's ex Tara": of him whose ex she is
		if p.name != m.name && p.kind != isPerson && strings.HasPrefix(text[p.at+strings.IndexByte(text[p.at:], '>')+1:], " 's ") && !h.r.people[p.name] {
			return h.untie(m.name, p.name, bond)
		}
	}
	if of := h.r.partBefore(h, m.name); of != nil {
		return h.untie(m.name, of.name, bond)
	}
	return nil
}

// notKinOf reads "Alfie is not Callum's son".
func notKinOf(h *hit) []tv.Claim {
	a, b := h.mention("chr"), h.mention("chr2")
	if a == nil || b == nil || a.name == b.name || !h.r.speaksOfShow(h) || asked(h.s) || !h.r.mayBePart(a) || !h.r.mayBePart(b) {
		return nil
	}
	return h.untie(a.name, b.name, h.group("bond"))
}

// untie makes the claim that one is not what he was thought to be to another, and takes back that he is.
func (h *hit) untie(a, b, bond string) []tv.Claim {
	h.r.isPart[a], h.r.isPart[b] = true, true
	for i := range h.r.proposed {
		if p := &h.r.proposed[i]; p.claim.Kind == tv.Relationship && p.claim.Certainty != tv.Denied && p.claim.Value.What == bond && sameCharacter(p.claim.Value.A, a) && sameCharacter(p.claim.Value.B, b) {
			p.dropped = true
		}
	}
	return []tv.Claim{{Kind: tv.Relationship, Value: tv.Value{A: a, B: b, What: bond}, Season: h.seasonOrWhole(), Certainty: tv.Denied, By: nobody}}
}

// sameCharacter tells that one name is the other, or a part of it.
func sameCharacter(a, b string) bool {
	return a == b || strings.HasPrefix(a, b+" ") || strings.HasPrefix(b, a+" ")
}

// inLove reads "Nora Vale and Carl Orr fall in love".
func inLove(h *hit) []tv.Claim {
	a, b := h.mention("chr"), h.mention("chr2")
	if a == nil || b == nil || realLife.MatchString(h.s.shape.text) || h.r.people[a.name] || h.r.people[b.name] || a.kind == isPerson || b.kind == isPerson {
		return nil
	}
	h.r.isPart[a.name], h.r.isPart[b.name] = true, true
	return h.tie(a, b)
}

// standsAt ends what stands before a place of which a clause goes on with "who": "a GI stationed in York".
var standsAt = phraseOf(` <([CNP]\d+)> (?:\( [^()]{1,40} \) )?, (?:an?|the|his|her) (?:(?:[a-z0-9'-]+|<[A-Z]\d+>) ){0,6}?(?:in|at|from|near|of|to|outside) $`)

// beforePlace gives whoever is told of in "X, a GI stationed in York who": the place is no part.
func (h *hit) beforePlace(a *mention) *mention {
	text := h.s.shape.text
	from, to := h.groupAt("chr")
	if from < 1 || a.kind != isName || !strings.HasPrefix(text[to+1:], " who ") {
		return a
	}
	found := standsAt.FindStringSubmatch(text[:from-1])
	if found == nil {
		return a
	}
	return h.r.find(found[1])
}

// asNoun gives the word for what is between two, where the text has a verb.
func asNoun(bond string) string {
	switch {
	case strings.Contains(bond, " in love with"), strings.HasPrefix(bond, "in love with"), bond == "falls for":
		return "in love"
	case strings.HasSuffix(bond, " the knot with"), bond == "marrying", bond == "getting married to":
		return "married"
	case strings.Contains(bond, " in love"), bond == "":
		return "romance"
	}
	return bond
}
