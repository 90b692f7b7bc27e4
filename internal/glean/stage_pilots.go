package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A pilot, a script or a project is a show in the making: "a pilot order to SHOW", "SHOW, a
// half-hour in development at Norda", "she is sketching a fourth season".

const (
	// inTheMaking are words of what is not ordered yet.
	inTheMaking = `(?:in (?:early |active |advanced |the early stages of |very early )?development|in the works|being developed|at (?:the )?script stage|in the (?:very )?early stages|in contention|under consideration|still in consideration|in consideration)`
)

var pilotRules = []rule{
	on("stage/orders-pilot", " pilot ",
		`(?:ordered|orders|ordering|handed|hands|handing|given|gives|gave|placed|places|commissioned|greenlit|green-lit|greenlights|picked up|landed|shooting|making) (?:out )?(?:an? |the )?(?:[a-z-]+ ){0,3}?(?:pilot|pilot order|pilot commitment|put pilot|pilot production commitment)(?: order| commitment)? (?:to|for|of|called|titled|entitled|about) (?:["'*] )*`+perhapsNoun+`{show}`, piloted),
	on("stage/beside-making", " development | works | developed | stage | stages | contention | consideration ",
		`{show} (?:["'*] )*, (?:a|an|the|its|his|her|their) (?:(?:[a-z0-9'-]+|<[WNPD]\d+>(?: 's?)?) ){1,12}?(?:(?:that|which) is )?(?:(?:now|currently|still|also) )*`+inTheMaking, piloted),
	on("stage/project-early", " development | works | developed | stage | stages | contention | consideration ",
		`(?:(?:the|this|their|his|her) (?:[a-z0-9'-]+ ){0,4}?(?:project|adaptation|remake|reboot|pilot|revival)|{show})(?: ["'*])* ?(?:, (?:which )?)?(?:(?:is|are|remains|remain|was|has been|now|currently|still|also|already|said|to be|understood) )+`+inTheMaking, piloted),
	on("stage/develops-it", " developing | develops | develop ",
		`(?:that |which )<W\d+> (?:has been |is |are |have been )(?:[a-z]+ )?developing (?:with|from|for|as|since|alongside|,|\.|in|based)`, piloted),
	on("stage/sketches-season", "<E",
		`(?:storylining|sketching|sketched|outlining|scripting|drafting|mapping|breaking|(?:at |hard at |back at |begun |started |begins |starts )work on|working on|started on|begun work on|(?:scripts|a room|the room|writers|a writers ' room) (?:(?:is|are|quietly|already|being|now) )*(?:under way|underway|staffed|assembled|open|opened|convened) (?:on|for)) (?:(?:out|up|the|a|an|scripts|for|stories|its|her|his|their) )*<E\d+>`, seasonInMaking),
}

// beyondPilot are words of a pilot that is made already, or goes on as a series.
var beyondPilot = phraseOf(` (?:episode|aired|airs|director of|directed|pilot of|in the pilot|backdoor pilot|original pilot|pilot season|passed|dead|scrapped|cancelled|dropped|rejected) `)

// piloted makes the claim that a show is in development.
func piloted(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start:forward(text, h.end, 2)]
	if asked(h.s) || !h.r.speaksOfShow(h) || !h.isNew() || beyondPilot.MatchString(near) || asSeries.MatchString(text) || has(text[:h.start+1], "passed on", "passes on", "passing on", "picked up") || has(text[back(text, h.start, 3):h.start+1], "no", "not", "never", "directed", "directing", "had", "of") || has(near, "had been", "film", "movie") || h.r.judge(h).negative || notItself.MatchString(text[h.end:]) {
		return nil
	}
	if h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && h.mention("show") == nil }) {
		return nil
	}
	c := stageOf(tv.InDevelopment)
	c.Season = whole
	return []tv.Claim{c}
}

// seasonInMaking reads that somebody writes a season.
func seasonInMaking(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	e := h.lastMention("E")
	if e == nil || e.episode || e.season < 2 || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative || strings.Contains(near, "had") || has(text[back(text, h.start, 4):h.start+1], "not", "never", "no", "if", "before", "until", "had", "was", "finished", "after") {
		return nil
	}
	if rest := text[h.end+1:]; strings.HasPrefix(rest, "finale") || strings.HasPrefix(rest, "premiere") || strings.HasPrefix(rest, "by ") || has(near, "pitched") && has(rest, "passed", "declined") {
		return nil
	}
	c := stageOf(tv.InDevelopment)
	c.Season = e.season
	return []tv.Claim{c}
}
