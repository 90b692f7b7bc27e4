package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Two who are a couple no longer, and two who are no kin: "Nora and Simon are not together anymore", "Ellie is not
// related to Sam".

var noLongerRules = []rule{
	on("relationship/no-longer", " longer | anymore | more ", part+` and `+part2+` (?:, [^,;]{1,50} , )?(?:are|were) (?:no longer (?:[a-z]+ )?(?:together|a couple|an item|dating|married|engaged|friends)|not (?:[a-z]+ )?(?:together|a couple|an item|dating|married|engaged|friends) (?:anymore|any more|any longer))`, noLongerTwo),
	on("relationship/no-kin", " related | siblings | half-siblings | twins | sisters | brothers | cousins | half-sisters | half-brothers ", part+` (?:(?:\( <[PN]\d+> \) )?(?:is|was) (?:not|never) (?:actually |really |in fact |even )*(?P<bond>related) to `+part2+`|and `+part2+` (?:are|were) (?:not|never) (?:actually |really |in fact |even |secretly )*(?P<tie>related|siblings|half-siblings|twins|sisters|brothers|cousins|half-sisters|half-brothers))`, noKin),
}

// twoOfStory gives two who are both of the story.
func (h *hit) twoOfStory() (a, b *mention) {
	a, b = h.mention("chr"), h.mention("chr2")
	text := h.s.shape.text
	if a == nil || b == nil || a.name == b.name || h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || realLife.MatchString(text) {
		return nil, nil
	}
	for _, m := range []*mention{a, b} {
		if h.r.people[m.name] || m.kind == isPerson || !h.r.mayBePart(m) || m.full && !h.r.knownPart(m) && !h.roleHere(m) {
			return nil, nil
		}
	}
	return a, b
}

// noLongerTwo reads that two are a couple no longer.
func noLongerTwo(h *hit) []tv.Claim {
	a, b := h.twoOfStory()
	if a == nil {
		return nil
	}
	what := "no longer together"
	for _, w := range []string{"married", "engaged", "friends"} {
		if has(h.s.shape.text[h.start:h.end+1], w) {
			what = "no longer " + w
		}
	}
	c := tv.Claim{Kind: tv.Relationship, Value: tv.Value{A: a.name, B: b.name, What: what}, Season: h.seasonOrWhole(), Certainty: tv.Confirmed}
	if j := h.r.judge(h); j.certainty == tv.Reported || j.certainty == tv.Speculated {
		c.Certainty = j.certainty
	}
	return []tv.Claim{c}
}

// noKin reads that two are no kin, and takes back what others have thought.
func noKin(h *hit) []tv.Claim {
	a, b := h.twoOfStory()
	if a == nil {
		return nil
	}
	bond := h.group("bond") + h.group("tie")
	for i := range h.r.proposed {
		p := &h.r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind != tv.Relationship || c.Certainty == tv.Denied || !sameCharacter(c.Value.A, a.name) && !sameCharacter(c.Value.A, b.name) || !sameCharacter(c.Value.B, a.name) && !sameCharacter(c.Value.B, b.name) {
			continue
		}
		if bond == "related" && ofBlood.MatchString(" "+strings.ReplaceAll(c.Value.What, ",", " ,")+" ") {
			bond = c.Value.What
		}
		p.dropped = p.dropped || c.Value.What == bond
	}
	return h.untie(a.name, b.name, bond)
}

// ofBlood are kin by birth.
var ofBlood = phraseOf(` (?:half-)?(?:siblings?|sisters?|brothers?|twins?|cousins?|mother|father|son|daughter|related|uncle|aunt|niece|nephew|grandmother|grandfather) `)
