package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Whose kin somebody is who is played, and whom the text calls "her husband" some sentences behind her: hers of whom the
// passage is.

// passage is how many sentences before its kin the one may be named of whom a passage is.
const passage = 6

// topicOwner gives the part of whom the passage before a hit is, where no sentence between names another: the only one that a
// sentence names, or with which it begins; nil for none.
func (h *hit) topicOwner(kin *mention) *mention {
	r := h.r
	whose := h.group("whose")
	if whose == "" {
		whose = pronounOf[h.group("she")]
	}
	if whose != "his" && whose != "her" || h.spoken() || r.actor[kin.name] == "" && !h.roleHere(kin) {
		return nil
	}
	n := r.indexOf(h.s)
	for i := n - 1; i >= max(0, n-passage); i-- {
		s := &r.sentences[i]
		if s.title || s.heading {
			continue
		}
		var named []*mention
		seen := map[string]bool{kin.name: true}
		for _, m := range r.mentionsIn(s.shape.text, 0, len(s.shape.text), "CNP") {
			x := m.mention
			if part := r.parts[m.name]; part != "" && !r.isPart[m.name] {
				x = &mention{kind: isCharacter, name: part, full: true}
			}
			if seen[x.name] || !r.knownPart(x) || r.cannotBe(x.name, whose) {
				continue
			}
			seen[x.name] = true
			named = append(named, x)
		}
		switch {
		case len(named) == 1:
			return named[0]
		case len(named) > 1:
			return nil
		}
	}
	return nil
}

// kinInLine reads whose kin somebody is in a line of a list of the cast: "Ida Voss as Runa, Leif's mother".
func (r *reader) kinInLine(s *sentence) {
	if !r.told(s, func(c tv.Claim) bool { return c.Kind == tv.Cast && c.Value.Character != "" }) {
		return
	}
	may := mayMatch(s.shape.text)
	for k := range rules {
		if x := &rules[k]; may.has(k) && strings.HasPrefix(x.name, "relationship/") && strings.Contains(x.name, "kin") && !r.off[x.name] {
			r.apply(x, s)
		}
	}
}
