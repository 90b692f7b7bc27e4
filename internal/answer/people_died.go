package answer

import (
	"regexp"

	"backlot/internal/names"
)

// actorDied tells of an actor, where it is asked whether they are dead, the words of a sentence
// that tells of their death. What becomes of their part does not tell it.
func (f *file) actorDied() bool {
	if len(f.q.People) != 1 || f.q.People[0].Entries[0].Kind != names.Person || len(f.q.People[0].Entries) > 1 {
		return false
	}
	name := regexp.QuoteMeta(f.q.People[0].Entries[0].Name)
	died := regexp.MustCompile(`(?i)\b` + name + `\b[^.;“”"]*\b(?:(?:his|her|their) (?:own |sudden |untimely )?death|died|passed away|dies)\b|\bthe late (?:[\pL-]+ )?` + name + `\b|\bdeath of (?:[\pL-]+ ){0,3}` + name + `\b|\b` + name + `['’]s? (?:sudden |untimely )?death\b`)
	for _, c := range f.known.Claims() {
		if c.PersonID == f.q.People[0].Entries[0].ID && died.MatchString(c.Quote) && firm(*c) {
			f.add(inSentence(*c), Also)
			f.closed = true
			return true
		}
	}
	return false
}
