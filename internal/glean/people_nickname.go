package glean

// nickname tells that at that token somebody's name is broken by what he is called, and goes on:
// Dr. Winifred "Fred" Oates.
func (r *reader) nickname(i int) bool {
	a, b, c, d := r.tokens[i], r.tokens[i+1], r.tokens[i+2], r.tokens[i+3]
	return isQuote(a.text) && a.text == c.text && a.end == b.start && b.end == c.start && d.start == c.end+1 && a.start == r.tokens[i-1].end+1 && r.nameAt(i+1) && r.nameAt(i+3)
}

// nicknamed gives how many tokens of a name are the marks around what somebody is called, and that.
func (r *reader) nicknamed(from, to int) int {
	for k := from + 1; k+3 < to; k++ {
		if r.nickname(k) {
			return 3
		}
	}
	return 0
}
