package glean

// nextOne follows somebody's kin where another clause begins, and no name of his:
// "for the death of her mentor, and Nurse Sorensen was killed".
var nextOne = phraseOf(`^ ,? ?and (?:[a-z-]+ ){0,2}$`)

// nextSubject tells that a name behind somebody's kin begins another clause.
func (h *hit) nextSubject() bool {
	_, to := h.groupAt("bond")
	at, _ := h.groupAt("chr2")
	return to > 0 && at > to && nextOne.MatchString(h.s.shape.text[to:at-1])
}
