package glean

import (
	"regexp"
	"strings"
)

// "Aisha Rahmani (Vigil)" tells what an actor was in before; "Aisha Rahmani (Nora)" whom she
// plays. A name in brackets is a credit where it is a title, where the part is told behind
// it, or where the other brackets of the sentence are plainly credits; a name that the text
// has elsewhere, or that begins as people's names do, is somebody's.

// casting are verbs behind the brackets that tell what part somebody has, or that he comes.
var casting = words(`play plays played playing portray portrays portrayed join joins joined joining star stars starring cast steps stepped replaces replaced takes took voice voices voiced board boards
	boarded land lands landed signed appears appear recurs recur leads lead co-stars guest-stars guest-star as tapped added`)

// helpers stand between the brackets and such a verb.
var helpers = words(`, who will has have had is was been be are set to also now then newly both recently due`)

// comesNew are words of a sentence that tells who is new, and in it.
var comesNew = phraseOf(` (?:join(?:s|ed|ing)?|new to the|newcomers|new faces|also starring|also stars|alongside|have been cast|has been cast|added) `)

// credit is a name in brackets, behind somebody's.
type credit struct {
	in   int // the number of its mention, from one
	sure bool
}

// mostBracketed is how far brackets go that are looked at: "(*Stone Harvest*, *Mill Row*)".
const mostBracketed = 14

// dropCredits takes the names in brackets that are credits for no names.
func (r *reader) dropCredits(s *sentence) {
	var found []credit
	others, people := false, false // what stands in the other brackets of the sentence
	for i := s.from + 1; i < s.to; i++ {
		if r.tokens[i].text != "(" || r.tokens[i-1].mention == 0 {
			continue
		}
		end := i + 1
		for end < s.to && end < i+mostBracketed && r.tokens[end].text != ")" {
			end++
		}
		if m := &r.mentions[r.tokens[i-1].mention-1]; end >= s.to || end == i+1 || end == i+mostBracketed || m.kind != isPerson && (m.kind != isName || !m.full) || r.rankedPart(m) {
			continue
		}
		k := i + 1
		the := r.tokens[k].text == "The" && k+1 < end
		if the || isQuote(r.tokens[k].text) {
			k++
		}
		in := int(r.tokens[k].mention)
		switch {
		case r.tokens[k].text == "*": // a title, and so are those behind it
			others = true
			r.unname(k, end)
		case end-k > 2 && knownTitles().has[lows(r.tokens[k:end])]: // "(Line of Duty)", whatever names are in it
			others = true
			r.unname(k, end)
		case in == 0:
			titled := r.titled(i+1, end)
			if others = others || titled; titled && numeral(r.tokens[k].low) > 0 { // "(Nine Elms)"
				r.unname(k, end)
			}
		case r.mentions[in-1].kind == isShow:
			others = true
		case r.mentions[in-1].kind != isName || r.mentions[in-1].to < end-1:
			people = people || r.mentions[in-1].kind == isPerson || r.mentions[in-1].kind == isCharacter
		case r.creditListed(&r.mentions[in-1]):
			others = true
			found = append(found, credit{in, true})
		case r.somebody(in):
			people = true
		default:
			m := &r.mentions[in-1]
			sure := the || r.castBehind(end+1, s.to) || m.full && knownTitles().has[lows(r.tokens[m.from:m.to])]
			others = others || sure || knownTitles().has[lows(r.tokens[m.from:m.to])]
			found = append(found, credit{in, sure})
		}
	}
	for _, c := range found {
		if m := &r.mentions[c.in-1]; c.sure || !people && (others || m.full && comesNew.MatchString(r.lowsOf(s)) && !r.peopled(m)) {
			r.unname(m.from, m.to)
		}
	}
}

// unname takes names for plain words.
func (r *reader) unname(from, to int) {
	for k := from; k < to; k++ {
		n := r.tokens[k].mention
		if n == 0 || r.mentions[n-1].kind != isName {
			continue
		}
		m := &r.mentions[n-1]
		for i := m.from; i < m.to; i++ {
			r.tokens[i].mention = 0
		}
		m.kind, m.name = 0, ""
	}
}

// lowsOf writes a sentence in small letters.
func (r *reader) lowsOf(s *sentence) string {
	return " " + lows(r.tokens[s.from:s.to]) + " "
}

// titled tells that what stands in brackets is written as a title: "Line of Duty", "Station 19".
func (r *reader) titled(from, to int) bool {
	return r.tokens[from].upper && to-from > 1 && (r.tokens[to-1].upper || digit(r.tokens[to-1].text[0])) && r.tokens[from].mention == 0 || knownTitles().has[lows(r.tokens[from:to])]
}

// castBehind tells that what stands behind the brackets gives somebody a part.
func (r *reader) castBehind(i, to int) bool {
	for n := 0; i < to && n < 6 && helpers[r.tokens[i].low]; n++ {
		i++
	}
	return i < to && casting[r.tokens[i].low]
}

