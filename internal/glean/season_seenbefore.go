package glean

import (
	"strings"

	"backlot/internal/tv"
)

// seenBefore gives a day on which a show has been seen to the season before the one that the
// article says is still to be made: "will return for a second series … its first episode
// aired on New Year's Day".
func (r *reader) seenBefore() {
	toCome := map[seasonOf]bool{}
	on := r.article.Published
	if on.IsZero() {
		return
	}
	for _, p := range r.proposed {
		c := p.claim
		if p.dropped || c.Negative || c.Certainty == tv.Denied || c.Season == 0 {
			continue
		}
		late := !c.When.IsZero() && c.When.Last().After(on.First().AddDate(0, 1, 0)) || !c.Value.Date.IsZero() && c.Value.Date.First().After(on.Last())
		switch {
		case c.Kind == tv.Stage && (c.Value.Text == tv.Renewed && !c.Plan && r.renewedNow(p) || c.Plan && late), c.Kind == tv.Premiere && late:
			toCome[seasonOf{p.title, c.Season}] = true
		}
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if c.Kind != tv.Premiere || c.Value.Date.IsZero() || !c.Value.Date.Last().Before(on.First()) || !toCome[seasonOf{p.title, c.Season}] {
			continue
		}
		if text := r.sentences[p.sentence].shape.text; strings.Contains(text, "<E") {
			if c.Season > 1 && p.hit != nil && orderedSince.MatchString(text[min(p.hit.end, len(text)):]) && !strings.Contains(text[:p.hit.end], "<E") {
				c.Season--
			}
			continue
		}
		switch text := r.sentences[p.sentence].shape.text; {
		case c.Season == 2:
			c.Season = 1
		case runNow.MatchString(text):
			c.Season--
		case showBegan.MatchString(text) && c.Value.Date.First().Before(on.First().AddDate(-c.Season/2, 0, 0)):
			c.Season = 1
		default:
			p.dropped = true
		}
	}
}

// orderedSince goes on behind the day on which a show was seen, with an order: "after it premiered on May 1, Norda
// ordered a fourth season".
var orderedSince = phraseOf(`^[^;]{1,60} (?:has |have |had )?(?:ordered|renewed|commissioned|recommissioned|greenlit|picked up|given|gave|handed|signed off on|confirmed) (?:[a-z-]+ |<[SW]\d+> |" |' ){0,6}?<E\d+> `)

var (
	// runNow is the season that is or was on last.
	runNow = phraseOf(` (?:current|latest|most recent) (?:[a-z-]+ ){0,2}?(?:season|series|run|outing|batch) `)
	// showBegan tells that a show, and no season of it, began.
	showBegan = phraseOf(` (?:debuted|premiered|launched|first (?:aired|broadcast|shown|seen|appeared)|began|bowed) `)
)

// renewedNow tells that a renewal stands in the headline's news: in the first paragraph.
func (r *reader) renewedNow(p proposed) bool { return r.sentences[p.sentence].paragraph < 2 }
