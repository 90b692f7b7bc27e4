package glean

import "strings"

// besideWho is a clause on somebody, behind him and between commas: "Ida Voss, who created it with Per Lund,".
var besideWho = phraseOf(`<([PN]\d+)> , who (?:[a-z]+ )?(?:[^,;.]){1,90} , `)

// ofWhoseClause gives, for somebody who is named only within a clause on another, that other: of him goes on
// what follows behind the clause.
func (h *hit) ofWhoseClause(p *mention) *mention {
	text := h.s.shape.text[:h.start+1]
	for _, loc := range besideWho.FindAllStringSubmatchIndex(text, 4) {
		clause := text[loc[3]:loc[1]]
		if owner := h.r.find(text[loc[2]:loc[3]]); owner != nil && owner.name != p.name && h.r.namedIn(clause, p.name) && !h.r.namedIn(text[loc[1]-1:], p.name) && !strings.Contains(text[loc[1]-1:], " who ") {
			return owner
		}
	}
	return p
}

// namedIn tells that part of a shape names somebody.
func (r *reader) namedIn(part, name string) bool {
	for _, m := range r.mentionsIn(part, 0, len(part), "PN") {
		if m.name == name {
			return true
		}
	}
	return false
}
