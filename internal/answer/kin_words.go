package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/tv"
)

// kinWords are the words for what somebody is to another.
var kinWords = []string{"sister", "brother", "mother", "father", "parents", "daughter", "son", "wife", "husband", "cousin", "uncle", "aunt", "boyfriend", "girlfriend",
	"grandmother", "grandfather", "niece", "nephew", "fiance", "fiancee", "stepmother", "stepfather", "marry", "married", "marries", "wedding", "wed",
	"divorced", "divorce", "kid", "child", "sibling", "dad", "mum", "twin", "grandson", "granddaughter", "grandchild"}

// married are the words of which one tells what the others do.
var married = []string{"marry", "married", "marries", "wedding", "wed", "wife", "husband", "spouse"}

// mothers and fathers are told by any of these.
var (
	mothers = []string{"mother", "mum", "mom", "mam", "mummy", "mommy"}
	fathers = []string{"father", "dad", "daddy", "papa"}
)

// parting are the words for the end of a marriage.
var parting = []string{"divorced", "divorce", "split", "separated", "former", "ex", "exes"}

// alike are the words for one relation.
func alike(kin string) []string {
	switch {
	case slices.Contains(married, kin):
		return married
	case slices.Contains(parting, kin):
		return parting
	case kin == "kid" || kin == "child":
		return []string{kin, "son", "daughter"}
	case slices.Contains(mothers, kin):
		return mothers
	case slices.Contains(fathers, kin):
		return fathers
	case kin == "sibling" || kin == "twin":
		return []string{kin, "brother", "sister"}
	case kin == "parents" || kin == "parent":
		return slices.Concat([]string{"parent", "parents"}, mothers, fathers)
	case kin == "love":
		return loving
	case slices.Contains(lovedOne, kin):
		return append([]string{kin}, loving[2:]...)
	}
	return []string{kin}
}

// converse are the words for what somebody's father is told by: that they are his
// daughter.
func converse(kin string) []string {
	for _, pair := range converses {
		switch {
		case slices.Contains(pair[0], kin):
			return pair[1]
		case slices.Contains(pair[1], kin):
			return pair[0]
		}
	}
	return nil
}

var converses = [][2][]string{
	{slices.Concat([]string{"parents", "parent"}, mothers, fathers), {"daughter", "son", "child", "kid", "children"}},
	{{"grandmother", "grandfather"}, {"grandson", "granddaughter", "grandchild"}},
	{{"uncle", "aunt"}, {"niece", "nephew"}},
	{{"brother"}, {"sister"}},
}

// unequal reports whether somebody's father, say, is something else to him.
func unequal(kin string) bool {
	return slices.ContainsFunc(converses[:len(converses)-1], func(pair [2][]string) bool { return slices.Contains(pair[0], kin) || slices.Contains(pair[1], kin) })
}

// bondWords are what people are to each other besides kin.
var bondWords = []string{"partner", "friend", "boss", "rival", "enemy", "neighbour", "neighbor", "colleague", "lover", "mentor", "assistant", "deputy", "employer", "landlord", "teacher"}

// loving are the words for somebody whom one is a couple with, married or not, and for what is
// between such two: each tells who a "love interest" is.
var loving = []string{"boyfriend", "girlfriend", "love", "lover", "lovers", "dating", "date", "romance", "romantic", "couple", "affair", "fling", "crush", "sweetheart"}

// lovedOne are the words of a question for such a one.
var lovedOne = []string{"boyfriend", "girlfriend", "lover", "love", "crush", "sweetheart", "fling"}

var loveInterest = regexp.MustCompile(`(?i)\blove interests?\b`)

// wordsFor are the words by which the one who is somebody's kin is told.
func wordsFor(kin string) []string {
	words := alike(kin)
	if slices.Contains(lovedOne, kin) {
		words = append(slices.Clone(words), "interest")
	}
	return words
}

// The words of which one tells that somebody is a man, or a woman.
var (
	men   = []string{"father", "papa", "daddy", "brother", "son", "husband", "uncle", "nephew", "boyfriend", "grandfather", "grandson", "stepfather", "dad", "mr", "sir", "lord", "king", "prince", "emperor", "squire", "duke", "baron"}
	women = []string{"mother", "sister", "daughter", "wife", "aunt", "niece", "girlfriend", "grandmother", "granddaughter", "stepmother", "mum", "mom", "mam", "mrs", "miss", "ms", "lady", "queen", "princess", "empress", "duchess", "baroness"}
)

// mayBe reports whether somebody may be that kin to another, as far as the claims tell whether
// they are a man or a woman. A brother's sibling is a sister only where something says so.
func (f *file) mayBe(name, kin string) bool {
	ours, others := men, women
	if slices.Contains(women, kin) {
		ours, others = women, men
	} else if !slices.Contains(men, kin) {
		return true
	}
	of := strings.Fields(fold(name))
	for c := range f.each(tv.Relationship) {
		if isOne(c.Value.A, []string{fold(name)}) {
			of = append(of, strings.Fields(fold(c.Value.What))...)
		}
		if kin := lastOf(strings.Fields(fold(c.Value.What))); kin != "" && isOne(c.Value.B, []string{fold(name)}) {
			if m := ownsKin(kin).FindStringSubmatch(fold(c.Quote)); m != nil {
				of = append(of, map[string]string{"his": "mr", "her": "mrs"}[m[1]]) // "his daughter"
			}
		}
	}
	if has(of, others...) {
		return false
	}
	return has(of, ours...) || !slices.Contains(siblings, kin)
}

// ownsKin finds "his" or "her" before a word for somebody's kin.
func ownsKin(kin string) *regexp.Regexp {
	return regexp.MustCompile(`\b(his|her) (?:[\pL-]+ ){0,3}?` + regexp.QuoteMeta(kin) + `\b`)
}

// siblings are kin of which each may be either to the other.
var siblings = []string{"brother", "sister"}

// isKinWord reports whether a word tells what somebody is to another.
func isKinWord(word string) bool {
	return slices.Contains(kinWords, word) || slices.Contains(bondWords, word) || slices.Contains(lovedOne, word) && word != "love" || word == "interest"
}
