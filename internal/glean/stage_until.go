package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What tells until when a show is filmed, tells when it will have been; what is to be filmed in a
// place or at a time; and whose fate is not decided, though no season is named.

var stageUntilRules = []rule{
	on("stage/films-until", " until | till | through ",
		`(?:is|are|been|now|currently|be) (?:now |currently |still )*(?:filming|shooting|taping|in production|before the cameras) (?:(?:[a-z0-9'-]+|{any}|,|and|"|') ){1,9}?(?:until|till|through) (?:the |late |early |mid- |end of )*{date}`, filmsUntil),
	on("stage/works-until", " continue | continues | continuing | carry | lasts | last | run | runs ",
		`(?:filming|shooting|production|the shoot|photography|work) (?:on (?:[a-z'-]+ |<[ESN]\d+> |" ){1,6}?)?(?:(?:will|is|are|to|set|due|expected|now) )*(?:continues?|continuing|carry on|carries on|lasts?|runs?) (?:(?:[a-z0-9'-]+|{any}|,) ){0,9}?(?:until|till|through|up to) (?:the |late |early |mid- |end of )*{date}`, filmsUntil),
	on("stage/goes-on-until", " continue| continuing | carry | carries | last | lasts | run | runs | go on | goes on | keep | keeps | roll | rolls ",
		`(?:and|,|but|which|it|that|--|;|production|filming|work|cameras)(?: (?:it|that|which|production|filming|the shoot|work|cameras))? (?:(?:will|is|are|to|set|due|expected|now|scheduled|slated|planned|then) )*(?:continues?|continuing|carry on|carries on|lasts?|runs?|go on|goes on|keeps? going|rolls? on|keeps? rolling) (?:(?:[a-z0-9'-]+|<[NW]\d+>) ){0,5}?(?:until|till|through|up to|to|into) (?:the |late |early |mid- |end of )*{date}`, wrapsBy),
	on("stage/to-be-filmed", " filmed | shot | recorded | taped | lensed ",
		`(?:will|to|shall) (?:[a-z]+ly |also |all |again )*be (?:filmed|shot|lensed|taped|recorded) (?:[a-z]+ly |back to back |back-to-back |on location )*(?:in|at|on|around|across|early|later|this|next|near|over|from|during|before|between|with|outside|<D\d+>)`, toBeFilmed),
	on("stage/fate-open", " decision | decide | decided | renewed | mind ",
		`(?:<[WN]\d+>|the network|the streamer|the broadcaster|the channel|the service|the platform|it) (?:{adv}(?:has|have|had) (?:yet to|not yet|not|still not|not as yet) (?:{adv})(?:make a (?:final |formal )?decision|made a (?:final |formal )?decision|decide|decided|made up its mind|make up its mind) (?:on|about|regarding|over|whether|if|as to)) `+gap(8)+`(?:["'*] )*(?:{show}|`+theShow+`|<E\d+>)`, fateOpen),
	on("stage/not-yet-renewed", " renewed | renew | recommissioned ",
		`(?:(?:<[WN]\d+>|the network|the streamer|the broadcaster|the channel|the service|the platform) (?:{adv}(?:has|have|had) (?:yet to|not yet|not|still not|not as yet) {adv}(?:renew(?:ed)?|recommission(?:ed)?)) (?:(?:["'*] )*{show}|(?:the|its) `+gap(5)+showNoun+`)(?: (?:,|\.|;|but|though|although|yet|so|and|,|"))|{show} (?:["'*] )*{adv}(?:has|have|had) (?:not|yet to)(?: yet)? (?:formally |officially )?(?:been|be) (?:renewed|recommissioned)(?: (?:,|\.|;|but|though|although|yet|and|by)))`, fateOpen),
	on("stage/more-not-told", " whether | if ", `(?:<[WN]\d+>|the (?:network|streamer|broadcaster|channel|service|platform|bbc)|it|nobody|no one|bosses|producers) {adv}(?:has|have|had) (?:yet to|not yet|not|still not|not as yet) {adv}(?:say|said|announce|announced|confirm|confirmed|reveal|revealed|indicate|indicated|disclosed|disclose) (?:if|whether) (?:there|it|they|["'* ]*<S\d+>["'* ]*|the (?:[a-z-]+ )?(?:show|series|drama|comedy|thriller)) (?:(?:will|would|is|to|going|might|are) )+(?:(?:be|get|order|make|see|have) (?:(?:any|an?) )?(?:more|another|further|second|third|fourth|fifth|sixth|seventh|eighth|follow-up)|be renewed|be recommissioned|be back for|continue|go on|get renewed)`, fateOpen),
	on("stage/no-decision", " decision | decisions ",
		`no (?:[a-z]+ )?decisions? (?:has|have|had) (?:yet |as yet |so far )?been (?:made|taken|reached)(?: (?:yet|so far))?(?: (?:on|about|regarding|over|as to)(?: `+gap(6)+`)?(?: ["'*])* (?:{show}|`+theShow+`)| (?:,|\.|;|"|'|though|although|but|and))`, fateOpen),
}

