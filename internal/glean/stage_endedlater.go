package glean

import (
	"strings"

	"backlot/internal/tv"
)

// calledOff are words of which one is in what tells that a show is cancelled.
var calledOff = phraseOf(` (?:cancel[a-z]*|axe|axes|axed|axing|scrap[a-z]*|canned|ditch[a-z]*|dropp?(?:ed|ing|s)?|plug|not|never|no|killed|kills|dead|pass(?:ed|es)?|shelved|binned|pulled|chop|boot|end|ends|ended|over|done|one and done|out) `)

// hadBegun tells of work that was done on a season before it was called off.
var hadBegun = phraseOf(` (?:had (?:already |also |long )?(?:been (?:[a-z]+ )?(?:mapped|plotted|planned|outlined|written|pitched|broken|in)|turned in|written|begun|mapped|plotted|outlined|started|opened|delivered)|was (?:already )?(?:in the works|in development|being written|mapped out|planned)) `)

// hadBeenMade takes from a show that is cancelled the stage of a season of which nothing comes.
func (r *reader) hadBeenMade() {
	for i := range r.proposed {
		p := &r.proposed[i]
		if p.dropped || p.claim.Kind != tv.Stage || p.claim.Value.Text != tv.InDevelopment || p.claim.Negative || !hadBegun.MatchString(r.sentences[p.sentence].shape.text) {
			continue
		}
		for _, o := range r.proposed {
			if c := o.claim; !o.dropped && o.title == p.title && c.Kind == tv.Stage && (c.Value.Text == tv.Cancelled && !c.Negative || c.Value.Text == tv.Renewed && c.Negative) && c.Certainty != tv.Denied {
				p.dropped = true
			}
		}
	}
}

// endsLater takes a cancellation from a show of which the article itself tells that it goes on
// to a last season: "Norda is closing the books on SHOW" says no more than that.
func (r *reader) endsLater() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind != tv.Stage || c.Value.Text != tv.Cancelled || c.Negative || c.Season > 0 || !strings.HasSuffix(c.Rule, "/learned") || calledOff.MatchString(r.sentences[p.sentence].shape.text) {
			continue
		}
		for _, o := range r.proposed {
			if o.dropped || o.title != p.title || o.claim.Negative || o.claim.Certainty != tv.Confirmed {
				continue
			}
			if o.claim.Kind == tv.Stage && o.claim.Value.Text == tv.Renewed || o.claim.Kind == tv.Final {
				p.dropped = true
			}
		}
	}
}
