package glean

import (
	"strings"

	"backlot/internal/tv"
)

// noDate makes the claim that no day is set, if it is the premiere's day.
func noDate(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[back(text, h.start, 2) : h.end+1]
	if has(near, "start date") && has(text, "filming", "production", "shooting", "shoot", "cameras", "photography", "work") || has(near, "filming", "production", "shooting", "wedding", "court", "expiry", "born", "end date", "trial", "trailer", "finale", "to date") && !has(near, "premiere", "release", "air", "transmission") || !h.r.speaksOfShow(h) {
		return nil
	}
	if has(near, "day") && !has(near, "named", "named a", "set", "fixed", "given", "announced", "exact", "no day", "name") || has(near, "would not", "declined to", "refused to", "never") && !has(near, "give", "name", "confirm", "set", "say", "reveal", "announce", "commit", "provide") {
		return nil
	}
	rest := text[h.end+1:]
	for _, w := range []string{"for filming", "for the start of", "night", "with", "nights", "for production", "for shooting"} {
		if strings.HasPrefix(rest, w) {
			return nil
		}
	}
	c := tv.Claim{Kind: tv.Premiere, Negative: true, Certainty: tv.Confirmed}
	if j := h.r.judge(h); j.certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	c.By = h.r.whoHasNoDate(h)
	return []tv.Claim{c}
}

var setsNone = phraseOf(` (?P<who><[WPN]\d+>|the (?:network|streamer|studio|broadcaster|service|platform|channel|streaming service)) (?:'s (?:[a-z]+ )?(?:update|comments|statement|announcement) )?(?:, however , )?(?:has|have|did|had|is|are|still|also) `)

// whoHasNoDate gives who has set no date, where the sentence has a subject.
func (r *reader) whoHasNoDate(h *hit) string {
	text := h.s.shape.text[:h.end+1]
	if loc := setsNone.FindStringSubmatchIndex(text); loc != nil && loc[0] <= h.start {
		who := text[loc[2]:loc[3]]
		if who[0] != '<' {
			return r.lastNetwork
		}
		if m := r.find(who[1 : len(who)-1]); m != nil {
			return m.name
		}
	}
	return ""
}
