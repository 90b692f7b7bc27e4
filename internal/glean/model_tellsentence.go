package glean

import (
	"cmp"
	"strings"

	"backlot/internal/tv"
)

// tellSentence proposes a sentence of the story, of somebody's, or worth keeping.
func (r *reader) tellSentence(s *sentence, w wording, g guess, kind tv.Kind) {
	people := 0
	if r.told(s, func(o tv.Claim) bool {
		if o.Kind == tv.Cast {
			people++
		}
		return o.Kind == kind || kind == tv.Plot && o.Kind == tv.Other || kind == tv.Other && o.Kind == tv.OnNetwork
	}) || kind == tv.Plot && people > 1 || kind == tv.Quote && (saysNothing.MatchString(s.shape.text) || strings.ContainsAny(r.text[s.start:s.end], "{}")) { // a list of who plays whom; "I can't talk about that"
		return
	}
	if kind == tv.Quote && r.spokenText(s) == "" {
		if said := r.spokenParts(s); len(said) == 1 && said[0][0] < 4 && said[0][1] < len(s.shape.text)-4 {
			return // two words, and who says them
		}
	}
	from, to := r.model.trigger(g.task, g.features, g.index, len(w.word))
	h := r.hitAt(s, w, from, to, kind)
	c := tv.Claim{Kind: kind, Value: tv.Value{Text: r.short(s)}}
	if kind == tv.Quote {
		c.Value.Text = cmp.Or(r.spokenText(s), strings.Trim(c.Value.Text, `"' `))
		if by := cmp.Or(s.ownSpeaker(), s.speaker); by != "" && len(r.spokenParts(s)) > 0 && !r.outlets[by] && r.judge(h).certainty == tv.Confirmed {
			c.By = by // and nobody whom the words name
		}
	}
	switch kind {
	case tv.Other:
	case tv.Plot:
		c.Season = h.storySeason()
	default:
		c.Season = h.seasonOrWhole()
	}
	r.propose(h, c)
}

// saysNothing is what is said by somebody who does not answer.
var saysNothing = phraseOf(` (?:can|could|will|would) not (?:talk|say|comment|speak|discuss) `)
