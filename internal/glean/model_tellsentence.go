package glean

import (
	"cmp"
	"strings"

	"backlot/internal/tv"
)

// Where a sentence tells much, or has news of a kind of its own, sureOther is how likely something else in it
// must be; wordy is how many words tell much.
const (
	sureOther = 0.75
	wordy     = 30
)

// aboutFilm begins a sentence about a film.
var aboutFilm = phraseOf(`^ (?:the|this|that|his|her|their) (?:[a-z-]+ )?(?:film|movie) `)

// tellSentence proposes a sentence of the story, of somebody's, or worth keeping.
func (r *reader) tellSentence(s *sentence, w wording, g guess, kind tv.Kind) {
	if r.told(s, ofKind(kind)) || kind == tv.Other && (r.told(s, ofKind(tv.OnNetwork)) || g.chance < sureOther && (len(s.shape.token) > wordy || r.told(s, func(o tv.Claim) bool { return news(&o) }))) {
		return
	}
	if kind == tv.Plot && r.onlySurprises(s) || kind == tv.Other && aboutFilm.MatchString(s.shape.text) {
		return
	}
	if kind == tv.Quote && (g.chance < enoughChance && cmp.Or(s.ownSpeaker(), s.speaker) == "" || saysNothing.MatchString(s.shape.text) || strings.ContainsAny(r.text[s.start:s.end], "{}")) {
		return // nobody's, or "I can't talk about that"
	}
	if kind == tv.Quote && cmp.Or(s.ownSpeaker(), s.speaker) == "" && byAFan.MatchString(s.shape.text) {
		return // whoever only watches
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

// byAFan is somebody who watches, or writes of it, and has no hand in it.
var byAFan = phraseOf(` (?:an?|one|another) (?:[a-z-]+ )?(?:fan|viewer|user|critic|reader|commenter|reviewer|redditor|follower) (?:[^"]{0,60} )?(?:wrote|said|posted|tweeted|commented|called|joked|added|complained|remarked) `)
