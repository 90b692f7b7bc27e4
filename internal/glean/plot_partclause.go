package glean

import "backlot/internal/tv"

// What is told of a part behind its name, in more forms than the present tense: "plays Jean, who has been
// on the desk for years", "is back as Lena, the con artist turned informant", "her fate will be revealed".

var partClauseRules = []rule{
	anybody(on("plot/part-clause", " who | whose | turned | hired | sent ", `(?:plays?|playing|portrays|as|voices) (?:[a-z'-]+ ){0,4}?<(?P<chr>[CNP]\d+)> (?:\( [^()]{1,40} \) )?, (?:(?:an?|the|his|her|one|two|their) (?:[^,;<"]|<[A-Z]\d+>){3,80}? )?(?:who (?:has|had|is|was|once|never|now|still|secretly|will|can|'s|must|would|wants|fed|ran|lost|left) (?P<next>[a-z]+)|whose (?:[a-z-]+ ){1,4}?(?:is|are|was|were|has|have|never|had|[a-z]+ed|went|came|left|ran)|turned [a-z]+|hired (?:by|to)|sent (?:to|by|down))`, partClause)),
	on("plot/fate-told", " fate ", `(?:his|her|their|<[CNP]\d+> 's) (?:[a-z]+ )?fate (?:will be|is) (?:[a-z]+ )?(?:revealed|resolved|decided|learned|learnt|made clear|known|left)`, partFate),
	on("plot/in-flashback", " flashback | flashbacks ", `(?:will |to |would |could |seen |appears? |back |shown )(?:[^.;]{0,40} )?in (?:a )?flashbacks?`, partFate),
}

// actorsDo are what actors do behind "who has", and no part.
var actorsDo = words(`played starred appeared joined recurred guest worked directed written produced signed voiced portrayed previously also recently just won acted exited departed left been told asked`)

// partClause reads what a relative clause tells of a part.
func partClause(h *hit) []tv.Claim {
	m, text := h.mention("chr"), h.s.shape.text
	if m == nil || asked(h.s) || h.spoken() || actorsDo[h.group("next")] && !has(text[h.start:], "has been on", "has been in", "has been at", "been running", "has left", "had left") || has(text, "film", "movie", "broadway", "also new", "new to the cast") || h.r.isContest() {
		return nil
	}
	if m.kind != isCharacter && !h.r.isPart[m.name] || m.kind == isPerson || h.r.people[m.name] || has(text[h.start:h.end+1], "by", "star", "actor", "actress") {
		return nil
	}
	people := 0
	for _, p := range h.r.mentionsIn(text, 0, h.start, "PN") {
		if !h.r.partLike(p.mention) {
			people++
		}
	}
	if people > 2 {
		return nil
	}
	return h.story(h.seasonOrWhole(), false)
}

// partFate reads that it will be told what becomes of a part, or that he is seen again.
func partFate(h *hit) []tv.Claim {
	text := h.s.shape.text
	if asked(h.s) || h.r.judge(h).negative || has(text, "asked", "show 's fate", "series ' fate", "renewal", "network") {
		return nil
	}
	return h.story(h.seasonNow(), false)
}
