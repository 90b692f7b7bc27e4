package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Shows that are ordered for a season of television: "12 episodes for the 2026-27 season".

var seasonRules = []rule{
	on("premiere/for-season", " season | schedule | slate | lineup ", `(?:for|in|on|to|during) (?:the |its |their )?{date} (?:(?:broadcast|tv|television|network|primetime) )?(?:season|schedule|slate|lineup)`, forSeason),
}

// ordersThen says that episodes are ordered or shown.
var ordersThen = phraseOf(` (?:order|orders|ordered|ordering|pick(?:s|ed|ing)? up|pick-?up|episodes|renew[a-z]*|commission[a-z]*|air|airs|return|returns|premieres?|debuts?|launch|launches) `)

// forSeason makes the claim that a show is on in the season of television for which it is ordered.
func forSeason(h *hit) []tv.Claim {
	text := h.s.shape.text
	d := h.mention("date").date.Date
	if !strings.Contains(string(d), "-09..") || !strings.HasSuffix(string(d), "-05") || !h.r.future(d) || !ordersThen.MatchString(text[:h.start+1]) || !h.r.speaksOfShow(h) {
		return nil
	}
	return settled(premiereOn(h), h)
}
