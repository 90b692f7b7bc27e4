package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// That somebody leaves a show is said of those who make it as of those who are in it.

// backstageRoles are those of which nobody has one who is merely in the cast.
var backstageRoles = words(`showrunner creator writer director`)

// leavesWork makes of somebody who makes a show, and leaves it, no actor who leaves the cast.
func (r *reader) leavesWork() {
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind != tv.Cast || c.Value.Change != tv.Departs || c.Value.Character != "" || r.parts[c.Value.Person] != "" || r.calledActor(c.Value.Person) {
			continue
		}
		role, out := "", false
		for _, o := range r.proposed {
			switch {
			case o.dropped || o.claim.Value.Person != c.Value.Person || o.title != p.title:
			case o.claim.Kind == tv.Cast && o.claim.Value.Change != tv.Departs:
				role, out = "", false
			case o.claim.Kind == tv.Crew && backstageRoles[o.claim.Value.Role]:
				out = out || o.claim.Negative
				if role == "" || o.claim.Value.Role == "showrunner" {
					role = o.claim.Value.Role
				}
			}
		}
		switch {
		case out:
			p.dropped = true // it is told with what he was
		case role == "showrunner":
			c.Kind, c.Value, c.Negative = tv.Crew, tv.Value{Person: c.Value.Person, Role: role}, c.Certainty != tv.Denied
		}
	}
}

// calledActor tells that an article calls somebody an actor or a star.
func (r *reader) calledActor(name string) bool {
	return slices.ContainsFunc(r.mentions, func(m mention) bool {
		return m.name == name && m.from > 0 && actorWords[r.tokens[m.from-1].low]
	}) || strings.TrimSpace(name) == ""
}

var actorWords = words(`actor actress star co-star stars comedian`)

// crewSheOut reads "the writer is stepping down as showrunner" of whoever was spoken of last.
func crewSheOut(h *hit) (claims []tv.Claim) {
	p := h.r.personBefore(h)
	if p == nil || !h.r.speaksOfShow(h) {
		return nil
	}
	for _, c := range h.crewFor(p.name, rolesIn(h.group("role")), h.seasonNow()) {
		claims = append(claims, h.noLonger(c))
	}
	return claims
}
