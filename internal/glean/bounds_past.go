package glean

// pastHolds takes back what a sentence tells of what was before, or of something that is no season, whatever proposed it.
func (r *reader) pastHolds(s *sentence) {
	text := s.shape.text
	r.oneOffHolds(s)
	r.secondHolds(s)
	r.agedHolds(s)
	r.roundHolds(s)
	r.joinedHolds(s)
	r.askedHolds(s)
	r.meantHolds(s)
	r.conditionHolds(s)
	r.lastDay(s)
	r.projectHolds(s)
	r.adaptationHolds(s)
	for p := range r.heldOf(s) {
		r.homeHolds(text, p)
		r.notThereHolds(text, p)
		r.bearerHolds(text, p)
		r.noEndOfIt(text, p)
		r.runHolds(s, p)
		r.ofNoNext(s, p)
		r.whyGone(s, p)
	}
}
