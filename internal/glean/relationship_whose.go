package glean

import (
	"strings"

	"backlot/internal/tv"
)

// "Bev and Curtis's estranged mother, Lorraine" is Lorraine: whoever has kin, a boss or a
// lawyer is not the part, whatever finds it.

var (
	// crossesOver stands between "as" and the name of somebody else, of whom another thing is told.
	crossesOver = phraseOf(` (?:, (?:while|whereas|with|but|as|and|alongside|joined|replacing|opposite)|while|whereas|alongside|opposite) (?:[a-z-]+ ){0,3}<?$`)
	// alsoOwns follows the first of several who have somebody: "and Curtis's", ", Carl and Wanda's".
	alsoOwns = phraseOf(`^(?:, )?(?:and|&|or) (?:(?:his|her|their|the) (?:[a-z-]+ ){1,3})?<[CNP]\d+> 's `)
	// listOwns is the same of three and more, whose kin has a name; "Odette, Walsh and Moira's
	// counselor" may be one who is told of.
	listOwns = phraseOf(`^(?:, <[CNP]\d+> )+(?:, )?(?:and|&|or) <[CNP]\d+> 's (?:[a-z'-]+ ){1,4}(?:, )?(?:(?:the|an?) (?:[a-z-]+ ){1,3})?<`)
	// isKinOf ends what stands before the names of those whose kin somebody is.
	isKinOf = phraseOf(` (?:` + kin + `|parents?|children|kids|boss|lawyer|assistant) (?:of|to) (?:both )?(?:<[CNP]\d+> (?:, )?(?:and )?)*$`)
)

// learntThat stands between somebody and "her sister", of which they are told: "Runa learned that her sister".
var learntThat = phraseOf(`<([CNP]\d+)> (?:[a-z]+ly |had |has |then |also |later |finally )*(?:learned|learnt|learns|discovered|discovers|realised|realized|realises|realizes|heard|hears|found out|finds out|knew|knows|told (?:him|her|them)|suspects|suspected|saw|sees|confessed|confesses|revealed|reveals|admitted|admits|believed|believes|thinks|thought|feared|fears|insists|insisted|after|when|where) (?:out )?(?:that )?$`)

// learner gives the part that has just been told to learn of kin of its own; nil for none.
func (h *hit) learner() *mention {
	found := learntThat.FindStringSubmatch(h.s.shape.text[:h.start+1])
	if found == nil {
		return nil
	}
	m := h.r.find(found[1])
	if m == nil || !h.r.mayBePart(m) || h.r.cannotBe(m.name, h.group("whose")) {
		return nil
	}
	return m
}

// endsWithOne ends a sentence with the one of whom the next tells: "It has been a rough summer for Carl."
var endsWithOne = phraseOf(` (?:for|with|by|on|about|to) <([CN]\d+)> (?:\.|!|\?) $`)

// justNamed gives the single name with which the sentence before ends, where the kin of a part follows;
// nil for none.
func (h *hit) justNamed(not string) *mention {
	n := h.r.indexOf(h.s)
	if n == 0 || h.start > 1 || h.r.sentences[n-1].paragraph != h.s.paragraph || !h.r.isPart[not] && h.r.actor[not] == "" && !actorBehind.MatchString(h.s.shape.text[h.end:]) {
		return nil
	}
	found := endsWithOne.FindStringSubmatch(h.r.sentences[n-1].shape.text)
	if found == nil {
		return nil
	}
	m := h.r.find(found[1])
	if m == nil || m.full || m.name == not || h.r.people[m.name] || h.r.outlets[m.name] || h.r.cannotBe(m.name, h.group("whose")) {
		return nil
	}
	return m
}

// actorBehind is whoever plays a part, behind its name.
var actorBehind = phraseOf(`^ \( <[PN]\d+> \)`)