// filmsUntil makes a claim of the day on which a show is to have been filmed.
func filmsUntil(h *hit) []tv.Claim {
	m, text := h.mention("date"), h.s.shape.text
	near := text[h.start : h.end+1]
	if m == nil || !h.r.speaksOfShow(h) || otherMaking.MatchString(text) || !h.r.future(m.date.Future) || has(near, "not", "delayed", "postponed", "resume", "resumed", "pushed", "moved", "paused", "halted", "suspended", "slid", "put", "premiere", "premieres", "air", "airs", "from") || notUntil.MatchString(text[back(text, h.start, 4):h.end+1]) {
		return nil
	}
	j := h.r.judge(h)
	c := stageOf(tv.Wrapped)
	c.Plan, c.When, c.Certainty, c.By = true, m.date.Future, j.certainty, j.by
	return []tv.Claim{c}
}

// workTold is in a sentence of work on a show.
var workTold = phraseOf(` (?:filming|shooting|production|shoot|cameras|photography|recording|taping|lensing) `)

// wrapsBy makes a claim of the day until which work goes on that the sentence has told of.
func wrapsBy(h *hit) []tv.Claim {
	if text := h.s.shape.text; !workTold.MatchString(text[:h.end+1]) || notWorkOn.MatchString(text[:h.end+1]) || h.r.told(h.s, func(o tv.Claim) bool { return o.Value.Text == tv.Wrapped }) {
		return nil
	}
	return filmsUntil(h)
}

// notWorkOn is in a sentence of something else that lasts until a day than work on a show, or of what is going on.
var notWorkOn = phraseOf(` (?:airs?|airing|broadcasts?|screens?|episodes?|tour|play|stage|theatre|exhibition|currently|now|strikes?|contract|deal|festival|ban|pause|hiatus|closed|closure|closures|roads?|streets?|until further notice) `)

// beforeAudience follows what is recorded before people who watch.
var beforeAudience = phraseOf(`^ front of (?:an? |the )?(?:(?:live|studio|invited|small|packed) )*audiences? `)

// toBeFilmed makes a claim of filming to come.
func toBeFilmed(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[back(text, h.start, 2) : h.end+1]
	if !h.r.speaksOfShow(h) || otherMaking.MatchString(text) || has(near, "would", "could", "might", "had", "was", "were", "not", "scene", "scenes", "finale", "concert", "interview", "front") || strings.Contains(near, "each ") {
		return nil
	}
	c := stageOf(tv.Filming)
	c.Plan, c.When, c.Detail = true, h.r.when(h), h.place()
	if loc := beforeAudience.FindStringIndex(text[h.end:]); loc != nil && c.Detail == "" {
		seen := *h // where it is stands behind for whom it is recorded
		seen.end += loc[1] - 1
		c.Detail = seen.place()
	}
	j := h.r.judge(h)
	c.Certainty, c.By = j.certainty, j.by
	if j.negative {
		return nil
	}
	return []tv.Claim{c}
}

// fateOpen makes a claim that it is not decided whether a show goes on.
func fateOpen(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[back(text, h.start, 6):forward(text, h.end, 8)]
	if !h.r.speaksOfShow(h) || notOrders.MatchString(near) || has(near, "replace", "replacing", "replacement", "recast", "role", "spinoff", "spin-off", "pilot", "pilots", "filming", "production", "location", "pickup", "cast") {
		return nil
	}
	j := h.r.judge(h)
	c := stageOf(tv.Renewed)
	c.Negative, c.Certainty, c.By = true, tv.Confirmed, j.by
	if j.certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	if len(h.r.mentionsIn(text, h.start, h.end+1, "E")) > 0 {
		return nil // the rule with a season has it
	}
	return []tv.Claim{c}
}

// notYetBefore ends what stands before what a network has not done so far: "has not yet renewed".
var notYetBefore = phraseOf(` (?:(?:has|have|had) (?:not|still not|not as) yet|(?:has|have|had) yet to) (?:[a-z]+ly )?$`)
