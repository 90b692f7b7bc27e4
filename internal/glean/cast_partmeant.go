package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Whose part it is where somebody goes or comes back of whom no sentence says outright whom he plays: "Those hoping
// for more of Father Orr will be disappointed, as Ben Voss has not returned". The one part that stands beside the
// one person is his.

// partsMeant gives the part to who goes, comes back or follows in one, where it is told beside him.
func (r *reader) partsMeant() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || p.other || c.Kind != tv.Cast || c.Value.Person == "" || c.Value.Character != "" || c.Value.Change == tv.Stars {
			continue
		}
		if r.partOf(c.Value.Person) != "" || r.isPart[c.Value.Person] || r.judgesOrHosts(c.Value.Person) || r.presents(c.Value.Person) || r.isHolder(c.Value.Person) {
			continue
		}
		if part := r.partMeant(p); part != "" {
			c.Value.Character = part
			r.isPart[part] = true
		}
	}
}

// partMeant gives the part that is told beside a person: that of whom he takes it over, or the only one in the
// sentence; "" for none.
func (r *reader) partMeant(p *proposed) string {
	person := p.claim.Value.Person
	if p.claim.Value.Change == tv.Joins {
		return r.hisPart(p.sentence, person)
	}
	for i := range r.proposed {
		o := &r.proposed[i]
		if c := &o.claim; o.sentence == p.sentence && !o.dropped && o != p && c.Kind == tv.Cast && c.Value.Character != "" && c.Value.Person != person && (c.Value.Change == tv.Recast && p.claim.Value.Change == tv.Departs || c.Value.Change == tv.Departs && p.claim.Value.Change == tv.Recast) {
			return c.Value.Character
		}
	}
	if part := r.partLinked(person); part != "" {
		return part
	}
	if part := r.hisPart(p.sentence, person); part != "" {
		return part
	}
	part, several := r.onePartBeside(&r.sentences[p.sentence], person)
	for _, n := range []int{p.sentence - 1, p.sentence + 1} {
		if part == "" && !several && n >= 0 && n < len(r.sentences) && r.sentences[n].paragraph == r.sentences[p.sentence].paragraph && !r.sentences[n].title && ofHimToo.MatchString(r.sentences[max(n, p.sentence)].shape.text) {
			part, several = r.onePartBeside(&r.sentences[n], person)
		}
	}
	return part
}

// ofHimToo has a word for whoever the sentence before is about.
var ofHimToo = phraseOf(` (?:he|she|his|her|him|hers|who|the (?:actor|actress|star|character|part|role)) `)

var (
	// linkBefore ends with a part and what stands between it and whoever plays it: "nurse Blessing, with"; linkAfter
	// begins with what stands between somebody and his part.
	linkBefore = phraseOf(`<([CNP]\d+)> (?:, )?(?:with|as|since|because|after|now that|when|although|though) (?:the )?(?:actor |actress |star |veteran )?$`)
	whoWas     = phraseOf(` (?:actress|actor|star|man|woman|performer|one) who (?:was|is|played|plays|has played|has been|portrayed|voiced) (?:(?:the|an?|her|his|[a-z-]+) ){0,4}?<([CNP]\d+)> (?:[a-z'-]+ |<[EDS]\d+> ){0,7}(?:, )?$`)
	yearsAs    = phraseOf(` (?:as|playing|portraying) (?:(?:the|an?|her|his|[a-z-]+) ){0,4}?<([CNP]\d+)> (?:, )?$`)
	linkAfter  = phraseOf(`^(?:\( (?:aka |as )?|, alias |, aka |, (?:the|an?) (?:[a-z-]+ ){0,2}?|, whose (?:[a-z-]+ ){0,3}?|'s (?:[a-z-]+ ){0,3}?|-- |, our |, himself |, (?:(?:for [a-z]+ years|once|long|the former) ))<([CNP]\d+)>`)
)

// mostLooked bounds at how many mentions of somebody his part is looked for.
const mostLooked = 12

