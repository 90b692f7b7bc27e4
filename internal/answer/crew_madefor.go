package answer

import (
	"regexp"
	"strings"

	"backlot/internal/ask"
	"backlot/internal/tv"
)

// madeFor finds the network for which, or when it was at which, somebody did what a question asks
// for: "who wrote it at hulu".
var madeFor = regexp.MustCompile(`(?i)\b(?:at|for|on|by|over at|with) (?:the )?(netflix|hulu|disney(?:\+| plus)?|hbo(?: max)?|max|prime(?: video)?|amazon|apple(?: ?tv)?\+?|peacock|paramount(?:\+| plus)?|bbc(?: (?:one|two|three|four|[1-4]))?|itv[1-4]?|amc|abc|nbc|cbs|fox|fx|the cw|cw|tbs|tnt|usa network|starz|showtime|syfy|freeform|pbs|sky|starzplay|rt[eé](?: (?:one|two))?|crave|cbc|channel [45]|s4c|stv|quibi)\W*$`)

// lacksNetwork reports whether a credit is asked for that somebody had at one network, and is told
// of another: who writes it here need not have written it there.
func (f *file) lacksNetwork(c *tv.Claim) bool {
	if f.q.About != ask.Crew || c.Kind != tv.Crew {
		return false
	}
	m := madeFor.FindStringSubmatch(f.q.Text)
	if m == nil {
		return false
	}
	at := strings.TrimPrefix(fold(m[1]), "the ")
	if hasWord(fold(c.Quote+" "+c.Detail), at) {
		return false
	}
	for n := range f.each(tv.OnNetwork) {
		if on := fold(n.Value.Text); !no(n) && (strings.HasPrefix(on, at) || strings.HasPrefix(at, on)) {
			return false
		}
	}
	return true
}
