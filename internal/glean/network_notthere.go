package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A network to which a show does not move, or only might, with which it is only being talked of, or which
// shows something else at that hour.

// isOff is said of a move that does not come.
const isOff = `(?:for (?:the (?:show|series|drama|comedy)|<S\d+>) )?(?:is|was|has|are|were|will|would)(?: (?:now|also|currently|simply|firmly|definitely))? (?:not (?:(?:currently|now|really|even) )?(?:in the cards|on the cards|on the table|on the agenda|happening|planned|in the works|in the offing|being considered|being discussed|going to happen|in the plans|under consideration|happen|be happening)|never on the (?:cards|table)|off the (?:table|cards|agenda)|out of the question|been ruled out|ruled out)`

// grandEvent is what a network broadcasts once a year.
const grandEvent = `(?:world series|super bowl|super bowl [a-z]+|(?:winter |summer )?olympics|(?:winter |summer )?olympic games|world cup|champions league(?: final)?|oscars|academy awards|emmys|emmy awards|grammys|grammy awards|golden globes|tonys|brit awards|baftas|rose bowl|stanley cup(?: finals?)?|nba finals|nba playoffs|playoffs|world championships?|(?:[a-z]+ night )?football|nfl|baseball|basketball|hockey|soccer|tennis|rugby|six nations|wimbledon|glastonbury|eurovision|eurovision song contest|march madness|kentucky derby|thanksgiving parade|state of the union|[a-z]+ debate|election night|coronation)`

var (
	// moveTo ends what stands before a network to which a show is to go.
	moveTo = phraseOf(` (?:move|moves|moving|moved|switch|switches|switching|switched|jump|jumps|jumping|jumped|relocate|relocating|transfer|transferring|head|heading) (?:[^ ;.]+ ){0,5}?to (?:the )?$`)
	// notMoved is in what stands before it where the show does not go.
	notMoved = phraseOf(` (?:not|never|no (?:plans?|intention|question|talk|truth|chance|prospect|move|moves)|without|nor|neither|n't|won't|isn't|ruled out|rules out|ruling out|decided against|opposed|rejected|scrapped|shelved|denied|denies) (?:[^ ;.]+ ){0,6}?$`)
	// offTheTable follows a network to which it does not go.
	offTheTable = phraseOf(`^ ` + isOff + ` `)
	// notShownOn ends what stands before a network that does not have a show; onlyThere follows where that is so of some place or time.
	notShownOn = phraseOf(` (?:not|never|n't|isn't|no longer) (?:currently |yet |been |be |even |actually )?(?:available|aired|air|airs|shown|streaming|streamed|stream|broadcast|seen) (?:to stream |to watch |there |free )?on (?:the )?$`)
	onlyThere  = phraseOf(`^ (?:in|until|till|yet|outside|before|since|anymore|any more|again|but|or|alone|only|first) `)
	// mayMove is in what stands before it, or follows it, where the show only might go.
	mayMove     = phraseOf(` (?:could|may|might|would|considered|considering|consider|mulling|mulled|weighing|exploring|explored|discussing|discussed|talks?|rumou?rs?|rumou?red|hopes?|possible|possibly|potential|likely|unlikely|speculation|if|whether|wants?|pushing|pushed) (?:[^ ;.]+ ){0,8}?$`)
	mayMoveNext = phraseOf(`^ (?:(?:for (?:the (?:show|series|drama|comedy)|<S\d+>) )?(?:is|was|would be|seems|looks|appears|remains) (?:now |also |very |highly |still )?(?:unlikely|likely|possible|a possibility|on the cards|in the cards|on the table|being (?:considered|discussed|explored)|under consideration)|(?:could|may|might|would) be |(?:have|has) (?:broken down|collapsed|stalled|ended|fallen)) `)
	// inTalksAt ends what stands before a network with which a show is only being talked of.
	inTalksAt = phraseOf(` (?:in (?:early |advanced |late |final |active )?(?:talks|negotiations|discussions|conversations)|being (?:pitched|shopped)|pitched|shopped) (?:for|about|over|on) (?:[^;.<]|<[ESD]\d+>){0,50} (?:at|with|to) (?:the )?$`)
	// eventOn ends what stands before a network that broadcasts something else, and leadIn says that the show follows on it.
	eventOn = phraseOf(` ` + grandEvent + ` (?:[a-z]+ ){0,2}?(?:, )?(?:which )?(?:(?:begins|begin|starts|start|airs|air|aired|returns|kicks off|kicked off|live|shown|broadcast|are|is|coverage|game|final) ){0,2}on $`)
	leadIn  = phraseOf(` (?:after|following|behind|directly after|right after|immediately after|ahead of|before) (?:the |this year 's |next year 's )?` + grandEvent + ` on $`)
	// against ends what stands before a network whose show is a rival's.
	against = phraseOf(` (?:opposite|up against|versus|goes against|competes with|competing with|competition from|beaten (?:only )?by|clash with|clashes with|takes on|faces) (?:[^;.<,]|<[SEDNP]\d+>){1,60} on $`)
)

// notThereHolds takes it back that a show is on such a network; where it is said not to move there, it is not on it.
func (r *reader) notThereHolds(text string, p *proposed) {
	c := &p.claim
	if c.Kind != tv.OnNetwork || c.Negative {
		return
	}
	switch name := c.Value.Text; {
	case r.everyMention(text, name, func(at, end int) bool { return notGoingTo(text, at, end) }):
		c.Negative = true
		if j := r.judge(p.hit); j.certainty == tv.Reported || strings.Contains(text, " source") || strings.Contains(text, " insider") {
			c.Certainty, c.By = tv.Reported, j.by
		}
	case r.everyMention(text, name, func(at, end int) bool { return onlyMayBeOn(text, at, end) }):
		p.dropped = true
	}
	if (p.dropped || c.Negative) && r.aired[p.title] == c.Value.Text {
		delete(r.aired, p.title)
	}
}

// notGoingTo tells that a network at [at, end) of a text is one to which a show does not move.
func notGoingTo(text string, at, end int) bool {
	if notShownOn.MatchString(text[:at]) {
		return !onlyThere.MatchString(text[end:])
	}
	loc := moveTo.FindStringIndex(text[:at])
	return loc != nil && (notMoved.MatchString(text[:loc[0]+1]) || offTheTable.MatchString(text[end:]))
}

// onlyMayBeOn tells that a network at [at, end) of a text is one to which a show may move, where it is being
// talked of, or that shows something else.
func onlyMayBeOn(text string, at, end int) bool {
	before := text[:at]
	if loc := moveTo.FindStringIndex(before); loc != nil && (mayMove.MatchString(before[:loc[0]+1]) || mayMoveNext.MatchString(text[end:])) {
		return true
	}
	return notShownOn.MatchString(before) || inTalksAt.MatchString(before) || eventOn.MatchString(before) && !leadIn.MatchString(before) || against.MatchString(before)
}
