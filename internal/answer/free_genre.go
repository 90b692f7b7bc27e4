package answer

import (
	"regexp"

	"backlot/internal/tv"
)

// genres are the sorts of shows there are.
const genres = `comed(?:y|ies)|sitcom|drama|dramedy|thriller|horror|western|musical|documentary|docuseries|anthology|soap|procedural|romcom|satire|sci-fi|fantasy|mystery|whodunnit|whodunit|cartoon|animation|mockumentary|epic|saga|noir|farce`

var (
	ofSort     = regexp.MustCompile(`(?i)\b(?:an?|the) (?:[\pL’'-]+ ){0,4}(?:` + genres + `)\b`)
	asksSort   = regexp.MustCompile(`(?i)\b(?:kind|sort|type) of (?:show|series|thing|programme|program)\b|\b(?:what|which) genre\b|^(?:so |and )?(?:is|was) .*\b(?:an?|more) (?:[\pL’'-]+ ){0,3}(?:` + genres + `)\b`)
	ofThatSort = regexp.MustCompile(`(?i)^(?:so |and )?(?:is|was) .*\b(?:an?|more) (?:[\pL’'-]+ ){0,3}(?:` + genres + `)\W*$`)
	isOfSorts  = regexp.MustCompile(`(?i)\b(?:` + genres + `)\b`)
)

// genre tells what sort of show it is, and reports whether nothing else is asked.
func (f *file) genre() bool {
	if !asksSort.MatchString(f.q.Text) {
		return false
	}
	for _, c := range f.free(func(c *tv.Claim) bool { return f.seasonFits(*c) && ofSort.MatchString(c.Value.Text) }, tv.Plot, tv.Other) {
		f.add(*c, Also)
		return true
	}
	return ofThatSort.MatchString(f.q.Text)
}
