package glean

import "backlot/internal/tv"

// What is planned and what is done: a day to come is that of the work itself, or only
// that on which it will be seen.

var (
	// inHand says that work goes on now.
	inHand = phraseOf(` (?:(?:now|currently|still|already|presently) (?:[a-z]+ ){0,2}?(?:filming|shooting|in production|underway|under way|on hold|on pause|in post-production|in the edit|before the cameras|in the works)|(?:filming|shooting) now|(?:is|are|been|be|goes on) (?:filming|shooting|in production|underway|under way|on hold|on pause|in post-production|before the cameras|taking place)|(?:has|have) begun (?:filming|shooting|production)) `)
	// notUntil says of work that it is to begin on a day, and not before.
	notUntil = phraseOf(` (?:not|never) (?:[a-z'-]+ ){0,7}?(?:until|till|before|earlier than) (?:[a-z'-]+ ){0,4}?<D`)
	// andThen stands between work that goes on and a day on which it is over, or seen, or on which something else is.
	andThen = phraseOf(` (?:and|will|shall|through|until|till|to (?:bring|air|premiere|launch|debut)|due|slated|expected|for an?|with|looks?|ahead of|:|;) `)
)

// plan settles whether a claim is of a plan.
func (h *hit) plan(c *tv.Claim) {
	switch {
	case c.Kind == tv.Stage && c.Negative && h.r.ahead(c.When) && notUntil.MatchString(h.s.shape.text[back(h.s.shape.text, h.start, 4):]):
		c.Negative, c.Plan = false, true // "will not start until October"
	case c.Kind == tv.Stage && c.Value.Text == tv.Cancelled && has(h.s.shape.text[h.start:h.end+1], "planned"):
		c.Plan = false // "scrapped the planned fourth season"
	case c.Negative || c.Kind == tv.Cast || c.Kind == tv.Final:
		c.Plan = false // who is to be in it is in it; and what is not to be is no plan
	case c.Kind == tv.Stage && c.Certainty != tv.Denied && h.goesOn(c):
		c.Plan, c.When = false, ""
	case c.Kind == tv.Stage && c.Certainty.Firm() && !c.Plan && h.r.ahead(c.When):
		h.toCome(c)
	}
}

// goesOn tells that the work of a stage goes on already, so that a day to come is that
// of something else: "is filming now and will premiere in May".
func (h *hit) goesOn(c *tv.Claim) bool {
	switch c.Value.Text {
	case tv.Filming, tv.PostProduction, tv.Paused, tv.PreProduction, tv.InDevelopment:
	default:
		return false
	}
	if !c.Plan && c.When.IsZero() {
		return false
	}
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	loc := inHand.FindStringIndex(text[max(from, back(text, h.start, 3)):])
	if loc == nil {
		return false
	}
	end := max(from, back(text, h.start, 3)) + loc[1] - 1
	before := text[max(from, back(text, h.start, 5)) : end+1]
	if end > h.end+25 || futureCue.MatchString(before) || planCue.MatchString(before) {
		return false
	}
	days := h.r.mentionsIn(text, end, len(text), "D")
	if !c.Plan && !h.r.ahead(c.When) {
		return len(days) > 0 && has(text[end:days[0].at], "will", "due", "slated")
	}
	return len(days) == 0 || andThen.MatchString(text[end:days[0].at])
}

// toCome mends a stage that is told as so and has a day to come: work on that day is
// a plan, "filming begins August 17", and no order is given on a day to come.
func (h *hit) toCome(c *tv.Claim) {
	switch c.Value.Text {
	case tv.Filming, tv.Wrapped, tv.Ended:
		c.Plan = !has(h.s.shape.text, "until", "through", "till", "at it")
	case tv.Renewed, tv.Announced, tv.Cancelled:
		c.When = ""
	}
}

// ahead tells a day that has not begun when the article is published.
func (r *reader) ahead(d tv.Date) bool {
	return !d.IsZero() && !r.article.Published.IsZero() && r.article.Published.Last().Before(d.First())
}
