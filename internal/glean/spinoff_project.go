package glean

import (
	"strings"

	"backlot/internal/tv"
)

var (
	// theProject begins a sentence on what the one before tells of: "That project does not yet have a title".
	theProject = phraseOf(`^ (?:(?:but|and|so|now|,) )*(?:(?:that|this|the) (?:[a-z-]+ )?(?:project|offshoot|spin-off|spinoff|prequel|sequel|potential series|new series|companion series)|it) (?:, [^;]{2,80}? , )?(?:is|was|has|have|had|does|did|will|would|remains|could|may|might|centers|centres|follows|still|currently|also|comes|hails) `)
	// howFar is what is told of such a thing: how far it is, and what it has not.
	howFar = phraseOf(` (?:title|untitled|writer|writers|writer's|cast|network|home|stages?|development|script|scripts|pilot|ordered|attached|greenlit|premiere date|release date|episodes|word) `)
)

// projectHolds gives to what comes out of a show what the sentence behind tells of it.
func (r *reader) projectHolds(s *sentence) {
	n, text := r.indexOf(s), s.shape.text
	if n == 0 || r.sentences[n-1].paragraph != s.paragraph || asked(s) || !theProject.MatchString(text) || len(r.mentionsIn(text, 0, len(text), "E")) > 0 {
		return
	}
	var before *proposed
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n-1; i-- {
		if p := &r.proposed[i]; p.sentence == n-1 && !p.dropped && p.claim.Kind == tv.Spinoff && !p.claim.Negative {
			before = p
		}
	}
	if before == nil || before.claim.Rule == "spinoff/remake" || besideIsShow.MatchString(r.sentences[n-1].shape.text) || r.besides(before.title) || strings.HasPrefix(text, " it ") && !howFar.MatchString(text) {
		return
	}
	words := r.short(s)
	told := words == "" || r.told(s, ofKind(tv.Spinoff))
	for p := range r.heldOf(s) {
		switch c := &p.claim; c.Kind {
		case tv.Stage, tv.Premiere, tv.Finale, tv.Episodes, tv.Delay, tv.Final:
			p.dropped = p.title == before.title
		}
	}
	if told || !howFar.MatchString(text) {
		return
	}
	x := rule{name: "spinoff/project", pattern: sentenceStart}
	h := &hit{r: r, s: s, rule: &x, loc: []int{0, 1}, start: 0, end: 1, about: before.title}
	if !r.off[x.name] {
		r.propose(h, tv.Claim{Kind: tv.Spinoff, Value: tv.Value{Text: words}, Season: whole, Certainty: before.claim.Certainty, By: nobody})
	}
}
