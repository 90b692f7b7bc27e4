package ask

import "regexp"

// revives are the words for a show's being taken up again by somebody, with those for its being
// saved: the same is asked.
var revives = map[string]string{"revive": "save", "revives": "saves", "revived": "saved", "reviving": "saving", "resurrect": "save", "resurrected": "saved", "resurrecting": "saving"}

// toRevive asks whether somebody does that, and of no one's life.
var toRevive = regexp.MustCompile(`\b(?:reviv(?:e|es|ed|ing)|resurrect(?:ed|ing)?)\b`)

// revived puts the words for saving a show in the place of those for reviving it.
func (s *scanned) revived(line string) string {
	if len(s.people) > 0 || !toRevive.MatchString(line) {
		return line
	}
	switch aboutOf(line) {
	case Anything, Network, Order:
	default:
		return line
	}
	for i := range s.tokens {
		if w := revives[s.at(i)]; w != "" && !s.tokens[i].ruled {
			s.tokens[i].word = w
		}
	}
	return toRevive.ReplaceAllStringFunc(line, func(w string) string { return revives[w] })
}
