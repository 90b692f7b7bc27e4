package answer

import (
	"slices"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/names"
	"backlot/internal/tv"
)

// relation is the word for a relation that the question names: "sister", or the last
// of "best friend" in "Mel's best friend".
func (f *file) relation() string { return relationOf(f.q) }

func relationOf(q ask.Question) string {
	if loveInterest.MatchString(q.Text) && q.About == ask.Relationship {
		return "love"
	}
	if words := strings.Fields(q.Kin); len(words) > 0 {
		return words[len(words)-1]
	}
	for _, w := range q.Words {
		if families[w] && isAddress(q, w) {
			continue
		}
		if slices.Contains(kinWords, w) {
			return w
		}
		if w = strings.TrimSuffix(w, "s"); slices.Contains(kinWords, w) {
			return w
		}
	}
	return ""
}

// families are what somebody is called by their own before a name.
var families = setOf("aunt", "auntie", "uncle", "granny", "grandma", "grandpa", "cousin")

// isAddress reports whether a word of kin is no more than how somebody of the question is called:
// "aunt ruth", and not "the aunt of ruth".
func isAddress(q ask.Question, word string) bool {
	return slices.ContainsFunc(q.People, func(p ask.Thing) bool {
		return strings.Contains(" "+fold(q.Text)+" ", " "+word+" "+fold(p.Typed)+" ")
	})
}

// tellsKin reports whether a relationship tells who is somebody's kin: in that word, or
// by what they are to that one.
func (f *file) tellsKin(c tv.Claim, kin string, sides []string) bool {
	said := c.Value.What
	if !hasKin(said, kinWords) && !hasKin(said, bondWords) {
		said += " " + c.Quote // where it tells the kin that the claim does not
	}
	if hasKin(c.Value.What, alike(kin)) && unequal(kin) && len(f.q.People) == 1 && !f.q.Yes && isOne(c.Value.A, sides) && !isOne(c.Value.B, sides) {
		return false // they are it to the other
	}
	return hasKin(said, alike(kin)) || isOne(c.Value.A, sides) && hasKin(c.Value.What, converse(kin)) && (f.q.Yes || f.mayBe(c.Value.B, kin))
}

// relationship answers what is between characters. An actor stands for the parts
// they play.
func (f *file) relationship() {
	if offScreen.MatchString(f.q.Text) { // what they play is not what they are
		f.best(func(c *tv.Claim) bool { return hasKin(c.Value.Text, relations) }, nil, 0, 1, tv.Other, tv.Quote)
		return
	}
	var sides []string
	for _, p := range f.q.People {
		for _, e := range p.Entries {
			if e.Kind == names.Character {
				sides = append(sides, fold(e.Name), fold(p.Typed))
			}
			for c := range f.each(tv.Cast) {
				if e.Kind == names.Person && c.PersonID == e.ID && c.Value.Character != "" {
					sides = append(sides, fold(c.Value.Character))
				}
			}
		}
	}
	kin := f.relation()
	f.between(sides, kin)
	if len(f.told) == 0 && kin != "" && !f.q.When && !f.q.Why && len(f.q.People) > 1 && f.q.About == ask.Relationship {
		f.between(sides, "") // they are something else to each other
	}
	if f.q.About != ask.Relationship && f.q.About != ask.Who {
		return
	}
	if f.kinInWords(kin); len(f.told) == 0 && kin != "" && len(f.q.People) == 1 && strings.HasPrefix(fold(f.q.Text), "who ") {
		f.ofKin()
	}
}

// between tells the relationships of those who bear the names, and of that kin where
// one is asked for.
func (f *file) between(sides []string, kin string) {
	for c := range f.each(tv.Relationship) {
		if kin != "" && !f.tellsKin(c, kin, sides) || kin == "" && AsksLove(f.q) && !ofLove(c.Value.What) {
			continue
		}
		if len(f.q.People) == 1 && !f.withStranger(c, sides) {
			continue
		}
		if no(c) && strings.HasPrefix(fold(f.q.Text), "who") {
			continue // who it is not is no answer
		}
		a, b := isOne(c.Value.A, sides), isOne(c.Value.B, sides)
		if a && b || (a || b) && len(f.q.People) == 1 || len(f.q.People) == 0 && len(f.q.Rest) == 0 {
			if st := f.alone(c.Season, c.Slot()); !st.Empty() {
				f.add(head(st), Also)
			}
		}
	}
}

// withStranger reports whether a relationship is with whom the question names besides by
// words that nobody here knows: "tal's kid", "the woman in the red coat".
func (f *file) withStranger(c tv.Claim, sides []string) bool {
	if f.q.About != ask.Relationship && f.q.About != ask.Who {
		return true
	}
	other := c.Value.A
	if isOne(other, sides) {
		other = c.Value.B
	}
	said := c.Value.A + " " + c.Value.B + " " + c.Value.What + " " + c.Quote
	for o := range f.each(tv.Cast, tv.Plot, tv.Other) {
		if name := fold(other); name != "" && strings.Contains(fold(o.Value.Character+" "+o.Value.Text+" "+o.Quote), name) {
			said += " " + o.Value.Character + " " + o.Detail + " " + o.Quote
		}
	}
	for _, w := range f.q.Rest {
		if !slices.Contains(kinWords, w) && !hasKin(said, []string{w, strings.TrimSuffix(w, "s")}) {
			return false
		}
	}
	return true
}

