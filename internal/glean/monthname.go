package glean

// firstNameAlone tells that a month stands as somebody's first name, who is named in full
// elsewhere: "June, 34, tells us".
func (r *reader) firstNameAlone(i int) bool {
	if i > 0 && atMonth[r.tokens[i-1].low] || i+1 >= len(r.tokens) {
		return false
	}
	a1 := r.tokens[i+1]
	switch {
	case speaks[a1.low] || jokes[a1.low] || a1.text == "'s" && i+2 < len(r.tokens) && !r.tokens[i+2].name():
	case a1.text == "," && i+3 < len(r.tokens) && len(r.tokens[i+2].text) == 2 && digit(r.tokens[i+2].text[0]) && r.tokens[i+3].text == ",":
	default:
		return false
	}
	for k := 0; k+1 < len(r.tokens); k++ {
		if next := r.tokens[k+1]; r.tokens[k].text == r.tokens[i].text && k != i && next.name() && next.start == r.tokens[k].end+1 && !stops[next.low] && !monthNoun[next.low] {
			return true
		}
	}
	return false
}

var (
	atMonth   = words(`in on of by from to until till since last this next early late mid through and for the around between during before after ,`)
	jokes     = words(`jokes joked laughs recalls recalled admits adds tells beat won wins lost plans`)
	monthNoun = words(`premiere premieres tca upfronts sweeps finale debut`)
)
