package answer

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// offshoots are words for what may come of a show, each with those that a claim may have in
// its place.
var offshoots = map[string][]string{
	"remake": {"remake", "version", "adaptation", "reboot", "format"}, "version": {"remake", "version", "adaptation", "format"},
	"prequel": {"prequel", "before", "origin", "young"}, "sequel": {"sequel", "follow", "continuation", "after", "next"},
}

// ofThatKind keeps, where a question says what kind of show is to come of this one, those of
// that kind, and of that country; and where it asks when, those that tell of a day.
func (f *file) ofThatKind() func(*tv.Claim) bool {
	words := offshoots[one(f.q.Words, "remake", "version", "prequel", "sequel")]
	from := countryOf(f.q.Text)
	return func(c *tv.Claim) bool {
		other := countryOf(c.Value.Text)
		return (words == nil || has(strings.Fields(fold(c.Value.Text+" "+c.Quote)), words...)) && (from == "" || other == "" || other == from) &&
			(!f.q.When || !c.When.IsZero() || tellsWhen.MatchString(c.Value.Text+" "+c.Detail))
	}
}

// ofCountry finds what says where a version of a show is made.
var ofCountry = regexp.MustCompile(`(?i)(?:\b(american|us|usa|british|uk|english|canadian|australian|french|german|danish|swedish|norwegian|dutch|korean|japanese|chinese|spanish|italian|irish|scottish|welsh|indian|turkish|mexican|israeli|brazilian|quebec|quebecois)\b|(u\.s\.|u\.k\.|qu[eé]b[eé]cois))`)

// countryOf is where a version is made that a text speaks of; "" where it does not say.
func countryOf(text string) string {
	switch word := strings.ReplaceAll(fold(ofCountry.FindString(text)), " ", ""); word {
	case "american", "usa":
		return "us"
	case "british", "english":
		return "uk"
	case "quebecois":
		return "quebec"
	default:
		return word
	}
}
