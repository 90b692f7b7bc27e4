package glean

import "backlot/internal/tv"

// By what else somebody is known who makes a show: "helmed by director Jo Pell of “Low Water”".

var otherTitleRules = []rule{
	on("crew/of-other", " director | pd | writer | screenwriter | scriptwriter | scenarist | creator | showrunner | scribe ",
		`(?P<role>director|pd|writer|screenwriter|scriptwriter|scenarist|creator|showrunner|scribe) {per} (?:, )?of (?:the (?:hit |popular |acclaimed )?(?:drama|series|show) )?(?:["'] )?{show}`, ofOtherTitle),
	on("crew/pd", " pd ", `pd {per}`, namedPD),
}

// rolesOfTitle gives what a title before a name says.
var rolesOfTitle = map[string]string{"director": "director", "pd": "director", "writer": "writer", "screenwriter": "writer", "scriptwriter": "writer", "scenarist": "writer", "scribe": "writer",
	"creator": "creator", "showrunner": "showrunner"}

// ofOtherTitle reads what somebody has made who makes this show.
func ofOtherTitle(h *hit) []tv.Claim {
	p, t := h.mention("per"), h.r.titleOf(h.mention("show"))
	if p == nil || !p.full && p.kind != isPerson || t == nil || t == h.r.show || h.asked() || asked(h.s) {
		return nil
	}
	h.about = t
	return h.known(h.crewFor(p.name, []string{rolesOfTitle[h.group("role")]}, whole))
}

// namedPD reads a producing director, as Korean shows call who directs them.
func namedPD(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.r.speaksOfShow(h) || h.asked() || asked(h.s) {
		return nil
	}
	return h.known(h.crewFor(p.name, []string{"director"}, whole))
}
