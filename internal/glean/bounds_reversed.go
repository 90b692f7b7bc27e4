package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// What a sentence says the other way round, or of something beside what its words look like: an order
// that is taken back, a day that will be missed, a break on the air, what is only likely.

// allForms are the wordings in which claims are false.
var allForms = slices.Concat(forms, reversedForms, lookForms)

var reversedForms = []form{
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` (?:revers(?:ed|es|ing)|backtrack(?:ed|s|ing) on|reneg(?:ed|es|ing) on|(?:went|goes|gone|going) back on|undid|scrapp(?:ed|ing)) (?:its|their|the|that|an?) (?:[a-z]+ ){0,3}?(?:decisions?|plans?|promise|commitment|move) to (?:renew|bring back|pick up|order|recommission|commission) `)},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` rul(?:e|ed|ing) out (?:returning|coming back|an? return|his return|her return|reprising|appearing|being in|being back|a comeback (?:as|for)|going back) `)},
	// a day by which it will not be there
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:no way|not a chance|no chance|little chance|no hope|no prospect|impossible|not possible) (?:that |of )?(?:[^,;.]{1,50} )?(?:will|'ll|would|can|could|is|being|be|for it to) (?:[a-z]+ )?(?:be |make |hit |meet )?(?:ready|out|back|on|finished|done|air|premiere|return|arrive|launch|it|the) `)},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:will|would|to|set to|likely to|going to|might|may|could) (?:now |also |likely |probably )?miss (?:its|the|that|an?) (?:[a-z-]+ |<D\d+> ){0,4}?(?:slot|date|launch|premiere|window|return|release|start) `), near: 12},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` had (?:(?:originally|initially|previously|first|once|long|already|been) )*(?:been )?(?:(?:originally|initially|previously|first|once) )*(?:set|slated|scheduled|pencilled in|penciled in|lined up|earmarked|planned|due) for `), near: 8, before: false, not: phraseOf(` (?:now|instead|moved|pushed|delayed|but) `)},
	// one thing that comes soon after another
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:comes|came|coming|follows|hot|close|hard|fast) (?:(?:hot|close|hard|fast|quick|quickly|swiftly) )?on the heels of `), near: 14},
	// who runs a show, and what runs elsewhere
	{kinds: []tv.Kind{tv.Stage}, value: tv.Airing, look: phraseOf(` (?:is|are|'s) (?:currently|now|still) running (?:the|this|both|his|her|their|our|things|it|<S\d+>) `), near: 4},
	// work that goes on, and more episodes of the season that is on
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` (?:filming|production|shooting|work|cameras|taping|the shoot) (?:(?:on|of|for) [^,;.]{1,50} )?(?:(?:has|had|have|then|finally|only|also) )*(?:picked|picks|pick) (?:back )?up `), not: phraseOf(` (?:renew[a-z]*|order[a-z]*|recommission[a-z]*|picked up (?:for|by)) `)},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` (?:additional|extra|more|further) (?:[a-z0-9-]+ )?(?:episodes|scripts) , (?:(?:which )?(?:bring|tak|upp|rais|boost|push)[a-z]*|for) (?:its|the|their|a|it) (?:[a-z0-9-]+ |<E\d+> (?:'s )?){0,4}?(?:total|order|count|tally|episodes|season|run|to|<E\d+>) `), not: phraseOf(` (?:renew[a-z]*|second|third|another) `)},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Renewed, look: phraseOf(` back (?:order|nine|six|four|five|seven|eight|ten) `), not: phraseOf(` (?:renew[a-z]*|recommission[a-z]*) `)},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Wrapped, look: phraseOf(` breaks? from (?:filming|production|shooting|taping) `)},
	// how a story ends
	{kinds: []tv.Kind{tv.Stage}, value: tv.Ended, look: phraseOf(` (?:knew|know|knows|known|like|liked|love|loved|hate|hated|about|with|of|by|see|saw|discuss|explain|explains|explained|decide|decided|remember|asked) (?:exactly |just )?(?:how|where|why) (?:it|they|the (?:show|series|story|drama|season)|<S\d+>) (?:all |had |has )?(?:ended|ends|finished|finishes|concluded) `)},
	// a break on the air
	{kinds: []tv.Kind{tv.Stage}, value: tv.Paused, look: phraseOf(` (?:(?:takes|taking|take|took|goes on|going on|went on|on|for|after|from) (?:an?|its|their|the) (?:[a-z-]+ ){0,2}?(?:winter|holiday|midseason|mid-season|christmas|summer|seasonal|festive|scheduled|planned) (?:break|hiatus)|takes? (?:an?|its) (?:[a-z-]+ )?(?:break|hiatus) (?:after|following|until|over|for|with) (?:[^,;.]{1,50} )?(?:finale|episode|holidays|christmas|winter|<D\d+>)) `), not: phraseOf(` (?:filming|production|shooting|cameras|taping|shoot|set) `)},
	// the days of a network's season, which are given to many shows
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` <D\d+> (?:[a-z-]+ )?(?:premiere|launch|return|debut) dates `), near: 3},
	{kinds: []tv.Kind{tv.Stage}, value: tv.Announced, look: phraseOf(` (?:announced|announces|unveiled|unveils|revealed|reveals|released|set|sets) (?:its|the|their) (?:[a-z-]+ |<[DW]\d+> (?:'s )?){0,4}?(?:premiere|launch|return) dates `), not: phraseOf(` (?:ordered|orders|order|greenlit|commissioned|new (?:series|drama|comedy)) `)},
	// another time of the week
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:slid|mov|shift|hop|switch|shunt|relocat|jump)[a-z]* (?:over |back )?(?:from [a-z]+ )?to (?:a (?:new )?)?(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weeknights|<D\d+> (?:at|beginning|starting)) (?:[^;]{0,60} )?(?:beginning|starting|from|effective|as of|on) `), near: 14, not: phraseOf(` (?:<E\d+>|premieres?|debuts?) `)},
	// two episodes that go together
	{kinds: []tv.Kind{tv.Episodes}, look: phraseOf(` (?:two|three|four|2|3|4)-(?:part|hour|episode) (?:[a-z-]+ ){0,3}?(?:crossover|finale|premiere|opener|closer|special|event|episode|arc|storyline|season ?finale|pilot|story|ender) `), near: 4},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` crossovers? (?:(?:event|episode|special|episodes) )?(?:(?:of|with|between|featuring) [^,;.]{1,50} )?(?:airs|will air|is set|premieres|kicks off|begins|arrives|set for|is due|aired|on <D)`), near: 10},
	// a day of the work, of the audience, and of the year in which a show did well
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:filming|production|shooting|work|taping|cameras) (?:on [^,;.]{1,40} )?(?:has|have|had) no (?:[a-z]+ )?(?:start |starting )?date `)},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:aim(?:s|ed|ing)|look(?:s|ed|ing)|push(?:es|ed|ing)|hop(?:es|ed|ing)) for (?:an?|the) (?:[a-z]+ )?(?:audience|demographic|viewers|public) `)},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:best|most|top|highest|lowest|least)(?:-| )(?:rated|watched|viewed|streamed) (?:[^;.]{1,60} )?(?:for|of|in) (?:the )?<D\d+> `), not: phraseOf(` (?:premieres?|debuts?|returns?|launches|will) `)},
	{kinds: []tv.Kind{tv.Premiere}, look: phraseOf(` (?:fate|future|fates|futures) (?:of [^,;.]{1,60} )?(?:(?:is|remains?|still|hangs?|are|was) )+(?:up in the air|in the balance|in doubt|in limbo|uncertain|unclear|unknown) `), not: phraseOf(` (?:premiere|date|when|return|returns|air|airs) `)},
	// when work goes on is no cause
	{kinds: []tv.Kind{tv.Delay}, look: phraseOf(` (?:will|to|can|would|could|should|may|might|cannot) (?:[a-z]+ )?(?:resum[a-z]*|restart|recommence|return|continue|go ahead|go on|be back|come back|(?:begin|start|pick up) again) (?:[^,;.]{1,50} )?(?:when|once|after|as soon as|if) (?:[^ ]+ ){0,8}$`), near: 1},
}

