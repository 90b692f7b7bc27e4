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
	if c.Kind == tv.OnNetwork && !no(*c) {
		return notBefore(c.Quote, c.Value.Text)
	}
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
		if slices.ContainsFunc(words[:min(reach, len(words))], isNot) {
			return true
		}
		rest = after
	}
}

// isNot reports whether a word in small letters says that something is not so.
func isNot(w string) bool {
	return slices.Contains(nots, w) || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t")
}

// notBefore reports whether one of the few words before a name says that it is
// not so: "is not moving to Sola".
func notBefore(quote, name string) bool {
	before, _, found := strings.Cut(quote, name)
	words := strings.Fields(strings.ToLower(before))
	return found && slices.ContainsFunc(words[max(0, len(words)-4):], isNot)
}

// former reports whether the sentence of a claim that somebody plays a part tells
// that they did.
func former(c tv.Claim) bool {
	return c.Value.Change == tv.Stars && hasAny(c.Quote, []string{"was played by", "has been recast", "is being recast", "previously played", "formerly played"})
}

// notYet reports whether the sentence of a claim tells that something has not been
// ordered so far, and not that it never will be.
func notYet(c tv.Claim) bool {
	return hasAny(c.Quote, []string{"has not been", "hasn't been", "hasn’t been", "haven't been", "haven’t been", "not yet", "have not been", "yet to"})
}

// unsaid are the words by which a sentence tells that nobody has said.
var unsaid = []string{"declined to comment", "unclear", "not known", "not clear", "unknown whether", "remains to be seen", "anyone's guess", "anyone’s guess", "no word on whether", "would not say"}

// open reports whether a claim is nobody's guess, made of a sentence that tells that
// nobody has said: it is no news that nothing is known.
func open(c *tv.Claim) bool {
	return c.Certainty == tv.Speculated && c.By == "" && c.Kind.Weighed() && hasAny(c.Quote, unsaid)
}
