package glean

import (
	"strings"

	"backlot/internal/tv"
)

// undecided makes the claim that a season is not ordered, where nobody has decided on it.
func undecided(h *hit) []tv.Claim {
	if m := h.mention("season"); m.episode || m.season < 2 || h.nounBehind() || notOrders.MatchString(h.s.shape.text[h.start:h.end+1]) || h.onlyHow() {
		return nil
	}
	return []tv.Claim{h.notYet(tv.Renewed)}
}

// onlyHow tells that of a season it is open how it will be, and not whether: "did not say whether season 3
// will again have ten episodes".
func (h *hit) onlyHow() bool {
	return strings.Contains(h.s.shape.text[h.start:h.end+1], " whether ") && willBeSo.MatchString(h.s.shape.text[h.end:])
}

var willBeSo = phraseOf(`^ (?:[^ ,;]+ ){0,6}?(?:will|would|is to|has to|might|may) (?:(?:again|also|still|once more|now|only|all|then) )*(?:have|feature|include|film|shoot|shot|consist|run to|star|see|bring|take place|use|open|end|follow|focus|move|be (?:set|shot|filmed|longer|shorter|split|shown|based|released|told|written|seen|dropped)) `)

// planGone ends what stands before a season that was planned, and is cancelled.
var planGone = phraseOf(` (?:cancelled|canceled|cancels|axed|axes|scrapped|scraps|ditched|ditches) (?:the |its |their |a )?$`)

// guessedOrder makes a claim of a season that somebody hopes for, thinks likely or talks about.
func guessedOrder(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	m := h.mention("season")
	if planGone.MatchString(text[:h.start+1]) {
		return nil // what was planned, and is no more
	}
	if h.toldOfStory() {
		return nil
	}
	if has(near, "writers ' room", "writers room", "writers' room", "' room") || has(text[back(text, h.start, 3):h.end+1], "writers ' room", "writers room") {
		return nil
	}
	if has(text[back(text, h.start, 1):h.end+1], "the talk of", "writing of") {
		return nil // "was the talk of series four"
	}
	if m.episode || m.season < 2 || h.nounBehind() && h.rule.name == "stage/order-guess" || notOrders.MatchString(near) {
		return nil
	}
	if h.rule.name == "stage/season-guess" && !has(near[1:], "may", "might", "could", "would", "is", "looks", "seems", "remains", "appears", "can", "was", "possible", "likely", "feels", "more likely") {
		return nil
	}
	c := stageOf(tv.Renewed)
	j := h.r.judge(h)
	c.Certainty, c.By = tv.Speculated, j.by
	switch {
	case j.certainty == tv.Denied:
		c.Certainty = tv.Denied
	case has(near, "unlikely", "improbable"):
		c.Negative = !has(near, "not unlikely", "not improbable")
	case has(text[h.end:], "opted against", "decided against", "passed on", "turned it down", "said no"):
		c.Certainty, c.Negative, c.By = tv.Confirmed, true, nobody
	case has(near, "plans for", "ideas for") && !has(text[h.end:], "but", "though", "although", "if"), asked(h.s):
		return nil // what is in it, or a question
	case has(text[back(text, h.start, 6):h.end+1], "she had hoped", "he had hoped", "was keen", "were keen", "had hoped", "had wanted", "had been hoping", "had been planning", "had been due"):
		return nil // it was not to be
	case has(text[:h.start+1], "if you", "if you're", "hoping you"):
		return nil
	case j.negative && has(near, "want", "wants", "wanted"):
		return nil
	case has(near, "close to a deal", "in talks", "negotiations") && j.certainty == tv.Reported:
		c.Certainty = tv.Reported
	case j.negative && has(near, "plans", "plan", "talks", "talk", "discussions", "discussed"):
		c.Certainty, c.Negative = tv.Confirmed, true
	case has(near, "plans", "plan", "planning", "planned", "ready", "writing", "mapped", "story", "stories", "future", "ideas", "idea") && h.r.showHasSeason(h, m.season):
		return nil // it is known to come: they speak of what is in it
	}
	return h.both(c)
}

// showHasSeason tells that the article takes a season for granted.
func (r *reader) showHasSeason(h *hit, n int) bool {
	t := r.showAt(h)
	return t != nil && r.granted[seasonOf{t, n}]
}

// What is not known of a season that may well be ordered: when it comes, how long it is, who makes it.
var (
	asksOther   = phraseOf(` (?:when|where|who|which|why|how (?:many|much|long|soon|often)(?: [a-z-]+)?)(?: exactly)? (?:[a-z'-]+ |<[SWNP]\d+> |" ){0,4}?$`)
	whichThen   = phraseOf(` , (?:which|who|where) (?:[a-z'-]+ |<[SWNP]\d+> |" ){0,4}?$`)
	asksOf      = phraseOf(` (?:date|dates|airdate|window|title|trailer|length|cast|casting|details|plot|count|number) (?:for|of|on|about) (?:["'] )?(?:the )?(?:<S\d+> (?:["'] )?(?:'s )?)?$`)
	asksWhether = phraseOf(` (?:whether|if) (?:["'] )?(?:the )?(?:<S\d+> (?:["'] )?(?:'s )?)?$`)
	// comesSomehow follows a season that is to come, one way or the other: "will premiere in two parts".
	comesSomehow = phraseOf(`^<E\d+> (?:of (?:["'] )?<S\d+> (?:["'] )?)?(?:will|would|is to|is going to|is set to) (?:also )?(?:premiere|air|stream|debut|launch|drop|arrive|open|begin|start|run|have|consist|feature|include|star|follow|film|shoot|wrap|pick up|be (?:split|released|shown|set|shorter|longer|directed|written|filmed|shot))`)
	ofDecision   = phraseOf(` (?:decision|decide|decided|order|renewal|renew|announcement) `)
)

// otherMatter tells that a sentence says of a season that something is not known which has
// nothing to do with whether it is ordered.
func (r *reader) otherMatter(s *sentence, season int, how string) bool {
	text := s.shape.text
	for _, e := range r.mentionsIn(text, 0, len(text), "E") {
		if e.season != season {
			continue
		}
		from := back(text, e.at, 7)
		before := text[from:e.at]
		switch {
		case asksWhether.MatchString(before):
			return comesSomehow.MatchString(text[e.at:])
		case asksOther.MatchString(before) && !whichThen.MatchString(before):
			return !ofDecision.MatchString(before) && (how != tv.Filming || !has(before, "when"))
		case asksOf.MatchString(before):
			return how == tv.Renewed
		}
	}
	return false
}
