package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// kinInWords tells who is somebody's kin where no relationship does and something in words has
// it: "a critic who becomes June's love interest". Of two it tells that one is the other's.
func (f *file) kinInWords(kin string) {
	if len(f.told) > 0 || f.q.When || f.q.Why || len(f.q.People) == 0 {
		return
	}
	loves := kin == "" && AsksLove(f.q)
	if loves {
		kin = "love"
	}
	var tells func(*tv.Claim) bool
	switch {
	case len(f.q.People) == 2:
		tells = func(c *tv.Claim) bool { return f.bondOf(c.Value.Text, kin) }
	case kin != "" && len(f.q.People) == 1 && !f.q.Yes:
		tells = func(c *tv.Claim) bool {
			return (f.ownKin(c.Value.Text, wordsFor(kin)) || f.herKin(c, kin)) && f.newName(c)
		}
	default:
		return
	}
	list := f.free(func(c *tv.Claim) bool { return !no(*c) && f.seasonFits(*c) && tells(c) }, tv.Plot, tv.Other)
	slices.SortStableFunc(list, func(a, b *tv.Claim) int { return unsureOf(*a) - unsureOf(*b) })
	if len(list) > 0 {
		f.add(*list[0], Also)
		f.closed = true
	}
}

// ownKin reports whether a text has somebody who is that kin of the one whom the question names.
func (f *file) ownKin(text string, words []string) bool {
	for _, o := range kinsIn(text) {
		if slices.Contains(words, o.kin) && isNamedIn([]string{o.of}, f.q.People) {
			return true
		}
	}
	return false
}

// herKin reports whether the sentence of a claim names that kin behind "her" or "his", and whom the
// question names before that, and nobody else between: "Runa comes home to her sister, Maud".
func (f *file) herKin(c *tv.Claim, kin string) bool {
	m := regexp.MustCompile(`\b(?:her|his|their) (?:[\pL-]+ ){0,2}?(?:` + strings.Join(wordsFor(kin), "|") + `),? (\p{Lu}[\pL’'-]+)`).FindStringSubmatchIndex(c.Quote)
	if m == nil {
		return false
	}
	before := strings.Fields(fold(c.Quote[:m[0]]))
	at := -1
	for i, w := range before {
		if isNamedIn([]string{w}, f.q.People) {
			at = i
		}
	}
	if at < 0 {
		return false
	}
	for o := range f.each(tv.Cast) {
		for _, name := range []string{o.Value.Person, o.Value.Character} {
			if list := strings.Fields(fold(name)); len(list) > 0 && !isNamedIn(list, f.q.People) && slices.ContainsFunc(before[at:], func(w string) bool { return slices.Contains(list, w) && len(w) > 2 }) {
				return false
			}
		}
	}
	return true
}

// bondOf reports whether a text tells what is between the two whom the question names: that the
// one is the other's kin, or both are a couple.
func (f *file) bondOf(text, kin string) bool {
	folded := fold(text)
	for _, o := range kinsIn(text) {
		if isNamedIn([]string{o.of}, f.q.People) && (kin == "" || slices.Contains(wordsFor(kin), o.kin)) && f.otherIs(folded, o) {
			return true
		}
	}
	return false
}

// otherIs reports whether a text says of the other of two that they are that kin: "Sam finds out
// that he is Bea's brother".
func (f *file) otherIs(folded string, o owned) bool {
	before, _, ok := strings.Cut(folded, " "+o.whole)
	if !ok {
		return false
	}
	words := strings.Fields(before)
	from := max(0, len(words)-8)
	for _, p := range f.q.People {
		if !isNamedIn([]string{o.of}, []ask.Thing{p}) && isNamedIn(words[from:], []ask.Thing{p}) {
			return slices.ContainsFunc(words[from:], func(w string) bool { return w == "is" || w == "was" || w == "becomes" || w == "as" || w == "be" })
		}
	}
	return false
}

// owned is somebody's kin in a text: "June's love interest".
type owned struct {
	kin   string // the last word of it
	of    string // a word of the name of whose it is
	whole string // the folded words
}

// Whose somebody is: "Bea's long-lost sister", "the sister of Bea".
var (
	theirKin = regexp.MustCompile(`(\p{Lu}[\pL-]*)(?:['’]s|['’]) ((?:[\pL-]+ ){0,3}?)([\pL-]+)\b`)
	kinOfOne = regexp.MustCompile(`\b([\pL-]+) (?:of|to) ((?:\p{Lu}[\pL.-]* ?){1,4})`)
)

// kinsIn are those of whom a text says whose kin they are.
func kinsIn(text string) []owned {
	var list []owned
	for _, m := range theirKin.FindAllStringSubmatchIndex(text, -1) {
		words := strings.Fields(fold(text[m[5]-(m[5]-m[4]) : min(len(text), m[7]+40)]))
		for i, w := range words[:min(len(words), 4)] {
			if isKinWord(w) {
				list = append(list, owned{w, fold(text[m[2]:m[3]]), fold(text[m[2]:m[3]]) + "s " + strings.Join(words[:i+1], " ")})
				break
			}
		}
	}
	for _, m := range kinOfOne.FindAllStringSubmatch(text, -1) {
		words := strings.Fields(strings.ReplaceAll(m[1], "-", " "))
		if kin := fold(words[len(words)-1]); isKinWord(kin) {
			for _, name := range strings.Fields(fold(m[2])) {
				list = append(list, owned{kin, name, fold(m[0])})
			}
		}
	}
	return list
}

// sentenceTellsKin reports whether a sentence tells who is that kin of the one whom a question
// names, or to whom they are what that one tells by. Where it does not say whose anybody is, it
// tells what it has the word for.
func sentenceTellsKin(sentence, kin string, people []ask.Thing) bool {
	if len(people) != 1 {
		return hasKin(sentence, append(slices.Clone(wordsFor(kin)), converse(kin)...))
	}
	said := anyOf(fold(sentence), wordsFor(kin)) // "the two sisters" do not tell who is whose
	for _, o := range kinsIn(sentence) {
		theirs := isNamedIn([]string{o.of}, people)
		switch {
		case slices.Contains(wordsFor(kin), o.kin):
			if theirs {
				return true
			}
			said = said && !unequal(kin)
		case !theirs && slices.Contains(converse(kin), o.kin) && !slices.Contains(siblings, kin):
			return true
		}
	}
	return said
}
