package glean

import "strings"

// Whoever is only spoken of in direct speech does not say it: "Chef Vega told me my fish tasted scared".

// saidToMe follows somebody who said or did a thing to whoever speaks.
var saidToMe = phraseOf(`^ (?:(?:just|actually|always|once|even|has|had|then|never|still|really) )*[a-z]+ (?:me|us|my|our|to me|to us|at me|with me|with us) `)

// spokenOfWithin tells that a quotation of somebody is of whoever speaks of him, or of the paper
// that he is told to.
func (r *reader) spokenOfWithin(s *sentence, by string) bool {
	text := s.shape.text
	for _, m := range r.mentionsIn(text, 0, len(text), "O") {
		if m.name == by && toldTo.MatchString(text[:m.at]) {
			return true
		}
	}
	within := false
	n := r.indexOf(s)
	for k := n - 1; k >= 0 && r.sentences[k].paragraph == s.paragraph; k-- {
		o := r.sentences[k].shape.text
		for _, m := range r.mentionsIn(o, 0, len(o), "O") {
			if m.name == by && toldTo.MatchString(o[:m.at]) {
				return true
			}
		}
	}
	first := n
	for first > 0 && r.sentences[first-1].paragraph == s.paragraph {
		first--
	}
	for k := first; k < len(r.sentences) && r.sentences[k].paragraph == s.paragraph; k++ {
		o := &r.sentences[k]
		parts := r.spokenParts(o)
		for _, m := range r.mentionsIn(o.shape.text, 0, len(o.shape.text), "PN") {
			if m.name != by {
				continue
			}
			if !inside(parts, m.at) {
				return false // he is named beside it as well
			}
			rest := o.shape.text[m.at+strings.IndexByte(o.shape.text[m.at:], '>')+1:]
			within = within || k <= n && saidToMe.MatchString(rest)
		}
	}
	return within
}

// toldTo ends what stands before the paper that somebody talks to.
var toldTo = phraseOf(` (?:tells|told|tell|telling|to|with) (?:the )?$`)
