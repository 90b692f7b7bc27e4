package glean

import (
	"strings"

	"backlot/internal/tv"
)

// pausedOf makes a claim that the making stopped, not that it was stopped from being late.
func pausedOf(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text[h.start:h.end+1], "stops", "stopped", "interrupted", "ceased") && has(text[h.start:h.end+1], "never", "not") {
		return nil
	}
	return simple(tv.Paused)(h)
}

// wrapsUp leaves out what is only a part.
func wrapsUp(h *hit) []tv.Claim {
	if has(h.s.shape.text[back(h.s.shape.text, h.start, 5):h.end+1], "half", "much", "most", "part", "third", "some", "quarter") || someOfIt.MatchString(h.s.shape.text[back(h.s.shape.text, h.start, 5):h.end+1]) {
		return nil
	}
	if wrapOfWeek.MatchString(h.s.shape.text[h.start:]) {
		return nil
	}
	return simple(tv.Wrapped)(h)
}

// someOfIt is a part of something, and of no show's seasons.
var someOfIt = phraseOf(` (?:[a-z-]+|[0-9]+|<D\d+>) of `)

// wrapOfWeek begins what ends a column or a day: "and that's a wrap for this week".
var wrapOfWeek = phraseOf(`^ that (?:is|'s) a wrap (?:for (?:this|the|now|today|another)|on (?:<D\d+>|day|the (?:day|week|weekend|convention)|us)|from us) `)

// wrappedOf makes a claim that filming is over, or will be.
func wrappedOf(h *hit) []tv.Claim {
	near := h.s.shape.text[h.start : h.end+1]
	if has(near, "post-production", "script", "scripts") || has(near, "work", "cameras", "camera") && !has(near, "wrapped", "finished", "completed", "wraps") {
		return nil
	}
	if strings.HasPrefix(h.s.shape.text[h.end+1:], "date") {
		return nil
	}
	list := simple(tv.Wrapped)(h)
	for i := range list {
		list[i].Plan = list[i].Plan || has(near, "wraps", "ends", "finishes", "concludes", "finishing") && !list[i].When.IsZero() && h.r.future(list[i].When)
	}
	return list
}

// dueToWrap reads "filming began last month and is due to finish in July".
func dueToWrap(h *hit) []tv.Claim {
	m := h.mention("date")
	if m == nil || !strings.HasPrefix(h.s.shape.text, " work ") && !has(h.s.shape.text[:h.start+1], "filming", "shooting", "production", "shoot", "cameras", "photography") || !h.r.speaksOfShow(h) {
		return nil
	}
	if has(h.s.shape.text[:h.start+1], "had been", "had started", "had begun") && has(h.s.shape.text[h.start:h.end+1], "was", "were", "and were", "and was") {
		return nil // a plan that came to nothing
	}
	c := stageOf(tv.Wrapped)
	c.Plan, c.When = true, m.date.Future
	j := h.r.judge(h)
	c.Certainty, c.By = j.certainty, j.by
	if j.certainty == tv.Speculated && j.expected {
		c.Certainty = tv.Confirmed
	}
	return []tv.Claim{c}
}

// wraps makes a claim of who or what "wrapped filming"; that a season wraps up on
// a day is said of its last episode.
func wraps(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if len(h.r.mentionsIn(near, 0, len(near), "E")) > 0 || has(near, "the season", "the series") {
		if !has(near, "wrapped", "wrap", "wrapped up", "finished", "work") || has(text, "finale", "last episode", "final episode", "airing", "aired", "viewers", "ratings") || has(near, "ended", "concluded") {
			return nil
		}
	}
	if strings.HasSuffix(near[:strings.LastIndexByte(near[:len(near)-1], ' ')+1], " with ") {
		return nil
	}
	if len(h.r.mentionsIn(near, 0, len(near), "E")) > 0 && has(near, "up") && !makesIt.MatchString(near) {
		return nil // "wrapped up its second run" on the screen
	}
	if has(near, "done", "ended") && !has(near, "done with", "filming", "shooting") {
		return nil
	}
	return simple(tv.Wrapped)(h)
}

// shotUntil reads "filming will continue into the spring": that is when it is to be wrapped.
func shotUntil(h *hit) []tv.Claim {
	m := h.mention("date")
	near := h.s.shape.text[h.start : h.end+1]
	if m == nil || has(near, "not", "begin", "start", "delayed", "postponed", "resume", "pushed", "moved", "paused", "halted", "suspended", "through", "slid", "put", "goes on") && !has(near, "continue through", "run through", "runs through", "continues through", "last through") || notUntil.MatchString(h.s.shape.text[back(h.s.shape.text, h.start, 4):h.end+1]) || !h.r.speaksOfShow(h) {
		return nil
	}
	if d := m.date.Future; h.r.future(d) {
		c := stageOf(tv.Wrapped)
		c.Plan, c.When = true, d
		c.Certainty, c.By = h.r.judge(h).certainty, h.r.judge(h).by
		return []tv.Claim{c}
	}
	return nil
}
