package ask

import "regexp"

// takenForOver begins a question with what it takes for granted, that the show is at its end,
// and asks for something else: "since it got cancelled, will there be a film".
var takenForOver = regexp.MustCompile(`^(?:so |and |but |ok )*(?:since|now that|because|seeing as|seeing that|given that|with|as) (?:the )?(?:SHOW|it|they)(?: \w+){0,3}? (?:cancelled|canceled|axed|canned|scrapped|dropped|killed|dead|over|ending|done)(?: off| it| SHOW)? ((?:will|would|is|are|does|do|did|has|have|can|could|who|what|when|where|how)\b.* .*)$`)

// behindPremise is a line without what it takes for granted so; and whether there was any.
func behindPremise(line string) (string, bool) {
	if m := takenForOver.FindStringSubmatch(line); m != nil && aboutOf(m[1]) != Anything {
		return m[1], true
	}
	return line, false
}
