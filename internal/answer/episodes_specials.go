package answer

import (
	"regexp"
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// An episode that is of no season, by the word for it, and what asks whether there is one.
var (
	specialOne = regexp.MustCompile(`(?i)\b(?:(christmas|x-?mas|crimbo|festive|halloween|easter|new year(?:['’]?s)?(?: day| eve)?|holiday|thanksgiving|anniversary|reunion|live|one-off|musical|feature-length|comic relief|children in need) )?(?:special|specials)\b|\b(christmas|x-?mas|live|anniversary|reunion|crossover|musical) (?:episode|ep)\b`)
	isThereOne = regexp.MustCompile(`(?i)^\W*(?:so |and |but |ok |wait )*(?:is|are|was|will|were|has|have|do|does)(?:n['’]?t)? (?:there|they|it|we) (?:going to be |gonna be |be |been |have |get |getting |having |do |doing |making |got |also |still |even )*(?:an?|any|another|the|one|some)\b[^?]*\b(?:specials?|episode|ep)\b`)
)

// ofSpecial reports whether words are of the special that a question asks about.
func (f *file) ofSpecial() func(words string) bool {
	m := specialOne.FindStringSubmatch(f.q.Text)
	if m == nil {
		return nil
	}
	kind := strings.TrimSuffix(strings.TrimSuffix(fold(m[1]+m[2]), " day"), " eve")
	if strings.HasPrefix(kind, "x") || kind == "crimbo" {
		kind = "christmas"
	}
	return func(words string) bool {
		words = fold(words)
		return (hasWord(words, "special") || hasWord(words, "specials") || hasWord(words, "episode")) && (kind == "" || hasWord(words, kind) || kind == "christmas" && hasWord(words, "festive"))
	}
}

// specialToCome tells whether there is one, by what is said in words of it.
func (f *file) specialToCome() bool {
	of := f.ofSpecial()
	if of == nil || !f.q.Yes || f.q.When || f.q.Why || len(f.q.People) > 0 || !isThereOne.MatchString(f.q.Text) {
		return false
	}
	list := f.free(func(c *tv.Claim) bool { return of(c.Value.Text) && c.Certainty != tv.Speculated && f.seasonFits(*c) }, tv.Other, tv.Spinoff, tv.Plot)
	if len(list) == 0 {
		return false
	}
	c := slices.MinFunc(list, func(a, b *tv.Claim) int { return comesRank(a) - comesRank(b) }) // the first of the best
	f.add(*c, Also)
	switch {
	case no(*c):
		f.verdict = No
	case toBeOne.MatchString(c.Value.Text):
		f.verdict = Yes
	}
	f.closed = true
	return true
}

// comesRank puts what tells that there is to be a special before what only mentions it.
func comesRank(c *tv.Claim) int {
	if toBeOne.MatchString(c.Value.Text) {
		return 0
	}
	return 1
}

var toBeOne = regexp.MustCompile(`(?i)\b(?:there (?:will|is|are|was|were|has|would)|will (?:also )?(?:be|air|return|have|get|mark)|is (?:also )?to (?:be|air|have|get|mark)|airs?|airing|aired|ordered|commissioned|announced|confirmed|to mark|mark(?:s|ed|ing)?|celebrat\pL+|premieres?)\b`)

// inSpecial answers whether somebody is in a special: by what names them and it, or tells it of
// them in the sentence behind. That they go, or come, in a season does not tell it.
func (f *file) inSpecial() bool {
	of := f.ofSpecial()
	if of != nil && f.q.About == ask.Cast && len(f.q.People)+len(f.q.Rest) <= 1 && whoIsInSpecial.MatchString(f.q.Text) {
		return f.castOfSpecial(of)
	}
	if of == nil || f.q.When || f.q.Why || len(f.q.People) != 1 || f.q.About != ask.Change && f.q.About != ask.Anything && f.q.About != ask.Cast || pastIt.MatchString(f.q.Text) {
		return false
	}
	f.closed = true
	for c := range f.each(tv.Cast) {
		if f.about(c) && of(c.Quote+" "+c.Detail) && !ofOthersToo(c) {
			told := c
			told.Kind, told.Value = tv.Other, tv.Value{Text: strings.TrimRight(c.Quote, ".")}
			f.add(told, Also)
			f.saysIn(no(c) || c.Value.Change == tv.Departs)
			return true
		}
	}
	for _, c := range f.free(func(c *tv.Claim) bool {
		return of(c.Value.Text) && firm(*c) && (f.namesAll(c.Value.Text, "") || ofThem.MatchString(c.Value.Text) && f.behindThem(c))
	}, tv.Other, tv.Plot, tv.Quote, tv.Spinoff) {
		told := *c
		told.Value.Text = f.underTheirName(told.Value.Text)
		f.add(told, Also)
		f.saysIn(no(*c) || wontBe.MatchString(c.Value.Text))
		return true
	}
	for c := range f.each(tv.Cast) {
		if f.about(c) && f.nearest.Kind == "" && !no(c) {
			f.nearest = c
		}
	}
	return true
}

// underTheirName is what is said of whom the question names, with that name where the sentence only
// stands for it.
func (f *file) underTheirName(said string) string {
	m := heOrShe.FindStringSubmatch(said)
	if m == nil || len(f.q.People[0].Entries) == 0 {
		return said
	}
	name := f.q.People[0].Entries[0].Name
	switch m[1] {
	case "’ll", "'ll":
		name += " will"
	case "’s", "'s":
		name += " is"
	}
	return name + " " + said[len(m[0]):]
}

var heOrShe = regexp.MustCompile(`^(?:He|She)(['’](?:ll|s))? `)

// castOfSpecial tells who is in a special: who is told to be in that.
func (f *file) castOfSpecial(of func(string) bool) bool {
	f.q.Rest = nil
	f.cast()
	f.told = slices.DeleteFunc(f.told, func(t Told) bool {
		return t.Claim.Season == 0 && !of(t.Claim.Quote+" "+t.Claim.Detail+" "+t.Claim.Value.Text)
	})
	f.closed = len(f.told) == 0
	return true
}

var whoIsInSpecial = regexp.MustCompile(`(?i)^\W*(?:so |and |ok )?(?:who(?:['’]?s| is| are| will be)?|what actors are) (?:all )?(?:in|on|part of|starring in|appearing in|guesting in) `)

// pastIt asks of what comes behind a special, or was before it.
var pastIt = regexp.MustCompile(`(?i)\b(?:past|after|beyond|since|before|besides|until|apart from) (?:the |a |this )`)

var wontBe = regexp.MustCompile(`(?i)\b(?:won['’]t|will not|not|isn['’]t|never)\b`)

// ofOthersToo reports whether the sentence of a part names the special only of another.
func ofOthersToo(c tv.Claim) bool { return strings.Contains(c.Quote, ";") }

// saysIn is yes or no, where that is asked.
func (f *file) saysIn(not bool) {
	switch {
	case !f.q.Yes:
	case not:
		f.verdict = No
	default:
		f.verdict = Yes
	}
}

// behindThem reports whether the sentence before a claim in words, or the one before that, is of
// whom the question names and of nobody else.
func (f *file) behindThem(c *tv.Claim) bool {
	of, others := false, false
	for _, p := range f.known.Claims() {
		if p.Article != c.Article || p.End <= p.Start || p.End > c.Start || c.Start-p.End > fewSentences {
			continue
		}
		switch p.Kind {
		case tv.Cast, tv.Crew:
			of, others = of || f.about(*p), others || !f.about(*p)
		case tv.Quote:
			of, others = of || len(f.speaks(p.By)) > 0, others || p.By != "" && len(f.speaks(p.By)) == 0
		}
	}
	return of && !others
}

// fewSentences are how many bytes stand at most between a sentence about somebody and one that
// goes on of them.
const fewSentences = 250

// lacksSpecial reports whether it is asked if there is a special, and a claim in words tells of
// another or of none.
func (f *file) lacksSpecial(c *tv.Claim) bool {
	if c.Kind.Weighed() || !f.q.Yes || !isThereOne.MatchString(f.q.Text) {
		return false
	}
	of := f.ofSpecial()
	return of != nil && !of(c.Value.Text)
}
