package glean

import "backlot/internal/tv"

// How a show is made as a rule, what nobody makes, and a stop of long ago: none of them
// is where the work stands now.

// audience is whoever looks on as an episode is taped.
const audience = `(?:in front of|before) (?:an?|no|its|the|their) (?:[a-z-]+ ){0,3}?audiences?`

var madeHowRules = []rule{
	on("other/films-before", " audience | audiences ", `(?:which|that|series|show|drama|comedy|sitcom|it|{show}|episode|episodes|programme|program|season) (?:" )?(?:(?:is|are|was|has been) (?:[a-z]+ly |still |also |always |often |not )*(?:filmed|taped|shot|recorded)|(?:usually |still |also |always )?(?:films|tapes|shoots|records)) (?:[a-z'-]+ |{any} ){0,6}?`+audience, filmsBefore),
}

// filmsBefore keeps in its own words before whom a show is taped.
func filmsBefore(h *hit) []tv.Claim {
	if h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Other)) {
		return nil
	}
	list := h.inWords(whole)
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

var (
	// asARule is how a show is made, and not that it is being made.
	asARule = phraseOf(` (?:<S\d+>|it|which|that|series|show|drama|comedy|sitcom|episodes?|programme|program) (?:" )?(?:, [^,;]{1,60} , )?(?:is|are) (?:(?:usually|normally|always|often|mostly|mainly|primarily|largely|entirely|partly|still|also|not|typically|generally|traditionally|all) )*(?:filmed|taped|shot|recorded) (?:[a-z]+ly |on location )*(?:in|at|on|before|around|across|near|with|by|over|over the|a|without|using) `)
	// underWay are words of work that is going on.
	underWay = phraseOf(` (?:now|currently|being|today|this week|this month|filming|shooting|taping|underway|under way|began|begins|begun|started|starts|resumed|continues|cameras|at the moment|rolling) `)
	// nothingOf ends what stands before what is not being made: "says nothing further is".
	nothingOf = phraseOf(` (?:nothing|none|nobody|no one)(?: (?:further|new|else|more|concrete|specific|official|firm|definite|formal|solid|of the kind|like that|beyond that|at all|yet|currently|now|right now|at the moment|there|'s|is|are|was|has|have|been|being|actively|presently|to my knowledge|,))* $`)
)

// habit tells that a sentence tells only how a show is made.
func habit(text string) bool {
	return asARule.MatchString(text) && !underWay.MatchString(text)
}

// nothingMade tells that what is claimed to be made is nothing.
func (h *hit) nothingMade() bool { return nothingOf.MatchString(h.s.shape.text[:h.start+1]) }

var (
	// onceStopped is the past of a stop; stillStopped says that it goes on.
	onceStopped  = phraseOf(` (?:paused|halted|stopped|suspended|shut down|interrupted|put on hold|idled|ground to a halt|came to a halt|came to a standstill|was on hold|went on hiatus|ceased|was called off) `)
	stillStopped = phraseOf(` (?:has been|have been|remains?|remained|still|since|indefinitely|is|are|until|will) `)
)

// stoppedThen gives the day of a stop that its sentence tells with what led to it: "broke her ankle in
// February, and production paused for ten weeks".
func (h *hit) stoppedThen(c *tv.Claim) (then tv.Date) {
	text, day := h.s.shape.text, h.r.article.Published
	from, to := h.s.clauseAt(h.start + 1)
	clause := text[from:max(to, h.end+1)]
	if day.IsZero() || c.Plan || c.Negative || !onceStopped.MatchString(clause) || stillStopped.MatchString(clause) {
		return ""
	}
	for _, d := range h.r.mentionsIn(text, 0, h.end, "D") {
		if past := d.date.Past; !past.IsZero() && !past.Last().After(day.First()) {
			then = past
		}
	}
	return then
}
