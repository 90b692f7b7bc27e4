package glean

import "strings"

// learnsOf begins what a part learns, which no outlet does: "learned that her sister", "hears in the finale".
var learnsOf = phraseOf(`^ (?:that (?:his|her|their|she|he)|of (?:his|her|their)|about (?:his|her|their)|from (?:his|her|<[CNP]\d+>)|(?:in|during) the (?:[a-z]+ )?(?:finale|episode|opener|premiere)|how|the truth|who|to (?:live|love|trust|forgive|cope)|what) `)

// partLearns tells that whoever learns or hears a thing is somebody in the story, by a single name: no
// source, as an outlet that "has learned" is one.
func (r *reader) partLearns(s *sentence, from, to, at, end int) bool {
	text := s.shape.text
	switch text[at:end] {
	case "learned", "hear", "hears", "claims", "whispers":
	default:
		return false
	}
	m := r.find(speakersName(text[from:to]))
	if m == nil || m.kind == isOutlet || m.kind == isNetwork || m.kind == isPerson || m.full || r.people[m.name] || r.outlets[m.name] {
		return false
	}
	if m.kind == isCharacter || r.isPart[m.name] {
		return true
	}
	return learnsOf.MatchString(text[end:]) && !strings.HasSuffix(text[:at], " has ") && !strings.HasSuffix(text[:at], " exclusively ")
}
