package glean

import "backlot/internal/tv"

// How long the work on a show stands still, told of the stop and not of the work.

const soLong = `(?:(?:for|at|least|about|around|up|to|roughly|some|approximately|an?|only|just|estimated|minimum|of|more|than|over|between|the|next|initial|initially|another|further|additional) )*(?:[0-9]{1,2}|one|two|three|four|five|six|eight|ten|twelve|several|couple of|few)(?: (?:to|or|and|-) (?:[0-9]{1,2}|two|three|four|five|six|eight|ten|twelve))? (?:days|weeks|months|week|month|day)`

var stopLastsRules = []rule{
	on("stage/stop-lasts", " weeks | days | months | week | month | day ",
		`(?:the|this|that|its|production|filming|(?:the )?(?:production|filming|temporary|two-week|current|latest)) (?:shutdown|hiatus|stoppage|halt|suspension|pause|shut-down|work stoppage) (?:(?:is|was|will|would|could|may|might|should|expected|likely|set|due|to|be|last|lasts|lasted|run|take|has been|scheduled|planned) )+(?P<long>`+soLong+`)`, stopLasts),
}

// stopLasts reads for how long the work stands still.
func stopLasts(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || asked(h.s) || h.r.judge(h).negative || has(text, "winter", "summer", "holiday", "midseason", "strike", "strikes") || has(text[h.start:h.end+1], "was", "lasted") {
		return nil
	}
	c := stageOf(tv.Paused)
	j := h.r.judge(h)
	c.Certainty, c.By = j.certainty, j.by
	if c.Certainty == tv.Speculated || c.Certainty == tv.Denied {
		c.Certainty = tv.Confirmed // it is how long that is expected, and not the stop
	}
	from, to := h.groupAt("long")
	c.Detail = h.r.wordsBetween(h.s, from, to)
	return []tv.Claim{c}
}
