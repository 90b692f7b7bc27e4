package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A delay that is told by its cause: "the long wait was down to a row over scripts", "effects are
// the main culprit", "held up by bluetongue restrictions".

const (
	// theWait are nouns of a show that comes late.
	theWait = `(?:wait|gap|delay|delays|absence|hiatus|hold-up|holdup|break|postponement|setback|slip|lateness|layoff|lay-off|pause|shutdown|stoppage|halt|stop of (?:[a-z0-9]+ ){1,3}(?:weeks|months|days))`
	// owedTo stands between what came about and why.
	owedTo = `(?:down to|due to|because of|caused by|the result of|a result of|thanks to|owing to|put down to|blamed on|explained by|attributed to|prompted by|forced by|the fault of|a consequence of|triggered by)`
	// heldUp are participles of what is late by something.
	heldUp = `(?:held up|held back|delayed|put back|set back|pushed back|knocked back|disrupted|halted|slowed|slowed down|scuppered|derailed|stalled|interrupted|postponed|hampered|hit|plagued|dogged|thrown off schedule|suspended|paused|shut down|stopped|brought to a halt)`
)

var delayOtherRules = []rule{
	on("delay/wait-owed", " wait | gap | delay | delays | absence | hiatus | hold-up | holdup | break | postponement | setback | slip | pause | shutdown | stoppage | halt | stop ",
		theWait+` (?:(?:[a-z0-9'-]+|<[ESDW]\d+>|,) ){0,10}?(?:(?:is|was|were|are|comes|came|has been|which is|which was|being|, which was) )?(?:[a-z]+ly |all |said to be |mostly |partly |simply )*`+owedTo, owed),
	on("delay/held-up-by", " by ", `(?:<[ES]\d+>|it|which|they|(?:the|its|this|their) (?:[a-z0-9'-]+ ){0,4}?(?:`+manyNouns+`|season|launch|premiere|return|shoot|finale|start|release)|filming|shooting|production|work)`+behindShow+`(?: ["'*])* (?:(?:of|on|for|the|<[SE]\d+>|has|have|had|been|was|were|is|are|being|also|repeatedly|briefly|then|further|badly|once|twice|temporarily|both) )+`+heldUp+` (?:again |further |for (?:[a-z]+ ){1,3}?(?:weeks|months|days) )?by`, owed),
	on("delay/culprit", " culprit | culprits ", `(?:(?:is|are|was|were|remain) (?:(?:the|to|largely|partly|mainly|chief|main|real|principal|biggest|only) )*culprits?|(?:the )?(?:[a-z]+ )?culprits? (?:(?:is|are|was|were|here|remains?) )+|culprits? :)`, culprit),
	on("delay/reason-for-wait", " reason | cause | why | explanation ", `(?:reason|cause|explanation) (?:for|behind|of) (?:the |its |this |that )?(?:[a-z-]+ ){0,3}?`+theWait+` (?:(?:is|was|were|,) )+`, owed),
}

// noCauseBehind begins what is no cause: how long, by whom, of another day.
var noCauseBehind = phraseOf(`^ (?:<[DSEWO]\d+>|(?:just |about |nearly |almost |at least |more than |up to |around )?(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|[0-9]+|several|some|a few) (?:[a-z]+ )?(?:weeks?|months?|days?|years?|hours?|minutes?)|(?:the |its )?(?:last|final|very|wire|network|broadcaster|streamer|channel|studio|producers?|bosses|end|time|then|now|next|late|early)|it|this|that|them|him|her|<[PNC]\d+> (?:,|\.|;|and)) `)

// owed makes a claim of a delay of what stands behind its verb.
func owed(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if has(near, "absence", "break") && has(text[back(text, h.start, 1):h.start+1], "his", "her", "their", "my", "whose") {
		return nil // it is somebody who is away
	}
	if asked(h.s) || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Delay)) || noCauseBehind.MatchString(text[h.end:]) || notPutBack.MatchString(text[back(text, h.start, 6):h.end+1]) || h.end+1 >= len(text) || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || has(near, "commercial", "coffee", "big", "lucky", "hit by a") {
		return nil
	}
	end := len(text)
	if stop := whyEnds.FindStringIndex(text[h.end:]); stop != nil {
		end = h.end + stop[0] + 1
	}
	if comma := strings.Index(text[h.end:end], " , "); comma > 0 {
		end = h.end + comma + 1
	}
	cause := causeIn(withoutWhatWasNot(text[h.end:end] + " "))
	if cause == "" {
		cause = strings.TrimRight(h.r.wordsBetween(h.s, h.end+1, end), ` .,;`)
		if f := strings.Fields(cause); len(f) < 2 || len(f) > 14 || len(cause) > longestValue {
			return nil
		}
	}
	return h.delay(cause)
}

// culprit makes a claim of a delay of what its sentence names, where the text speaks of one.
func culprit(h *hit) []tv.Claim {
	text := h.s.shape.text
	n := h.r.indexOf(h.s)
	late := comesLate.MatchString(text) || n > 0 && comesLate.MatchString(h.r.sentences[n-1].shape.text)
	if !late || asked(h.s) || !h.r.speaksOfShow(h) || h.r.told(h.s, ofKind(tv.Delay)) || h.r.judge(h).negative {
		return nil
	}
	if cause := causeIn(withoutWhatWasNot(text)); cause != "" {
		return h.delay(cause)
	}
	return nil
}
