package glean

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed thesaurus.txt
var thesaurusText string

// phrases of the thesaurus by the stems they begin with.
type phrases struct {
	one  map[string][]meaning            // of one word, or with a gap behind the first
	more map[string]map[string][]meaning // the others
}

// thesaurus is read when the first sentence is looked at.
var thesaurus = sync.OnceValue(func() phrases {
	all := phrases{map[string][]meaning{}, map[string]map[string][]meaning{}}
	for line := range strings.Lines(thesaurusText) {
		idea, list, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		for p := range strings.SplitSeq(list, " | ") {
			m := meaning{idea: idea}
			for _, w := range strings.Fields(p) {
				if w[0] != '<' && w != "*" {
					w = stem(strings.ToLower(w))
				}
				m.stems = append(m.stems, w)
			}
			switch {
			case len(m.stems) == 0:
			case len(m.stems) == 1 || m.stems[1] == "*":
				all.one[m.stems[0]] = append(all.one[m.stems[0]], m)
			default:
				if all.more[m.stems[0]] == nil {
					all.more[m.stems[0]] = map[string][]meaning{}
				}
				all.more[m.stems[0]][m.stems[1]] = append(all.more[m.stems[0]][m.stems[1]], m)
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
		list = w.standing(list, last, t.one[s], i)
		if i+1 < len(w.stem) {
			list = w.standing(list, last, t.more[s][w.stem[i+1]], i)
		}
	}
	return list
}

// standing adds the ideas of the phrases that stand at a word; of two phrases of one idea, the longer.
func (w wording) standing(list []idea, last map[string]int, phrases []meaning, at int) []idea {
	for _, m := range phrases {
		to := m.stands(w.stem, at)
		if to < 0 {
			continue
		}
		if k, seen := last[m.idea]; seen && list[k].to >= at {
			list[k].to = max(list[k].to, to)
			continue
		}
		last[m.idea] = len(list)
		list = append(list, idea{m.idea, at, to})
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
