package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What looks like a piece of the story and is news of the show: an order, a day, what fans wait for, how an
// episode was received.

var (
	// tellsNews stands in news of how a show is made, shown and received.
	tellsNews = phraseOf(` (?:renewed|cancell?ed|axed|scrapped|cancellation|renewal|kicks off|kicked off|pushed back|postponed|returns? with|in talks to|restless|wondering (?:what|when|if|whether|about)|(?:years|months|weeks) since|(?:years|months|weeks?|month|year) after (?:its|<E\d+>|the (?:[a-z]+ )?(?:finale|season|series|premiere|show|cancellation|<E\d+>))|(?:one|some) of the (?:[a-z-]+ ){0,2}?hits|surprise hit|picked up (?:by|for|the)|saved by|rescued by|(?:film|films|filmed|filming|shoot|shot|shooting) (?:her|his|their|the|its) (?:final|last) (?:scenes?|episodes?|days?)|test screenings|came as a (?:shock|surprise|relief)) `)
	// tellsTale stands where a story is told beside the news.
	tellsTale = phraseOf(` (?:about|follows|following|followed|centers on|centres on|centered on|centred on|who|whose|in which|where|set (?:in|on|during|aboard|against)|tells|picks up|revolves|explores|chronicles|when|must|murder|killed|dies|death) `)
	// noStoryForm is told of an episode and nobody in it.
	noStoryForm = phraseOf(` (?:(?:ended|ends|closed|closes|concluded|opened|opens) with (?:an? |the )?(?:[a-z-]+ )?(?:dedication|tribute|title card|card|message|black screen|bang|whimper|credits|(?:[a-z0-9]+ )?(?:episodes|hours|installments|instalments))|(?:opened|opens|opening) with (?:[a-z0-9-]+ )?(?:episodes?|hours?)|left (?:us|fans|viewers|audiences|many|everyone) (?:[a-z]+ ){0,2}?(?:with (?:a lot of|lots of|many|more|so many|plenty of|some|several|big) questions|unhappy|divided|disappointed|wanting more|reeling|stunned|guessing|waiting|on the edge|hoping|furious|in tears|in shock)) `)
	// leftIt is told of an actor, beside the news that he comes back.
	leftIt = phraseOf(` who (?:[a-z]+ )?(?:left|exited|departed|quit|was written out|bowed out) (?:of )?(?:(?:the|<S\d+>) (?:show |series |drama |soap |sitcom |comedy )?)?(?:at|in|after|during|following|before) (?:the )?(?:end|close|finale|start|middle|beginning|<E)`)
	// offshootTold begins what a work that comes out of the show is about.
	offshootTold = phraseOf(` (?:an?|another|the|its|possible|planned|potential|new) (?:[a-z0-9'-]+ |<[A-Z]\d+> (?:'s )?){0,3}?` + offshoot + ` (?:series |show |drama |project )?(?:(?:to|of|from) (?:[^ ,;]+ ){1,4}?)?(?:, )?(?:about|following|set|centered|centred|focusing|focused|exploring|that follows|which follows|in which|based on|starring|chronicling|tracing|telling) `)
)

// tellsNoStory tells that what is proposed as a piece of the story is none.
func (h *hit) tellsNoStory(c *tv.Claim) bool {
	text := h.s.shape.text
	if leftIt.MatchString(text) || noStoryForm.MatchString(text) && !h.r.anyPart(text) {
		return true
	}
	if offshootTold.MatchString(text) && !h.r.isBeside() && c.Certainty != tv.Speculated && (h.r.show == nil || !h.r.besides(h.r.showAt(h))) {
		return true
	}
	learned := strings.HasSuffix(h.rule.name, "/learned") || h.rule == likelyStory || h.rule.name == "plot/how-it-ended"
	return learned && tellsNews.MatchString(text) && !tellsTale.MatchString(text) && !h.r.anyPart(text)
}
