package answer

import (
	"cmp"
	"regexp"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// describedElse are the parts that a question describes, where not all its words are found of one:
// by a rank and a name, by what stands for it before a name, by what somebody is to another, or by
// those of its words that are said of anybody in the cast, where one alone has them.
func (f *file) describedElse() []tv.Standing {
	if f.q.Yes || f.q.Why || f.q.When {
		return nil
	}
	if list := f.byRank(f.q.Rest); len(list) > 0 {
		return list
	}
	if titleRole.MatchString(f.q.Text) {
		return f.titlePart()
	}
	said, noun := f.saidOfCast(), f.nounAsked()
	if len(said) == 0 && slices.Contains(f.q.Rest, noun) && inShort[noun] == nil {
		return nil
	}
	if kin := cmp.Or(noun, f.relation()); slices.Contains(kinWords, kin) {
		return f.byKin(kin, said)
	}
	if noun == "" || f.relation() != "" && f.relation() != noun {
		return nil
	}
	if slices.Contains(said, noun) || slices.Contains(f.q.Words, noun) && !slices.Contains(f.q.Rest, noun) {
		if !slices.Contains(said, noun) {
			said = append(said, noun)
		}
		for _, words := range [][]string{said, {noun}} {
			if list := f.byWords(words); len(list) > 0 {
				return list
			}
		}
	}
	return f.byTitle(noun)
}

// saidOfCast are those of the words of a question that is no word of questions which are said of
// anybody in the cast.
func (f *file) saidOfCast() (list []string) {
	p := players{known: f.known.Kind(tv.Cast)}
	for _, w := range f.q.Rest {
		if p.have(w) {
			list = append(list, w)
		}
	}
	return list
}

// nounAsked is what the part is that a question asks for; "" where that is not plain.
func (f *file) nounAsked() string {
	if m := partAsked.FindStringSubmatch(beforeClause(fold(f.q.Text))); m != nil {
		for _, w := range f.q.Words {
			if w == m[1] || kin(w, m[1]) || names.Slipped(m[1], w) {
				return w
			}
		}
		return ""
	}
	if len(f.q.Rest) == 1 {
		return f.q.Rest[0]
	}
	return ""
}

// beforeClause is a folded question without the clause behind whom it asks for: "who plays the
// contractor they find drowned".
func beforeClause(text string) string {
	at := ofClause.FindStringIndex(text)
	if at == nil {
		return text
	}
	return text[:at[0]]
}

var ofClause = regexp.MustCompile(` (?:aboard|they|he|she|we|you|i|it|whose|whom|which|everyone|everybody) `)

// byWords are the parts of one alone that some words describe.
func (f *file) byWords(words []string) []tv.Standing {
	sought := wordsMeant(words)
	is := func(c tv.Claim) bool { return c.Value.Person != "" && !no(c) && !f.anothers(c) && !f.otherOne(c) }
	for _, keep := range []func(tv.Claim) bool{
		func(c tv.Claim) bool {
			return plays(c) && isPart(c) && sought.in(fold(c.Value.Character+" "+c.Detail), 1) == 1
		},
		func(c tv.Claim) bool { return plays(c) && f.called(c, words) },
		func(c tv.Claim) bool { return c.Value.Character != "" && f.called(c, words) }, // that somebody left a part tells who had it
	} {
		if list := f.onePlayer(f.matters(func(c tv.Claim) bool { return is(c) && keep(c) })); len(list) > 0 {
			return list
		}
	}
	return nil
}

// owns reports whether somebody owns something in a sentence whom the last of some words describes:
// "the late patriarch's first wife".
func owns(sentence string, words []string) bool {
	return slices.ContainsFunc(strings.Fields(sentence), func(w string) bool {
		owner, ok := strings.CutSuffix(strings.ReplaceAll(w, "’", "'"), "'s")
		return ok && (kin(fold(owner), lastOf(words)) || slices.Contains(alikes[listed(lastOf(words))], fold(owner)))
	})
}

// byKin are the parts of one alone who is that kin to anybody, where the question does not say to
// whom: "the mum" is Runa's mother, if no other is one.
func (f *file) byKin(kin string, said []string) []tv.Standing {
	words := alike(kin)
	if slices.Contains(married, kin) {
		words = []string{kin} // a wife is no husband
	}
	if slices.ContainsFunc(f.q.Words, func(w string) bool {
		return slices.Contains(kinWords, strings.TrimSuffix(w, "s")) && !slices.Contains(words, w)
	}) {
		return nil // somebody's, of whom that is told
	}
	return f.onePlayer(f.matters(func(c tv.Claim) bool {
		if c.Value.Person == "" || !plays(c) || f.otherOne(c) || wordsMeant(said).in(fold(c.Value.Character+" "+c.Detail+" "+c.Quote), 1) < 1 && len(said) > 0 {
			return false
		}
		if isKinOf(c.Value.Character, words) || isKinOf(c.Detail, words) {
			return true
		}
		return slices.ContainsFunc(words, func(w string) bool { return f.called(c, []string{w}) })
	}))
}

// opposite reports whether of two words for somebody's kin the one is for a man and the other for a
// woman: a son is no daughter.
func opposite(a, b string) bool {
	return slices.Contains(men, a) && slices.Contains(women, b) || slices.Contains(women, a) && slices.Contains(men, b)
}

// titleRole asks for whoever has the part after which a show is called.
var titleRole = regexp.MustCompile(`(?i)\b(?:title|titular|eponymous) (?:character|role|part|hero|heroine)\b`)

// titlePart is the part after which the show is called.
func (f *file) titlePart() []tv.Standing {
	return f.onePlayer(f.matters(func(c tv.Claim) bool {
		return c.Value.Person != "" && plays(c) && (c.Value.Character != "" && within(withoutRank(c.Value.Character), strings.Fields(fold(c.ShowName))) || titleRole.MatchString(c.Detail) || titleRole.MatchString(c.Quote) && c.Value.Character == "")
	}))
}

// isKinOf reports whether what a part is called says that it is somebody's kin: "Runa's mother",
// "the daughter of a man he ruined", but not "her mother's friend".
func isKinOf(text string, kin []string) bool {
	words := strings.Fields(fold(text))
	for i, w := range words {
		if slices.Contains(kin, w) && (i+1 == len(words) || words[i+1] == "of" || words[i+1] == "to" || words[i+1] == "who" || words[i+1] == "in") {
			return true
		}
	}
	return false
}

// aboutActor reports whether what a sentence has at some words is who somebody plays whom it names
// behind it: "the grumpy ferry boss played by Per Lund", "a sister (Ida Voss)". Of "the coroner's
// wife" and "the wife of the coroner" it is not the coroner.
func aboutActor(c tv.Claim, words []string, at run) bool {
	if at.from > 1 && smallWords[words[at.from-1]] && words[at.from-2] == "of" || at.from > 0 && words[at.from-1] == "of" {
		return false
	}
	actor := strings.Fields(fold(c.Value.Person))
	behind := words[at.to:min(len(words), at.to+3)]
	for i, w := range behind {
		if by := at.to + i + 1; slices.Contains(playWords, w) && by < len(words) && words[by] == "by" && !slices.Contains(behind[min(1, i):i], comma) {
			end := min(len(words), by+8)
			for _, name := range runsOf(words[by:end], actor) {
				return !slices.Contains(words[by:by+name.from], comma)
			}
		}
	}
	return false
}

// inBrackets reports whether a sentence has somebody's name in brackets behind what they play: "a
// sister (Ida Voss)".
func inBrackets(c tv.Claim, phrase []string) bool {
	for _, open := range []string{"(", "(played by ", "(voiced by "} {
		before, _, ok := strings.Cut(c.Quote, open+c.Value.Person)
		if !ok || c.Value.Person == "" {
			continue
		}
		words := wordsOf(before[strings.LastIndexAny(before, ".;)")+1:])
		for _, at := range runsOf(words, phrase) {
			of := at.from > 0 && words[at.from-1] == "of" || at.from > 1 && smallWords[words[at.from-1]] && words[at.from-2] == "of"
			if between := words[at.to:]; !of && len(runsOf(between, strings.Fields(fold(c.Value.Character)))) == 0 && len(between) <= longBeside && !slices.Contains(between, comma) && !within([]string{"and"}, between) {
				return true
			}
		}
	}
	return false
}
