package glean

// genres are words that say of what kind a show is.
var genres = words(`series show drama sitcom comedy thriller miniseries dramedy procedural soap mystery western saga epic`)

// tellsKind tells that a run of words says what a show is about and is none itself: "its
// Coast Guard procedural TITLE".
func (r *reader) tellsKind(x *candidate) bool {
	if x.quoted > 0 || x.named || x.introduced {
		return false
	}
	for _, p := range x.spots {
		to := p.to
		if to+1 >= p.s.to || !genres[r.tokens[to].low] || r.tokens[to].upper {
			continue
		}
		next := to + 1
		if isQuote(r.tokens[next].text) && next+1 < p.s.to {
			next++
		}
		if b := r.lowAt(p.from-1, p.s); r.tokens[next].name() && r.tokens[next].low != "the" && (b == "its" || b == "the" || b == "a" || b == "an" || b == "'s" || b == "new" || b == "hit") {
			return true
		}
	}
	return false
}
