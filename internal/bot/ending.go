package bot

import (
	"regexp"

	"backlot/internal/ask"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// asksEnding are the words of a question how a story ends, or what becomes of somebody in
// it.
var asksEnding = regexp.MustCompile(`(?i)\bhow (does|did|do|will|is|was) .*\b(ends?|ended|die|finish)\b|\b(die[sd]?|dying|dead|alive|killed|kills|killer|murder(s|ed|er)?|survive[sd]?|sacrific\w+|ending|fate)\b|\bwhat (happens|happened|will happen) (in the (\w+ )*(finale|last|final)|at the end)\b`)

// endingIt is to end a show, which is no ending of its story: "what did she say about ending it".
var endingIt = regexp.MustCompile(`(?i)\b(?:about|on|for|of) ending \w`)

// wantsEnding reports whether a question asks how a story ends.
func wantsEnding(question string) bool {
	return asksEnding.MatchString(endingIt.ReplaceAllString(question, ""))
}

// covered is what was found, with what tells an ending covered, where one is asked for: the
// words that answer that give it away, whoever marked them or not. So is a death, in whatever
// words it is asked what becomes of somebody.
func (f found) covered() found {
	if moves(f.question.About) {
		return f
	}
	ending := wantsEnding(f.question.Text)
	fate := f.question.About == ask.Plot && len(f.question.People) > 0
	last := 0
	if f.known != nil {
		for _, c := range f.known.Claims() {
			if c.Certainty.Firm() && !c.Negative {
				last = max(last, c.Season)
			}
		}
	}
	cover := func(c *tv.Claim) {
		if ending || fate && tellsDeath.MatchString(c.Value.Text) {
			c.CoverEnding(last)
		}
	}
	for i := range f.answer.Told {
		cover(&f.answer.Told[i].Claim)
	}
	cover(&f.answer.Near)
	return f
}

// tellsDeath is in words that tell whether somebody in a story lives.
var tellsDeath = regexp.MustCompile(`(?i)\b(?:dies|died|dying|dead|deaths?|(?:is|are|was|were|been|being|gets?|got) (?:\pL+ )?(?:killed|murdered|executed)|killed|murdered|surviv(?:es|ed)|funeral)\b`)

// verdictSpoils reports whether yes or no alone would give away what leads: "does he die".
func (f found) verdictSpoils() bool {
	return f.answer.Verdict != "" && len(f.answer.Told) > 0 && f.answer.Told[0].Claim.WordsSpoiler() != (tv.Point{})
}

// behindVerdict puts yes or no before what is said, where both are covered.
func (f found) behindVerdict(said reply.Text) reply.Text {
	return reply.Say("ask."+string(f.answer.Verdict), "heading", said)
}
