package glean

import (
	_ "embed"
	"slices"
	"strings"
	"sync"
)

//go:embed thesaurus.txt
var thesaurusText string

// phrases are those of the thesaurus that begin with one stem; of a stem that only stands
// within phrases there are none.
type phrases struct {
	one  []meaning              // of one word, or with a gap behind the first
	more map[*phrases][]meaning // the others, by their second stem
}

// meaning is a phrase and the idea it stands for. A stem is known by the phrases that begin with it.
type meaning struct {
	idea  string
	stems []*phrases
}

// anyWords stands in a phrase for up to three words of any kind.
var anyWords = new(phrases)

// thesaurus has the phrases by the stems they begin with. It is read when the first
// sentence is looked at.
var thesaurus = sync.OnceValue(func() map[string]*phrases {
	all := map[string]*phrases{"*": anyWords}
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
				if all[w] == nil {
					all[w] = &phrases{more: map[*phrases][]meaning{}}
				}
				m.stems = append(m.stems, all[w])
			}
			if len(m.stems) == 0 {
				continue
			}
			with := m.stems[0]
			if len(m.stems) == 1 || m.stems[1] == anyWords {
				with.one = append(with.one, m)
			} else {
				with.more[m.stems[1]] = append(with.more[m.stems[1]], m)
			}
		}
	}
	delete(all, "*") // in a text it is a mark as any other
	return all
})

// idea is one that stands in a sentence.
type idea struct {
	name     string
	from, to int // its words, the last included
}

// ideasOf finds the ideas of a sentence, in its order.
func (w wording) ideasOf() (list []idea) {
	for i, with := range w.begins[:min(len(w.begins), mostWords*2)] {
		if with == nil {
			continue
		}
		list = w.standing(list, with.one, i)
		if i+1 < len(w.begins) && w.begins[i+1] != nil && len(with.more) > 0 {
			list = w.standing(list, with.more[w.begins[i+1]], i)
		}
	}
	return list
}

// standing adds the ideas of the phrases that stand at a word; of two phrases of one idea, the longer.
func (w wording) standing(list []idea, phrases []meaning, at int) []idea {
	for i := range phrases {
		m := &phrases[i]
		to := m.stands(w.begins, at)
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
func (m *meaning) stands(stems []*phrases, at int) int {
	free := 0
	for _, stem := range m.stems[1:] {
		if stem == anyWords {
			free = 3
			continue
		}
		at++
		for at < len(stems) && stems[at] != stem && free > 0 {
			at++
			free--
		}
		if at >= len(stems) || stems[at] != stem {
			return -1
		}
		free = 0
	}
	return at
}

// Ideas names the ideas of the trade that some words hold, each once. The words are folded;
// "<E>" stands for a season, an episode or an order of them.
func Ideas(words []string) (list []string) {
	w := wording{begins: make([]*phrases, len(words))}
	for i, word := range words {
		w.begins[i] = thesaurus()[stem(word)]
	}
	for _, i := range w.ideasOf() {
		if !slices.Contains(list, i.name) {
			list = append(list, i.name)
		}
	}
	return list
}
