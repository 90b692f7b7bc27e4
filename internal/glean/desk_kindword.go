package glean

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// kindWord tells a word that says of what kind a thing is, by a name: "Succession-style",
// "Fargo-esque", "Lost-meets-Dallas". What goes on in a small letter behind a hyphen names nothing.
func kindWord(word string) bool {
	for {
		_, part, is := strings.Cut(word, "-")
		if !is {
			return false
		}
		if first, _ := utf8.DecodeRuneInString(part); unicode.IsLower(first) {
			return true
		}
		word = part
	}
}
