package glean

import "backlot/internal/tv"

// "Runa Holt is coming back. Norda has confirmed that Ida Voss will reprise the role": whoever comes back
// there is the part.

var reprisesRules = []rule{
	on("cast/reprises-that", " reprise | reprises | reprising ", `{per} {apposition}(?:(?:will|is|are|to|set|be|has|agreed|confirmed|would) )*(?:reprise|reprises|reprising) (?:the|that) (?:role|part)(?: (?:for|this|in|on|,|\.|and|after|later|next|from|when|as a))`, reprisesThat),
}

// reprisesThat gives the part that the text has just said to come back to whoever reprises it.
func reprisesThat(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.r.parts[p.name] != "" || !h.pair(p, nil) || h.asked() || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	at := h.r.indexOf(h.s)
	var part *mention
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence >= at-3; i-- {
		o := &h.r.proposed[i]
		c := o.claim
		if o.sentence == at || o.dropped || c.Kind != tv.Cast || c.Value.Change != tv.Returns || c.Value.Person == "" {
			continue
		}
		name := c.Value.Person
		if name == p.name || c.Value.Character != "" || part != nil && part.name != name || h.r.speaking[name] > 0 || h.r.people[name] || h.r.parts[name] != "" {
			return nil // somebody who acts, or one of several
		}
		part = h.r.byName(name)
	}
	if part == nil || part.kind == isPerson {
		return nil
	}
	h.r.playsPart(p, part)
	return []tv.Claim{castOf(p.name, part.name, tv.Returns)}
}

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