// somebody tells that a name in brackets is a person's or a part's: it has a given name or
// a rank, or the text has it elsewhere.
func (r *reader) somebody(number int) bool {
	m := &r.mentions[number-1]
	first := r.tokens[m.from].low
	if givenNames[first] || honorifics[first] || m.id != "" {
		return true
	}
	for k := m.from; k < m.to; k++ {
		if r.namesOutside()[r.tokens[k].text] > 0 {
			return true
		}
	}
	return false
}

// peopled tells that one word of a name is a given name or one of the library's.
func (r *reader) peopled(m *mention) bool {
	for k := m.from; k < m.to; k++ {
		if givenNames[r.tokens[k].low] {
			return true
		}
	}
	return false
}

// namesOutside counts the capitalised words of the text that stand outside of brackets.
func (r *reader) namesOutside() map[string]int {
	if r.outside == nil {
		r.outside = map[string]int{}
		for i := range r.sentences {
			s := &r.sentences[i]
			in := false
			for k := s.from; k < s.to; k++ {
				switch t := r.tokens[k]; {
				case t.text == "(":
					in = true
				case t.text == ")":
					in = false
				case t.name() && !in:
					r.outside[t.text]++
				}
			}
		}
	}
	return r.outside
}

// duty are ranks of the police, the services and the like: no actor's name begins with one.
var duty = words(`captain capt. detective inspector sergeant sgt. officer agent sheriff deputy commander colonel nurse commissioner superintendent constable lieutenant lt. dci di dc ds dcs pc
	wpc garda corporal admiral cmdr. dr dr. doctor`)

// rankedPart tells that a name has a rank that only a part has.
func (r *reader) rankedPart(m *mention) bool {
	if m.kind == isPerson || m.to-m.from < 2 {
		return false
	}
	for k := m.from; k < m.to-1; k++ {
		if t := r.tokens[k]; duty[t.low] && (len(t.low) > 2 || t.text == strings.ToUpper(t.text)) && !strings.HasPrefix(t.low, "dr") && t.low != "doctor" {
			return true
		}
	}
	return false
}

// ofTrade gives the part behind a name that only says from where somebody with a trade is: "as Arctic
// police chief Marit Hauge"; else that name.
func (r *reader) ofTrade(c *mention, rest string) *mention {
	if found := tradeBehind.FindStringSubmatch(rest); found != nil && c.kind == isName {
		if m := r.find(found[2]); m != nil && m.name != c.name && endsInTrade(found[1]) {
			return m
		}
	}
	return c
}

// tradeBehind follows a name that says of where somebody with a trade is.
var tradeBehind = phraseOf(`^ ((?:[a-z-]+ ){1,3})<([CN]\d+)>`)

// tradeNoun is what somebody is: "chief", "reporter".
var tradeNoun = regexp.MustCompile(`(?:^|[a-z])(?:er|or|ist|ian|man|woman|chief|cop|boss|agent|king|spy|cook|coach|vet|medic|guard|clerk)$`)

// endsInTrade tells that words end in what somebody is.
func endsInTrade(said string) bool {
	list := strings.Fields(said)
	for _, w := range list {
		if behindName[w] || notInPart[w] {
			return false
		}
	}
	last := list[len(list)-1]
	return kinOrJob[last] || last != "under" && last != "over" && last != "after" && last != "her" && last != "for" && last != "or" && last != "together" && last != "however" && tradeNoun.MatchString(last)
}

// toWhom ends what stands before the name of somebody else: "who was once engaged to Bríd".
var toWhom = phraseOf(` (?:to|with|by|from|of|for|behind|after|near|in|against|about) (?:[a-z-]+ ){0,2}<[CNP]\d+> $`)

// tradeNamed tells that words begin with somebody's trade and his name: "the auctioneer Verity Cole".
func tradeNamed(rest string) bool {
	found := tradeAndName.FindStringSubmatch(rest)
	return found != nil && endsInTrade(found[1])
}

var tradeAndName = phraseOf(`^(?:the|an?) ((?:[a-z-]+ ){1,3})<[CN]\d+> (?:[,.;)]|and |who )`)

// parted tells that a part's name, and behind it somebody else's, stand in a list and not together:
// "as Verity Cole, and by Sam Holloway".
func (r *reader) parted(s *sentence, part, person *mention) bool {
	if part == nil || person == nil || part.to > person.from {
		return false
	}
	between := lows(r.tokens[part.to:person.from])
	switch between {
	case ", and", "and", ", and by", "and by", ", and with", ", with", "and with", ", while", "while", ";", ", and from", ", alongside":
		return true
	}
	return false
}

// endsKnown tells that a name is a series' title, or the end of one: "Line of Duty star Mark Bonn".
func (r *reader) endsKnown(m *mention) bool {
	if m.kind != isName || r.isPart[m.name] {
		return false
	}
	for k := m.from; k >= 0 && k > m.from-6; k-- {
		if knownTitles().has[lows(r.tokens[k:m.to])] && (k < m.from || !givenNames[r.tokens[k].low]) {
			return true
		}
	}
	return m.from > 1 && r.tokens[m.from-1].low == "of" && r.tokens[m.from-2].upper
}
