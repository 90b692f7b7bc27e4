package answer

import (
	"regexp"
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
	if f.best(func(c *tv.Claim) bool { return f.hasWanted(c) && f.ageBeside(c.Value.Text) }, nil, 0, 1, tv.Other, tv.Plot); len(f.told) > 0 {
		return true
	}
	var best *tv.Claim
	for _, c := range f.known.Claims() {
		if (f.aboutIt(c) || f.mentions(*c)) && f.seasonFits(*c) && f.ageBeside(c.Quote) && (best == nil || newer(c, best) < 0) {
			best = c
		}
	}
	if best != nil {
		f.add(inSentence(*best), Also)
	}
	return true
}

// ageBeside reports whether a sentence has an age beside a name of whom the question names:
// "Theo, their 15-year-old son", "the 15-year-old Theo", "Theo, 15,". Of "Tess and Doug's
// 15-year-old son" it is neither's.
func (f *file) ageBeside(text string) bool {
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			for _, name := range append(strings.Fields(e.Name), e.Name) {
				if len(name) > 2 && ageOf(text, regexp.QuoteMeta(name)) {
					return true
				}
			}
		}
	}
	return false
}

func ageOf(text, name string) bool {
	if regexp.MustCompile(`(?i)\b` + name + `(?: \p{Lu}\pL+)?(?:,? \(?(?:aged? )?\d\d?[,)]| (?:is|was|turns|turned) \d\d?\b)|\b(?:\d\d?|\pL+)[- ]year[- ]old (?:[\pL-]+ ){0,3}` + name + `\b`).MatchString(text) {
		return true
	}
	m := regexp.MustCompile(`\b` + name + `(?: \p{Lu}\pL+)?(?:,| \(| is| as)([^.;()]{0,60}?)\b(?:\pL+|\d\d?)[- ]years?[- ]old\b`).FindStringSubmatch(text)
	return m != nil && !anothersAge.MatchString(m[1])
}

// anothersAge stands between somebody and the age of another, whose they are.
var anothersAge = regexp.MustCompile(`(?i)\b(?:whose|with|has|have|of|to|for|mother|father|parents?|raising)\b`)
