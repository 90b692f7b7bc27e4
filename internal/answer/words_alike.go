package answer

import (
	_ "embed"
	"slices"
	"strings"

	"backlot/internal/tv"
)

//go:embed alike.txt
var alikeText string

// alikes are, of a word, the others that a claim may have in its place.
var alikes = func() map[string][]string {
	m := map[string][]string{}
	for line := range strings.Lines(alikeText) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		whole, narrower, _ := strings.Cut(line, ">")
		words := strings.Fields(whole)
		for _, w := range words {
			for _, other := range slices.Concat(words, strings.Fields(narrower)) {
				if other != w && !slices.Contains(m[w], other) {
					m[w] = append(m[w], other)
				}
			}
		}
	}
	return m
}()

// meant reports whether a folded text has a word, but for its ending, or another for the
// same thing.
func meant(folded, word string) bool {
	return among(folded, word) || anyOf(folded, alikes[listed(word)])
}

// anyOf reports whether a folded text has one of some words.
func anyOf(folded string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return hasWord(folded, w) })
}

// hasWord reports whether a folded text has a word as it is.
func hasWord(folded, word string) bool {
	for at := 0; word != ""; {
		i := strings.Index(folded[at:], word)
		if i < 0 {
			break
		}
		i, at = at+i, at+i+len(word)
		if (i == 0 || folded[i-1] == ' ') && (at == len(folded) || folded[at] == ' ') {
			return true
		}
	}
	return false
}

// listed is the form of a word under which others for the same are listed: "quitting" is
// that of "quit".
func listed(word string) string {
	if alikes[word] != nil {
		return word
	}
	for _, ending := range []string{"s", "es", "d", "ed", "ing", "in"} {
		stem, ok := strings.CutSuffix(word, ending)
		if !ok || len(stem) < 3 {
			continue
		}
		for _, form := range []string{stem, stem + "e", stem[:len(stem)-1]} {
			if alikes[form] != nil && (form != stem[:len(stem)-1] || stem[len(stem)-1] == stem[len(stem)-2]) {
				return form
			}
		}
	}
	return word
}

// wordMeant is a word that is looked for, and others for the same thing.
type wordMeant struct {
	word   string
	others []string
}

type wordsSought []wordMeant

func wordsMeant(words []string) (list wordsSought) {
	for _, w := range words {
		list = append(list, wordMeant{w, alikes[listed(w)]})
	}
	return list
}

// themselves are words for which no others count.
func themselves(words []string) (list wordsSought) {
	for _, w := range words {
		list = append(list, wordMeant{word: w})
	}
	return list
}

// in is how many of the words a folded text has, or others for the same, from 0 to 1.
// Another word is worth less than the word itself.
func (list wordsSought) in(folded string, other float64) float64 {
	n := 0.0
	for _, w := range list {
		if among(folded, w.word) {
			n++
		} else if anyOf(folded, w.others) {
			n += other
		}
	}
	return n / float64(max(1, len(list)))
}

// shares are how many of the words each claim of a concordance has, as in tells of one.
func (list wordsSought) shares(listed *tv.Concordance, other float64) []float64 {
	n, upTo := make([]float64, len(listed.Claims)), make([]uint16, len(listed.Claims))
	for i, w := range list {
		i := uint16(i)
		count := func(e tv.Entry, worth float64) {
			for _, at := range e.In {
				if upTo[at] <= i { // each word once
					n[at] += worth
					upTo[at] = i + 1
				}
			}
		}
		for _, e := range listed.Beside(w.word) {
			if kin(w.word, e.Word) {
				count(e, 1)
			}
		}
		for _, another := range w.others {
			for _, e := range listed.Beside(another) {
				if e.Word == another {
					count(e, other)
				}
			}
		}
	}
	for at := range n {
		n[at] /= float64(max(1, len(list)))
	}
	return n
}

// meantOf is how many of some words a folded text has.
func meantOf(folded string, words []string, other float64) float64 {
	return wordsMeant(words).in(folded, other)
}

// worth is what another word for the same thing counts: as much as the word where somebody
// is named besides, of whom the question is, and else half of it.
func (f *file) worth() float64 {
	if len(f.q.People) > 0 {
		return 1
	}
	return 0.5
}
