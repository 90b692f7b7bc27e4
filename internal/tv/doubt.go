package tv

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// nots are the words by which a sentence says that something is not so.
var nots = []string{"not", "n't", "n’t", "never", "denied", "denies", "deny"}

// nobodySaid are the words by which a sentence tells that nobody has said.
var nobodySaid = []string{"declined to comment", "unclear", "not known", "not clear", "unknown whether", "remains to be seen", "anyone's guess", "anyone’s guess", "no word on whether", "would not say"}

// reach is within how many words behind a name such a word is said of it.
const reach = 8

// Doubtful reports whether a claim is left in doubt by its own sentence, as one of
// a clause that was read for its neighbour: "Ida Voss, who was Runa, won't be
// back". A question is not to be answered with it, whatever it says. What a person has
// written knows what its sentence means.
func (c *Claim) Doubtful() bool { return c.proposed() && (c.gainsaid() || c.open() || c.Unnamed()) }

// proposed reports whether a claim was read out of its article, and not written by a
// person.
func (c *Claim) proposed() bool { return c.Rule != "" && c.Rule != "editor" && !c.Correction }

// Unnamed reports whether the sentence of a part names neither the part nor, in its
// place, whose it is, and does not gainsay it: "him" may be anybody.
func (c *Claim) Unnamed() bool {
	if c.Kind != Cast || c.Record || c.Value.Person == "" || c.Value.Character == "" || c.Value.Change != Stars {
		return false
	}
	if c.gainsaid() {
		return false
	}
	quote := strings.ToLower(c.Quote)
	words := strings.FieldsFunc(quote, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for _, w := range strings.Fields(strings.ToLower(c.Value.Character)) {
		if len(w) > 2 && strings.Contains(quote, w) || slices.Contains(words, w) {
			return false // "Mo", too, as a word of its own
		}
	}
	return true
}

// gainsaid reports whether the sentence says that somebody does not come or stay,
// or that a network does not have the show, of whom the claim says that they do.
func (c *Claim) gainsaid() bool {
	if c.Negative || c.Certainty == Denied {
		return false
	}
	switch c.Kind {
	case OnNetwork:
		before, _, found := strings.Cut(c.Quote, c.Value.Text)
		words := strings.Fields(strings.ToLower(before))
		return found && slices.ContainsFunc(words[max(0, len(words)-4):], isNot) // "is not moving to Sola"
	case Cast:
		return c.Value.Change != Departs && c.Value.Change != Recast && c.Value.Person != "" && c.notThey()
	case Crew:
		return c.Value.Person != "" && c.workGone()
	}
	return false
}

// notThey reports whether somebody's first name is followed by a word that says
// that it is not so.
func (c *Claim) notThey() bool {
	if !holdsAny(c.Quote, nots) {
		return false
	}
	first, _, _ := strings.Cut(c.Value.Person, " ")
	for rest := c.Quote; ; {
		_, after, found := strings.Cut(rest, first)
		if !found {
			return false
		}
		if at := strings.IndexAny(after, "\"“"); at >= 0 {
			after = after[:at] // what they then say is no word of the sentence about them
		}
		words := strings.Fields(strings.ToLower(after))
		if slices.ContainsFunc(words[:min(reach, len(words))], isNot) {
			return true
		}
		rest = after
	}
}

// workGone reports whether the sentence of a credit says of whom it names that they never had
// the work, or that somebody else has it now: "taking over from Yui Sakamoto".
func (c *Claim) workGone() bool {
	names := strings.Fields(c.Value.Person)
	before, after, found := strings.Cut(c.Quote, names[len(names)-1])
	return found && (neverHad.MatchString(after) || hadBefore.MatchString(strings.TrimSuffix(before, strings.Join(names[:len(names)-1], " ")+" ")))
}

var (
	neverHad  = regexp.MustCompile(`(?i)^,? (?:who )?(?:is|was|are|were) (?:never|not)\b[^.;]*\b(?:attached|to direct|directing|writing|to write|involved|on board|part of it)\b`)
	hadBefore = regexp.MustCompile(`(?i)\b(?:taking|takes|took|taken) over (?:as \w+ )?from $|\b(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|in place of) $`)
)

// isNot reports whether a word in small letters says that something is not so.
func isNot(w string) bool {
	return slices.Contains(nots, w) || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t")
}

// open reports whether a claim is nobody's guess, made of a sentence that tells that
// nobody has said: it is no news that nothing is known.
func (c *Claim) open() bool {
	return c.Certainty == Speculated && c.By == "" && c.Kind.Weighed() && holdsAny(c.Quote, nobodySaid)
}

func holdsAny(text string, parts []string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(text, p) })
}
