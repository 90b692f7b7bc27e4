package glean

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed thesaurus.txt
var thesaurusText string

// thesaurus finds ideas in a sentence: by the stem of a phrase's first word, the
// phrases and what they mean.
var thesaurus = sync.OnceValue(func() map[string][]meaning {
	all := map[string][]meaning{}
	for line := range strings.Lines(thesaurusText) {
		idea, phrases, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for p := range strings.SplitSeq(phrases, " | ") {
			var m meaning
			m.idea = idea
			for _, w := range strings.Fields(p) {
				m.stems = append(m.stems, stem(strings.ToLower(w)))
				if w[0] == '<' || w == "*" {
					m.stems[len(m.stems)-1] = w
				}
			}
			if len(m.stems) > 0 {
				all[m.stems[0]] = append(all[m.stems[0]], m)
			}
		}
	}
	return all
})

// meaning is a phrase and the idea it stands for.
type meaning struct {
	idea  string
	stems []string
}

// idea is one that stands in a sentence.
type idea struct {
	name     string
	from, to int // its words, the last included
}

// ideasOf finds the ideas of a sentence, in its order.
func ideasOf(w wording) (list []idea) {
	t := thesaurus()
	last := map[string]int{}
	for i, s := range w.stem[:min(len(w.stem), mostWords*2)] {
		for _, m := range t[s] {
			to := m.stands(w.stem, i)
			if to < 0 {
				continue
			}
			if k, seen := last[m.idea]; seen && list[k].to >= i { // the longer phrase of the two
				list[k].to = max(list[k].to, to)
				continue
			}
			last[m.idea] = len(list)
			list = append(list, idea{m.idea, i, to})
		}
	}
	return list
}

// stands gives the last word of the phrase where it begins at a word, or -1.
func (m meaning) stands(stems []string, at int) int {
	gap := 0
	for k := 1; k < len(m.stems); k++ {
		if m.stems[k] == "*" {
			gap = 3
			continue
		}
		at++
		for at < len(stems) && stems[at] != m.stems[k] && gap > 0 {
			at++
			gap--
		}
		if at >= len(stems) || stems[at] != m.stems[k] {
			return -1
		}
		gap = 0
	}
	return at
}
