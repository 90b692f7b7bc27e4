package glean

import "backlot/internal/tv"

// Who else makes a show, behind what is told of one of them: "with Ida Voss, who wrote the comic, as well as Per Lund".
var asideRules = []rule{
	on("crew/behind-aside", " as well as | along with | alongside ", `{per} , who [^,;.]{1,70} , (?:as well as|along with|alongside) {list} [.,;]`, behindAside),
}

// behindAside gives to them what the sentence says of the one before.
func behindAside(h *hit) (claims []tv.Claim) {
	p := h.mention("per")
	if p == nil {
		return nil
	}
	role := ""
	for o := range h.r.heldOf(h.s) {
		if c := &o.claim; c.Kind == tv.Crew && c.Value.Person == p.name && !c.Negative && (c.Rule == "crew/does" || c.Rule == "crew/include" || c.Rule == "crew/is") {
			role = c.Value.Role
		}
	}
	if role == "" {
		return nil
	}
	from, to := h.groupAt("list")
	for _, name := range h.crewNames(from, to) {
		claims = append(claims, tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: name, Role: role}, Season: whole})
	}
	return claims
}
