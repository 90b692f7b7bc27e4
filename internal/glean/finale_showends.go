package glean

import "backlot/internal/tv"

// The day on which a show ends, with more words about the show, and more ways of ending.

const (
	// comesToEnd is how a show ends, but for the verbs that every season has.
	comesToEnd = `(?:` + closes + `|(?:comes|come|came|drew|draws|draw) to (?:a close|an end|its (?:close|end|conclusion))|(?:takes|took|take) (?:its|a) (?:final |last )?bow|(?:goes|went|go) off (?:the )?air|(?:left|leaves|leave) (?:the air|our screens)|(?:ends|ended|end|wraps up|wrapped up|concludes|concluded|closes|closed|closes out|closed out|finishes|finished) (?:its|the|a) (?:[a-z0-9-]+ ){0,2}?(?:run|season|year|<E\d+>))`
	// howEnded stands between that and the day.
	howEnded = `(?:(?:for good|forever|by its own choice|at last|after <E\d+>|after (?:[a-z0-9-]+ ){1,3}?(?:seasons|series|years|episodes|runs)|(?:with|in) (?:an?|the|its) (?:[a-z0-9'-]+ ){1,4}?(?:episode|finale|special|film|farewell|instalment|installment|goodbye|send-off)|on {net}|,) )*`
)

var finaleShowEndsRules = []rule{
	on("finale/show-ends", " end| conclu| wrap| bow| sign| finish| clos| culminat| came | come | comes | drew | draw| took | take| goes | went | go | left | leave",
		`(?:the|this|its|their|that|'s|a) (?:[a-z0-9'-]+ |{any} ){0,5}?`+showNoun+` (?:(?:about|set in|set on|starring|from|of|with|on|for) (?:[a-z0-9'-]+ |{any} ){1,9}?)?(?:["'] )?(?:, [^,]{1,60} , )?(?:(?:will|is|to|set|due|would|also|now|finally|then|has|had|ever|at last) )*`+comesToEnd+` `+howEnded+`(?:(?:on|in|this|at|early|late) )*{date}`, endsOn),
	on("finale/says-goodbye", " goodbye | farewell | adieu ", dayOwner+dayHelps+`(?:says?|said|bids?|bade|waves?) (?:a (?:final |fond )?|its |their )?(?:goodbye|farewell|adieu) (?:to (?:its|the|all|our) (?:[a-z]+ )?(?:audiences?|viewers|fans|screens?) )?(?:for good )?(?:(?:on|in|this) )*{date}`, goodbyeOn),
	on("finale/the-final", " final ", `(?:until|before|since|with|for|to) (?:the|its) (?:live |grand |big )?final (?:(?:airs|aired|goes|out|was|is|set|scheduled|for|takes|took|place|due) )*(?:on )?{date}`, finaleOn),
	on("finale/the-last", " last ", `(?:with|and|;|,) the last (?:(?:set|due|to|airing|air|going|out|arriving|landing|scheduled|for|coming|goes|airs|arrives|lands|drops|follows|is) )*on {date}`, finaleOn),
	atStart("finale/last-goes", " last ", `the last (?:is|goes|airs|lands|drops|arrives|follows|will|to|be|out|shown|due|air|go|drop|land|arrive|follow) (?:(?:be|out|shown|due|air|go|drop|land|arrive|follow) )*on {date}`, finaleOn),
	on("finale/goodbye", " goodbye | farewell | adieu ", `(?:says|say|said|saying|bids|bid|bidding|waves|wave) (?:a (?:final |fond )?|its |their |our )?(?:goodbye|farewell|adieu) to {show} (?:["'] )?(?:after (?:[a-z0-9-]+ ){1,4}|for good |for the last time )?(?:(?:on|in|this) )*{date}`, goodbyeOn),
	on("finale/goodbye-on", " goodbye | farewell | adieu ", `(?:on|in) {date} (?:, )?(?:{net}|viewers|fans|we|it|the (?:network|broadcaster|channel|streamer|nation)) (?:(?:will|is to|finally|at last) )*(?:says|say|bids|bid|waves) (?:a (?:final |fond )?|its |their |our )?(?:goodbye|farewell|adieu) to {show}`, goodbyeOn),
}

// goodbyeOn makes the claim that a show ends on the day on which it is bidden farewell.
func goodbyeOn(h *hit) []tv.Claim {
	m := h.mention("date")
	d := pickShown(m, h.s.shape.text[h.start:h.end+1])
	if d.IsZero() || !d.IsDay() || !h.r.speaksOfShow(h) || asked(h.s) {
		return nil
	}
	return settled([]tv.Claim{{Kind: tv.Finale, Value: tv.Value{Date: d}}}, h)
}
