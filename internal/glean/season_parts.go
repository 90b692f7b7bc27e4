package glean

// partNouns are into what a season is cut, and partNoun is one of them.
var (
	partNouns = words(`batches halves parts chunks volumes blocks`)
	partNoun  = words(`batch half part chunk volume block`)
)

// ofParts tells that an ordinal whose noun was said before counts the parts of a season, and not
// seasons: "two batches of six; the first comes in May, with the second to follow".
func (r *reader) ofParts(i int, s sentence) bool {
	from := s.from
	for k := range r.sentences {
		if x := &r.sentences[k]; x.to == s.from && x.paragraph == s.paragraph && !x.title {
			from = x.from
		}
	}
	for k := from + 1; k < i; k++ {
		before := r.tokens[k-1].low
		if partNouns[r.tokens[k].low] && (cardinals[before] > 1 || before == "equal" || before == "separate") || partNoun[r.tokens[k].low] && ordinal(before) > 0 {
			return true
		}
	}
	return false
}
