package glean

import (
	"strings"

	"backlot/internal/tv"
)

// That a show is on, or that it has been: "now in its fifth season", "the
// sitcom that ended in 2009".

var onAirRules = []rule{
	on("stage/in-its-season", "<E", `(?:(?:is|are|was|which is|'s|,|, is|and is) )?(?:(?:now|currently|already|still) )*(?:in|into|midway through|halfway through|in the middle of|in the midst of|partway through|part-way through|nearing the end of) (?:its|their) (?:[a-z]+ )?<E\d+>`, inItsSeason),
	on("stage/season-aside", "<E", `(?:<S\d+>|(?:the|this) (?:[a-z'-]+ ){0,4}?`+manyNouns+`)(?: ["'*])* , in its (?:[a-z]+ )?<E\d+> , (?:has|is|averages|draws|stars|airs|continues|remains)`, seasonAside),
	on("stage/since-then", " since ", `(?:<S\d+>|it|which|(?:the|this) (?:[a-z'-]+ ){0,4}?`+manyNouns+`)`+behindShow+`(?: ["'*])* (?:has|have) been (?:on the air|on air|on screens|on our screens|airing|running|going out) (?:[a-z]+ (?:<W\d+> )?)?since <D\d+>`, seasonAside),
	on("stage/that-ended", " ended | finished | concluded | air | over ",
		`(?:series|show|programme|program|drama|comedy|sitcom|soap|saga|thriller|procedural|<S\d+>)(?: ["'*])* ?(?:, )?(?:which|that) (?:ended|finished|concluded|wrapped up|bowed out|signed off|went off the air|left the air|came to an end|is over)(?: (?:its|a) [a-z0-9-]+ run)? (?:in|last|back in|after|\.|,|<D\d+>)`, ranFor),
	on("stage/run-ended", " run | conclusion | end ", `(?:<S\d+>|(?:the|this) (?:(?:[a-z0-9'-]+|<[SWN]\d+>) ){0,6}?`+manyNouns+`)`+behindShow+`(?: ["'*])* (?:has |had |have )?(?:ended its (?:[a-z0-9-]+ )?run|reaches its conclusion|reached its conclusion|comes to its end|came to its end|came to an end) (?:after|in|with its <E\d+>|last|this)`, ranFor),
}

// inItsSeason reads that a season is on.
func inItsSeason(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	e := h.lastMention("E")
	if e == nil || e.episode || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative || h.ahead() || h.nounBehind() || has(near, "was") {
		return nil
	}
	if !has(near, "is", "are", "'s", "now", "currently", "still") || has(text[back(text, h.start, 4):h.start+1], "was", "were", "when", "while", "had", "will", "early", "later", "killed", "introduced", "die", "died", "joined", "cast") {
		return nil
	}
	if t := h.r.showAt(h); t == nil || e.season < h.r.season[foldedName(t)] && h.r.granted[seasonOf{t, e.season}] || len(h.r.mentionsIn(text, back(text, h.start, 3), h.start+1, "PC")) > 0 {
		return nil
	}
	for _, w := range []string{"of filming", "of production", "shoot", "of being"} {
		if strings.HasPrefix(text[h.end+1:], w) {
			return nil
		}
	}
	c := stageOf(tv.Airing)
	c.Season, c.Certainty = e.season, tv.Confirmed
	return []tv.Claim{c}
}

// ranFor reads that a show was on, and is no longer.
func ranFor(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	rest := text[h.end:forward(text, h.end, 6)]
	if asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative || h.ahead() || strings.Contains(near, "<P") || strings.Contains(near, "<C") || has(near, "episode", "scene", "stage", "west end", "theatre", "film", "cliffhanger") || has(rest, "before", "until <W", "so far", "to date", "already") || h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && ordered(o.Value.Text) }) {
		return nil
	}
	h.noteSeasons()
	c := stageOf(tv.Ended)
	c.Season, c.When, c.Certainty = whole, h.r.when(h), tv.Confirmed
	if h.r.future(c.When) {
		return nil
	}
	return []tv.Claim{c}
}

// seasonAside reads that a show is on, told as an aside or of how long it has been.
func seasonAside(h *hit) []tv.Claim {
	if asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative || h.spoken() {
		return nil
	}
	c := stageOf(tv.Airing)
	c.Certainty, c.Season = tv.Confirmed, whole
	if e := h.lastMention("E"); e != nil && !e.episode {
		c.Season = e.season
	}
	return []tv.Claim{c}
}
