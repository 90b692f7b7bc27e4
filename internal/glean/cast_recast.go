package glean

import (
	"strings"

	"backlot/internal/tv"
)

func recast(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if p == nil || !h.r.castTalk(h) || asCrew.MatchString(h.s.shape.text[h.end+1:]) {
		return nil
	}
	name := ""
	if c != nil && c.name != p.name {
		name = c.name
	} else if old := h.mention("per2"); old != nil {
		name = h.r.partOf(old.name)
		if name == "" && !old.full {
			return nil
		}
	}
	list := []tv.Claim{castOf(p.name, name, tv.Recast)}
	if strings.HasSuffix(h.s.shape.text[:h.start+1], " from ") {
		list = h.agedOne(name) // "the 13-year-old from Truro replaces"
	}
	if name == "" && h.r.judgesOrHosts(p.name) {
		list = nil // whose place is no part
	}
	if old := h.mention("per2"); old != nil && old.full && !h.r.isPart[old.name] {
		list = append(list, castOf(old.name, name, tv.Departs))
	}
	return list
}

// saidOfHim ends what stands before somebody who is said to do something.
var saidOfHim = phraseOf(` (?:` + hearsayNoun + `|confirm(?:s|ed)?|announc(?:es|ed)|reveal(?:s|ed)?|reports|reported) that $`)

// leavesIt begins what somebody is told to leave where that is the show.
var leavesIt = phraseOf(`^(?:<S|(?:the )?<W\d+> (?:'s )?(?:<S|(?:[a-z-]+ ){0,2}(?:show|series|drama|comedy|sitcom|soap|thriller|procedural|dramedy) )|the (?:(?:hit|long-running|popular|[a-z]+) )?<W\d+> (?:[a-z-]+ ){0,2}(?:show|series|drama|comedy|sitcom|soap|thriller|procedural|dramedy) |the (?:show|series|drama|comedy|sitcom|soap|thriller|programme|cast)|after)`)

func departs(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if p == nil || !h.pair(p, c) {
		return nil
	}
	text := h.s.shape.text[h.start : h.end+1]
	rest := h.s.shape.text[h.end+1:]
	if asCrew.MatchString(rest) || crewTalk.MatchString(withoutPart(text)) || h.asked() {
		return nil // a showrunner, not an actor
	}
	if before := h.s.shape.text[back(h.s.shape.text, h.start, 3) : h.start+1]; has(before, "nor", "true that") || has(text, "not leaving", "never left", "not left", "not quit", "not quitting", "not exiting") {
		return nil // a denial of it
	}
	if has(text, "is out") && (strings.HasPrefix(rest, "of his") || strings.HasPrefix(rest, "of her") || strings.HasPrefix(rest, "of the") || strings.HasPrefix(rest, "for ") || strings.HasPrefix(rest, "as showrunner")) {
		return nil
	}
	plain := h.r.parts[p.name] == "" && has(text, "left", "leaves", "leaving", "has left", "have left", "to leave")
	if plain && !leavesIt.MatchString(rest) && c == nil && !(strings.HasPrefix(rest, ".") && saidOfHim.MatchString(h.s.shape.text[:h.start+1])) {
		return nil
	}
	if has(text, "is out", "fired from", "dropped from") && c == nil && len(h.r.mentionsIn(h.s.shape.text, 0, len(h.s.shape.text), "SE")) == 0 {
		return nil
	}
	claim := castOf(p.name, "", tv.Departs)
	if c != nil {
		claim.Value.Character = c.name
		h.r.playsPart(p, c)
	}
	claim.Certainty = h.r.judge(h).certainty
	if has(text, "could not continue") {
		claim.Certainty = tv.Confirmed
	}
	return []tv.Claim{claim}
}

// asCrew begins what follows where somebody leaves or takes a place behind the camera.
var asCrew = phraseOf(`^(?:from |behind )?(?:behind |the |its |as )*(?:as )?(?:[a-z-]+ )?(?:showrunner|creator|director|writer|host|producer|executive|head|co-creator|presenter|camera|judge|(?:(?:character|costume|production|set|sound) )?designer|composer|cinematographer|editor|narrator|series composition)`)

// asPart gives somebody a part, whatever that is: "as new ER boss Dr. Milo Vance".
var asPart = phraseOf(` as (?:[a-z-]+ |<[A-Z]\d+> ){0,5}?<[CN]\d+> `)

// withoutPart leaves away what gives somebody a part.
func withoutPart(text string) string {
	return asPart.ReplaceAllStringFunc(text, func(said string) string {
		if has(said, "and", "from", "with", "while", "showrunner", "before", "after") {
			return said
		}
		return " "
	})
}
