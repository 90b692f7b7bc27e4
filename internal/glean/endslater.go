package glean

import (
	"strings"

	"backlot/internal/tv"
)

// calledOff are words of which one is in what tells that a show is cancelled.
var calledOff = phraseOf(` (?:cancel[a-z]*|axe|axes|axed|axing|scrap[a-z]*|canned|ditch[a-z]*|dropp?(?:ed|ing|s)?|plug|not|never|no|killed|kills|dead|pass(?:ed|es)?|shelved|binned|pulled|chop|boot|end|ends|ended|over|done|one and done|out) `)

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
