package glean

import (
	_ "embed"
	"sync"
)

// keepFramed keeps for titles between quotation marks or asterisks what would else be
// taken for a day or a desk: "Saint Monday", *Sons of Saturday*; and for one that stands
// unmarked in headline and text, too: "Second Sunday".
func (r *reader) keepFramed() {
	named := map[string]bool{} // pairs of words of the headline
	for si := len(r.sentences) - 1; si >= 0; si-- {
		s := &r.sentences[si]
		for i := s.from; i < s.to; i++ {
			if !r.tokens[i].word || !r.tokens[i].upper {
				continue
			}
			to := r.quotedRun(i, s.to)
			if to == 0 {
				to = r.starredRun(i, s.to)
			}
			if to-i > 1 && r.titleLike(i, to) {
				for k := i; k < to; k++ {
					r.titleWords[k] = true
				}
				i = to
				continue
			}
			r.keepPaired(i, s, named)
		}
	}
}

// titleLike tells that a run has a word that is no day's, and names no season.
func (r *reader) titleLike(from, to int) bool {
	other := false
	for k := from; k < to; k++ {
		low := r.tokens[k].low
		if seasonNouns[low] || low == "," {
			return false
		}
		other = other || r.tokens[k].name() && !stops[low]
	}
	return other
}

// keepPaired keeps a day's name with the capitalised word beside it, where the headline has both so.
func (r *reader) keepPaired(i int, s *sentence, named map[string]bool) {
	a, k := r.tokens[i], i+1
	for k < s.to && k < i+3 && (r.tokens[k].text == "'s" || r.tokens[k].low == "of" || r.tokens[k].low == "in") {
		k++
	}
	if k >= s.to || !r.tokens[k].upper || !r.tokens[k].word || !dayNames[a.low] && !dayNames[r.tokens[k].low] {
		return
	}
	if dayBefore[r.lowAt(i-1, s)] || dayNames[a.low] && (dayNames[r.tokens[k].low] || digit(r.tokens[k].text[0])) || digit(a.text[0]) {
		return
	}
	pair := lows(r.tokens[i : k+1])
	if s.title {
		named[pair] = true
	}
	if named[pair] {
		for ; i <= k; i++ {
			r.titleWords[i] = true
		}
	}
}

// dayNames are the names of days and months.
var dayNames = words(`january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`)

// dayBefore are words before a day that is one.
var dayBefore = words(`on this next last every since until till by from through for early mid late before after of`)

// behindOriginal gives the token behind "Original" and what qualifies it, where a run goes on there.
func (r *reader) behindOriginal(from, to int) int {
	for k := from; k < min(to-1, from+3); k++ {
		if low := r.tokens[k].low; (low == "original" || low == "originals" || low == "exclusive") && r.tokens[k].upper && (r.kindAt(k-1) == isNetwork || k > from && !stops[r.tokens[k-1].low]) {
			for k++; k < to-1 && (tvNouns[r.tokens[k].low] || r.tokens[k].text == ":"); k++ {
			}
			return k
		}
	}
	return from
}

//go:embed places.txt
var placesText string

// townNames are towns and lands that many articles name.
var townNames = sync.OnceValue(func() map[string]bool { return words(placesText) })
