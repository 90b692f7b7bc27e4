package glean

import (
	"backlot/internal/tv"
)

// How far a show is, told with other verbs than those of filming as such: crews that come to a
// place, scenes that were shot there, what is in development.

var worksRules = []rule{
	on("stage/crews-in", " crew | crews | unit | cameras ", `(?:crews?|film crews?|tv crews?|the unit|production crews?|cameras) (?:(?:is|are|was|were|has|have|been|will|be|to|spent|also|again|descended|arrived|returned|moved|set|up|back|out) )*(?:(?:in|on|at|to|into) )?(?:(?:[a-z'-]+|<[A-Z]\d+>|,) ){0,8}?(?:to (?:shoot|film|record)|shooting|filming|recording) (?:(?:scenes|exteriors|interiors|footage|parts|more|some|the|a|new|location) )*(?:for|of|on)? ?(?:(?:the|a|an|its) (?:[a-z'-]+ ){0,4}?)?(?:["'] )?(?:<S\d+>|<E\d+>|(?:the |a )?(?:[a-z-]+ ){0,4}?`+manyNouns+`)`, crewsIn),
	on("stage/scenes-shot", " scenes | exteriors | interiors ", `(?:scenes|exteriors|interiors) (?:for|of|from|in) (?:the |its )?(?:<E\d+>|<S\d+>|(?:[a-z-]+ ){0,3}?`+manyNouns+`)(?: of (?:["'] )?<S\d+>)? (?:(?:has|have|had|were|was|are|being|been|also|will|be|previously|recently) )+(?:filmed|shot|recorded) (?:in|at|on|around|near|there|here)`, crewsIn),
	on("stage/shot-there", " shot | filmed | filming | shooting ", `(?:<S\d+>|`+theShow+`|<E\d+>)`+`(?: ["'])?(?: \( [^()]{1,60} \))? (?:, )?(?:(?:now|currently|also|which is|which is now|which is currently|still|already) )+(?:filming|shooting) (?:in|at|on|around|for|near|its)`, crewsIn),
	on("stage/shot-aside", " shot | filmed ", `(?:<S\d+>|(?:the|this) (?:[a-z'-]+ ){0,5}?`+manyNouns+`)(?: ["'])? , (?:partly |largely |mostly |entirely |all )?(?:shot|filmed) (?:partly |largely |mostly |entirely |on location )*(?:in|at|on|around|near)`, wasShotIn),
	on("stage/show-developed", " development | works | contention ", `<S\d+>(?: ["'])?(?: \( [^()]{1,60} \))?(?: , [^;:.]{1,110} ,| , [^;:.]{1,110} (?:that|which))? (?:(?:is|are|has been|also|now|currently|still|already|remains) )+(?:in (?:early |active )?development|in the works|being developed|in contention)`, showDeveloped),
	on("stage/on-season", " currently | now | still ", `<E\d+> (?:" )?(?:of `+gap(5)+`)?(?:, )?(?:(?:is|which is) )?(?:currently|now|still) (?:airing|streaming|showing|going out|on air|under way|underway|screening)`, seasonIsOn),
}

// crewsIn reads that a show is being filmed, or was, from who was seen where.
func crewsIn(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if asked(h.s) || !h.r.speaksOfShow(h) || otherMaking.MatchString(text) || h.r.judge(h).negative || has(near, "news crews", "documentary", "who") {
		return nil
	}
	c := stageOf(tv.Filming)
	c.When, c.Detail = h.r.when(h), h.place()
	c.Plan = has(near, "will", "set to", "due to") || h.r.future(c.When)
	return []tv.Claim{c}
}

// showDeveloped reads "a remake, TITLE, is in development": of the show that is named.
func showDeveloped(h *hit) []tv.Claim {
	text := h.s.shape.text
	found := h.r.mentionsIn(text, h.start, h.start+8, "S")
	if len(found) == 0 || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	near := text[h.start : h.end+1]
	if has(near, "film", "movie", "sequel", "musical") || has(text[back(text, h.start, 2):h.start+1], "of", "to", "from", "on", "for", "with") {
		return nil
	}
	h.about = h.r.titleOf(found[0].mention)
	c := stageOf(tv.InDevelopment)
	c.Season = whole
	return []tv.Claim{c}
}

func seasonIsOn(h *hit) []tv.Claim {
	e := h.lastMention("E")
	t := h.r.showAt(h)
	if e == nil || e.episode || t == nil || e.season < h.r.seasonsNamed()-1 || h.ahead() || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	c := stageOf(tv.Airing)
	if text := h.s.shape.text; has(text[h.start:h.end+1], "under way", "underway") {
		switch {
		case workOn.MatchString(text[:h.start+1]):
			return nil // it is the work that is
		case h.place() != "" && !onScreens.MatchString(text[h.end:]):
			c = stageOf(tv.Filming)
			c.Detail = h.place()
		}
	}
	c.Season = e.season
	return []tv.Claim{c}
}

var (
	// workOn ends what stands before a season that is being made.
	workOn = phraseOf(` (?:filming|shooting|production|photography|work|works|taping|recording|lensing|writing|casting|editing|pre-production|post-production|development|preparations?|the shoot|negotiations|talks|auditions|voting|search|scouting|planning) (?:on|for|of|in) (?:["'] )?(?:the |its |their )?(?:<S\d+> (?:["'] )?(?:'s )?)?$`)
	// onScreens is said of a season that is on.
	onScreens = phraseOf(` (?:<W\d+>|tv|television|air|screens?|episodes? (?:air|drop)[a-z]*|airing|weekly) `)
)
