package glean

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"backlot/internal/names"
)

//go:embed knowntitles.txt
var knownTitlesText string

// knownTitles are titles of real series. That a run of words is one speaks for it, and
// is but one thing that does: most are words of the language, or names, as well.
var knownTitles = sync.OnceValue(func() *titleList {
	l := &titleList{has: map[string]bool{}, begins: map[string]bool{}, longest: map[string]int{}}
	for line := range strings.Lines(knownTitlesText) {
		line = strings.TrimSpace(line)
		words := tokens(nil, line, 0, len(line))
		if len(words) == 0 {
			continue
		}
		l.has[lows(words)], l.begins[words[0].low] = true, true
		first := lows(words[:min(2, len(words))])
		l.longest[first] = max(l.longest[first], len(words))
	}
	return l
})

// titleList holds titles by their words in small letters.
type titleList struct {
	has     map[string]bool
	begins  map[string]bool // their first words
	longest map[string]int  // by the first two words, or the only one: how many the longest title has
}

// lows writes tokens in small letters.
func lows(list []token) string {
	var b strings.Builder
	for i, t := range list {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(t.low)
	}
	return b.String()
}

// knownRun gives the end of the longest known title that begins at a token, or 0. Its
// first and its last word are written as those of a title.
func (r *reader) knownRun(i, to int) int {
	l := knownTitles()
	if !r.tokens[i].upper || !l.begins[r.tokens[i].low] {
		return 0
	}
	longest := l.longest[r.tokens[i].low]
	if i+1 < to {
		longest = max(longest, l.longest[lows(r.tokens[i:i+2])])
	}
	for end := min(i+longest, to); end > i; end-- {
		if last := r.tokens[end-1]; (last.upper || !last.word) && l.has[lows(r.tokens[i:end])] {
			return end
		}
	}
	return 0
}

// isKnown reports whether a run of tokens is a known title.
func (r *reader) isKnown(from, to int) bool {
	l := knownTitles()
	return l.begins[r.tokens[from].low] && l.has[lows(r.tokens[from:to])]
}

// knownName tells a known title of two words or more.
func (x *candidate) knownName(r *reader) bool {
	return len(x.spots) > 0 && x.spots[0].to-x.spots[0].from > 1 && r.isKnown(x.spots[0].from, x.spots[0].to)
}

// weighKnown makes candidates of the known titles in a sentence that are none so far.
func (r *reader) weighKnown(c *candidates, s *sentence) {
	for i := s.from; i < s.to; i++ {
		to := r.knownRun(i, s.to)
		if to == 0 {
			continue
		}
		if to-i > 1 && !r.weighedAt(c, i, to) {
			r.weighRun(c, i, to, s)
		}
		i = to - 1
	}
}

// weighedAt tells that a run has been weighed as a whole where it stands.
func (r *reader) weighedAt(c *candidates, from, to int) bool {
	x := c.byKey[names.Fold(strings.Join(strings.Fields(r.text[r.tokens[from].start:r.tokens[to-1].end]), " "))]
	return x != nil && (len(x.spots) == mostSpots || slices.ContainsFunc(x.spots, func(p spotOf) bool { return p.from == from }))
}
