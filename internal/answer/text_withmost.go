package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
)

// firstOfName goes on with the rest of a name.
var firstOfName = regexp.MustCompile(`^ \p{Lu}[\p{Ll}’'-]+ (?:is|was|are|will|has|plays?|stars?|returns?|joins?|and|said|says)\b`)

// WithMost puts first, of sentences that name somebody, those which have most of what else a question
// says of them.
func WithMost(q ask.Question, found []Sentence) []Sentence {
	var words []string
	for _, w := range strings.Fields(fold(q.Untitled())) {
		if len(w) > 3 && !slices.Contains(q.Rest, w) && !ask.Empty(w) {
			words = append(words, w)
		}
	}
	rank := func(s Sentence) int { return -int(100 * share(s.Text, words)) }
	found = slices.Clone(found)
	slices.SortStableFunc(found, func(a, b Sentence) int { return rank(a) - rank(b) })
	return found
}
