package answer

import (
	"slices"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// DescribedIn answers who has the part that a question describes by the sentences of articles
// that describe it: beside the name of a part of which it is known who has it. The sentence is
// told with it.
func DescribedIn(q ask.Question, show tv.Show, known *tv.Dossier, found []Sentence) Answer {
	q = ofPlayers(q, known)
	f := begin(q, known)
	if noun := f.partNamed(); len(f.q.Rest) == 0 && noun != "" {
		f.describeBy(noun)
	}
	phrase, ofPart := f.description(), f.ofPart()
	if len(phrase) == 0 {
		return Answer{}
	}
	for _, s := range found {
		if s.Others || s.Shared {
			continue
		}
		parts := f.matters(func(c tv.Claim) bool {
			c.Quote = s.Text
			return plays(c) && c.Value.Person != "" && c.Value.Character != "" && ofPart(&c) && f.called(c, phrase) && !f.anothers(c)
		})
		for _, st := range parts {
			if !f.repeats(head(st)) && !f.hasLeftIt(st) {
				f.tell(st)
			}
		}
		if len(f.told) == 0 {
			continue
		}
		if f.told[0].Claim.Quote != s.Text {
			f.add(inItsWords(s, show), Also)
		}
		return Answer{Season: f.season, Told: f.told}
	}
	for _, s := range found {
		c := inItsWords(s, show)
		if f.q.Change == tv.Joins && slices.ContainsFunc(f.known.Kind(tv.Cast), func(c *tv.Claim) bool { return c.Quote == s.Text && c.Value.Change == tv.Departs }) {
			continue // it is of who had the part before
		}
		if words := wordsOf(s.Text); !s.Others && !s.Shared && ofPart(&c) && slices.ContainsFunc(runsOf(words, phrase), func(at run) bool { return givenPart(words, at) }) {
			return Answer{Season: f.season, Told: []Told{{c, Also}}}
		}
	}
	return Answer{}
}

// hasLeftIt reports whether a part is told to be somebody's who goes, where the new one is asked
// for.
func (f *file) hasLeftIt(st tv.Standing) bool {
	return f.q.Change == tv.Joins && head(st).Value.Change == tv.Departs
}

// givenPart reports whether what a sentence has at some words is what somebody plays: "Ida Voss
// as the coroner", "a coroner, played by Ida Voss".
func givenPart(words []string, at run) bool {
	for i := at.from - 1; i >= 0 && i >= at.from-1-beside && words[i] != comma; i-- {
		if slices.Contains(playWords, words[i]) {
			return true
		}
	}
	behind := words[at.to:min(len(words), at.to+beside+2)]
	by := slices.Index(behind, "by")
	return by > 0 && slices.Contains(playWords, behind[by-1])
}

// Describes are the words by which a question describes whoever has a part.
func Describes(q ask.Question) []string {
	f := &file{q: q}
	if list := f.description(); len(list) > 0 {
		return list
	}
	if noun := f.partNamed(); noun != "" {
		return []string{noun}
	}
	return nil
}