// relative answers who plays the sister of somebody: a relationship tells who that is,
// or what is said of the part. It is never they themselves.
func (f *file) relative() {
	if f.ownPart() {
		return
	}
	sides := f.kinOfOne()
	has := func(c tv.Claim) bool {
		return c.Value.Person != "" && c.Value.Character != "" && !no(c) && isOne(c.Value.Character, sides)
	}
	parts := f.mattersOf(ofParts, has)
	if parts == nil {
		parts = f.matters(has) // that somebody leaves a part tells who had it
	}
	for _, st := range parts {
		if !f.repeats(head(st)) {
			f.tell(st)
		}
	}
	if len(f.told) == 0 {
		f.ofKin()
	}
}

// ofKin tells who has the part that is somebody's "best friend", where what is said of
// it names both.
func (f *file) ofKin() {
	kin := strings.Fields(f.q.Kin)
	if len(kin) == 0 {
		kin = strings.Fields(f.relation())
	}
	for _, st := range f.matters(func(c tv.Claim) bool {
		return plays(c) && c.Value.Person != "" && !f.about(c) && (f.belongs(fold(c.Detail), kin) || f.belongs(fold(c.Value.Character), kin) || f.belongs(fold(c.Quote), kin) && f.called(c, kin))
	}) {
		if !f.repeats(head(st)) {
			f.tell(st)
		}
	}
}

// belongs reports whether a folded text has what somebody is to whom the question names:
// "Mel's brother", or "her brother" behind Mel.
func (f *file) belongs(text string, kin []string) bool {
	words := strings.Fields(text)
	for _, at := range runsOf(words, kin) {
		if at.from > 0 && (words[at.from-1] == "of" || at.to < len(words)-1 && words[at.to] == "of") {
			if isNamedIn(words[at.to:], f.q.People) {
				return true
			}
			continue
		}
		if at := ownerOf(words, at.from); at >= 0 && f.isTheirs(words, at) {
			return true
		}
	}
	return false
}

// theirs stand for somebody named before.
var theirs = []string{"her", "his", "their"}

// isNamedIn reports whether some words have one of the names of whom a question asks about.
func isNamedIn(words []string, people []ask.Thing) bool {
	for _, p := range people {
		for _, e := range p.Entries {
			for _, w := range strings.Fields(fold(e.Name) + " " + fold(p.Typed)) {
				if len(w) > 2 && slices.Contains(words, w) && !ranks[w] {
					return true
				}
			}
		}
	}
	return false
}

// typed are the names that the question gives to those it asks about.
func (f *file) typed() []string {
	var list []string
	for _, p := range f.q.People {
		list = append(list, fold(p.Typed))
		for _, e := range p.Entries {
			list = append(list, fold(e.Name))
		}
	}
	return list
}

// ranks stand before a name, and are no part of it.
var ranks = map[string]bool{"mr": true, "mrs": true, "ms": true, "miss": true, "dr": true, "doctor": true, "sir": true, "lady": true, "lord": true, "captain": true, "detective": true,
	"inspector": true, "sergeant": true, "sgt": true, "officer": true, "agent": true, "judge": true, "king": true, "queen": true, "prince": true, "princess": true, "lieutenant": true,
	"lt": true, "warden": true, "marshal": true, "deputy": true, "sheriff": true, "father": true, "sister": true, "the": true, "young": true, "old": true}

// isOne reports whether a name is one of others but for ranks and what is left out of
// it: "Vale" is Detective Nora Vale, and Tina Doran is not Vic Doran.
func isOne(name string, others []string) bool {
	words := withoutRank(name)
	for _, o := range others {
		other := withoutRank(o)
		if len(words) > 0 && len(other) > 0 && (within(words, other) || within(other, words)) {
			return true
		}
	}
	return false
}

func withoutRank(name string) []string {
	all := strings.Fields(fold(name))
	words := slices.DeleteFunc(slices.Clone(all), func(w string) bool { return ranks[w] })
	if len(words) == 0 {
		return all
	}
	return words
}

// within reports whether all of some words are among others.
func within(some, words []string) bool {
	return !slices.ContainsFunc(some, func(w string) bool { return !slices.Contains(words, w) })
}

// itHappens tells what comes to pass with what may be between people, where no claim has
// what is between them: "does she go through with the wedding".
func (f *file) itHappens() {
	if len(f.told) > 0 || !f.q.Yes || f.q.When || len(f.q.People) == 0 || len(f.q.Words) == 0 {
		return
	}
	f.best(func(c *tv.Claim) bool {
		return meantOf(fold(c.Value.Text), f.q.Words, 1) == 1 && f.namesAll(c.Value.Text, "")
	}, nil, 0, 1, tv.Plot)
}
