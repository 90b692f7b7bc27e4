package glean

import (
	"strings"
)

// A spin-off that was planned and is no longer: the half of the sentence that says so is the
// news, and a claim without it would be false.

// longestOutcome is how long a value in words may be, in bytes, that tells how a plan came out.
const longestOutcome = 300

var (
	// toNothing says of a plan that it is given up.
	toNothing = phraseOf(` (?:(?:is|was|are|were|be|been|'s) (?:[a-z]+ly |since |now |later |then |also |reportedly )*(?:no longer (?:moving|going|being|proceeding|happening|in (?:the works|(?:active )?development)|on the (?:table|cards))|not (?:moving|going|proceeding|happening|being (?:made|developed))|dead|off the (?:table|cards)|scrapped|shelved|abandoned|dropped|cancell?ed|axed|ditched|binned|nixed|killed(?: off)?|canned|called off|put on ice|passed on)|` +
		`(?:has|have|had|did|does|will|would) (?:since )?(?:not|no longer) (?:be |been )?(?:moved?|moving|go|gone|going|proceed|proceeded|happen|happened|happening|materiali[sz]ed?|come|get|got|gotten|picked up|made|ordered)|` +
		`never (?:got|made it|came|happened|moved|went|materiali[sz]ed|left the|took off|saw the)|(?:it|that|this|project|series|idea|show|plans?) (?:has )?(?:since )?(?:fell (?:apart|through)|fallen (?:apart|through)|fizzled|died|collapsed|went nowhere|gone nowhere)|(?:came|come) to nothing|nothing (?:[a-z]+ )?came of|there (?:are|is|were) (?:[a-z]+ly )?no (?:[a-z]+ )?(?:plans|longer)|` +
		`(?:scrapped|shelved|abandoned|dropped|axed|ditched|killed|passed on|pulled the plug on|walked away from|gave up on|given up on|decided against|opted against) (?:it|them|that|the (?:project|idea|plan|plans|series|pilot|show|spin-?off|prequel))) `)
	// turnsTo parts the plan from what came of it, or from what is told beside it.
	turnsTo = phraseOf(` (?:but|though|although|however|while|yet|whereas|after|because|when|as|following|amid|despite) `)
	// butOf is a turn behind which the outcome stands.
	butOf = phraseOf(`^ (?:but|though|although|however|yet) `)
	// ofMotherShow is the show itself, or what belongs to it, as what is given up.
	ofMotherShow = phraseOf(` (?:flagship|mothership|mother show|original|parent|main|(?:series|show|drama|comedy|sitcom) itself|<E\d+>|seasons?|film|movie|second (?:spin-off|spinoff)) `)
)

// cameToNothing tells that the sentence says, behind what comes out of the show, that it does not.
func (h *hit) cameToNothing() bool {
	behind := h.s.shape.text[h.end:]
	loc := toNothing.FindStringIndex(behind)
	if loc == nil {
		return false
	}
	subject := behind[:loc[0]+1]
	turned := false
	for {
		turn := turnsTo.FindStringIndex(subject)
		if turn == nil {
			break
		}
		turned = butOf.MatchString(subject[turn[0]:])
		subject = subject[turn[1]-1:]
		if !turned {
			return false // "after a film was scrapped"
		}
	}
	if ofMotherShow.MatchString(subject) {
		return false
	}
	return !turned || len(h.r.mentionsIn(subject, 0, len(subject), "SPNC")) == 0 || has(behind[:loc[1]], "it", "project", "idea", "plan", "plans", "pilot")
}

// untilTurn is what a sentence says of the thing itself, up to what is told beside it.
func (h *hit) untilTurn() string {
	text := h.s.shape.text
	from, to := 0, len(text)
	for _, turn := range turnsTo.FindAllStringIndex(text[:h.start+1], -1) {
		from = turn[1] - 1
	}
	if turn := turnsTo.FindStringIndex(text[h.end:]); turn != nil {
		to = h.end + turn[0] + 1
	}
	return text[from:to]
}

// outcome gives the whole of a sentence that tells a plan and how it came out, as a value in words.
func (r *reader) outcome(s *sentence) string {
	t := strings.TrimRight(strings.Join(strings.Fields(r.text[s.start:s.end]), " "), `.!?"' `)
	if len(t) > longestOutcome {
		return ""
	}
	return t
}

// ofPlanBeside tells that a hit is of what comes out of the show, in a sentence that tells of
// that: what is ordered is a spin-off of the show, and "it" is what was scrapped.
func (r *reader) ofPlanBeside(h *hit) bool {
	text := h.s.shape.text
	from, _ := h.s.clauseAt(h.start + 1)
	near := text[h.start:min(h.end+1, len(text))]
	if strings.Contains(near, "<E") {
		return false
	}
	if named := offshootNext.MatchString(text[h.end:]); named || strings.Contains(near, "<S") {
		return named || offshootIn.MatchString(near)
	}
	if offshootIn.MatchString(text[from:min(h.end+1, len(text))]) {
		return true
	}
	return from > 0 && offshootIn.MatchString(text[:from+1]) && itAgain.MatchString(text[from:min(len(text), h.end+1)])
}

var (
	offshootIn = phraseOf(` ` + offshoot + ` `)
	// offshootNext begins behind what somebody orders, where that is a spin-off.
	offshootNext = phraseOf(`^ (?:(?:an?|the|its|first|second|new|planned|possible|potential|of|for|to) ){0,5}(?:["'] )?(?:<S\d+> (?:["'] )?)?` + offshoot + ` `)
	// itAgain is what has been told of before, in the next clause.
	itAgain = phraseOf(` (?:it|that|this|which|project|idea|plans?|pilot|(?:has|have|had) since) `)
	// beingMadeAt ends what stands before a network at which a plan is worked on.
	beingMadeAt = phraseOf(` (?:development|works|working|developed|discussed|explored|considered|mulled|set up|pitched) (?:[a-z]+ ){0,2}?(?:at|with|for|to|by) (?:the )?$`)
	// wasDropped is given up, and not put out.
	wasDropped = phraseOf(` (?:was|been) (?:[a-z]+ly |later |then |since )?dropped `)
)
