package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who leaves and who joins, where the part or the name stands before.

// sheGoes reads that "she" leaves, of an actor whose part is known, or whose going
// is denied.
func sheGoes(h *hit) []tv.Claim {
	p := h.r.personBefore(h)
	if p == nil || !h.r.castTalk(h) || asCrew.MatchString(h.s.shape.text[h.end+1:]) {
		return nil
	}
	j := h.r.judge(h)
	if j.certainty != tv.Denied && (h.r.parts[p.name] == "" || h.group("bare") != "") {
		return nil // "she is leaving" her village, as like as not
	}
	c := castOf(p.name, h.r.parts[p.name], tv.Departs)
	if c.Certainty = j.certainty; j.negative && !has(h.s.shape.text[h.start:h.end+1], "not") {
		return nil
	}
	return []tv.Claim{c}
}

func departure(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.r.castTalk(h) || h.r.isPart[p.name] || crewTalk.MatchString(h.s.shape.text) || h.asked() {
		return nil
	}
	c := castOf(p.name, h.r.parts[p.name], tv.Departs)
	c.Certainty, c.Season = h.r.judge(h).certainty, h.seasonOrWhole()
	return []tv.Claim{c}
}

// crewTalk are words of people who are not seen.
var crewTalk = phraseOf(` (?:showrunner|head writer|writers|writers'|writing staff|producers|producer|director|executive|boss|presenter|host|as chief) `)

// elliptic reads "X returns, but Y will not."
func elliptic(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text[:h.start+1]
	whole := h.s.shape.text[:h.end+1]
	if k := strings.LastIndex(whole, " but "); k > h.start { // the nearer subject
		for _, x := range h.r.mentionsIn(whole, k, h.end, "PN") {
			if x.full && !h.r.isPart[x.name] {
				p, text = x.mention, whole[:k+1]
				break
			}
		}
	}
	if p == nil || !h.pair(p, nil) || !has(text, "returns", "return", "returning", "back", "reprise", "reprises", "are back", "is back") {
		return nil
	}
	c := castOf(p.name, "", tv.Departs)
	c.Certainty = h.r.judge(h).certainty
	return []tv.Claim{c}
}

func sheJoins(h *hit) []tv.Claim {
	p := h.r.personBefore(h)
	if p == nil || !h.r.castTalk(h) || h.r.parts[p.name] == "" {
		return nil
	}
	return []tv.Claim{castOf(p.name, h.r.parts[p.name], tv.Joins)}
}

// inTalks reads who may come, where the part has no name.
func inTalks(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.pair(p, nil) {
		return nil
	}
	claim := castOf(p.name, "", tv.Joins)
	claim.Certainty, claim.Detail = h.atMost(), "in "+h.group("how")
	if notInTalks.MatchString(h.s.shape.text[h.start : h.end+1]) {
		h.notIn(&claim)
	}
	if claim.Certainty == tv.Denied {
		claim.By = h.denier()
	}
	return []tv.Claim{claim}
}

// wantsOut reads who wishes to leave: nobody says that he does.
func wantsOut(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.pair(p, nil) || h.r.judge(h).negative {
		return nil
	}
	claim := castOf(p.name, "", tv.Departs)
	claim.Certainty, claim.Detail = h.atMost(), "wants out"
	return []tv.Claim{claim}
}
