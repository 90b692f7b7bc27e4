package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// AsksAge reports whether a question is how old somebody is.
func AsksAge(q ask.Question) bool { return len(q.People) == 1 && asksAge.MatchString(q.Text) }

var asksAge = regexp.MustCompile(`(?i)\bhow old\b|\bwhat(?:['’]?s| is)? (?:the )?age\b|['’]s age\b`)

// age tells how old somebody is: what is said in words of it, else the words of a sentence that
// is about them and has it beside their name.
func (f *file) age() bool {
	if !AsksAge(f.q) {
		return false
	}
	f.closed = true
	ages := agesOf(f.q)
	told := func(text string) bool { return slices.ContainsFunc(ages, func(a ageOf) bool { return a.toldIn(text) }) }
	if f.best(func(c *tv.Claim) bool { return f.hasWanted(c) && told(c.Value.Text) }, nil, 0, 1, tv.Other, tv.Plot); len(f.told) > 0 {
		return true
	}
	var best *tv.Claim
	for _, c := range f.known.Claims() {
		if (f.aboutIt(c) || f.mentions(*c)) && f.seasonFits(*c) && told(c.Quote) && (best == nil || newer(c, best) < 0) {
			best = c
		}
	}
	if best != nil {
		f.add(inSentence(*best), Also)
	}
	return true
}

// ageOf finds an age beside a name: "the 15-year-old Theo", "Theo, 15,", and behind it, "Theo,
// their 15-year-old son".
type ageOf struct{ beside, behind *regexp.Regexp }

// agesOf are those of whom a question names, by each of their names.
func agesOf(q ask.Question) (list []ageOf) {
	for _, p := range q.People {
		for _, e := range p.Entries {
			for _, name := range append(strings.Fields(e.Name), e.Name) {
				if len(name) < 3 {
					continue
				}
				name = regexp.QuoteMeta(name)
				list = append(list, ageOf{
					beside: regexp.MustCompile(`(?i)\b` + name + `(?: \p{Lu}\pL+)?(?:,? \(?(?:aged? )?\d\d?[,)]| (?:is|was|turns|turned) \d\d?\b)|\b(?:\d\d?|\pL+)[- ]year[- ]old (?:[\pL-]+ ){0,3}` + name + `\b`),
					behind: regexp.MustCompile(`\b` + name + `(?: \p{Lu}\pL+)?(?:,| \(| is| as)([^.;()]{0,60}?)\b(?:\pL+|\d\d?)[- ]years?[- ]old\b`),
				})
			}
		}
	}
	return list
}

// toldIn reports whether a text has it. Of "Tess and Doug's 15-year-old son" it is neither's.
func (a ageOf) toldIn(text string) bool {
	if a.beside.MatchString(text) {
		return true
	}
	m := a.behind.FindStringSubmatch(text)
	return m != nil && !anothersAge.MatchString(m[1])
}

// anothersAge stands between somebody and the age of another, whose they are.
var anothersAge = regexp.MustCompile(`(?i)\b(?:whose|with|has|have|of|to|for|mother|father|parents?|raising)\b`)
