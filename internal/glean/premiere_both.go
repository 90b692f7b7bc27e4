package glean

import "backlot/internal/tv"

// bothShows is in a sentence on two shows that the one before it names: "Both return in January".
var bothShows = phraseOf(` both (?:(?:shows|series|dramas|comedies|sitcoms|thrillers|soaps|programmes|new series) )?(?:will|are|were|is|have|return|premiere|launch|air|debut|begin|start|arrive|land|drop|premiered|debuted|launched|returned|began|be|stream|open|go) `)

// bothRule names the claim of the other of two shows.
var bothRule = rule{name: "premiere/both", pattern: sentenceStart}

// both extends a day that is told of two shows to the one of them that it was not proposed of.
func (r *reader) both(s *sentence) {
	text := s.shape.text
	if r.off[bothRule.name] || !bothShows.MatchString(text) || len(r.mentionsIn(text, 0, len(text), "S")) > 0 {
		return
	}
	two := r.lastTwo(r.indexOf(s) - 1)
	if len(two) != 2 {
		return
	}
	var told []*proposed
	for p := range r.heldOf(s) {
		if p.claim.Kind == tv.Premiere && !p.claim.Value.Date.IsZero() {
			told = append(told, p)
		}
	}
	for _, p := range told {
		for _, t := range two {
			if t == p.title || r.told(s, func(o tv.Claim) bool { return o.Kind == tv.Premiere && o.ShowName == t.name }) {
				continue
			}
			h := *p.hit
			h.rule, h.about, h.judged = &bothRule, t, nil
			c := p.claim
			c.Season, c.Detail, c.Spoiler = 0, "", tv.Point{}
			r.propose(&h, c)
		}
	}
}

// lastTwo gives the shows that a sentence names, and if that is one alone, those of the sentence
// before it as well.
func (r *reader) lastTwo(n int) (list []*title) {
	for i := n; i >= 0 && i > n-2 && len(list) < 2; i-- {
		text := r.sentences[i].shape.text
		for _, m := range r.mentionsIn(text, 0, len(text), "S") {
			t := r.titleOf(m.mention)
			if seen := t == nil || len(list) > 0 && list[0] == t || len(list) > 1 && list[1] == t; !seen {
				list = append(list, t)
			}
		}
	}
	return list
}
