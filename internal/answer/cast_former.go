package answer

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// former reports whether the sentence of a claim that somebody plays a part tells
// that they did.
func former(c tv.Claim) bool {
	return c.Value.Change == tv.Stars && (hasAny(c.Quote, []string{"was played by", "has been recast", "is being recast", "previously played", "formerly played"}) || playsNoMore(c))
}

// playsNoMore reports whether the sentence has whoever played a part dead, or gone from it:
// "the late Per Lund, who played the captain", "Per Lund, who played him, will not appear".
func playsNoMore(c tv.Claim) bool {
	name := regexp.QuoteMeta(c.Value.Person)
	if name == "" || !plays(c) {
		return false
	}
	late := regexp.MustCompile(`(?i)\b(?:the late|of the late) (?:actor |actress |star |great )?` + name + `\b`)
	gone := regexp.MustCompile(`(?i)` + name + `[,’']? ?(?:who|whose)\b[^.]*?\b(?:played|voiced|portrayed|was (?:originally )?cast)\b[^.]*\b(?:will not|won['’]t|does not|is not|isn['’]t|has left|have left|finished up|bowed out|retired|died|quit)\b`)
	return late.MatchString(c.Quote) || gone.MatchString(c.Quote)
}

// guessesNothing reports whether a claim is called a guess whose sentence only says that it is open:
// "has not announced whether it will be back". Nobody guesses there.
func guessesNothing(c tv.Claim) bool {
	return c.Certainty == tv.Speculated && c.Kind.Weighed() && isOpen.MatchString(c.Quote)
}

var isOpen = regexp.MustCompile(`(?i)\b(?:not|yet to|n['’]t)(?: yet| currently)? (?:be(?:en)? )?(?:announced?|decided?|sa(?:y|id)|confirm(?:ed)?|comment(?:ed)? on|known|clear|reveal(?:ed)?|determined?)\b[^.]*\b(?:whether|if)\b|\b(?:unclear|unknown|remains to be seen) (?:whether|if)\b`)

// asPrinted is a claim told in its sentence, which is no guess: it was printed.
func asPrinted(c tv.Claim) tv.Claim {
	c = inSentence(c)
	c.Certainty = tv.Confirmed
	return c
}

// inTheirTime tells of somebody who plays a part no more only what the sentence has of it, and the
// same of what is open.
func (f *file) inTheirTime() {
	for i, t := range f.told {
		if c := t.Claim; c.Kind == tv.Cast && (c.Value.Change == tv.Stars && playsNoMore(c) || c.Value.Change == tv.Departs && f.q.About == ask.Part && gonePart.MatchString(c.Quote)) || guessesNothing(c) {
			f.told[i] = Told{asPrinted(c), Also}
			if i == 0 {
				f.verdict = ""
			}
		}
	}
	if f.nearest.Kind == tv.Cast && f.nearest.Value.Change == tv.Stars && playsNoMore(f.nearest) {
		f.nearest = asPrinted(f.nearest)
	}
}
