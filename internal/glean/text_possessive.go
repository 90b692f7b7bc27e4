package glean

import "strings"

// ownersInS reads the mark behind a name that ends in "s" as that of an owner: "Luis' father". A
// sentence with more such marks has something between them.
func (r *reader) ownersInS() {
	marks := 0
	for i := range r.tokens {
		if r.tokens[i].text == "'" {
			marks++
		}
	}
	if marks == 0 || marks > 1 && r.quoteMark() != `"` {
		return // it is the mark of speech
	}
	for si := range r.sentences {
		s := &r.sentences[si]
		at := -1
		for i := s.from; i < s.to; i++ {
			if r.tokens[i].text != "'" {
				continue
			}
			if at >= 0 {
				at = -1
				break
			}
			at = i
		}
		if at <= s.from || at+1 >= s.to || s.title || s.heading {
			continue
		}
		t, before, behind := &r.tokens[at], r.tokens[at-1], r.tokens[at+1]
		if before.name() && !tvNouns[before.low] && strings.HasSuffix(before.low, "s") && before.end == t.start && behind.start > t.end && behind.word && !behind.name() {
			t.text, t.low, t.stem, t.begins = "'s", "'s", "'s", thesaurus()["'s"]
		}
	}
}
