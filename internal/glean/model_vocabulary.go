package glean

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed vocabulary.txt
var vocabularyText string

// vocabulary are words of the language: those that the articles from which the
// model is learned have in small letters.
var vocabulary = sync.OnceValue(func() map[string]bool { return words(vocabularyText) })

// ofLanguage tells how many words of a run are words of the language: "all", "some" or "none".
func (r *reader) ofLanguage(from, to int) string {
	all, known := 0, 0
	for _, t := range r.tokens[from:to] {
		if !t.word || connectors[t.low] || t.low == "the" || t.low == "a" {
			continue
		}
		all++
		if v := vocabulary(); v[t.low] || strings.HasSuffix(t.low, "s") && v[t.low[:len(t.low)-1]] {
			known++
		}
	}
	switch known {
	case all:
		return "all"
	case 0:
		return "none"
	}
	return "some"
}
