package answer

import (
	"regexp"
	"slices"
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// portions are the words for a part of a run of episodes, those for one and the same together.
var portions = [][]string{
	{"first", "pilot", "opener", "opening", "premiere", "1"}, {"last", "final", "finale", "closing", "closer"}, {"middle", "second"},
	{"second", "2"}, {"third", "3"}, {"other", "others", "remaining", "rest"}, {"after", "onwards"},
}

// ofPortion asks about some episodes alone, or about the one by its number.
var (
	ofPortion = regexp.MustCompile(`(?i)\b(?:first|last|final|middle|second|third|other|remaining|opening|closing) (?:\pL+ )?(?:episodes?|eps?|ones?|half|blocks?|two|three|four|five|six)\b|\b(?:after the pilot|finale|opener|pilot|episode \w+|(?:ep|episode) ?\d+)\b`)
	oneOf     = regexp.MustCompile(`(?i)\b(?:finale|opener|pilot|episode)\b`)
	ofAll     = regexp.MustCompile(`(?i)\b(?:all|every|each|entire|whole)\b`)
)

// thatPart reports whether a credit is for those episodes that the question asks about, if
// only for some.
func (f *file) thatPart(c tv.Claim) bool {
	asked := ofPortion.FindString(f.q.Text)
	if asked == "" || ofAll.MatchString(c.Detail) {
		return true
	}
	said := c.Detail
	if said == "" && !oneOf.MatchString(asked) {
		return true
	}
	if said == "" {
		said = c.Quote
	}
	words, known := strings.Fields(fold(said)), false
	for _, w := range strings.Fields(fold(asked)) {
		for _, same := range portions {
			if !slices.Contains(same, w) {
				continue
			}
			if known = true; hasKin(said, same) || w == "after" {
				return hasKin(said, same)
			}
		}
		if n, err := strconv.Atoi(w); err == nil {
			if known = true; slices.Contains(words, w) || n < len(ordinals) && slices.Contains(words, ordinals[n]) {
				return true
			}
		}
	}
	return !known
}