// partLinked gives the part that stands next to a person somewhere in the article, so that it is his; "" for none.
func (r *reader) partLinked(person string) (part string) {
	if r.mentionsOf == nil {
		r.mentionsOf = map[string][]int{}
		for i := range r.mentions {
			if name := r.mentions[i].name; len(r.mentionsOf[name]) < mostLooked {
				r.mentionsOf[name] = append(r.mentionsOf[name], i)
			}
		}
	}
	for _, i := range r.mentionsOf[person] {
		m := &r.mentions[i]
		s := r.sentenceOf(m.from)
		if s == nil {
			continue
		}
		text := s.shape.text
		for _, p := range r.mentionsIn(text, 0, len(text), "NP") {
			if p.mention != m {
				continue
			}
			behind := text[p.at+strings.IndexByte(text[p.at:], '>')+2:]
			for i, found := range [][]string{linkBefore.FindStringSubmatch(text[:p.at]), whoWas.FindStringSubmatch(text[:p.at]), yearsAs.FindStringSubmatch(text[:p.at]), linkAfter.FindStringSubmatch(behind)} {
				if found == nil {
					continue
				}
				x := r.find(found[1])
				if x == nil || x.name == person || !r.partBeside(x) && !r.tradeBefore(x) && !(i == yearsPlayed && r.fullPartHere(x)) {
					continue
				}
				name := r.partName(x.name)
				if actor := r.actor[name]; actor != "" && actor != person {
					continue
				}
				return name
			}
		}
	}
	return ""
}

// tradeBefore tells that a single name stands behind what a part is: "nurse Blessing".
func (r *reader) tradeBefore(m *mention) bool {
	return m.from > 0 && !m.full && m.kind != isPerson && !r.people[m.name] && !r.outlets[m.name] && r.parts[m.name] == "" && (ranks[r.tokens[m.from-1].low] || honorifics[r.tokens[m.from-1].low] || jobs[r.tokens[m.from-1].low])
}

// onePartBeside gives the only part of which a sentence tells besides a person; several tells that there are more,
// or other people.
func (r *reader) onePartBeside(s *sentence, person string) (part string, several bool) {
	text := s.shape.text
	for _, m := range r.mentionsIn(text, 0, len(text), "CNP") {
		if m.name == person || strings.HasSuffix(person, " "+m.name) || strings.HasPrefix(person, m.name+" ") {
			continue
		}
		behind := text[m.at+strings.IndexByte(text[m.at:], '>')+1:]
		switch {
		case ofHisOwn(text[:m.at]):
			return "", true
		case r.partBeside(m.mention), r.tradeBefore(m.mention):
			if actor := r.actor[r.partName(m.name)]; actor != "" && actor != person {
				return "", true
			}
			if strings.HasPrefix(behind, " 's ") && !ofPartItself.MatchString(behind) {
				return "", true // kin of hers, as like as not
			}
			if name := r.partName(m.name); part == "" || part == name {
				part = name
				continue
			}
			return "", true
		case m.kind == isPerson, m.full && r.parts[m.name] == "" && !r.outlets[m.name] && !r.people[m.name]:
			return "", true
		}
	}
	return part, false
}

// whoseHeIs ends what stands before somebody who is told as whose he is.
var whoseHeIs = phraseOf(` (?:his|her|their) (?:[a-z'-]+ )??([a-z-]+) (?:, )?$`)

// ofHisOwn tells that it is an actor's own kin, or whoever works with him: "his brother, Leland".
func ofHisOwn(before string) bool {
	found := whoseHeIs.FindStringSubmatch(before)
	return found != nil && ownOfActor[found[1]]
}

// ofPartItself follows a part of which it is told how it goes: "'s exit".
var ofPartItself = phraseOf(`^ 's (?:[a-z-]+ ){0,3}?(?:exit|departure|death|return|story|storyline|farewell|fate|absence|comeback|arc|final|last|scenes?) `)

// partBeside tells that a name is a part's: it is known as one, has a rank, or is a given name that no person has.
func (r *reader) partBeside(m *mention) bool {
	if m.kind == isPerson || r.people[m.name] || r.outlets[m.name] || m.kind == isName && r.parts[m.name] != "" {
		return false
	}
	return m.kind == isCharacter || r.isPart[m.name] || m.to-m.from > 1 && (honorifics[r.tokens[m.from].low] || ranks[r.tokens[m.from].low]) || m.to-m.from == 1 && !m.full && givenNames[r.tokens[m.from].low] && !r.firstOfPerson(m.name)
}
