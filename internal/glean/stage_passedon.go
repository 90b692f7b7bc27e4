package glean

import (
	"backlot/internal/tv"
)

// A show that has not been on, and of which there is to be none, or no order so far: a network
// passes on a pilot, does not take it to series, has placed no order.

const noSeriesYet = `(?:(?:formal|official|firm|series|straight-to-series|first) )*(?:order|greenlight|green light|go-ahead|pickup|pick-up|commission|commitment)`

var passedOnRules = []rule{
	on("stage/passes-on", " passed | passes | passing | pass ",
		orderers+` (?:(?:has|have|had|is|are|also|ultimately|then|officially|reportedly|already|now|since|both|on|<D\d+>) )*(?:passed on|passes on|passing on|taken a pass on|took a pass on) (?:(?:the|its|a|an|both|two|three|four) )?(?:(?:[a-z0-9'-]+|<[WNP]\d+>(?: 's?)?) ){0,6}?(?:["'*] )*{show}`, passedOn),
	on("stage/has-passed", " passed | passes ",
		orderers+` (?:(?:has|have|had|also|ultimately|then|officially|reportedly|already|now|since) )*pass(?:ed|es) (?:\.|,|;|in the end|on <D\d+>|<D\d+>|last)`, passedOnIt),
	on("stage/not-to-series", " series | forward | made | ahead ",
		`(?:(?:decided|opted|chosen|chose|elected) (?:against|not to) (?:take|taking|order|ordering|pick up|picking up|move|moving) (?:["'*] )*(?:it|them|{show}|the (?:pilot|project|show|drama|comedy)) (?:["'*] )*`+toSeries+`|(?:will|would|is|are|did|does) not (?:(?:be|been|being) )?(?:(?:going|go|taken|picked up|ordered|moved|moving|move|proceed|proceeding) )(?:forward )?`+toSeries+`)`, passedOnIt),
	on("stage/no-order-yet", " order | greenlight | light | go-ahead | pickup | pick-up | commission | commitment ",
		`(?:(?:there (?:is|was|has been)|with|has|have|had|but) (?:as yet |still |so far |been |yet |currently )?no `+noSeriesYet+`(?: (?:yet|so far|as yet|in place|attached|at this (?:point|stage|time)|,|\.|;|and|but|for))|no `+noSeriesYet+` (?:has|have|is|was) (?:(?:yet|so far|as yet|officially|formally) )*(?:been )?(?:(?:yet|so far|as yet|officially|formally) )*(?:given|made|placed|issued|announced|granted))`, noOrderYet),
}

// pilotSpoken are words of what has not been on.
var pilotSpoken = phraseOf(` (?:pilot|pilots|series order|script|scripts|project|projects|contender|contenders|contention|in development|to series|developing|upfronts?|presentation) `)

// speaksOfPilot tells that the sentence or one of the two before it in its paragraph speaks of what has not been on.
func (h *hit) speaksOfPilot() bool {
	n := h.r.indexOf(h.s)
	for i := n; i >= 0 && i > n-3 && h.r.sentences[i].paragraph == h.s.paragraph; i-- {
		if pilotSpoken.MatchString(h.r.sentences[i].shape.text) {
			return true
		}
	}
	return false
}

// isNew tells that the article knows of no season of a show but its first.
func (h *hit) isNew() bool {
	t := h.r.showAt(h)
	return t != nil && h.r.season[foldedName(t)] <= 1
}

// passedOn makes the claim that there is to be no series of what was piloted or proposed.
func passedOn(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if asked(h.s) || !h.r.speaksOfShow(h) || !h.isNew() || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || has(near, "chance", "opportunity", "season", "role", "more") || notItself.MatchString(text[h.end:]) {
		return nil
	}
	return h.notAnnounced()
}

// passedOnIt is the same, of what the text speaks of.
func passedOnIt(h *hit) []tv.Claim {
	if asked(h.s) || !h.r.speaksOfShow(h) || !h.isNew() || !h.speaksOfPilot() || h.r.told(h.s, ofKind(tv.Stage)) {
		return nil
	}
	return h.notAnnounced()
}

// noOrderYet reads that a show in the making has no order so far; of one that has been on it
// tells that it is not renewed.
func noOrderYet(h *hit) []tv.Claim {
	if asked(h.s) || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Stage)) || h.seasonAtOrBehind() != nil || !h.isNew() || !h.speaksOfPilot() {
		return nil
	}
	return h.notAnnounced()
}

// notAnnounced makes the claim.
func (h *hit) notAnnounced() []tv.Claim {
	c := stageOf(tv.Announced)
	j := h.r.judge(h)
	c.Season, c.Negative, c.Certainty, c.By, c.When = whole, true, tv.Confirmed, j.by, h.r.when(h)
	if j.certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	return []tv.Claim{c}
}
