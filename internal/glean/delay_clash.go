package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A show that was to come earlier and was moved out of the way of something else.

var clashRules = []rule{
	on("delay/clash", " clash | clashing | clashes | avoid | competing | overlap | way ", `(?:moved|pushed|shifted|delayed|postponed|held|put back|bumped|rescheduled) (?:[a-z]+ |<D\d+> ){0,6}?(?:(?:so as |in order )?to avoid (?:a clash with|clashing with|going (?:up )?(?:against|head to head with|head-to-head with)|competing with|overlapping with|a clash)|out of the way of|because of a clash with|to make (?:way|room) for)`, clash),
}

// shotThere tells that it is told where a part of a show was made, which is done: "most of it was shot in Incheon".
func shotThere(h *hit) bool {
	text := h.s.shape.text
	i := h.s.shape.tokenAt(min(h.end+1, len(text)-1))
	return has(text[h.start:h.end+1], "was", "were") && !has(text[h.start:h.end+1], "already", "now", "been") && i < h.s.to && h.r.placeAt(i, h.s.to) > 0
}

// meantEarlier says that a thing was to come before.
var meantEarlier = phraseOf(` (?:(?:originally|initially|first|once|previously) (?:been )?(?:expected|due|planned|scheduled|set|slated|meant|supposed|pencilled|penciled|announced)|(?:was|were|had been) (?:expected|due|scheduled|slated|meant|supposed) |(?:moved|pushed|shifted|bumped) (?:it |them )?back|pushed|delayed|postponed|held|put back|later than) `)

// clash reads what a show was moved out of the way of.
func clash(h *hit) []tv.Claim {
	text := h.s.shape.text
	if h.r.told(h.s, ofKind(tv.Delay)) {
		return nil
	}
	if !meantEarlier.MatchString(text[:h.end+1]) || has(text[:h.end+1], "brought forward", "forward", "earlier than", "not moved", "not been moved") || !h.r.speaksOfShow(h) || asked(h.s) || h.end+1 >= len(text) {
		return nil
	}
	end := len(text)
	if stop := whyEnds.FindStringIndex(text[h.end:]); stop != nil {
		end = h.end + stop[0] + 1
	}
	if comma := strings.Index(text[h.end:end], " , "); comma > 0 {
		end = h.end + comma + 1
	}
	what := strings.TrimRight(h.r.wordsBetween(h.s, h.end+1, end), ` .,;`)
	if what == "" || len(strings.Fields(what)) > 14 {
		return nil
	}
	if what = "a clash with " + what; len(what) > longestValue {
		return nil
	}
	return h.delay(what)
}
