package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A service that has the show besides its channel, or after it, is told without a verb of its own: "next day on
// Hulu", "hits Max the following morning", "and on iPlayer in full".

var alsoOnRules = []rule{
	on("network/day-after", " day | day, | next-day | same-day | morning | night ", `(?:next|same|following)[ -](?:day|morning|night) (?:also |only )?(?:on|via|to) (?:the )?{net}`, airsHere),
	on("network/hits", " hit| reach| join| come| drop", `(?:hits?|hitting|reach|reaches|reaching|joins?|joining|comes? to|coming to|drops? on) {net} (?:(?:the|a) )?(?:next|same|following|day|week|<D\d+>|later|simultaneously|at the same time)`, airsHere),
	on("network/and-on", " and | then | with ", `<W\d+> (?:(?:[^ ;.<>]+|<[DEN]\d+>) ){0,8}?(?:and|then|with) (?:(?:then|later|also|all|[a-z]+|[0-9]+) ){0,3}?(?:on|via) (?:the )?{net}`, andOn),
	on("network/first-on", " first ", `<W\d+> first (?:,|and|then|before) (?:(?:then|later|on|and) )*{net}`, andOn),
}

// andOn claims a further network where the sentence has said that the show is on the one before it.
func andOn(h *hit) []tv.Claim {
	first := h.r.find(strings.Trim(h.s.shape.text[h.start+1:h.start+1+strings.IndexByte(h.s.shape.text[h.start+1:], ' ')], "<>"))
	t := h.r.showAt(h)
	if first == nil || t == nil {
		return nil
	}
	for p := range h.r.heldOf(h.s) {
		if c := &p.claim; c.Kind == tv.OnNetwork && c.Value.Text == first.name && p.title == t {
			return airsHere(h)
		}
	}
	return nil
}
