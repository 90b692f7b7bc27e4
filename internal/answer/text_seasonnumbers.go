package answer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// namesSeason reports whether a sentence names a season by its number.
func namesSeason(sentence string, n int) bool { return slices.Contains(seasonsIn(sentence), n) }

var (
	ordinals  = strings.Fields("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
	cardinals = strings.Fields("zero one two three four five six seven eight nine ten eleven twelve")

	ordinal  = `(?:\d{1,2}(?:st|nd|rd|th)|` + strings.Join(ordinals[1:], "|") + `)`
	cardinal = `(?:\d{1,2}|` + strings.Join(cardinals[1:], "|") + `)`
	more     = `(?: (?:and|or|to|through))? `

	// numbered are the ways in which a folded sentence names seasons: "season 2",
	// "seasons one to three"; "the second and third seasons", "fourth and final
	// season"; "s2", "s02e03".
	numbered = []*regexp.Regexp{
		regexp.MustCompile(`\b(?:season|series|szn) (` + cardinal + `)s?\b`),
		regexp.MustCompile(`\bseasons (` + cardinal + `(?:` + more + cardinal + `)*)\b`),
		regexp.MustCompile(`\b(` + ordinal + `(?:` + more + ordinal + `)*)(?: and final| and last)? (?:seasons?|series)\b`),
		regexp.MustCompile(`\bs(\d{1,2})(?:e\d{1,3})?\b`),
	}
)

// seasonsIn are the numbers of the seasons that a sentence names.
func seasonsIn(sentence string) []int {
	var list []int
	text := fold(sentence)
	for _, form := range numbered {
		for _, m := range form.FindAllStringSubmatch(text, -1) {
			list = append(list, numbersOf(m[1])...)
		}
	}
	return list
}

// numbersOf are the numbers of a row of them, and those between two of which one is
// to reach the other.
func numbersOf(row string) []int {
	var list []int
	from := 0
	for _, w := range strings.Fields(row) {
		n := max(slices.Index(ordinals, w), slices.Index(cardinals, w))
		if n < 0 {
			n, _ = strconv.Atoi(strings.TrimRight(w, "stndrh"))
		}
		switch {
		case w == "to" || w == "through":
			from = list[len(list)-1] + 1
		case n > 0:
			for ; from > 0 && from < n; from++ {
				list = append(list, from)
			}
			list, from = append(list, n), 0
		}
	}
	return list
}