// goesOnWhen begins when work is to go on, which is no reason why it stopped.
var goesOnWhen = phraseOf(` (?:will|to|can|would|could|should|may|might|cannot) (?:[a-z]+ )?(?:resum[a-z]*|restart|recommence|return|continue|go ahead|go on|be back|come back|(?:begin|start|pick up) again) (?:[^,;.]{1,50} )?(?:when|once|after|as soon as|if) `)

// wontReverse says that what was decided is not undone, or that others only want it to be.
var wontReverse = phraseOf(` (?:no (?:plans?|intention|desire|reason) (?:to|of)|not|never|n't|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|unlikely to|urg(?:ed|es|ing) [^,;.]{1,40} to|(?:want|wants|beg|begged|ask|asked|call on|called on|hope|hoping for) [^,;.]{1,40} to) (?:[a-z]+ ){0,2}?revers(?:e|ed|ing) (?:its|their|the|that) (?:[a-z]+ ){0,2}?(?:decision|move|cancellation|axing) `)

var (
	// onlyLikely says that a thing is thought to come, and has not.
	onlyLikely = phraseOf(`(?:^| (?:--|-|:|:"|;|,|\(|is|are|looks|seems|as|very|most|more|highly|quite|almost|pretty|still)) (?:(?:very|most|more|highly|quite|extremely) )?(?:likely|certain|sure|bound|tipped|poised|at risk of being|in danger of being|all but certain|facing|expected) (?:to (?:be|get) )?(?:cancell?ed|axed|renewed|scrapped|dropped|picked up|recommissioned)`)
	// allButSure says the same of an order that is named.
	allButSure = phraseOf(` (?:pickup|pick-up|renewal|recommission|<E\d+>) (?:(?:for|of) [^,;.]{1,40} )?(?:is|looks|seems|remains|appears) (?:all but|almost|virtually|practically|nearly|pretty much|as good as) (?:certain|assured|guaranteed|a certainty|a given|in the bag|a done deal|a lock)`)
	// unorderedBut begins with what has not come.
	unorderedBut = phraseOf(`(?:^| )(?:not|n't|never|yet to be) (?:(?:yet|been|officially|formally|be) )*(?:renewed|picked up|recommissioned)(?: (?:yet|so far|officially))? ,? ?(?:, )?but `)
	// leavesOpen says that somebody does not exclude it.
	leavesOpen = phraseOf(` (?:(?:not|never|n't|refus(?:ed|es|ing) to|declin(?:ed|es|ing) to|stopp(?:ed|s) short of|without) (?:[a-z]+ )?(?:rul(?:e|ed|es|ing)|be ruled) (?:(?:it|that|this|the (?:idea|possibility|prospect)(?: of [^,;.]{1,40})?|anything|an?(?: [a-z]+){1,4}|<E\d+>|another [a-z]+|more [a-z]+|[^,;.]{1,30}) )?out|not ruled out|never say never|never says never) `)
	// runSoFar ends with how many episodes there have been in so many seasons.
	runSoFar = phraseOf(` (?:after|over|across|through|throughout|following|spanning|in|for|with) (?:[a-z]+ )?(?:[a-z0-9-]+) (?:seasons|series|years) and (?:(?:more|than|over|nearly|almost|a|total|of|some) )*[0-9a-z-]+ (?:episodes|instalments|installments)`)
	// excludes says that there is to be no more.
	excludes = phraseOf(` (?:ruled|rules|ruling) (?:out ` + furtherSeasons + `|` + furtherSeasons + ` out) `)
	// ofWholeShow says that the number is of all the seasons together.
	ofWholeShow = phraseOf(` (?:series|series '|show 's|overall|lifetime|<S\d+> 's|all-time) (?:[a-z]+ )?(?:total|count|tally) (?:up )?to `)
	// willResume says that work is to go on.
	willResume = phraseOf(` (?:will|shall|to) (?:[a-z]+ )?(?:resume|restart|return to) (?:filming|production|shooting|work) `)
	// eyedFor is a day that somebody only has in mind.
	eyedFor = phraseOf(` (?:(?:is|are|was|being|currently|now) )+eyed (?:for|as|to) `)
)

