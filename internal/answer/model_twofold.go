package answer

// twofold are the places of the two likeliest claims in words, where what is asked is likely told by
// one or the other; -1 where it is not.
func (c choice) twofold(keep func(i int) bool) (first, second int) {
	if c.none >= toTellNone {
		return -1, -1
	}
	first = c.best(likely[toTellFirst], keep)
	if first < 0 || c.claims[first].Kind.Weighed() {
		return -1, -1
	}
	second = c.best(likely[toTellSecond], func(i int) bool { return i != first && keep(i) })
	if second < 0 || c.claims[second].Kind.Weighed() {
		return -1, -1
	}
	return first, second
}
