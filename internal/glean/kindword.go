package glean

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// kindWord tells a word that says of what kind a thing is, by a name: "Succession-style",
// "Fargo-esque", "Lost-meets-Dallas". What goes on in a small letter behind a hyphen names nothing.
func kindWord(word string) bool {
	return slices.ContainsFunc(strings.Split(word, "-")[1:], func(part string) bool {
		first, _ := utf8.DecodeRuneInString(part)
		return unicode.IsLower(first)
	})
}
