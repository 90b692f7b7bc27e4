package glean

import "backlot/internal/tv"

// A show that goes to another network for a season goes on: "is moving from The CW to Paramount+ for its third season".

var movesForRules = []rule{
	on("stage/moves-for", " mov| jump| switch| shift| head| relocat| transfer", `(?:moves?|moved|moving|jumps?|jumped|jumping|switch(?:es|ed|ing)?|shifts?|shifted|shifting|heads?|headed|heading|relocat(?:es|ed|ing)|transfer(?:s|red|ring)?) (?:(?:over|across|house|home|networks|channels|services|platforms) )*(?:from (?:the )?{any} )?(?:to|onto) (?:the )?{net} (?:for|beginning with|starting with|with) (?:(?:its|the|a|an|their) )?(?:[a-z-]+ )?{season}`, movesFor),
}

// movesFor makes the claim that a season has been ordered which a show goes elsewhere for.
func movesFor(h *hit) []tv.Claim {
	m := h.mention("season")
	if m == nil || m.episode || m.season < 2 || h.asked() || notSaved.MatchString(h.s.shape.text[:h.end+1]) || !h.r.speaksOfShow(h) {
		return nil
	}
	j := h.r.judge(h)
	if j.negative || !j.certainty.Firm() {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Season, c.Certainty, c.By = m.season, j.certainty, j.by
	return []tv.Claim{c}
}
