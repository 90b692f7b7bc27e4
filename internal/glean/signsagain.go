package glean

import "backlot/internal/tv"

// signsOn says that somebody will be in a season, new or not.
var signsOn = phraseOf(` (?:signed on|signs on|signed up|signs up|signed|inked|closed a deal|struck a deal|set a deal|has a deal|on board|boarded) (?:[a-z-]+ ){0,4}?(?:for|to)(?: (?:the|a|an|its|another|<S\d+>|'s|return|appear|star|in|for))* <E`)

// signsAgain tells that whoever signs on for a season is one of those of whom the article has
// told before that they are in the show: he comes back.
func (r *reader) signsAgain(n int, text string, p *proposed) bool {
	c := &p.claim
	if c.Value.Change != tv.Joins || c.Season < 2 || !signsOn.MatchString(text) {
		return false
	}
	if leadsIt.MatchString(text) {
		return true
	}
	for _, o := range r.proposed {
		if o.sentence < n && !o.dropped && o.claim.Kind == tv.Cast && o.claim.Value.Person == c.Value.Person && (o.claim.Value.Change == tv.Stars || o.claim.Value.Change == tv.Returns) && o.claim.Season < c.Season && o.title == p.title {
			return true
		}
	}
	return false
}

// leadsIt is what somebody is who has been in a show: "Series star Ida Voss".
var leadsIt = phraseOf(` (?:series|its|show|original|longtime|long-time|returning) (?:star|stars|lead|leads|regular|regulars|leading (?:man|lady)) <[PN]\d+> (?:and <[PN]\d+> )?(?:has|have|is|are|will|signed|signs) `)
