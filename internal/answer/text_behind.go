package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// An article names somebody once and goes on: "His character was killed". Whom the sentence
// before names, the next one is about.

// nextTo is how many bytes stand at most between a sentence and the next.
const nextTo = 6

// standsBehind reports whether one sentence of an article stands directly behind another.
func standsBehind(c, before *tv.Claim) bool {
	return c.Article != "" && c.Article == before.Article && before.End > before.Start && before.End <= c.Start && c.Start-before.End <= nextTo
}

// goesOnOf tells what happens to whom the question names where the sentence does not name
// them: it stands behind the one that tells who has their part, and goes on of them alone.
func (f *file) goesOnOf(keep func(*tv.Claim) bool) {
	if len(f.q.People) != 1 || asksWho.MatchString(f.q.Text) {
		return
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return !no(*c) && f.seasonFits(*c) && ofThem.MatchString(c.Value.Text) && keep(c)
	}, tv.Plot) {
		of, others := false, false
		for p := range f.each(tv.Cast) {
			if standsBehind(c, &p) {
				of, others = of || f.about(p), others || !f.about(p)
			}
		}
		if of && !others {
			told := *c
			told.Value.Text = f.underName(told.Value.Text)
			f.add(told, Also)
			f.closed = true
			return
		}
	}
}

// asksWho asks for somebody else, by what they do to whom the question names.
var asksWho = regexp.MustCompile(`(?i)\b(?:who|whom|whose)\b`)

// underName is what happens with the name of the part that it happens to, where the sentence
// only stands for that.
func (f *file) underName(said string) string {
	if e := f.q.People[0].Entries[0]; e.Kind == names.Character {
		return standsForPart.ReplaceAllLiteralString(said, e.Name+" ")
	}
	return said
}

var standsForPart = regexp.MustCompile(`^(?:(?i:his|her|their|the) (?:character|part|role)|He|She) `)

// ofThem begins a sentence about whoever is named in the one before.
var ofThem = regexp.MustCompile(`^(?:(?i:he|she|they|his|her|their)|(?i:the) (?:character|part|role))\b`)

// saidBehind answers what somebody said about others where their words only stand for these,
// and the sentence before names them: "of Nia and Theo. 'She loves him'".
func (f *file) saidBehind(asked []ask.Thing) bool {
	if len(asked) < 2 || slices.ContainsFunc(f.told, func(t Told) bool { return t.Claim.Kind == tv.Quote }) {
		return false
	}
	speaks, of := *f, *f
	speaks.q.People = asked
	of.q.People = asked[1:]
	others := of.naming()
	for _, c := range speaks.quotesByName() {
		if !f.seasonFits(*c) || !standsForThem.MatchString(c.Value.Text) {
			continue
		}
		if slices.ContainsFunc(f.known.Claims(), func(p *tv.Claim) bool {
			return p.Kind != tv.Quote && standsBehind(c, p) && others.inText(p.Quote, "") && !strings.Contains(p.Quote, c.Value.Text)
		}) {
			f.told = append([]Told{{*c, Also}}, f.told...)
			f.closed = true
			return true
		}
	}
	return false
}

var standsForThem = regexp.MustCompile(`(?i)\b(?:he|she|they|him|her|them|his|their|he['’]s|she['’]s|they['’]re)\b`)
