package glean

import (
	"regexp"
	"strings"
)

// "A two-season order. Each season will consist of 10 episodes": the number is the second's too.

var (
	eachOne   = phraseOf(` each (?:<E\d+> )?(?:season|will|of (?:the|them|its))|(?:episodes|apiece) (?:each|apiece|per season|a season) `)
	ofSeasons = regexp.MustCompile(`(?i)\b(two|three|four|2|3|4)-season (?:[a-z-]+ )?(?:order|pickup|pick-up|commitment|deal|renewal)`)
)

// eachSeason adds to the number of a new show's first season the same of those ordered with it.
func (r *reader) eachSeason(p *proposed, text string) {
	if p.claim.Season != 1 || p.dropped || p.title != r.main || !eachOne.MatchString(text) {
		return
	}
	found := ofSeasons.FindStringSubmatch(r.text)
	if found == nil {
		return
	}
	n := map[string]int{"two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4}[strings.ToLower(found[1])]
	for i := 2; i <= n; i++ {
		o := *p
		o.claim.Season = i
		r.proposed = append(r.proposed, o)
	}
}
