package glean

import "backlot/internal/tv"

// Work on an animated show that has a name of its own: "is in charge of series composition", "is designing the
// characters"; and who takes a craft over from whom: "replaces Jo Pell as character designer".

const craftNoun = `(?:character designer|series composition|` + craftTitle + `|composer|editor)`

var designRules = []rule{
	on("crew/in-charge-of", " composition | scripts | designs | design ", `{per} (?:\( [^()]{1,40} \) )?(?:(?:is|was|will|be|again|once|more|also|back|returning|returns) )*(?:in charge of|handling|handles|handle|overseeing|oversees|oversee|supervising|supervises|responsible for|on) (?:the )?(?P<role>series composition|series scripts|character designs?)`, inChargeOf),
	on("crew/designs-characters", " characters ", `{per} (?:\( [^()]{1,40} \) )?(?:(?:is|was|will|be|again|also|has) )*(?P<role>designing|designs|designed|design) (?:the )?characters`, inChargeOf),
	on("crew/replaces-craft", " replac| takes over | take over | taking over | took over | succeed", `{per} {apposition}(?:(?:will|has|is|to|also|set) )*(?:replaces|replace|replaced|replacing|takes over from|take over from|taking over from|took over from|succeeds|succeed|succeeded) {per2} as (?:the |its )?(?P<role>`+craftNoun+`)`, replacesCraft),
}

// inChargeOf reads such work.
func inChargeOf(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.noCredit() {
		return nil
	}
	role := h.group("role")
	if role != "series composition" && role != "series scripts" {
		role = "character designer"
	}
	return h.known(h.crewFor(p.name, []string{role}, h.seasonNow()))
}

// replacesCraft reads who does such work now, and who did.
func replacesCraft(h *hit) []tv.Claim {
	p, old := h.mention("per"), h.mention("per2")
	if p == nil || !p.full && p.kind != isPerson || h.noCredit() {
		return nil
	}
	list := []string{h.group("role")}
	claims := h.crewFor(p.name, list, h.seasonNow())
	if old != nil && old.name != p.name && (old.full || old.kind == isPerson) {
		for _, c := range h.crewFor(old.name, list, h.seasonNow()) {
			claims = append(claims, h.noLonger(c))
		}
	}
	return claims
}
