package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// "Bev and Curtis's estranged mother, Lorraine" is Lorraine: whoever has kin, a boss or a
// lawyer is not the part, whatever finds it.

var (
	// alsoOwns follows the first of several who have somebody: "and Curtis's", ", Carl and Wanda's".
	alsoOwns = regexp.MustCompile(`^(?:(?:, )?<[CNP]\d+> )*(?:, )?(?:and|&|or) <[CNP]\d+> 's `)
	// isKinOf ends what stands before the names of those whose kin somebody is.
	isKinOf = regexp.MustCompile(` (?:` + kin + `|parents?|children|kids|boss|lawyer|assistant) (?:of|to) (?:both )?(?:<[CNP]\d+> (?:, )?(?:and )?)*$`)
)

// moreKin are nouns behind which a name, or the names of several, may follow a comma.
var moreKin = words(`mum mom mam mummy dad daddy gran granny nan nana grandma grandpa grandad kid baby child niece nephew grandson granddaughter stepson stepdaughter stepbrother stepsister mother-in-law
	father-in-law son-in-law daughter-in-law godmother godfather godson goddaughter ex-boyfriend ex-girlfriend widower fiance fiancee mate bestie flatmate roommate housemate classmate colleague butler maid nanny bodyguard
	parents children kids sons daughters twins siblings grandparents grandchildren brothers sisters cousins parents-in-law in-laws bosses neighbours neighbors friends rivals partners stepsons stepdaughters
	uncles aunts nieces nephews godparents`)

// owns tells that the name that ends at an offset of a shape only says whose somebody is.
func owns(text string, at, end int) bool {
	rest := text[end:]
	return strings.HasPrefix(rest, "'s ") && !strings.HasPrefix(rest, "'s ( <") || alsoOwns.MatchString(rest) && !alsoPart.MatchString(text[:at]) || isKinOf.MatchString(text[:at]) && !ownTrade.MatchString(rest)
}

// alsoPart ends what stands before a part that is told with others' kin: "as Runa, and Aske's".
var alsoPart = regexp.MustCompile(` 's $`)

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
		if p.sentence != n || p.dropped || c.Kind != tv.Cast || c.Value.Person == "" || c.Value.Character == "" {
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
var actorOwns = regexp.MustCompile(`<[PN]\d+> 's $`)
