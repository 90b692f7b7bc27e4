package glean

import (
	"strings"

	"backlot/internal/tv"
)

// wasStopped is a stop as something past, and stoppedAnew one that came later.
var (
	wasStopped  = phraseOf(` (?:was|were|had been|came|ground|being|forced|went|paused|halted|stopped|suspended|shut) (?:[a-z]+ly |to (?:a |be )?|briefly |temporarily )*(?:paused|halted|stopped|suspended|shut down|interrupted|put on hold|idled|halt|standstill|down|on hold|on hiatus|production|filming|shooting|work|for|after|when|in|by|while) `)
	hasResumed  = phraseOf(` (?:has|have|had|was|were|since|now|then|later|finally|duly) (?:[a-z]+ ){0,2}?(?:resumed|restarted|recommenced) `)
	stoppedAnew = phraseOf(` (?:again|once more|has been|have been|currently|now|remains?|indefinitely|since|is|are|second time|yet again) `)
)

// resumedSince gives a stop that has no day, of a work of which the article says elsewhere that it has gone on
// again, a day before that: it is over. Where that has no day either, it is dropped.
func (r *reader) resumedSince() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind != tv.Stage || c.Value.Text != tv.Paused || c.Negative || c.Plan || c.Certainty != tv.Confirmed {
			continue
		}
		text := r.sentences[p.sentence].shape.text
		for _, o := range r.proposed {
			n := o.claim
			if o.dropped || o.title != p.title || n.Kind != tv.Stage || n.Value.Text != tv.Filming || n.Negative || n.Plan || n.Certainty != tv.Confirmed || !c.When.IsZero() && (o.sentence != p.sentence || c.When != n.When) || !strings.HasPrefix(n.Detail, "again, after a stop") && !hasResumed.MatchString(r.sentences[o.sentence].shape.text) || n.Season != c.Season && n.Season*c.Season != 0 {
				continue
			}
			if o.sentence != p.sentence && (!wasStopped.MatchString(text) || stoppedAnew.MatchString(text)) {
				continue
			}
			switch {
			case o.sentence == p.sentence || n.When.IsZero() && o.sentence > p.sentence:
				p.dropped = true
			case !n.When.IsZero() && n.When.IsDay():
				c.AsOf = tv.DayOf(n.When.First().AddDate(0, 0, -1))
			}
			break
		}
	}
}
