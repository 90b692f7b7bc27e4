package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What only looks like a premiere, a delay, a count, a part or a return: a day that a season once
// had, scenes that air, somebody who is back, episodes that are left, a title behind an actor.

var (
	// onceSet is a day that was planned and holds no longer.
	onceSet = phraseOf(` (?:once|originally|previously|initially|formerly|at first) (?:been )?(?:planned|set|slated|scheduled|due|expected|announced|pencilled in|dated|intended|earmarked) (?:to [a-z]+ )?(?:for |in |on )?(?:an? |the )?<(D\d+)> `)
	noMore  = phraseOf(` (?:not|now|instead|until|pushed|moved|delayed|postponed|later|slipped|shifted|but) `)
	// scenesAir are scenes of a show that is on.
	scenesAir = phraseOf(` scenes (?:(?:that|which|set|due|to|are|will|be|now) )*(?:air|airing|airs|aired|shown|showing|broadcast|transmitted|screened|screening|going out) `)
	// theyAreBack tells of somebody, and of no show, that he is back.
	theyAreBack = phraseOf(` <[PCN]\d+> (?:'s|is|are|will be|is also|are both) (?:also )?(?:back|returning) `)
	// areLeft are episodes that are yet to be shown of a season that is on.
	areLeft = phraseOf(` (?:left to (?:air|come|go|run|screen|show|be shown)|still to (?:air|come|go|be shown)|yet to (?:air|come|be shown)|remain(?:ing)? (?:to air|unaired)) `)
	// toMakeIt follows upon who comes back to make a show, and not to play in it.
	toMakeIt = phraseOf(`^ to (?:direct|write|helm|produce|executive produce|co-write|pen|edit|score|showrun) `)
	playsToo = phraseOf(` (?:and|as well as) (?:to )?(?:star|act|appear|play|reprise) `)
	// notReady tells of somebody, and of no season.
	notReady = phraseOf(` (?:he|she|<[PCN]\d+>) (?:'s|is|was)(?: [a-z]+){0,2} not ready to (?:come|go|return|be) `)
	// creditBehind follows upon a title in brackets behind who is to have a part.
	creditBehind = phraseOf(`^ \) (?:[a-z-]+ ){0,4}?(?:role of|part of|(?:takes?|taking) over as|play|plays|playing|portray|portrays|portraying|steps? in as) (?:[a-z-]+ ){0,3}?<[CNP]\d+> `)
)

// saidPlain drops such claims of a sentence.
func (r *reader) saidPlain(s *sentence) {
	text := s.shape.text
	for p := range r.heldOf(s) {
		switch c := &p.claim; c.Kind {
		case tv.Premiere:
			p.dropped = !c.Negative && (r.onceMeant(text, c.Value.Date) || scenesAir.MatchString(text) || theyAreBack.MatchString(text) && !strings.Contains(text, "<S") && !strings.Contains(text, "<E"))
		case tv.Episodes:
			p.dropped = areLeft.MatchString(text)
		case tv.Delay:
			p.dropped = notReady.MatchString(text)
		case tv.Cast:
			if c.Value.Change == tv.Returns {
				p.dropped = toMakeIt.MatchString(text[p.hit.end:]) && !playsToo.MatchString(text[p.hit.end:])
			}
		}
	}
}

// onceMeant tells that a day is one that was planned and holds no longer.
func (r *reader) onceMeant(text string, day tv.Date) bool {
	found := onceSet.FindStringSubmatch(text)
	if found == nil || !noMore.MatchString(text) {
		return false
	}
	m := r.find(found[1])
	return m != nil && m.date.Date == day
}
