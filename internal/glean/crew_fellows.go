package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who else does what the sentence has told of others, behind a comma: "executive produce for Norda, with Ida Voss and
// Per Lund"; "is executive produced by Jo Pell, who also directs, and by Ida Voss".

var fellowCreditRules = []rule{
	on("crew/with-fellows", " with | alongside ", `, (?:along with|together with|alongside|with) {list} (?:\.|;|for <[NOW]\d+> \.)`, withFellows),
	on("crew/and-by", " and by ", `(?:, |> )and by {list} (?:\.|;|,)`, andBy),
}

// fellowPlain stands between the work and those who do it too.
var fellowPlain = phraseOf(`^[a-z][^,;:."()]{0,60} $`)

// withFellows gives to others the work that is told last before them.
func withFellows(h *hit) []tv.Claim {
	last := h.toldLast()
	if last == nil || h.asked() || asked(h.s) || strings.HasPrefix(last.claim.Rule, "crew/title-") || last.claim.Rule == "crew/craft" {
		return nil
	}
	if role := last.claim.Value.Role; role != "executive producer" && role != "producer" && role != "writer" {
		return nil
	}
	text := h.s.shape.text
	from, _ := last.hit.groupAt("role")
	if from < 0 || from >= h.start || !fellowPlain.MatchString(text[from:h.start+1]) {
		return nil
	}
	a, b := h.groupAt("list")
	return h.doers(h.crewNames(a, b), []string{last.claim.Value.Role})
}

// andBy gives them what a show was said to be by others before.
func andBy(h *hit) []tv.Claim {
	var roles []string
	at := -1
	for p := range h.r.heldOf(h.s) {
		c := &p.claim
		if c.Kind != tv.Crew || c.Negative || p.hit.start >= h.start || c.Rule != "crew/by" && c.Rule != "crew/credit-by" || p.hit.start < at {
			continue
		}
		if p.hit.start > at {
			roles, at = nil, p.hit.start
		}
		if !has(strings.Join(roles, " "), c.Value.Role) {
			roles = append(roles, c.Value.Role)
		}
	}
	if at < 0 || h.asked() || asked(h.s) || strings.ContainsAny(h.s.shape.text[at:h.start], ";.") {
		return nil
	}
	a, b := h.groupAt("list")
	return h.doers(h.crewNames(a, b), roles)
}
