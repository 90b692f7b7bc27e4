package glean

import (
	"cmp"

	"backlot/internal/tv"
)

// Hosts, judges, captains and narrators are found by the rules on a show's crew, for they are told of in its
// words ("hosted by", "narrated by"); but who is seen or heard in a show belongs to its cast.

// seenOffices are those.
var seenOffices = map[string]bool{"host": true, judgeRole: true, captainRole: true, "narrator": true}

var (
	stayedOn    = phraseOf(` (?:returns?|returned|returning|back|rejoins?|rejoined|rejoining|stays?|staying|remains?|remaining|continues?) `)
	howNow      = phraseOf(`( (?:new|incoming|returning) )(?:[a-z-]+ ){0,3}?$`)
	besideHosts = phraseOf(` (?:alongside|beside|with|joins?|joined by) (?:[^;]+ )?$`)
	cameOn      = phraseOf(` (?:new|incoming|named|announced|joins?|joined|joining|signs? on|signed on|takes? over|taking over|took over|replaces?|replaced|replacing|succeeds?|succeeded|succeeding|hired|tapped) `)
)

// toCast makes of a credit on screen a claim on the cast, with the office as its detail.
func (p *proposed) toCast() {
	c := &p.claim
	if c.Kind != tv.Crew || !seenOffices[c.Value.Role] {
		return
	}
	role, change := c.Value.Role, tv.Stars
	told := p.hit.toldOfHost(c.Value.Person)
	switch {
	case c.Negative:
		change, c.Negative = tv.Departs, false
	case cameOn.MatchString(told):
		change = tv.Joins
	case stayedOn.MatchString(told):
		change = tv.Returns
	}
	c.Kind, c.Value = tv.Cast, tv.Value{Person: c.Value.Person, Change: change}
	if c.Detail = cmp.Or(c.Detail, role); c.Detail != role {
		c.Detail = role + ", " + c.Detail
	}
}

// toldOfHost gives the words of a hit that tell of the coming or going on of one of those in it.
func (h *hit) toldOfHost(name string) string {
	text := h.s.shape.text
	for _, m := range h.r.mentionsIn(text, 0, len(text), "PN") {
		if m.name != name {
			continue
		}
		if own := howNow.FindStringSubmatch(text[back(text, m.at, 4):m.at]); own != nil {
			return own[1] // "with new judge Ida Voss beside returning judge Per Lund"
		}
		if m.at > h.start && besideHosts.MatchString(text[h.start:m.at]) {
			return "" // "Ida Voss rejoins the panel alongside Per Lund" tells of Ida Voss
		}
	}
	return text[h.start:min(h.end+1, len(text))]
}
