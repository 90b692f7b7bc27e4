package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What befell one show befalls another: "A was axed in March, and in May it was the turn of B"; and what a sentence
// tells with "already", or of a show that was dropped and saved again.

const nthWord = `(?P<nth>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)`

var sameFateRules = []rule{
	on("stage/turn-of", " turn ", `it (?:was|is) (?:then )?the turn of (?:["'] )?{show}`, sameFate),
	on("stage/same-fate", " followed | fate | way | next | suit ",
		`{show} (?:["'] )?(?:(?:has|had|have|soon|then|also|quickly|since|now|duly) )*(?P<verb>followed|went the same way|gone the same way|met the same (?:fate|end)|suffered the same fate|followed suit|was next)`, sameFate),
	on("stage/and-then-other", "<D", `(?:renewed|cancelled|canceled|axed|scrapped|recommissioned|dropped) (?:by {net} )?(?:(?:in|on|last) )*<D\d+> ,? ?(?:and|then) (?:["'] )?{show} (?:["'] )?(?:(?:in|on|last) )+{date}`, sameFate),
	on("stage/shot-already", " already ", `(?:{season}|{show}|`+theShow+`) (?:["'] )?(?:of (?:["'] )?{any} (?:["'] )?)?(?:, )?(?:which )?(?:(?:has|have|was|is|are) )*already (?:been )?(?:shot|filmed|recorded|in the can) (?:,|\.|;|and|but|in|by|last|this)`, alreadyShot),
	on("stage/already-ordered", " already ", `already (?:been )?(?:picked up|renewed|recommissioned|commissioned|re-upped|greenlit) for (?:an? |its |their )?`+nthWord+` (?:,|\.|and|;|\)|in|last|is|has|--|remains)`, alreadyOrdered),
	on("stage/dropped-and-saved", " saved | rescued | revived | resurrected | uncancelled | picked | life | lifeline | reprieve ",
		`(?:cancelled|canceled|axed|dropped|scrapped|shelved) (?:(?:by|in|on|after|at|last|this|early|late|two|three|one|a|single|the|just|only|seasons?|series|years?|weeks?|months?|ago|<[WDE]\d+>) ){0,8}?(?:, )?(?:and|but|then|before being|only to be) (?:(?:was|then|later|since|now|has|been|being|subsequently|also|swiftly|quickly) )*(?:`+savedWord+`|picked up) (?:(?:by|at|on) (?:the )?{net}|(?:[a-z]+ ){0,3}later)`, droppedAndSaved),
}

// wentOn is what may stand behind a show that followed another, where nobody and nothing is followed.
var wentOn = phraseOf(`^ (?:\.|,|;|in|on|last|this|soon|shortly|days|weeks|months|a|an|two|three|yesterday|today|earlier|<D\d+>) `)

// sameFate claims of a show what the text has just told of another.
func sameFate(h *hit) []tv.Claim {
	text, verb := h.s.shape.text, h.group("verb")
	show := h.mention("show")
	if show == nil {
		return nil
	}
	t := h.r.titleOf(show)
	if t == nil || asked(h.s) || verb != "" && !wentOn.MatchString(text[h.end:]) {
		return nil
	}
	var of *proposed
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && of == nil && h.r.proposed[i].sentence >= n-1; i-- {
		p := &h.r.proposed[i]
		c := &p.claim
		if verb == "followed" && c.Value.Text != tv.Cancelled {
			continue // it may be shown then
		}
		if p.dropped || p.title == t || c.Kind != tv.Stage || c.Value.Text != tv.Renewed && c.Value.Text != tv.Cancelled || c.Negative || c.Plan || c.Certainty == tv.Denied {
			continue
		}
		if p.sentence == n && p.at < h.start+1 || p.sentence < n && verb != "" && verb != "followed" && verb != "was next" && h.r.sentences[p.sentence].paragraph == h.s.paragraph {
			of = p
		}
	}
	if of == nil || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Stage && c.ShowName == t.name }) {
		return nil
	}
	h.about = t
	c := tv.Claim{Kind: tv.Stage, Value: of.claim.Value, Season: whole, Certainty: of.claim.Certainty, By: nobody}
	for _, d := range h.r.mentionsIn(text, max(0, h.start-12), min(len(text), h.end+12), "D") {
		if c.When = d.date.Past; c.When.IsZero() {
			c.When = d.date.Date
		}
	}
	for p := range h.r.heldOf(h.s) {
		if p.title == t && p.claim.Kind == tv.Premiere && p.at >= h.start && p.claim.Value.Date == c.When {
			p.dropped = true // it is the day of its end
		}
	}
	return []tv.Claim{c}
}

// alreadyShot claims that what is to come has been shot.
func alreadyShot(h *hit) []tv.Claim {
	if j := h.r.judge(h); asked(h.s) || j.negative || !j.certainty.Firm() || has(h.s.shape.text[h.start:h.end+1], "episode", "scene", "scenes", "pilot", "trailer") {
		return nil
	}
	if h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Stage && !ordered(c.Value.Text) }) {
		return nil
	}
	c := stageOf(tv.Wrapped)
	if m := h.mention("season"); m != nil {
		c.Season = m.season
	}
	return []tv.Claim{c}
}

// alreadyOrdered claims the season for which a show has been renewed already.
func alreadyOrdered(h *hit) []tv.Claim {
	c := stageOf(tv.Renewed)
	if c.Season = ordinals[h.group("nth")]; asked(h.s) || h.r.judge(h).negative || !h.r.speaksOfShow(h) {
		return nil
	}
	return []tv.Claim{c}
}

// droppedAndSaved claims that a show goes on which the same sentence says was dropped.
func droppedAndSaved(h *hit) []tv.Claim {
	text := h.s.shape.text
	j := h.r.judge(h)
	if asked(h.s) || j.negative || !j.certainty.Firm() || strings.Contains(text[h.end:], "<E") || notSaved.MatchString(text[:h.end+1]) || len(h.r.mentionsIn(text, h.start, h.end+1, "PC")) > 0 || !h.r.speaksOfShow(h) {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Season, c.Certainty, c.By = whole, j.certainty, j.by
	for _, d := range h.r.mentionsIn(text, h.end, min(len(text), h.end+8), "D") {
		c.When = d.date.Past
	}
	return []tv.Claim{c}
}
