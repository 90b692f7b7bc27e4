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

// bothOfThem tells of how many seasons that are ordered a number is: "each of the next two seasons", "both seasons".
var bothOfThem = phraseOf(` (?:each|both|either|all) (?:of )?(?:the |its |those |these )?(?:(?:next|new|coming|upcoming|forthcoming|ordered) )*(?:(two|three|four|[2-4]) )?(?:(?:new|upcoming|more|additional|final|further) )*(?:seasons|series) (?:will|to|are|is|have|has|run|runs|running|consisting|comprising|having|consist|comprise|get|order)`)

// eachTold tells of each of the seasons of which the sentence before has told: "Each season will consist of ten".
var eachTold = phraseOf(`^ (?:and |but )?each (?:(?:season|series|run|batch|one) |of them |of these )?(?:will|is to|is set to|runs?|consists?|comprises?|has|gets) `)

// bothSeasons adds to the number of the last season ordered the same of those ordered with it.
func (r *reader) bothSeasons(p *proposed, text string) {
	if p.dropped || p.claim.Season < 2 || strings.Contains(text, "<E") {
		return
	}
	if eachTold.MatchString(text) && r.granted[seasonOf{p.title, p.claim.Season - 1}] {
		r.ofSeasonToo(p, p.claim.Season-1)
		return
	}
	found := bothOfThem.FindStringSubmatch(text)
	if found == nil {
		return
	}
	n := max(numeral(found[1]), 2)
	for i := p.claim.Season - n + 1; i < p.claim.Season; i++ {
		if i < 1 || found[1] == "" && !r.granted[seasonOf{p.title, i}] {
			continue
		}
		r.ofSeasonToo(p, i)
	}
}

// eachSeason adds to the number of a new show's first season the same of those ordered with it.
func (r *reader) eachSeason(p *proposed, text string) {
	r.bothSeasons(p, text)
	if p.claim.Season != 1 || p.dropped || p.title != r.main || !eachOne.MatchString(text) {
		return
	}
	found := ofSeasons.FindStringSubmatch(r.text)
	if found == nil {
		return
	}
	n := map[string]int{"two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4}[strings.ToLower(found[1])]
	for i := 2; i <= n; i++ {
		r.ofSeasonToo(p, i)
	}
}
