package glean

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed thesaurus.txt
var thesaurusText string

// phrases are those of the thesaurus that begin with one stem.
type phrases struct {
	one  []meaning            // of one word, or with a gap behind the first
	more map[string][]meaning // the others, by their second stem
}

// thesaurus has the phrases by the stems they begin with. It is read when the first
// sentence is looked at.
var thesaurus = sync.OnceValue(func() map[string]*phrases {
	all := map[string]*phrases{}
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
			if len(m.stems) == 0 {
				continue
			}
			with := all[m.stems[0]]
			if with == nil {
				with = &phrases{more: map[string][]meaning{}}
				all[m.stems[0]] = with
			}
			if len(m.stems) == 1 || m.stems[1] == "*" {
				with.one = append(with.one, m)
			} else {
				with.more[m.stems[1]] = append(with.more[m.stems[1]], m)
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
func (w wording) ideasOf() (list []idea) {
	for i, with := range w.begins[:min(len(w.stem), mostWords*2)] {
		if with == nil {
			continue
		}
		list = w.standing(list, with.one, i)
		if i+1 < len(w.stem) && len(with.more) > 0 {
			list = w.standing(list, with.more[w.stem[i+1]], i)
		}
	}
	return list
}

// standing adds the ideas of the phrases that stand at a word; of two phrases of one idea, the longer.
func (w wording) standing(list []idea, phrases []meaning, at int) []idea {
	for i := range phrases {
		m := &phrases[i]
		to := m.stands(w.stem, at)
		if to < 0 {
			continue
		}
		if k := lastOf(list, m.idea); k >= 0 && list[k].to >= at {
			list[k].to = max(list[k].to, to)
			continue
		}
		list = append(list, idea{m.idea, at, to})
	}
	return list
}

// lastOf gives where in a list an idea is the last time, or -1.
func lastOf(list []idea, name string) int {
	for k := len(list) - 1; k >= 0; k-- {
		if list[k].name == name {
			return k
		}
	}
	return -1
}

// stands gives the last word of the phrase where it begins at a word, or -1.
func (m *meaning) stands(stems []string, at int) int {
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

// Ideas names the ideas of the trade that some words hold, each once. The words are folded;
// "<E>" stands for a season, an episode or an order of them.
func Ideas(words []string) (list []string) {
	w := wording{stem: make([]string, len(words)), begins: make([]*phrases, len(words))}
	for i, word := range words {
		w.stem[i] = stem(word)
		w.begins[i] = thesaurus()[w.stem[i]]
	}
	for _, i := range w.ideasOf() {
		if !slices.Contains(list, i.name) {
			list = append(list, i.name)
		}
	}
	return list
}
