package glean

import (
	"strings"

	"backlot/internal/tv"
)

// "Will there be a fourth season? Norda has not made a decision": what is not decided is what was just asked.
// And who composes, told with the verb.

var noWordRules = []rule{
	on("stage/not-decided", " decision | decided | decide ", `(?:(?:<[WN]\d+>|the (?:network|broadcaster|channel|streamer|service|bbc|platform)|it|they|nobody|no one) (?:(?:has|have|had|yet|still|not) )*(?:not |yet to |still to )(?:yet )?(?:made|make|taken|take|reached|reach|come to) (?:an?|any|its|the) (?:final |firm |formal )?decision|(?:nothing|no decision) (?:has|is) (?:yet )?(?:been )?(?:yet )?(?:decided|made|taken)|(?:<[WN]\d+>|the (?:network|broadcaster|channel|streamer|service|platform)) (?:has|have) (?:not|yet to) (?:yet )?decided?)(?: (?:,|\.|;|yet|and|but|on that|either|though|--|"))`, notDecided),
	on("crew/composes", " music | score | soundtrack | theme ", `{per} (?:\( [^()]{1,40} \) )?(?:, )?(?:(?:who|also|has|again|will|is|and) )*(?:composes|composed|composing|writes|wrote|written|scores|scored|provides|provided|created|creates) (?:the|its|all the) (?:[a-z]+ )?(?:music|score|soundtrack|theme|theme tune|theme music) (?:(?:for|of|to) (?:["'] )?(?:{show}|the (?:[a-z-]+ )?(?:show|series|drama|comedy|sitcom|programme))|\.|,)`, composes),
	on("crew/music-by", " music | score | soundtrack | theme ", `(?:music|score|soundtrack|theme tune|theme music) (?:(?:for|of|to) (?:["'] )?(?:{show}|the (?:[a-z-]+ )?(?:show|series|drama|comedy|sitcom|programme)) (?:["'] )?)?(?:is|was|comes|will be) (?:by|from) (?:[a-z-]+ ){0,3}?{per}`, composes),
}

// notDecided makes a claim of the season of which the paragraph has spoken just before.
func notDecided(h *hit) []tv.Claim {
	n := h.r.indexOf(h.s)
	text := h.s.shape.text
	if n == 0 || !h.r.speaksOfShow(h) || h.spoken() || asked(h.s) || strings.Contains(text, "<E") || h.r.sentences[n-1].paragraph != h.s.paragraph || has(text, "replace", "replacement", "recast", "spin-off", "spinoff", "date", "title") {
		return nil
	}
	before := h.r.sentences[n-1].shape.text
	var one *mention
	for _, e := range h.r.mentionsIn(before, 0, len(before), "E") {
		if one != nil || e.episode {
			return nil
		}
		one = e.mention
	}
	if one == nil || one.season < 2 || !isQuestion(before) && !unordered(before, strings.Index(before, "<E")) {
		return nil
	}
	c := stageOf(tv.Renewed)
	j := h.r.judge(h)
	c.Negative, c.Certainty, c.By, c.Season = true, tv.Confirmed, j.by, one.season
	if j.certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	return []tv.Claim{c}
}

// composes reads who makes the music of the show.
func composes(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || h.r.isPart[p.name] || h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	return h.known(h.crewFor(p.name, []string{"composer"}, whole))
}
