package glean

// Whose kin "her mother" is where the sentence has no name for her: hers whom the sentence before is
// about.

// theSubject begins a sentence with whoever it is about.
var theSubject = phraseOf(`^ (?:[a-z-]+ ){0,3}?<[CNP]\d+> (?:[a-z]|, who)`)

// kinSpokenOf gives whose kin somebody is whose "her" follows on a "she" of the same sentence, or
// begins a paragraph on the one part that the sentence before has named; nil where it is told otherwise.
func (h *hit) kinSpokenOf(not string) *mention {
	at, _ := h.groupAt("whose")
	i := h.r.indexOf(h.s)
	if at < 0 || i == 0 || h.group("whose") == "their" || h.spoken() {
		return nil
	}
	text := h.s.shape.text
	before, prev := text[:at], &h.r.sentences[i-1]
	if prev.heading || prev.title || len(h.r.mentionsIn(before, 0, len(before), "CNP")) > 0 {
		return nil
	}
	said := prev.shape.text
	if before == " " && prev.paragraph != h.s.paragraph {
		var one *mention
		for _, m := range h.r.mentionsIn(said, 0, len(said), "CN") {
			if m.name == not || !h.r.knownPart(m.mention) {
				continue
			}
			if one != nil && one.name != m.name {
				return nil
			}
			one = m.mention
		}
		return one
	}
	pronoun := "she"
	if h.group("whose") == "his" {
		pronoun = "he"
	}
	if prev.paragraph != h.s.paragraph || !has(before, pronoun) || !theSubject.MatchString(said) {
		return nil
	}
	for _, m := range h.r.mentionsIn(said, 0, len(said), "CNP")[:1] {
		if m.name != not && h.r.knownPart(m.mention) {
			return m.mention
		}
	}
	return nil
}

// knownPart tells that a name is known as a part's, or as a word of one that somebody plays.
func (r *reader) knownPart(m *mention) bool {
	return m.kind == isCharacter || r.isPart[m.name] || m.kind == isName && !m.full && r.somebodyPlays(m.name)
}

// kinAgain tells that a sentence begins with kin of hers as the one before does: "Her mother, Dot, is
// back. Her nephew Kit": it is not Dot's.
func (h *hit) kinAgain() bool {
	at, _ := h.groupAt("whose")
	i := h.r.indexOf(h.s)
	if at != 1 || i == 0 || h.r.sentences[i-1].paragraph != h.s.paragraph {
		return false
	}
	found := firstKin.FindStringSubmatch(h.r.sentences[i-1].shape.text)
	return found != nil && found[1] == h.group("whose")
}
