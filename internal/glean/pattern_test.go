package glean

import (
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
)

// shapesOf are the shapes of all sentences of the story and of the phrases.
func shapesOf(t *testing.T) (list []string) {
	t.Helper()
	b, err := os.ReadFile("testdata/phrases.txt")
	if err != nil {
		t.Fatal(err)
	}
	text := story + strings.ReplaceAll(string(b), "= ", "")
	r := newReader(Article{Text: text, Published: "2026-04-02", Shows: []string{"Harbour Lights"}}, testLibrary(t))
	r.split()
	r.mention()
	for i := range r.sentences {
		list = append(list, r.sentences[i].shape.text)
	}
	return list
}

// cues are phrases with what rules' patterns have not: borders, and beginnings and ends of a text.
var cues = []*phrase{denyCue, guessCue, reportCue, planCue, negCue, border, speakerEnds, inPhrase, saidBy, falseBehind, otherSubject, backWords,
	phraseOf(`^ `), relative, partsWay, phraseOf(`^(?: the)?`), phraseOf(`^(a|[^ ]+)(?: (is|was))?\b`), phraseOf(`^ a|^ the `), phraseOf(`^ (?:a|the ^) `), phraseOf(` (?:is|was)\b`), phraseOf(` [^,]{1,20}? \b[a-m]+$`), phraseOf(` <[PN]\d+> .* é`), phraseOf(`(?: the)? <`), phraseOf(`\b the `), phraseOf(` (?i:SEASON) `),
	// that begin at a mention, that are short, or that can go round without a letter
	ownPart, seasonBefore, whoseWork, isSomebody, inShow, nameIn, channelsEnd, isWhatHeIs, phraseOf(`<[A-Z]\d+>`), phraseOf(`<`), phraseOf(`<[PN]|<S`), phraseOf(`<[PN]| <S`),
	phraseOf(` `), phraseOf(` $`), phraseOf(` a?`), phraseOf(` [a-z]$`), phraseOf(` [a-z]?$`), phraseOf(`^`), phraseOf(`^$`), phraseOf(`^[a-z]?$`), phraseOf(` (?:a|s?)*?r`), phraseOf(` (?:[a-z]*)*?d`), phraseOf(` (?:(?:|a)+(?:|s))*t`)}

// A phrase, tried where its matches can begin, finds what its regular expression finds.
func TestPhraseFinds(t *testing.T) {
	shapes := shapesOf(t)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 { // the words of one sentence behind those of another
		a, b := shapes[rng.IntN(len(shapes))], shapes[rng.IntN(len(shapes))]
		i, k := rng.IntN(len(a)), rng.IntN(len(b))
		shapes = append(shapes, a[:i]+[]string{"", " ", "é", "\xff", "\n"}[rng.IntN(5)]+b[k:])
	}
	shapes = append(shapes, "", " ", "a", " a", " é", "<", " <")
	all := slices.Clone(cues)
	for k := range rules {
		all = append(all, rules[k].pattern)
	}
	for _, text := range shapes {
		for _, p := range all {
			if got, want := p.find(text, 0), p.Regexp.FindStringSubmatchIndex(text); !slices.Equal(got, want) {
				t.Errorf("%s in%s finds %v, not %v", p, text, got, want)
			}
			if got, want := p.MatchString(text), p.Regexp.MatchString(text); got != want {
				t.Errorf("%s in%s matches: %v, not %v", p, text, got, want)
			}
			loc := p.Regexp.FindStringIndex(text)
			if got, want := p.begins(text), loc != nil && loc[0] == 0; got != want {
				t.Errorf("%s begins%s: %v, not %v", p, text, got, want)
			}
			if got, want := p.ReplaceAllString(text, " x "), p.Regexp.ReplaceAllString(text, " x "); got != want {
				t.Errorf("%s in%s leaves%s, not%s", p, text, got, want)
			}
		}
	}
}

// A pattern with more states than are remembered begins anew, and finds the same.
func TestManyStates(t *testing.T) {
	p := phraseOf(` [a-z ]*a[a-z ]{12}b`)
	rng := rand.New(rand.NewPCG(3, 4))
	for range 200 {
		b := []byte(" ")
		for range 80 {
			b = append(b, "ab "[rng.IntN(3)])
		}
		if got, want := p.find(string(b), 0), p.Regexp.FindStringSubmatchIndex(string(b)); !slices.Equal(got, want) {
			t.Fatalf("%s: %v, not %v", b, got, want)
		}
		if len(p.automaton.places) > mostStates+1 {
			t.Fatalf("%d states", len(p.automaton.places))
		}
	}
}

// The rules that a sentence's words allow are those of which it has a word and a mention.
func TestMayMatch(t *testing.T) {
	for _, text := range shapesOf(t) {
		may := mayMatch(text)
		for k, x := range rules {
			word := slices.ContainsFunc(x.words, func(w string) bool { return strings.Contains(text, w) })
			sort := x.needs == "" || slices.ContainsFunc(strings.Split(x.needs, ""), func(l string) bool { return strings.Contains(text, "<"+l) })
			if got, want := may.has(k), word && sort; got != want {
				t.Errorf("%s in%s: %v, not %v", x.name, text, got, want)
			}
		}
	}
}
