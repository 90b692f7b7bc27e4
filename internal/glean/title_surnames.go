package glean

import "strings"

// surnamesAlone notes the capitalised words that stand alone somewhere, as a
// surname does for a person named in full before.
func (r *reader) surnamesAlone() {
	r.alone, r.surname, r.lastName = map[string]bool{}, map[string]bool{}, map[string]bool{}
	for i := range r.tokens {
		t := r.tokens[i]
		if !t.name() || t.mention != 0 || stops[t.low] {
			continue
		}
		before := i > 0 && r.tokens[i-1].name() && r.tokens[i-1].end+1 == t.start && (!stops[r.tokens[i-1].low] || cardinals[r.tokens[i-1].low] > 0)
		behind := i+1 < len(r.tokens) && r.tokens[i+1].name() && t.end+1 == r.tokens[i+1].start
		if !before && !behind {
			r.alone[t.text] = true
		}
		if before && !behind && r.tokens[i-1].low != "the" && !(i > 1 && r.tokens[i-2].name() && r.tokens[i-2].end+1 == r.tokens[i-1].start) && r.sentenceOf(i) != nil && !r.sentenceOf(i).title && !r.sentenceOf(i).heading {
			r.surname[t.text] = true
		}
		if before && r.tokens[i-1].upper && givenNames[r.tokens[i-1].low] {
			r.lastName[t.text] = true
		}
	}
}

// personal gives the points against a run that looks like somebody's name.
func (r *reader) personal(from, to int) int {
	if to-from < 2 || to-from > 3 || r.tokens[from].low == "the" {
		return 0
	}
	if last := r.tokens[to-1].text; r.alone[last] && !r.alone[r.tokens[from].text] {
		return 3
	}
	return 0
}

// kinship is no word of a show: "the star's brother".
func (r *reader) kinship(i int, s *sentence) bool {
	return i+1 < s.to && r.tokens[i+1].name() && jobs[r.tokens[i].low]
}

// basedOn tells that what is named is what a show is made from.
func (r *reader) basedOn(i int, s *sentence) bool {
	for k := max(s.from, i-5); k < i; k++ {
		if low := r.tokens[k].low; low == "based" || low == "adapted" || low == "inspired" || low == "remake" {
			return true
		}
	}
	return false
}

// kindred stand before people of one surname.
var kindred = words(`brothers sisters siblings twins couple duo spouses newlyweds cousins lovers exes leads co-leads co-stars presumably ex-wife ex-husband ex-boyfriend ex-girlfriend`)

// shareSurname gives the first of "the brothers Glen and Les Charles" the surname of the last.
func (r *reader) shareSurname(m *mention) {
	if m.to+1 >= len(r.tokens) || r.tokens[m.to].low != "and" || r.tokens[m.to+1].mention == 0 {
		return
	}
	other := r.mentions[r.tokens[m.to+1].mention-1]
	if k := strings.LastIndexByte(other.name, ' '); k > 0 && other.from == m.to+1 && other.full && (other.kind == isName || other.kind == isPerson) {
		m.name, m.full = r.tokens[m.from].text+other.name[k:], true
	}
}
