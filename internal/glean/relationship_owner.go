package glean

import "strings"

// Words that hedge what somebody says without being a guess of their own, and those that only look like a guess.

var (
	// asFarAs says that whoever tells a thing does not know it for sure: "as far as I know".
	asFarAs = phraseOf(` (?:(?:as|so) far as (?:i|we|he|she|they|anyone|anybody) (?:know|knows|knew|can tell|could tell|understand|understands|(?:am|are|is|was|were|'m|'re|'s) (?:aware|concerned))|to (?:my|our|his|her|their|the best of my|the best of our|the best of his|the best of her) knowledge|that (?:i|we) know of|not that (?:i|we) know|last (?:i|we) heard|from what (?:i|we) (?:know|hear|understand)|if (?:memory serves|i remember (?:rightly|correctly)|i 'm not mistaken|i am not mistaken)) `)
	// couldNotBe is a superlative: "we could not be happier".
	couldNotBe = phraseOf(` (?:could|can) not (?:be|have been|feel|have felt|have asked for|ask for|have wished for|have hoped for|imagine|think of) (?:an? |any )?(?:more [a-z]+|[a-z]+er|prouder|better|anyone|anything|anybody) `)
)

// ownerOnly tells that the k-th name found in a sentence only owns something there, and another is its
// subject: "Kit, who is Val's grandson, survived. His stepfather".
func (r *reader) ownerOnly(s *sentence, found []placed, k int) bool {
	owns := func(p placed) bool {
		_, behind, _ := strings.Cut(s.shape.text[p.at:], " ")
		return strings.HasPrefix(behind, "'s ")
	}
	if !owns(found[k]) {
		return false
	}
	for i, p := range found {
		if i < k && !owns(p) && (p.kind == isCharacter || r.isPart[p.name] || p.kind == isName && !p.full && r.somebodyPlays(p.name)) {
			return true
		}
	}
	return false
}
