package glean

import (
	"slices"
	"sort"
	"strconv"
	"strings"
)

// shape is a sentence as rules see it: its words in small letters with a space
// between any two, each mention as "<P12>", the letter of its sort and its
// number. It begins and ends with a space.
type shape struct {
	text  string
	at    []int32 // where each token begins in text
	token []int32 // which token that is
}

func (r *reader) shapeOf(s *sentence) shape {
	var b strings.Builder
	var sh shape
	b.WriteByte(' ')
	for i := s.from; i < s.to; i++ {
		if r.titleMark(i) {
			continue
		}
		sh.at = append(sh.at, int32(b.Len()))
		sh.token = append(sh.token, int32(i))
		t := &r.tokens[i]
		if t.mention == 0 {
			b.WriteString(t.low)
			b.WriteByte(' ')
			continue
		}
		m := &r.mentions[t.mention-1]
		b.WriteByte('<')
		b.WriteByte(m.kind)
		b.WriteString(strconv.Itoa(int(t.mention)))
		b.WriteString("> ")
		i = m.to - 1
	}
	sh.text = b.String()
	return sh
}

// titleMark tells a quotation mark or an asterisk around a show's title: rules read past it.
func (r *reader) titleMark(i int) bool {
	if r.tokens[i].text == "*" {
		from, to := i-1, i+1
		for from >= 0 && r.tokens[from].text == "*" {
			from--
		}
		for to < len(r.tokens) && r.tokens[to].text == "*" {
			to++
		}
		return r.kindAt(from) == isShow || r.kindAt(to) == isShow && r.mentions[r.tokens[to].mention-1].from == to
	}
	if !isQuote(r.tokens[i].text) || r.tokens[i].mention != 0 {
		return false
	}
	show := func(k int) *mention {
		if r.kindAt(k) != isShow {
			return nil
		}
		return &r.mentions[r.tokens[k].mention-1]
	}
	if m := show(i + 1); m != nil && m.quoted && m.from == i+1 {
		return true
	}
	if m := show(i - 1); m != nil && m.quoted {
		return true
	}
	m := show(i - 2)
	return m != nil && m.quoted && (r.tokens[i-1].text == "," || r.tokens[i-1].text == ".")
}

// tokenAt gives the token at an offset of the shape.
func (s shape) tokenAt(at int) int {
	if len(s.token) == 0 {
		return 0
	}
	i := sort.Search(len(s.at), func(i int) bool { return int(s.at[i]) > at })
	return int(s.token[max(i-1, 0)])
}

// find gives the mention that a rule's group caught: "P12" is the twelfth.
func (r *reader) find(group string) *mention {
	if len(group) < 2 {
		return nil
	}
	n, err := strconv.Atoi(group[1:])
	if err != nil || n < 1 || n > len(r.mentions) {
		return nil
	}
	return &r.mentions[n-1]
}

// mentionsIn gives the mentions of those sorts in a part of a shape, with where they stand.
func (r *reader) mentionsIn(text string, from, to int, kinds string) []placed {
	if cap(r.placed)-len(r.placed) < roomForPlaced {
		r.placed = make([]placed, 0, 16*roomForPlaced)
	}
	found := r.placed[len(r.placed):]
	for i := from; i < to; {
		k := strings.IndexByte(text[i:to], '<')
		if k < 0 {
			break
		}
		i += k + 1
		at, number, end := i-1, 0, i+1
		for ; end < len(text) && digit(text[end]); end++ {
			number = 10*number + int(text[end]-'0')
		}
		if end >= len(text) || text[end] != '>' { // no mention
			k := strings.IndexByte(text[i:], '>')
			if k < 0 {
				break
			}
			i += k
			continue
		}
		if number > 0 && number <= len(r.mentions) && strings.IndexByte(kinds, text[i]) >= 0 {
			found = append(found, placed{&r.mentions[number-1], at})
		}
		i = end
	}
	if n := len(r.placed) + len(found); n <= cap(r.placed) {
		r.placed = r.placed[:n]
	}
	return slices.Clip(found)
}

// roomForPlaced is what most parts of a sentence need; they are asked for a few mentions at a
// time and often, and are given them out of one list.
const roomForPlaced = 32

// placed is a mention and where it stands in a shape.
type placed struct {
	*mention
	at int
}

// words gives the text as it was written between two offsets of a shape.
func (r *reader) wordsBetween(s *sentence, from, to int) string {
	if from >= to {
		return ""
	}
	a, b := s.shape.tokenAt(from), s.shape.tokenAt(to-1)
	end := r.tokens[b].end
	if m := r.tokens[b].mention; m != 0 {
		end = r.mentions[m-1].end
	}
	if end < r.tokens[a].start {
		return ""
	}
	return strings.Trim(strings.Join(strings.Fields(r.text[r.tokens[a].start:end]), " "), " ,;:\"")
}
