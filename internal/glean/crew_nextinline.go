package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who comes at work where somebody has gone of whom the text has just spoken: "Taking over are Ida Voss and Per Lund",
// "Her successor will be Jo Pell", "Jo Pell is taking over for season 3".

var nextInLineRules = []rule{
	anybody(on("crew/next-in-line", " over | successor| replacement| place ", `(?:(?:taking|stepping in to take|set to take) over(?: the (?:job|role|reins|show))?(?: for (?:him|her|them|<E\d+>))? (?:is|are|will be|comes)|(?:his|her|their|the|whose) (?:[a-z-]+ )?(?:successors?|replacements?)(?: as `+theirJob+`)? (?:is|are|will be|was|were)(?: to be)?|taking (?:his|her|their) place (?:is|are|will be))`, nextInLine)),
	on("crew/is-next", " over | successor| replac| succeed", `{list} {apposition}(?:(?:is|are|will|has|have|been|be|to|now|set) )*(?:(?:tak(?:es|e|ing|en)|took) (?:over|the reins)(?: (?:for|from|in|on|with|after|ahead of|beginning|starting) (?:(?:the|its|him|her|them|next|new|coming) )*(?:<E\d+>|season|series|him|her|them)| \.| ,)|(?:named|chosen as|appointed|announced as) (?:his|her|their|the) (?:successor|replacement)|(?:his|her|their) (?:successor|replacement))`, isNext),
}

func nextInLine(h *hit) []tv.Claim {
	list, _ := h.peopleAt(h.end + 1)
	return h.comesForWork(namesOf(list))
}

func isNext(h *hit) []tv.Claim {
	a, b := h.groupAt("list")
	list := h.comesForWork(h.crewNames(a, b))
	for i := range list {
		if workedOn.MatchString(h.s.shape.text[b : h.end+1]) {
			list[i].Season = whole // where he has been is told
		}
	}
	return list
}

// comesForWork gives people the work of whoever the text has just told to give it up.
func (h *hit) comesForWork(names []string) []tv.Claim {
	if len(names) == 0 || h.asked() || h.spoken() || asked(h.s) || !h.r.speaksOfShow(h) {
		return nil
	}
	n := h.r.indexOf(h.s)
	role := ""
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence >= n-4; i-- {
		p := &h.r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind == tv.Cast && c.Value.Change == tv.Departs && p.sentence >= n-1 && c.Value.Person != names[0] {
			return nil // it is a part that is given up
		}
		if c.Kind == tv.Crew && c.Negative && c.Value.Person != names[0] {
			role = c.Value.Role
			break
		}
	}
	if role == "" || strings.Contains(role, "creator") {
		return nil
	}
	var fresh []string
	for _, name := range names {
		if !h.credited(name, role) && h.r.parts[name] == "" {
			fresh = append(fresh, name)
		}
	}
	claims := h.crewFor2(fresh, role)
	return claims
}

// crewFor2 makes claims of several with one role, for the season spoken of.
func (h *hit) crewFor2(names []string, role string) (claims []tv.Claim) {
	for _, name := range names {
		claims = append(claims, h.crewFor(name, []string{role}, h.seasonNow())...)
	}
	return claims
}
