package glean

import "backlot/internal/tv"

// What of somebody's own life a show is made from: "based the series on her own parents'
// separation".

const (
	theWork   = `(?:["'] )?(?:<S\d+>|it|` + theShow + `)(?: ["'])?`
	whoseLife = `(?:(?:her|his|their)(?: own)?|<[PN]\d+> 's(?: own)?|real|actual|a (?:real|true)|the (?:real|true|real-life))`
	ofALife   = `(?:years?|time|experiences?|li(?:fe|ves)|childhood|youth|upbringing|career|family|parents|mother|father|grandmother|grandfather|grandparents|work|days|memories|divorce|separation|marriage|adolescence|teens|twenties|service|training|stint|background|stand-up|neighbou?rhood|hometown|struggles?|grief|illness|journals?|diar(?:y|ies)|letters)`
)

var ownLifeRules = []rule{
	on("other/own-life", " based | bases | modelled | modeled | inspired | drew | draws | drawn | drawing | took | takes ",
		`(?:(?:based|bases|basing|modelled|modeled) `+theWork+` (?:[a-z]+ ){0,2}?(?:on|upon|around|after)|`+theWork+` (?:is|was|were|are|has been) (?:[a-z]+ ){0,3}?(?:based (?:up)?on|inspired by|modell?ed (?:on|after)|drawn from) (?:(?:part|the|events|episodes|stories) (?:of |in |from )?)?(?:`+whoseLife+`)|`+theWork+` (?:draws?|drew) (?:[a-z]+ )?(?:on|from|upon) `+whoseLife+`|(?:drew|draws|drawing|drawn) (?:[a-z]+ )?(?:on|from|upon) (?:`+whoseLife+`) (?:[a-z'-]+ ){0,3}?`+ofALife+`|(?:took|takes) (?:the (?:idea|inspiration)|inspiration) (?:for `+theWork+` )?from)`, fromLife),
}

// notOfShow are other things that are based on a life.
var notOfShow = phraseOf(` (?:film|movie|opera|musical|character|characters|novel|book|song|album|podcast|play|memoir) (?:["'] )?(?:is|was|were|based) `)

func fromLife(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || notOfShow.MatchString(text) || has(text, "novel", "novels", "book", "books", "comic", "comics", "memoir", "podcast", "game", "format") || h.r.remakeAt(h.s, 0, len(text)) || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Other || c.Kind == tv.Quote }) {
		return nil
	}
	words := h.r.outcome(h.s)
	if words == "" {
		return nil
	}
	j := h.r.judge(h)
	if j.certainty == tv.Denied {
		return nil
	}
	c := tv.Claim{Kind: tv.Other, Value: tv.Value{Text: words}, Season: whole, Certainty: j.certainty, By: j.by}
	if c.By == "" {
		c.By = nobody
	}
	return []tv.Claim{c}
}
