package glean

import "backlot/internal/tv"

// longAgo is how many years before the article one lies that ends a title rather than dates what is told.
const longAgo = 25

// yearOfTitle tells that a year ends a title: it stands right behind a word with a capital letter, and lies
// long ago or behind "titled": "a prequel called Copper 1911".
func (r *reader) yearOfTitle(i int, d tv.Date) bool {
	t := r.tokens[i]
	if len(t.text) != 4 || !digit(t.text[0]) || i == 0 {
		return false
	}
	if i+1 < len(r.tokens) && r.tokens[i+1].text == ")" {
		return false // when somebody's credit was
	}
	before := r.tokens[i-1]
	if !before.name() || t.start != before.end+1 || stops[before.low] || dayNames[before.low] {
		return false
	}
	if on := r.article.Published; !on.IsZero() && d.Last().Before(on.First().AddDate(-longAgo, 0, 0)) {
		return true
	}
	for k := i - 1; k >= 0 && k > i-6; k-- {
		if calls[r.tokens[k].low] {
			return true
		}
		if !r.tokens[k].name() && !connectors[r.tokens[k].low] {
			return false
		}
	}
	return false
}
