package names

// Slipped reports whether one folded word is another mistyped, where it is known that one of a few
// must be meant: more may be wrong in it than in a name that is looked for among all. The first
// letter is right, and a short word has no slip.
func Slipped(typed, word string) bool {
	a, b := letters(typed), letters(word)
	if typed == word || min(a, b) < 4 || max(a, b) < 5 || typed[0] != word[0] || max(a, b)-min(a, b) > 2 {
		return false
	}
	allowed := vowel
	switch n := max(a, b); {
	case n > 9:
		allowed = short
	case n > 6:
		allowed = whole
	}
	return slips(typed, word, allowed) <= allowed
}
