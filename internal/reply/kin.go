package reply

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// kin gives who is what to whom, where the sentence of a relationship says so outright:
// "Bea's mother, Ada", "the mother of Bea". A relationship by itself has no direction.
func kin(c tv.Claim) (of, to string) {
	if strings.Count(c.Value.What, " ") > 1 {
		return "", ""
	}
	what := regexp.QuoteMeta(c.Value.What)
	for _, pair := range [][2]string{{c.Value.A, c.Value.B}, {c.Value.B, c.Value.A}} {
		for _, word := range strings.Fields(pair[1]) {
			if len(word) < 3 || strings.Contains(pair[0], word) {
				continue
			}
			owner := regexp.QuoteMeta(word)
			if said, err := regexp.MatchString(`(?i)\b`+owner+`(?:'s|’s|'|’) (?:[\w-]+ ){0,2}`+what+`\b|\b`+what+` (?:of|to) (?:\w+ ){0,2}`+owner+`\b`, c.Quote); err == nil && said {
				return pair[0], pair[1]
			}
		}
	}
	return "", ""
}
