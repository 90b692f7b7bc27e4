package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A part that an actor had elsewhere, told of the show that is named for it: "best known as Clara in Nightjar",
// "after nine seasons as Clara on Norda's Nightjar".

// knownFrom is how a part that somebody had is led to, before "as".
const knownFrom = `(?:known|remembered|famous|beloved|remember|know|knows|familiar|recogni[sz]ed?|fame|prominence|name|seen|spotted|appeared|appears|recurred|starred|cast|popped up|spent [a-z0-9-]+ (?:seasons|years|series)|(?:seasons|years|series|episodes|stint|spell|run|tenure|turn|arc))`

var earlierRoleRules = []rule{
	on("cast/part-in-show", " as | playing | portraying | to play ", knownFrom+` (?:[a-z]+ ){0,3}?(?:as|for playing|for portraying|playing|to play) `+asWhat+`{chr} (?:in|on) `+beforeShow+`{show}`, partInShow),
}

// ofShow turns the hit to the show that its pattern caught.
func (h *hit) ofShow() bool {
	m := h.mention("show")
	if m == nil || m.kind != isShow {
		return false
	}
	h.about = h.r.titleOf(m)
	return h.about != nil
}

// whoHad gives whoever had a part that is told: the name that the sentence begins with, else the nearest before.
func (h *hit) whoHad() *mention {
	text := h.s.shape.text
	all := h.r.mentionsIn(text, 0, h.start+1, "PN")
	for k := len(all) - 1; k >= 0; k-- {
		m := all[k]
		behind := text[m.at+strings.IndexByte(text[m.at:], '>')+1:]
		if (m.kind == isPerson || m.full || strings.Contains(m.name, " ")) && !h.r.isPart[m.name] && !strings.HasPrefix(behind, " 's ") && !h.r.rankedPart(m.mention) {
			return m.mention
		}
	}
	if len(all) > 0 {
		return nil
	}
	if found := afterComma.FindStringSubmatch(text[h.end:]); found != nil && afterTime.MatchString(text[:h.start+1]) {
		return h.r.find(found[1])
	}
	return h.r.personBefore(h)
}

var (
	// afterTime begins a sentence with what somebody did before, and afterComma follows it with who that was.
	afterTime  = phraseOf(`^ (?:after|following|having|fresh from|best|with|for|once|previously) `)
	afterComma = phraseOf(`^ , (?:[a-z-]+ ){0,3}?<([PN]\d+)> `)
)

// partInShow reads a part that somebody had in a show that is named.
func partInShow(h *hit) []tv.Claim {
	c, p := h.part(), h.whoHad()
	if p == nil || c == nil || h.asked() || p.name == c.name || !h.ofShow() || h.r.judge(h).negative {
		return nil
	}
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

var (
	// asHeWas ends what stands before a part that somebody had elsewhere, and thereIn begins what follows it.
	asHeWas = phraseOf(` ` + knownFrom + ` (?:[a-z]+ ){0,3}?(?:as|for playing|for portraying|playing|to play) (?:[a-zéè'-]+ |, |<[WO]\d+> ){0,6}$`)
	thereIn = phraseOf(`^ (?:in|on) ` + beforeShow + `<(S\d+)> `)
)

// partsThere gives a part that somebody had elsewhere to the show that is named for it, and not to the one that
// he joins.
func (r *reader) partsThere() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || p.other || c.Kind != tv.Cast || c.Value.Person == "" || c.Value.Character == "" || c.Value.Change != tv.Stars && c.Value.Change != tv.Joins {
			continue
		}
		var there *title
		r.everyMention(r.sentences[p.sentence].shape.text, c.Value.Character, func(at, end int) bool {
			text := r.sentences[p.sentence].shape.text
			if found := thereIn.FindStringSubmatch(text[end:]); found != nil && asHeWas.MatchString(text[:at]) {
				there = r.titleOf(r.find(found[1]))
			}
			return true
		})
		switch {
		case there == nil || there == p.title:
		case c.Value.Change == tv.Stars:
			p.title, c.ShowName, c.Show, c.Season = there, there.name, there.id, 0
		default:
			c.Value.Character = ""
		}
	}
}
