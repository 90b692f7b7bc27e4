package answer

import (
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

func fold(s string) string { return names.Fold(s) }

// has reports whether a list of words has one of the others.
func has(words []string, any ...string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(any, w) })
}

// one is the first of the words that is in a list.
func one(words []string, any ...string) string {
	for _, w := range words {
		if slices.Contains(any, w) {
			return w
		}
	}
	return ""
}

// holds reports whether a text has all of the words, but for their endings.
func holds(text string, words []string) bool {
	return len(words) > 0 && share(text, words) == 1
}

// share is how many of the words a text has, from 0 to 1.
func share(text string, words []string) float64 {
	return shareOf(fold(text), words)
}

// shareOf is share of a text that is folded.
func shareOf(folded string, words []string) float64 {
	if len(words) == 0 {
		return 0
	}
	n := 0
	for _, w := range words {
		if among(folded, w) {
			n++
		}
	}
	return float64(n) / float64(len(words))
}

// among reports whether one of the words of a folded text is kin to a word. It
// looks for the beginning that they must have in common.
func among(folded, word string) bool {
	begins := word
	if len(word) > 4 {
		begins = word[:max(4, len(word)-3)]
	}
	for at := 0; ; {
		i := strings.Index(folded[at:], begins)
		if i < 0 {
			return false
		}
		i += at
		end := len(folded)
		if n := strings.IndexByte(folded[i:], ' '); n >= 0 {
			end = i + n
		}
		if (i == 0 || folded[i-1] == ' ') && kin(word, folded[i:end]) {
			return true
		}
		at = end
	}
}

// inWords is all that a claim in words says, folded.
func inWords(c *tv.Claim) string {
	if c.Folded != "" {
		return c.Folded
	}
	return fold(c.InWords())
}

// kin reports whether two words are one but for an ending of up to three letters.
func kin(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return a == b || n >= 4 && len(a)-n <= 3 && len(b)-n <= 3
}

func hasAny(text string, parts []string) bool {
	text = strings.ToLower(text)
	return slices.ContainsFunc(parts, func(p string) bool { return strings.Contains(text, p) })
}

func hasKin(text string, words []string) bool { return hasAnyOf(fold(text), words) }

func hasAnyOf(folded string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return among(folded, w) })
}
