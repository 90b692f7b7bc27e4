package glean

import "backlot/internal/tv"

var headlineRule = rule{name: "delay/of-headline", pattern: sentenceStart}

// delaysOfHeadline gives to a show of which the work has stopped the cause that the headline
// names, where no sentence gives one: "Covid-19: every series that has halted filming".
func (r *reader) delaysOfHeadline() {
	cause := ""
	for i := range r.sentences {
		if s := &r.sentences[i]; s.title && !asked(s) {
			cause = causeIn(withoutWhatWasNot(s.shape.text))
		}
	}
	if cause != "strikes" && cause != "pandemic" && cause != "injury" && cause != "illness" {
		return
	}
	told := map[*title]bool{}
	for i := range r.proposed {
		if p := &r.proposed[i]; p.claim.Kind == tv.Delay && !p.dropped {
			told[p.title] = true
		}
	}
	for i, n := 0, len(r.proposed); i < n; i++ {
		p := r.proposed[i]
		if c := p.claim; p.dropped || told[p.title] || p.hit == nil || c.Kind != tv.Stage || c.Value.Text != tv.Paused || c.Negative || !c.Certainty.Firm() || !c.When.IsZero() && c.When.Last().Before(r.article.Published.First().AddDate(0, -6, 0)) {
			continue
		}
		told[p.title] = true
		h := *p.hit
		h.rule, h.about, h.judged = &headlineRule, p.title, nil
		c := tv.Claim{Kind: tv.Delay, Value: tv.Value{Text: cause}, Season: p.claim.Season, Certainty: p.claim.Certainty, By: nobody} // the headline is the outlet's
		if c.Season == 0 {
			c.Season = whole
		}
		r.propose(&h, c)
	}
}
