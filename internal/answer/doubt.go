package answer

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// nots are the words by which a sentence says that somebody does not.
var nots = []string{"not", "n't", "n’t", "never", "denied", "denies", "deny"}

// reach is within how many words behind a name such a word is said of it.
const reach = 8

// gainsaid reports whether a claim that somebody comes or stays is gainsaid by its
// own sentence, as of a clause read for its neighbour: "Ida Voss, who was Runa,
// won't be back". Whatever the claim says then, it does not answer.
func gainsaid(c *tv.Claim) bool {
	if c.Kind != tv.Cast || no(*c) || c.Value.Change == tv.Departs || c.Value.Change == tv.Recast || c.Value.Person == "" || !hasAny(c.Quote, nots) {
		return false
	}
	first, _, _ := strings.Cut(c.Value.Person, " ")
	for rest := c.Quote; ; {
		_, after, found := strings.Cut(rest, first)
		if !found {
			return false
		}
		words := strings.Fields(strings.ToLower(after))
		if slices.ContainsFunc(words[:min(reach, len(words))], func(w string) bool {
			return slices.Contains(nots, w) || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t")
		}) {
			return true
		}
		rest = after
	}
}

// unsaid are the words by which a sentence tells that nobody has said.
var unsaid = []string{"declined to comment", "unclear", "not known", "not clear", "unknown whether", "remains to be seen", "anyone's guess", "anyone’s guess", "no word on whether", "would not say"}

// open reports whether a claim is nobody's guess, made of a sentence that tells that
// nobody has said: it is no news that nothing is known.
func open(c *tv.Claim) bool {
	return c.Certainty == tv.Speculated && c.By == "" && c.Kind.Weighed() && hasAny(c.Quote, unsaid)
}
