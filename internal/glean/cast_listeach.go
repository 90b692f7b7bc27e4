package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Several parts and as many who play them, each in its turn: "June and Iris, played by Mei
// Tanaka and Sophie Lim". The rules for one person and one part find the two in the middle,
// and of the others only that they are there.

const (
	onePart   = `(?:(?:the|an?|his|her|their|[a-z-]+|<[CNP]\d+> 's|<[W]\d+>) ){0,4}?<[CNP]\d+>`
	oneActor  = `<[PN]\d+>(?: \( [^()]{1,40} \))?`
	andNext   = ` (?:, and |and |, )`
	playedOut = `(?:played|portrayed|voiced|embodied)`
)

var (
	playedInTurn = phraseOf(` (?P<parts>` + onePart + `(?:` + andNext + onePart + `)+) (?:, |\( )?(?:(?:who|are|were|all|both|being|will|be|respectively|,) )*` + playedOut + ` (?:, )?(?:respectively )?(?:, )?by (?P<people>` + oneActor + `(?:` + andNext + oneActor + `)+)`)
	// goesFurther follows a list that goes on, or a person who does something else.
	goesFurther = phraseOf(`^ (?:(?:, )?and |, )(?:[a-z-]+ ){0,3}?<[CNP]\d+>|^ (?:\( |as |'s )`)
)

// turns gives each of several parts to the one of several people who plays it.
func (r *reader) turns(s *sentence) {
	text := s.shape.text
	r.notBoth(s)
	if !strings.Contains(text, "ed by ") && !strings.Contains(text, "respectively") {
		return
	}
	loc := playedInTurn.FindStringSubmatchIndex(text)
	if loc == nil || goesFurther.MatchString(text[loc[1]-1:]) {
		return
	}
	parts, people := r.partsListed(text, loc[2], loc[3]), r.mentionsIn(text, loc[4], loc[5], "PN")
	if n := len(people) - len(parts); n != 0 {
		return
	}
	for i, p := range people {
		if !p.full && p.kind != isPerson || p.name == parts[i].name || r.people[parts[i].name] || parts[i].kind == isPerson {
			return
		}
	}
	x := rule{name: "cast/part-by", pattern: sentenceStart}
	h := &hit{r: r, s: s, rule: &x, loc: []int{loc[0], loc[1]}, start: loc[0], end: loc[1] - 1}
	if !r.castTalk(h) || r.off[x.name] {
		return
	}
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		for k := range people {
			if o := &r.proposed[i]; o.sentence == n && o.claim.Kind == tv.Cast && (o.claim.Value.Person == people[k].name || o.claim.Value.Character == parts[k].name) {
				o.dropped = true
			}
		}
	}
	for i, p := range people {
		r.forgetPart(p.name)
		r.playsPart(p.mention, parts[i].mention)
		c := castOf(p.name, parts[i].name, tv.Stars)
		c.Certainty = tv.Confirmed
		h.start = loc[0] + i // in their order
		r.propose(h, c)
	}
}

// partsListed gives the parts of a list, without those whose kin another is.
func (r *reader) partsListed(text string, from, to int) (list []placed) {
	for _, m := range r.mentionsIn(text, from, to, "CNP") {
		if end := m.at + strings.IndexByte(text[m.at:], '>') + 1; !strings.HasPrefix(text[end:], " 's ") {
			list = append(list, m)
		}
	}
	return list
}

// forgetPart takes back whom somebody was found to play.
func (r *reader) forgetPart(person string) {
	if part := r.parts[person]; part != "" && r.actor[part] == person {
		delete(r.actor, part)
	}
	delete(r.parts, person)
}

// ofTwo gives the person whom "the former" and "the latter" at the end of some words stand for.
func (r *reader) ofTwo(text string) *mention {
	which := oneOfTwo.FindStringSubmatch(text)
	if which == nil {
		return nil
	}
	list := slices.DeleteFunc(r.mentionsIn(text, 0, len(text), "PN"), func(m placed) bool { return !m.full && m.kind != isPerson || r.isPart[m.name] })
	if len(list) < 2 {
		return nil
	}
	if which[1] == "former" {
		return list[len(list)-2].mention
	}
	return list[len(list)-1].mention
}

var oneOfTwo = phraseOf(` the (former|latter) (?:(?:is|will|set|to|of whom|who) )*$`)

// notBoth takes from the one of two people the part that the other has: "the former as Judge Vane".
func (r *reader) notBoth(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, " the former ") && !strings.Contains(text, " the latter ") {
		return
	}
	loc := linkOfTwo.FindStringSubmatchIndex(text)
	if loc == nil {
		return
	}
	one := r.ofTwo(text[:loc[3]+1])
	part, _ := r.partAt(text, loc[1])
	if one == nil || part == nil {
		return
	}
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		p := &r.proposed[i]
		if c := &p.claim; p.sentence == n && c.Kind == tv.Cast && c.Value.Character == part.name && c.Value.Person != one.name {
			r.forgetPart(c.Value.Person)
			r.actor[part.name] = one.name
			c.Value.Character = ""
		}
	}
}

var linkOfTwo = phraseOf(` (the (?:former|latter)) (?:(?:is|will|set|to|who) )*(?:as|plays|playing|play|portraying|in the role of) `)
