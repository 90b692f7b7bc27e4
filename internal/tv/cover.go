package tv

import (
	"slices"
	"strings"
	"unicode"
)

// sharedRun is how many words in a row somebody's words have with a sentence before they
// give away what it does.
const sharedRun = 5

// Cover marks what the sentences of some claims give away: the furthest point of those
// spoilers of the same article that a sentence overlaps, whatever it is quoted for.
// Words told as words give it away too where they repeat the sentence.
func Cover(claims, spoilers []Claim) {
	of := map[string][]*Claim{}
	for i := range spoilers {
		if s := &spoilers[i]; s.Spoiler != (Point{}) {
			of[s.Article] = append(of[s.Article], s)
		}
	}
	for i := range claims {
		c := &claims[i]
		for _, s := range of[c.Article] {
			if c.Start < s.End && s.Start < c.End || !c.Kind.Weighed() && repeats(c.Value.Text, s.Quote) {
				c.Bares = furthest(c.Bares, s.Spoiler)
			}
		}
	}
}

// QuoteSpoiler is how far one must have watched before the sentence of a claim spoils
// nothing.
func (c *Claim) QuoteSpoiler() Point { return furthest(c.Spoiler, c.Bares) }

// WordsSpoiler is how far one must have watched before what a claim says spoils nothing.
// What is told in the words of its sentence is that sentence over again.
func (c *Claim) WordsSpoiler() Point {
	if c.Kind.Weighed() {
		return c.Spoiler
	}
	return c.QuoteSpoiler()
}

// repeats reports whether a text has a run of words of a sentence.
func repeats(text, sentence string) bool {
	words := wordsIn(sentence)
	said := " " + strings.Join(wordsIn(text), " ") + " "
	for i := 0; i+sharedRun <= len(words); i++ {
		if strings.Contains(said, " "+strings.Join(words[i:i+sharedRun], " ")+" ") {
			return true
		}
	}
	return false
}

func wordsIn(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// furthest is the later of two points; the end of a season comes after its episodes.
func furthest(a, b Point) Point {
	if slices.Compare(a.place(), b.place()) < 0 {
		return b
	}
	return a
}

func (p Point) place() []int {
	if p.Episode == 0 && p.Season > 0 {
		return []int{p.Season, 1 << 16}
	}
	return []int{p.Season, p.Episode}
}
