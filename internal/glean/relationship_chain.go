package glean

import (
	"regexp"
	"slices"

	"backlot/internal/tv"
)

// "Nora's ex-husband's new wife, Paige" is nothing to Nora that has a word: what goes over
// a third person, who is not named, is no tie of the two who are.

const kinOnce = `(?:[a-z'-]+ ){0,3}?` + kin

var kinChains = []*regexp.Regexp{
	regexp.MustCompile(`(?:<[A-Z]\d+> 's|his|her|their) ` + kinOnce + ` 's ` + kinOnce + `(?: ,)?(?: (?:and )?[a-z-]+){0,2}? <([A-Z]\d+)>`),
	regexp.MustCompile(`<([A-Z]\d+)> (?:\( [^()]{1,50} \) )?(?:, )?(?:who )?(?:(?:is|was|plays|as|,|revealed|to|be) ){0,3}(?:<[A-Z]\d+> 's|his|her|their) ` + kinOnce + ` 's ` + kinOnce + ` `),
	regexp.MustCompile(kin + ` (?:of|to) (?:[a-z'-]+ ){0,2}?<([A-Z]\d+)> 's ` + kinOnce + ` `),
	regexp.MustCompile(kin + ` (?:of|to) (?:the |an? |his |her )` + kinOnce + ` (?:of|to) (?:[a-z'-]+ ){0,2}?<([A-Z]\d+)>`),
}

// inChain tells that one of the two in a tie is at the end of a chain of ties.
func (r *reader) inChain(s *sentence, c tv.Claim) bool {
	text := s.shape.text
	for i, chain := range kinChains {
		for _, loc := range chain.FindAllStringSubmatchIndex(text, 4) {
			m := r.find(text[loc[2]:loc[3]])
			if m == nil || m.name != c.Value.A && m.name != c.Value.B {
				continue
			}
			behind := i > 1 && slices.ContainsFunc(r.mentionsIn(text, loc[1], len(text), "PNC"), func(p placed) bool {
				return p.name == c.Value.A || p.name == c.Value.B
			})
			if !behind { // of "the father of Runa's son, Noah" the two who are named are kin
				return true
			}
		}
	}
	return false
}

// chained tells that a sentence has such a chain.
func chained(s *sentence) bool {
	return slices.ContainsFunc(kinChains, func(chain *regexp.Regexp) bool { return chain.MatchString(s.shape.text) })
}

// kinOfWhom ends what stands before a name that only says whose kin somebody is.
var kinOfWhom = regexp.MustCompile(kin + ` (?:of|to) (?:[a-z'-]+ ){0,2}$`)

// ownTrade follows a name that has a description of its own: "nephew of Roy Hackett, the union boss".
var ownTrade = phraseOf(`^, (?:the|an?|his|her|their) `)
