package answer

import (
	"regexp"
	"strings"
)

// ofSubtitle tells when a show comes whose title is that of this one with more behind a colon, which
// is what a question names: "Tideway: Undertow is expected in 2027".
func (f *file) ofSubtitle() bool {
	if len(f.q.Rest) == 0 || len(f.q.Show.Entries) != 1 {
		return false
	}
	title := fold(f.q.Show.Entries[0].Name) + " " + strings.Join(f.q.Rest, " ")
	if !strings.Contains(" "+fold(f.q.Text)+" ", " "+strings.Join(f.q.Rest, " ")+" ") {
		return false
	}
	for _, c := range f.known.Claims() {
		if !no(*c) && c.Certainty.Firm() && strings.Contains(fold(c.Quote), title) && dayToCome.MatchString(c.Quote) && !hasAny(c.Quote, []string{"?"}) {
			f.add(inSentence(*c), Also)
			f.closed = true
			return true
		}
	}
	return false
}

// dayToCome is in a sentence that tells when something is to come.
var dayToCome = regexp.MustCompile(`(?i)\b(?:expected|due|set|slated|coming|arriv\w+|premier\w+|launch\w+|debut\w*|lands?|starts?|begins?|airs?|will (?:air|be shown))\b[^.;]*\b(?:20\d\d|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|next year|this year|later this)\b`)
