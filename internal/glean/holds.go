package glean

// holds takes back what a sentence, by its form, does not say of whom it was proposed of,
// whatever proposed it.
func (r *reader) holds(s *sentence) {
	r.ownersNoParts(s)
}