// moreKin are nouns behind which a name, or the names of several, may follow a comma.
var moreKin = words(`mum mom mam mummy dad daddy gran granny nan nana grandma grandpa grandad kid baby child niece nephew grandson granddaughter stepson stepdaughter stepbrother stepsister mother-in-law
	father-in-law son-in-law daughter-in-law godmother godfather godson goddaughter ex-boyfriend ex-girlfriend widower fiance fiancee mate bestie flatmate roommate housemate classmate colleague butler maid nanny bodyguard
	parents children kids sons daughters twins siblings grandparents grandchildren brothers sisters cousins parents-in-law in-laws bosses neighbours neighbors friends rivals partners stepsons stepdaughters
	uncles aunts nieces nephews godparents`)

// bondOf follows a bond that only says of what kind somebody or something is: "marriage counselor".
var bondOf = phraseOf(`^ (?:counsell?ors?|therapists?|guidance|planners?|interests?|brokers?|lawyers?|attorneys?|coach(?:es)?|certificate|vows|dress|cake|crashers?|photographer|papers|settlement|ring|license|licence|party|album|agency|agent) `)

// owns tells that the name that ends at an offset of a shape only says whose somebody is.
func owns(text string, at, end int) bool {
	rest := text[end:]
	return strings.HasPrefix(rest, "'s ") && !strings.HasPrefix(rest, "'s ( <") || alsoOwning(rest) != "" && !alsoPart.MatchString(text[:at]) || isKinOf.MatchString(text[:at]) && !ownTrade.MatchString(rest) && !strings.HasPrefix(rest, "( <") && !whoIsPlayed.MatchString(rest)
}

// alsoOwning gives the words behind a name that say who else has somebody, up to the kin; "" for none.
func alsoOwning(rest string) string {
	if also := alsoOwns.FindString(rest); also != "" {
		return also
	}
	if listOwns.MatchString(rest) {
		return rest[:strings.Index(rest, " 's ")+4]
	}
	return ""
}

// alsoPart ends what stands before a part that is told with others' kin: "as Runa, and Aske's".
var alsoPart = phraseOf(` 's $`)

// ownersNoParts takes from the claims of a sentence the parts that only say whose somebody is.
func (r *reader) ownersNoParts(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, "> 's ") && !strings.Contains(text, " of <") && !strings.Contains(text, " to <") {
		return
	}
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		p := &r.proposed[i]
		c := &p.claim
		if p.sentence != n || p.dropped || c.Kind != tv.Cast || c.Value.Person == "" || c.Value.Character == "" || c.Rule == "cast/hangs-up" {
			continue
		}
		behind, named := r.behindOwner(text, c.Value.Person, c.Value.Character)
		if !named {
			continue
		}
		r.forgetPart(c.Value.Person)
		c.Value.Character = behind
		if behind != "" {
			r.isPart[behind] = true
			r.actor[behind], r.parts[c.Value.Person] = c.Value.Person, behind
		}
	}
}

// behindOwner gives the part of whose owner a name is, or "" where it has no name; named is
// false where the sentence has the name otherwise too.
func (r *reader) behindOwner(text, person, name string) (part string, named bool) {
	for _, m := range r.mentionsIn(text, 0, len(text), "CNP") {
		if m.name != name {
			continue
		}
		end := m.at + strings.IndexByte(text[m.at:], '>') + 2
		if !owns(text, m.at, end) || actorOwns.MatchString(text[:m.at]) {
			return "", false
		}
		named = true
		if c, _ := r.partAt(text, m.at); c != nil && c.name != name && c.name != person {
			part = c.name
		}
	}
	return part, named
}

// actorOwns ends what stands before a part that is told with its actor: "Ida Voss's Nora's".
var actorOwns = phraseOf(`<[PN]\d+> 's $`)

// acrossTo tells that between a person and the only mention of a part begins what is told of
// somebody else: "Malloy is a regular, while Alvarez".
func (r *reader) acrossTo(text, person, part string) bool {
	from := -1
	return r.everyMention(text, part, func(at, end int) bool {
		for _, m := range r.mentionsIn(text, 0, at, "PN") {
			if m.name == person {
				from = m.at
			}
		}
		return from >= 0 && tellsOther.MatchString(text[from:at])
	})
}

// tellsOther ends what stands before somebody else of whom another thing is told.
var tellsOther = phraseOf(` , (?:while|whereas|as are|as is|alongside|joined by|replacing) (?:[a-z-]+ ){0,2}$`)
