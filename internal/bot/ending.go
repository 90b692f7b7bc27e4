package bot

import (
	"regexp"

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
// words that answer that give it away, whoever marked them or not.
func (f found) covered() found {
	if moves(f.question.About) || !wantsEnding(f.question.Text) {
		return f
	}
	for i := range f.answer.Told {
		f.answer.Told[i].Claim.CoverEnding()
	}
	f.answer.Near.CoverEnding()
	return f
}

// verdictSpoils reports whether yes or no alone would give away what leads: "does he die".
func (f found) verdictSpoils() bool {
	return f.answer.Verdict != "" && len(f.answer.Told) > 0 && f.answer.Told[0].Claim.WordsSpoiler() != (tv.Point{})
}

// behindVerdict puts yes or no before what is said, where both are covered.
func (f found) behindVerdict(said reply.Text) reply.Text {
	return reply.Say("ask."+string(f.answer.Verdict), "heading", said)
}
