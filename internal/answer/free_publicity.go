package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// publicity are the things that are published of a show besides itself. What stands for one
// stands for those of its line.
var publicity = []*regexp.Regexp{
	regexp.MustCompile(`(?i)\b(?:trailer|teaser|promo|clip)s?\b`),
	regexp.MustCompile(`(?i)\bposters?\b`),
	regexp.MustCompile(`(?i)\bsoundtracks?\b`),
	regexp.MustCompile(`(?i)\b(?:tickets?|audience)\b`),
	regexp.MustCompile(`(?i)\b(?:dvds?|blu-?rays?|box ?sets?)\b`),
	regexp.MustCompile(`(?i)\bpodcasts?\b`),
}

// ofPublicity keeps the claims that speak of such a thing where the question asks for one: what
// is told beside a trailer is none.
func (f *file) ofPublicity() func(*tv.Claim) bool {
	for _, thing := range publicity {
		if thing.MatchString(f.q.Text) {
			return func(c *tv.Claim) bool {
				return thing.MatchString(c.Value.Text) || thing.MatchString(c.Detail) || thing.MatchString(c.Quote)
			}
		}
	}
	return all
}
