package glean

// friendOfHers ends what stands before somebody's kin, behind a friend of somebody: "as Runa's best friend, Ned, and
// Per Lund is back as".
var friendOfHers = phraseOf(` <[CNP]\d+> 's (?:[a-z-]+ ){0,3}(?:friend|mate|pal|boss|colleague|partner|rival|mentor|neighbou?r|confidante?|sidekick|assistant|lawyer|attorney|doctor|support|ally|enemy|nemesis|roommate|flatmate|deputy|therapist|agent|manager|co-worker|coworker) (?:and (?:[a-z-]+ ){1,3})?(?:, )?<([CNP]\d+)> (?:, and|and|,|;) <[PN]\d+> (?:[a-z-]+ ){0,4}$`)

// ofFriendOrHers tells that it is not said whose kin somebody is: of the friend who was named last, or of hers whose
// friend that is.
func (h *hit) ofFriendOrHers(last string) bool {
	found := friendOfHers.FindStringSubmatch(h.s.shape.text[:h.start+1])
	if found == nil {
		return false
	}
	m := h.r.find(found[1])
	return m != nil && m.name == last
}