// asFirmlyAsSaid makes no more of an order, an end or a day than the sentence does: what is likely, or not
// excluded, is no fact.
func (h *hit) asFirmlyAsSaid(c *tv.Claim) {
	text := h.s.shape.text
	switch {
	case c.Kind == tv.Episodes:
		if h.ofTheNext(c); runSoFar.MatchString(text[:min(h.end+1, len(text))]) || ofWholeShow.MatchString(text[:h.start+1]) {
			c.Season = whole
		}
	case c.Kind == tv.Stage && c.Value.Text == tv.Filming:
		c.Plan = c.Plan || willResume.MatchString(text[back(text, h.start, 4):h.end+1])
	case c.Kind == tv.Premiere && c.Certainty == tv.Confirmed && !c.Negative && !c.Value.Date.IsZero() && eyedFor.MatchString(text[back(text, h.start, 8):h.end+1]):
		c.Certainty = tv.Speculated
	case c.Kind != tv.Stage || !ordered(c.Value.Text) || c.Certainty == tv.Denied:
	case c.Value.Text == tv.Renewed && c.Negative && leavesOpen.MatchString(text) && !strings.Contains(text, " not renewed "):
		c.Certainty, c.Negative, c.Plan = tv.Speculated, false, false
	case c.Value.Text == tv.Renewed && !c.Negative && excludes.MatchString(text) && !leavesOpen.MatchString(text):
		c.Negative, c.Plan = true, false
	case onlyLikely.MatchString(text[:min(h.end+1, len(text))]):
		c.Certainty = tv.Speculated
	case c.Value.Text == tv.Renewed && allButSure.MatchString(text):
		if loc := unorderedBut.FindStringIndex(text); loc != nil && c.Negative {
			c.Certainty, c.By = tv.Confirmed, nobody
		} else if !c.Negative {
			c.Certainty = tv.Speculated
		}
	}
}
