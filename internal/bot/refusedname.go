package bot

import (
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
)

// mayBeName reports whether the words of a question that nobody here knows may be somebody's name:
// not where an article stands before them, or they say what somebody does.
func mayBeName(q ask.Question) bool {
	words := strings.Fields(names.Fold(q.Untitled()))
	at := slices.Index(words, q.Rest[0])
	return at <= 0 || len(q.Rest) > 1 || !noName[words[at-1]]
}

// noName are words behind which a thing stands, or what is done, and no name.
var noName = map[string]bool{"the": true, "a": true, "an": true, "they": true, "he": true, "she": true, "we": true, "you": true, "it": true, "to": true, "any": true, "new": true, "their": true, "his": true, "her": true, "this": true, "that": true, "another": true}
