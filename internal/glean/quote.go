package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

var quoteRules = []rule{
	on("quote/direct", ` " `, `^? ?" (?P<said>[^"]{20,600}) "`, directQuote),
	on("other/hinted", " hint| tease| promise", `{per} {apposition}(?:has |have |had )?(?:[a-z]+ly )?{adv}(?:hinted|hints|teased|teases|promised|promises) (?:toward|towards|at|that|of|more|a|an|the|some|to)`, hinted),
	on("other/fans", " speculat| hop", `(?:fans|viewers|critics) (?:[a-z]+ ){0,3}?(?:speculate|speculating|hope|hoping|wonder|wondering) (?:about|that|for|whether|to)`, fansHope),
}

// hinted reads what somebody hints at: nothing is said, so it is a guess.
func hinted(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.r.speaksOfShow(h) || h.r.isPart[p.name] {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: h.r.short(h.s)}, Certainty: tv.Speculated, By: p.name}}
}

func fansHope(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || len(h.r.mentionsIn(text, h.start, len(text), "D")) > 0 {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: h.r.short(h.s)}, Certainty: tv.Speculated, By: strings.Fields(text[h.start:])[0]}}
}

var aboutShow = regexp.MustCompile(` (?:season|show|series|episode|episodes|character|characters|script|scripts|story|cast|film|filming|shoot|shooting|finale|audience|fans|role|set|scene|scenes|television|tv|we|it) `)

// directQuote reads what somebody concerned says in so many words about the show.
func directQuote(h *hit) []tv.Claim {
	from, to := h.groupAt("said")
	said := h.s.shape.text[from:to]
	if !h.r.speaksOfShow(h) || len(strings.Fields(said)) < 6 || !aboutShow.MatchString(" "+said+" ") {
		return nil
	}
	v := h.r.voiceAt(h.s, h.start, h.end, 0)
	if v == nil || v.kind != states || v.name == "" {
		return nil
	}
	text := strings.TrimRight(h.r.wordsBetween(h.s, from, to), " ,")
	if len(text) > 400 {
		return nil
	}
	return []tv.Claim{{Kind: tv.Quote, Value: tv.Value{Text: text}, Certainty: tv.Confirmed, By: v.name}}
}
