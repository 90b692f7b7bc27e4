package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Why work on a show stopped, and why somebody is gone, where no "because" says so.

var (
	// whenItStopped begins what came about when work stopped: "when a storm passed", "after a water main broke".
	whenItStopped = phraseOf(` (?:when|because|(?:as|after) (?:(?:[a-z'-]+|<[A-Z]\d+>) ){1,7}?(?:had|was|were|broke|fell|died|hit|tested|caught|struck|tore|got|went|came|sank|burst|blew|swept|made|lost|[a-z]{2,}(?:ed|cked)|suffers|has|is|are|nears|neared|approaches|moves|hits)) `)
	// stopsThere ends it.
	stopsThere = phraseOf(` (?:[.;:()"]|--|but|although|though|while|whereas|, (?:[^ ]+ ){0,6}?(?:said|says|told|tells|confirmed|announced|reports|reported|revealed|adds|added|wrote)|, (?:and|which|who|where|but|according|with|adding|having|leaving|before|then)|and (?:is|are|was|were|will|has|have|had|it|resumed|then)) `)
	// onlyTime follows such a word where it tells when, and nothing of why.
	onlyTime = phraseOf(`^ (?:when|as) (?:planned|scheduled|expected|usual|part|of|it (?:was|is|had)|the (?:season|series|show|holiday|holidays|year)|filming|production) `)
)

// whyPaused gives to a stop of the work, as its detail, what its sentence says came about then.
func (r *reader) whyPaused(p *proposed, text string) {
	c, at := &p.claim, min(p.hit.end, len(text)-1)
	if c.Value.Text != tv.Paused || c.Negative || c.Detail != "" || c.Certainty == tv.Denied {
		return
	}
	to := len(text)
	loc := whenItStopped.find(text, back(text, at, 1))
	if loc == nil || has(text[loc[0]:loc[1]], "but", "and") || onlyTime.MatchString(text[loc[0]:]) || goesOnWhen.MatchString(text[at:loc[1]]) || strings.ContainsAny(text[at:max(loc[0], at)], ";:") {
		return
	}
	if stop := stopsThere.FindStringIndex(text[loc[1]-1:]); stop != nil {
		to = loc[1] - 1 + stop[0] + 1
	}
	if words := strings.Fields(text[loc[0]:to]); len(words) < 3 || len(words) > 22 {
		return
	}
	c.Detail = r.wordsBetween(p.hit.s, loc[0]+1, to)
}

// whoRetired follows somebody who has retired.
var whoRetired = phraseOf(`^ , (?:who|and) (?:has |had |have |recently |just )*(retired|retires|is retiring)[^.;:,()"]{0,80}`)

// retired gives to somebody's going that he has retired.
func (r *reader) retired(h *hit, c *tv.Claim, text string) {
	if c.Value.Change != tv.Departs || c.Negative || c.Detail != "" {
		return
	}
	for _, m := range r.mentionsIn(text, 0, len(text), "PN") {
		end := m.at + strings.IndexByte(text[m.at:], '>') + 1
		if m.name != c.Value.Person {
			continue
		}
		if loc := whoRetired.FindStringSubmatchIndex(text[end:]); loc != nil {
			c.Detail = r.wordsBetween(h.s, end+loc[2], end+loc[1])
		}
	}
}
