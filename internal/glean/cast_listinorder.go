package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// "A and B star as X and Y": the first of the people plays the first of the parts.
// The rules for one person and one part find the person who stands next to the link,
// and that is the last.

var (
	// peopleList ends with the people of a list, behind what stands before it.
	peopleList = regexp.MustCompile(`(?:<[PN]\d+> (?:\( [^()]{1,50} \) )?(?:, and |, |and ))+$`)
	// inCommon is what several people do together, or are.
	inCommon = phraseOf(` (?:are|were|have|star|co-star|play|portray|voice|return|reprise|lead|headline|join|both|all|will|their|reprising|starring|returning|playing) `)
	// gathered ends what stands before a list of people with their parts.
	gathered = phraseOf(` (?:by|include|includes|including|features|stars|with|adds) $`)
	// ofOne is what one of them does.
	ofOne = phraseOf(` (?:plays|portrays|stars|voices|returns|reprises|joins|is|was|has|played by|his|her) `)
	// nextPart follows a part where another comes behind it: "Joanne and Noah", "Pugh, Dawn's mother Maureen, and".
	nextPart = phraseOf(`^ (?:(?:, )?and (?:(?:of|the|an?|his|her|their|[a-z.-]+|<[CNP]\d+> 's|,) ){0,7}?<[CNP]\d+> |(?:, )?and (?:his|her|their|the) [a-z-]+ |, (?:(?:the|an?|his|her|their|[a-z.-]+|<[CNP]\d+> 's) ){0,5}?<[CNP]\d+> (?:,|and) )`)
	// nextPair follows a part where another person with his own comes behind it.
	nextPair = phraseOf(`^ (?:, )?(?:and |with |while )*(?:[a-z]+ ){0,3}?<[PNC]\d+> (?:\(|as |plays |is |are |will |returns |joins |stars |who |, who |has )`)
)

// inTurn gives the parts of a list to the people of another in their order.
func (r *reader) inTurn(s *sentence) {
	text := s.shape.text
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		p := &r.proposed[i]
		c := &p.claim
		if p.sentence != n || p.dropped || c.Kind != tv.Cast || c.Value.Person == "" || c.Value.Character == "" {
			continue
		}
		first := r.firstInTurn(text, c.Value.Person, c.Value.Character)
		if first == nil || first.name == c.Value.Person {
			continue
		}
		person, part := c.Value.Person, c.Value.Character
		if r.parts[person] == part {
			delete(r.parts, person)
		}
		of := func(name, part string) bool {
			return r.told(s, func(o tv.Claim) bool {
				return o.Kind == tv.Cast && o.Value.Person == name && (part == "" || o.Value.Character == part)
			})
		}
		if of(first.name, part) {
			c.Value.Character, p.dropped = "", true // whom he plays is not known; it is not to be found itself
			p.dropped = c.Value.Change == tv.Stars || of(person, "")
			continue
		}
		c.Value.Person = first.name
		r.actor[part], r.parts[first.name] = first.name, part
	}
}

// firstInTurn gives whoever of a list of people has a part that follows the list; nil
// where the part is not one of a list.
func (r *reader) firstInTurn(text, person, part string) *mention {
	all := r.mentionsIn(text, 0, len(text), "PNC")
	at, has := -1, -1
	for k, m := range all {
		if m.name == person {
			at = k
		} else if at >= 0 && m.name == part {
			has = k
			break
		}
	}
	if at < 0 || has < 0 {
		return nil
	}
	if !strings.HasSuffix(text[:all[at].at], " and ") && !strings.HasSuffix(text[:all[at].at], " , ") {
		return nil // the first, or the only one
	}
	end := func(k int) int { return all[k].at + strings.IndexByte(text[all[k].at:], '>') + 1 }
	loc := peopleList.FindStringIndex(text[:all[at].at])
	between := text[end(at):all[has].at]
	behind := text[end(has):]
	if loc == nil || !inCommon.MatchString(between) && !(between == " as " && gathered.MatchString(text[:loc[0]])) || ofOne.MatchString(between) || !nextPart.MatchString(behind) && has == at+1 || nextPair.MatchString(behind) {
		return nil
	}
	var people []*mention
	for k := 0; k <= at; k++ {
		if all[k].at >= loc[0] && (all[k].full || all[k].kind == isPerson) {
			people = append(people, all[k].mention)
		}
	}
	turn := 0
	for k := at + 1; k < has; k++ {
		if !strings.HasPrefix(text[end(k):], " 's ") {
			turn++
		}
	}
	if turn >= len(people)-1 || len(people) < 2 {
		return nil
	}
	return people[turn]
}
