package glean

import (
	"strings"

	"backlot/internal/tv"
)

// ruledOut tells that a sentence says itself that a claim is not so, or of another thing, whatever
// finds the claim.
func ruledOut(h *hit, c *tv.Claim) bool {
	text := h.s.shape.text
	switch {
	case c.Kind == tv.Delay && !c.Negative && mayNotBe.MatchString(text):
		cause := c.Value.Text
		return causeIn(text) == cause && causeIn(withoutWhatWasNot(text)) != cause
	case c.Kind == tv.Crew && c.Value.Role == "writer" && strings.Contains(text, " writer"):
		return h.r.writesElse(text, c.Value.Person)
	}
	return false
}

const elseWriter = `(?:food|cookery|cookbook|restaurant|wine|drinks|travel|sports?|crime|thriller|mystery|romance|fantasy|horror|children 's|fiction|science-fiction|short-story|business|political|music|features?|obituary|royal|fashion|beauty|health|history|science|nature|gardening|garden|lifestyle|design|motoring|letter|speech) writers?`

var (
	// writerBefore ends what stands before somebody who writes something else, and writerBehind follows him.
	writerBefore = phraseOf(` ` + elseWriter + `(?: and (?:[a-z-]+ ){1,2})?(?: ,)? $`)
	writerBehind = phraseOf(`^ , (?:who is )?(?:the |an? )?(?:[a-z-]+ ){0,4}?` + elseWriter + ` `)
	writesOther  = phraseOf(` ` + elseWriter + ` `)
	// writesThis says that he writes the show all the same.
	writesThis = phraseOf(` (?:wrote|writes|written|writing|writing it|adapts|adapted|adapting|pens|penned|created|creates|scripts|scripted|co-wrote|co-created) `)
)

// writesElse tells that somebody is named as one who writes books, or of food, and no show.
func (r *reader) writesElse(text, person string) bool {
	return r.everyMention(text, person, func(at, end int) bool {
		return (writerBefore.MatchString(text[:at]) || writerBehind.MatchString(text[end:])) && !writesThis.MatchString(text[end:])
	})
}
