package glean

import (
	"strings"

	"backlot/internal/tv"
)

// News of a casting has two sentences: who joins, and whom he is to play. The second tells of the
// same coming, and each is a claim of its own: "Ida Voss has joined the series. She will play Runa."

// joinersParts makes of what tells only whom somebody plays, who is said elsewhere to join, that he joins as such.
func (r *reader) joinersParts() {
	joins := map[string]*tv.Claim{}
	who := func(c *tv.Claim) string { return c.ShowName + "\x00" + c.Value.Person }
	for i := range r.proposed {
		if p := &r.proposed[i]; !p.dropped && joinsPlainly(&p.claim) && p.claim.Value.Character == "" && joins[who(&p.claim)] == nil {
			joins[who(&p.claim)] = &p.claim
		}
	}
	if len(joins) == 0 {
		return
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind != tv.Cast || c.Value.Change != tv.Stars || c.Value.Character == "" || c.Negative || c.Certainty != tv.Confirmed || c.Value.Person == "" {
			continue
		}
		if j := joins[who(c)]; j != nil && !hadPart.MatchString(r.sentences[p.sentence].shape.text) {
			c.Value.Change, c.Season, c.Detail = tv.Joins, j.Season, ""
			c.Certainty = j.Certainty
		}
	}
}

// joinsPlainly tells a claim that somebody joins, and that it is so.
func joinsPlainly(c *tv.Claim) bool {
	return c.Kind == tv.Cast && c.Value.Change == tv.Joins && !c.Negative && c.Certainty == tv.Confirmed && c.Value.Person != ""
}

// hadPart tells of a part as of one that somebody has had before.
var hadPart = phraseOf(` (?:who (?:has |had )?(?:played|portrayed|voiced)|previously|formerly|last (?:seen|season|series|year)|first appeared|recurred) `)

// toldApart tells that a claim without a part and one with it are the two halves of a casting's news.
func toldApart(c, d *tv.Claim) bool {
	return (c.Value.Change == tv.Joins || c.Value.Change == tv.Stars && c.Start < d.Start && listsCast[c.Rule]) && c.Start != d.Start && !strings.HasSuffix(c.Rule, "/learned")
}

// listsCast are rules that tell of the cast as such, which is news of its own.
var listsCast = words(`cast/list cast/they-star cast/opposite cast/led-by cast/rounds-out cast/show-with`)
