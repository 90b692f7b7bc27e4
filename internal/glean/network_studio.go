package glean

import (
	"regexp"
	"strings"
)

// A studio makes a show and shows none: "from 20th Television", "produced by CBS Studios".

// makersBefore are what people are who make a show.
const makersBefore = `(?:the |its )?(?:[a-z-]+ )?(?:creators?|co-creators?|writers?|showrunners?|producers?|executive producers?|directors?)(?: and (?:showrunners?|executive producers?|writers?))?`

var (
	// studioName is what a name ends in that is a studio's whatever stands around it.
	studioName = regexp.MustCompile(`(?:^|\s)(?:Studios?|Pictures|Productions?|Films?|Filmworks|Entertainment Group|Animation)$`)
	// makerName is a house that makes shows and shows none, by the name that it is known by.
	makerName = regexp.MustCompile(`(?:^|\s)(?:Studios?|(?:Pictures|Bros\.|Universal|Lionsgate|20th|Century|Touchstone|Marvel) Television|ABC Signature|Lucasfilm|Lionsgate)$`)
	// televisionName may be a studio's or a network's.
	televisionName = regexp.MustCompile(`(?:^|\s)(?:Television|TV|Entertainment|Media)$`)
	// fromHouse ends what stands before whoever makes a thing.
	fromHouse = phraseOf(` (?:(?:series|show|drama|comedy|sitcom|thriller|dramedy|procedural|reboot|revival|adaptation|project|pilot|produced|co-produced|co-production|production|hails|hail|hailing|comes|coming|made|set up|studio|studios|deal|pact|backed|<S\d+>|,) (?:, )?(?:which (?:is|was|hails|comes) )?(?:from|by|of|with|at|via|under|between|is)|(?:from|by) (?:(?:` + makersBefore + `) )?<[WNP]\d+> (?:, (?:(?:` + makersBefore + `) )?<[WNP]\d+> )*(?:, )?(?:and|&)) (?:the )?(?:studios? )?$`)
	// houseMakes follows whoever makes a thing.
	houseMakes = phraseOf(`^ (?:, (?:the |a )?(?:[a-z-]+ )?studio|(?:is|was|serves as|acts as) (?:the |its |a )?(?:lead |co-)?studio|(?:will |also |co-)?(?:produces?|is producing|co-produces|will produce)) `)
	// houseShows says of a house that it has a show as a network has.
	houseShows = phraseOf(`^ (?:has |have )?(?:ordered|orders|renewed|renews|cancelled|canceled|cancels|picked up|greenlit|commissioned) `)
)

// isStudio tells that a network of a claim is named in a sentence only as who makes the show.
func (r *reader) isStudio(text, name string) bool {
	return r.everyMention(text, name, func(at, end int) bool {
		m := r.find(text[at+1 : end-1])
		if m == nil {
			return false
		}
		called := strings.Join(strings.Fields(r.text[m.start:m.end]), " ")
		if studioName.MatchString(called) || makerName.MatchString(m.name) {
			return !houseShows.MatchString(text[end:])
		}
		return (televisionName.MatchString(called) || studioName.MatchString(m.name)) && (fromHouse.MatchString(text[:at]) || houseMakes.MatchString(text[end:]))
	})
}
