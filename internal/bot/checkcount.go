package bot

import (
	"regexp"
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// moreSeasons is how many seasons a message says are ordered at once.
var moreSeasons = regexp.MustCompile(`(?i)\b(\d{1,2}|two|three|four|five|six) (?:more |new |additional |further |extra )+seasons\b|\brenewed for (\d{1,2}|two|three|four|five|six) seasons\b`)

var countWords = map[string]int{"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}

// countOf is how many seasons a claim says are ordered; 0 where it gives no number.
func countOf(c tv.Claim) int {
	m := moreSeasons.FindStringSubmatch(c.Quote)
	if m == nil || c.Slot() != "order" || c.Negative {
		return 0
	}
	word := strings.ToLower(m[1] + m[2])
	if n, err := strconv.Atoi(word); err == nil {
		return n
	}
	return countWords[word]
}

// counted puts right that a message says more seasons are ordered than are known to be: where
// the last one is known it is contradicted by that, else what is known is less.
func counted(f tv.Finding, c tv.Claim, known *tv.Dossier) tv.Finding {
	n := countOf(c)
	if n < 2 || f.Verdict != tv.Borne {
		return f
	}
	seen := 0
	for s := 1; s <= known.Highest(); s++ {
		if known.Shown(s) != "" {
			seen = s
		}
	}
	if last := known.Told(0, "final", false).Lead; last.Kind != "" && !last.Negative && last.Certainty != tv.Denied && last.Firm() {
		if last.Value.Number-seen < n {
			return tv.Finding{Verdict: tv.Contradicted, Known: last}
		}
		return f
	}
	if order := known.Now(seen+n, "order").Lead; order.Kind == "" || order.Negative {
		f.Verdict = tv.Less
	}
	return f
}
