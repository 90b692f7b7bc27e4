package glean

import (
	"strings"

	"backlot/internal/tv"
)

// kinsName gives somebody of whom only the first name stands before "and", with his kin behind it, the
// name that the article has for him elsewhere: "creators Nate and Becca Holt".
func (r *reader) kinsName(c *tv.Claim, text string) {
	first := c.Value.Person
	if first == "" || strings.Contains(first, " ") {
		return
	}
	for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
		end := m.at + strings.IndexByte(text[m.at:], '>') + 1
		if m.name != first || !strings.HasPrefix(text[end:], " and <") {
			continue
		}
		kin := r.find(text[end+len(" and <") : end+len(" and <")+strings.IndexByte(text[end+len(" and <"):], '>')])
		if kin == nil || !strings.Contains(kin.name, " ") {
			return
		}
		_, surname, _ := strings.Cut(kin.name, " ")
		if full := r.byName(first + " " + surname); full != nil {
			c.Value.Person = full.name
		}
	}
}
