package glean

import (
	"cmp"
	"strings"
)

// A name before a noun says of what kind somebody is: "an Ottoman spy", "an IRS agent".

// behindName are words that may follow a name; before any other it is an adjective.
var behindName = words(`and or but in on at for from with is was are were will would has had have who whose which that when where while opposite alongside as to again once also returns
	back until since after before by of the a an his her not if then now too both this one like plus across during through among amid into
	two three four five six seven eight nine ten eleven twelve several almost over just more`)

func adjective(rest string) bool {
	w, _, _ := strings.Cut(rest, " ")
	return w != "" && 'a' <= w[0] && w[0] <= 'z' && !behindName[w] && !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ed") && !strings.HasSuffix(w, "ing") && !strings.HasSuffix(w, "ly")
}

// determined tells that an article or a possessive stands shortly before: "a disgraced <N1>".
var determined = phraseOf(` (?:a|an|the|his|her|its|their) (?:[a-z-]+ ){0,2}$`)

// partNamed gives the name of a part that a rule found, or what the name is an adjective
// of: of "a Milwaukee podiatrist" it is nobody's name, of "CIA chief Eidra Park" a part of one.
func (r *reader) partNamed(s *sentence, name string) string {
	text, found := s.shape.text, ""
	for _, p := range r.mentionsIn(text, 0, len(text), "NC") {
		if p.name != name {
			continue
		}
		_, behind, _ := strings.Cut(text[p.at:], " ")
		if !adjective(behind) || !isCode(name) && !determined.MatchString(text[:p.at]) {
			return name
		}
		if x, _ := r.partAt(text, p.at); x != nil && x.full && found == "" {
			found = x.name
		}
		if found == "" {
			found = nobody
		}
	}
	if found == nobody {
		return ""
	}
	return cmp.Or(found, name)
}

// noPart takes back that somebody plays a part of that name.
func (r *reader) noPart(person, name string) {
	delete(r.isPart, name)
	delete(r.actor, name)
	if r.parts[person] == name {
		delete(r.parts, person)
	}
}
