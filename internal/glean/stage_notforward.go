package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A network goes no further with a show, and when one is shown will be told later.

const (
	goingOn  = `(?:(?:moving|going|move|go|pressing|press|pushing|push) (?:forward|ahead)|proceeding|proceed)`
	toBeTold = `(?:transmission|broadcast|premiere|release|launch|scheduling|tx|air) (?:details|information|dates?|plans)`
	// laterOn is when it will be told.
	laterOn = `(?:later|nearer the time|closer to|in due course|soon|shortly|at a later (?:date|time|stage)|in the (?:coming|near|next))`
)

var notForwardRules = []rule{
	on("stage/not-forward", " forward | ahead | proceed | proceeding ", orderers+` (?:(?:is|are|has|have|will|would|had|now|also|opted|decided|chosen|elected|chose|officially|reportedly) )*(?:not|no longer|against) (?:be |to )?`+goingOn+` (?:with|on) (?:["'] )?(?:{show}|(?:the|its) (?:[a-z-]+ |<[WN]\d+> ){0,3}?`+showNoun+`)`, notForward),
	on("premiere/details-later", " details | information | dates | date | plans ", toBeTold+` (?:(?:for|of|on|about) (?:(?:[a-z0-9'-]+|<[A-Z]\d+>) ){1,12}?)?(?:will|are to|is to|are) (?:all )?(?:to )?be (?:announced|confirmed|revealed|released|shared|unveiled) (?:separately )?`+laterOn, noDate),
}

// notForward makes the claim that a show is cancelled.
func notForward(h *hit) []tv.Claim {
	text := h.s.shape.text
	if asked(h.s) || h.asked() || strings.Contains(text[h.start:h.end+1], "<E") || has(text[h.start:h.end+1], "prequel", "sequel", "spin-off", "spinoff", "reboot", "revival") || onlyForNow.MatchString(text[h.end:]) {
		return nil
	}
	return notMoving(h)
}

// onlyForNow begins what stands behind a show that a network goes on with later, or where it is a plan that is given up.
var onlyForNow = phraseOf(`^ (?:["'] )?(?:(?:until|before|unless|for now|for the time being|yet)|(?:'s )?(?:spin-off|spinoff|prequel|sequel|reboot|revival|film|movie|plan|plans|deal|merger|idea|tour|event)) `)
