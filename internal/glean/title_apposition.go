package glean

import "strings"

// apposition reads "X, a new drama from": a show's title explained.
func (r *reader) apposition(to int, s *sentence) string {
	if to > 0 && to < s.to && r.tokens[to].text != "," && r.tokens[to-1].text != "," {
		return ""
	}
	if r.tokens[min(to, len(r.tokens)-1)].text != "," {
		to-- // the comma stands within the quotation marks
		if to < s.from || to >= s.to || !isQuote(r.tokens[to].text) {
			return ""
		}
	}
	if to+2 >= s.to {
		return ""
	}
	first := r.tokens[to+1].low
	switch first {
	case "a", "an", "the", "its", "his", "her", "their", "another", "part", "likewise":
	default:
		k := to + 1
		for k < s.to && r.tokens[k].name() {
			k++
		}
		if k >= s.to || r.tokens[k].text != "'s" {
			return ""
		}
	}
	for k := to + 2; k < s.to && k < to+12; k++ {
		low := r.tokens[k].low
		if tvNouns[low] {
			if k+1 < s.to && !explains[r.tokens[k+1].low] && !isQuote(r.tokens[k+1].text) {
				return ""
			}
			return "a title explained as a show"
		}
		if jobs[low] || low == "who" || low == "of" && first != "the" || low == "," || notShows[low] {
			return ""
		}
	}
	return ""
}

// isFilm tells that the title is said to be something other than a show's.
func (r *reader) isFilm(from, to int, s *sentence) bool {
	for k := max(s.from, from-3); k < from; k++ {
		if r.tokens[k].text == "," || r.tokens[k].text == "." || r.tokens[k].mention != 0 { // "Prime Video"
			continue
		}
		if notShows[r.tokens[k].low] && !(k+1 < s.to && (tvNouns[r.tokens[k+1].low] || r.tokens[k+1].low == "of")) {
			return true
		}
	}
	for k := to; k < s.to && k < to+6; k++ {
		low := r.tokens[k].low
		if r.tokens[k].name() && k > to+1 || r.tokens[k].mention != 0 && k > to+1 {
			return false
		}
		if low == "film" || low == "movie" || low == "novel" || low == "book" || low == "album" || low == "play" && k == to || low == "remake" {
			return true
		}
		if low == "series" && k+1 < s.to && strings.HasPrefix(r.tokens[k+1].low, "regular") {
			return true // somebody is one
		}
		if tvNouns[low] || r.kindAt(k) == isSeason {
			return false
		}
	}
	return false
}

// tvBelow tells that the paragraph below a heading speaks of a show.
func (r *reader) tvBelow(s *sentence) bool {
	for i := r.indexOf(s) + 1; i < len(r.sentences); i++ {
		x := &r.sentences[i]
		if x.title || x.heading || x.paragraph > s.paragraph+1 {
			return false
		}
		if show, known := r.tells(x); known {
			return show
		}
	}
	return false
}

// tells whether a sentence speaks of a show or of a film, where it does of either.
func (r *reader) tells(x *sentence) (show, known bool) {
	for k := x.from; k < x.to; k++ {
		low := r.tokens[k].low
		if tvNouns[low] || low == "season" || low == "episodes" || low == "showrunner" || low == "renewed" || r.kindAt(k) == isSeason {
			return true, true
		}
		if low == "film" || low == "movie" {
			return false, true
		}
	}
	return false, false
}
