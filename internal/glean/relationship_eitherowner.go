package glean

import "strings"

// friendOfHers ends what stands before somebody's kin, behind a friend of somebody: "as Runa's best friend, Ned, and
// Per Lund is back as".
var friendOfHers = phraseOf(` <[CNP]\d+> 's (?:[a-z-]+ ){0,3}(?:friend|mate|pal|boss|colleague|partner|rival|mentor|neighbou?r|confidante?|sidekick|assistant|lawyer|attorney|doctor|support|ally|enemy|nemesis|roommate|flatmate|deputy|therapist|agent|manager|co-worker|coworker) (?:and (?:[a-z-]+ ){1,3})?(?:, )?<([CNP]\d+)> (?:, and|and|,|;) <[PN]\d+> (?:[a-z-]+ ){0,4}$`)

// hersByName gives the one whose friend somebody is, where her kin has her surname: "Runa's friend, Ned, and Per Lund as
// her father, Carl Holt", of Runa Holt.
func (h *hit) hersByName(kin string) *mention {
	found := friendOfHers.FindStringSubmatchIndex(h.s.shape.text[:h.start+1])
	if found == nil {
		return nil
	}
	owner := h.r.find(h.s.shape.text[found[0]+2 : found[0]+strings.IndexByte(h.s.shape.text[found[0]:], '>')])
	if owner == nil {
		return nil
	}
	surname := kin[strings.LastIndexByte(kin, ' ')+1:]
	for _, m := range h.r.mentions {
		if m.name != kin && (m.name == owner.name || strings.HasPrefix(m.name, owner.name+" ")) && strings.HasSuffix(m.name, " "+surname) {
			return owner
		}
	}
	return nil
}

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
