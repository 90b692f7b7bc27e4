package glean

import (
	"strings"

	"backlot/internal/tv"
)

// With whom somebody does what he does: "created the series and executive produces with Ida Voss and
// director Jo Pell". It is the work told last before them that is theirs too.

// lastDone gives the work told last in words, or "".
func lastDone(said string) (role string) {
	for _, word := range strings.Fields(said) {
		if r := doing[word]; r != "" {
			role = r
		}
	}
	return role
}

// doneTogether gives those who do with a rule's people what these are said to do; roles are all they do.
func (h *hit) doneTogether(said string, roles []string, season int) (claims []tv.Claim) {
	from, _ := h.groupAt("role")
	for _, w := range []string{" with ", " alongside "} {
		i := strings.Index(said, w)
		if i < 0 || i >= 60 || strings.Contains(said[:i], ",") {
			continue
		}
		theirs := roles[:1]
		if last := lastDone(said[:i]); last == "executive producer" {
			theirs, season = []string{last}, whole
		}
		list, _ := h.peopleAt(from + i + len(w))
		for _, p := range list {
			if more := doesMore.FindStringIndex(h.s.shape.text[from+i:]); more != nil && p.at > from+i+more[0] {
				break // "with her husband, and executive produces alongside Fisk"
			}
			claims = append(claims, h.crewFor(p.name, theirs, season)...)
		}
	}
	return claims
}
