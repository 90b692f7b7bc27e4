package glean

// genres are nouns for a kind of show, before which stands what it is about or where it is shown.
var genres = words(`procedural drama comedy sitcom thriller soap dramedy whodunit mystery romcom telenovela docuseries western period-drama epic`)

// kindOfShow tells that a genre which is written with a capital letter is no title: "the contemporary Western".
func (r *reader) kindOfShow(i int, s *sentence) bool {
	if i <= s.from || s.title || s.heading || r.tokens[i-1].name() || !r.tokens[i-1].word {
		return false
	}
	if i+1 < s.to && r.tokens[i+1].name() { // "the Western Isles"
		return false
	}
	for k := i - 1; k >= max(s.from, i-4) && r.tokens[k].word; k-- {
		if low := r.tokens[k].low; low == "the" || low == "a" || low == "an" || low == "its" || low == "this" || low == "'s" {
			return true
		}
	}
	return false
}

// tellsGenre tells that what ends at a token only says what kind of show the next name is:
// "its Coast Guard procedural Tidewater", "the Royal Navy drama Longships".
func (r *reader) tellsGenre(to int, s *sentence) bool {
	if (s.heading || s.title) && !r.tellsEra(to, s) {
		return false
	}
	k := r.genreEnds(to, s)
	if k == 0 || k >= s.to {
		return false
	}
	next := r.tokens[k]
	return next.name() && (!stops[next.low] || k+1 < s.to && r.tokens[k+1].name()) || next.text == `"` && k+1 < s.to && r.tokens[k+1].name()
}
