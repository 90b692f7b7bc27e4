package glean

import "backlot/internal/tv"

// Nobody has decided yet whether there is to be more of a show: who has not, what he has not
// done, and of what; or of whose fate it is not known.

const (
	// whoDecides is whoever has not, with the verb that says so.
	whoDecides = `(?:(?:<[WNO]\d+>|it|they|(?:the|its) (?:[a-z-]+ ){0,2}?(?:network|broadcaster|streamer|channel|service|platform|corporation|studio|cabler|bbc|net)|bosses|executives) (?:(?:still|also|itself|apparently|so far) )*(?:has|have|had|is|are|does|do|did|will|would) (?:(?:still|also|so far|as) )*(?:not|yet to|still to)|(?:nobody|no one|no-one|no (?:broadcaster|network|streamer|channel|buyer|platform)) (?:(?:at|from) <[WN]\d+> )?(?:has|have|had|is|will)) (?:(?:yet|formally|officially|publicly|actually|as|so far|even|quite|ready|willing|prepared|to|be) )*`
	// decides is what has not been done, up to its object.
	decides = `(?:(?:(?:made|make|taken|take|reached|reach|come to) (?:an?|any|its|the) (?:final |firm |formal )?decision|(?:made|make) up (?:its|their) minds?|(?:had|have|start|started|begin|begun|open|opened) (?:any )?(?:conversations|talks|discussions|negotiations)|(?:given|give) (?:any|a) (?:word|indication|hint|green light|commitment)) (?:about|on|over|regarding|as to|for|of|to)|(?:decided?|say|said|saying|announced?|revealed?|confirm|confirmed|talked|spoken|commented?|discussed?)(?: (?:anything|a word|much))?(?: (?:publicly|yet))? (?:about|on|over|whether|if|regarding|of|that)|(?:committed|commit|agreed|agree|signed up) to|asked (?:(?:her|him|them|us|me|anybody|anyone) )?for|(?:asked for|ordered?|renew|renewed|commission|commissioned|recommission|recommissioned|greenlit|green-lit|greenlight|picked up|pick up|pulled the trigger on|given the (?:go-ahead|nod|green light) (?:to|for)|decided (?:on|about)|committed to|discussed|announced|confirmed|mentioned|requested))`
	// ofMore is the object: more of the show, or the show itself.
	ofMore = `(?:(?:(?:there|it|they|we|the show|the series) (?:will|would|is|are) (?:be |get |going to be |coming |to be )*)?(?:back|renewed|(?:any |an? )?(?:more|another|further|follow-up|sequel|second helping|new season|return|renewal|recommission|pickup|third|fourth|fifth|sixth|seventh)|one)|(?:(?:its|the) )?(?:show|series|drama|comedy|sitcom|thriller|soap|future|fate)(?: 's (?:future|fate))?|<E\d+>|(?:["'] )?<S\d+>|it|them|(?:the|its) (?:[a-z'-]+ ){1,4}?` + manyNouns + `)`
	// openWords say of a fate that nobody knows it.
	openWords = `(?:undecided|unclear|uncertain|unknown|up in the air|in doubt|in the balance|in limbo|open|to be decided|under discussion|being discussed|still being discussed|cloudy|murky|a mystery|an open question|anyone 's guess|anybody 's guess|in question|hanging|unresolved)`
)

var notYetRules = []rule{
	on("stage/not-yet", " not | yet | still | nobody | no | no-one ",
		whoDecides+decides+` (?:["'*] )*(?:(?:the|a|an|her|his|its|their|any|this|that|whether|if|to|make|order|do|for|as|yet) )*`+ofMore+` (?:\.|,|;|:|--|"|yet|as yet|so far|and|but|for|on|of|though|although|despite|with|in|from|which|who|while|at|this|<D\d+>|whose|beyond|after)`, notDecidedYet),
	on("stage/fate-unknown", " fate | future | status | renewal | return ",
		`(?:(?:still )?`+openWords+` (?:is|remains) the (?:fate|future|status|renewal) of (?:["'] )?`+oneShow+`|(?:fate|future|status|renewal) of (?:["'] )?`+oneShow+behindShow+` (?:is|remains|hangs|stays|was) (?:still |very much |also |currently )*`+openWords+`|(?:<S\d+> (?:" )?'s|whose|its|(?:show|series|drama|comedy|sitcom) 's) (?:fate|future|status) (?:is|remains|hangs|stays) (?:" )?(?:still |very much |also |currently )*`+openWords+`|(?:cards close to (?:its|their) chests?|mum|tight-lipped|silent|coy|quiet) (?:over|on|about|as to|regarding) (?:the )?(?:["'] )?(?:(?:fate|future|renewal|prospects|chances) of|(?:possibility|prospect|chance|idea|subject|question) of (?:an? )?(?:<E\d+>|more|another|renewal)|<E\d+>|whether))`, notDecidedYet),
	on("stage/no-word", " word | nothing | remains | known | clear | wait | decision | discussed ",
		`(?:no word (?:yet |so far |as yet |out )*(?:(?:from|of|out of) (?:<[WNO]\d+>|(?:the|its) [a-z]+) )?(?:yet )?(?:on|about|of|as to) (?:(?:whether|if|there|being|any|a|an|the|its) )*`+ofMore+`|nothing (?:has|is|have) (?:(?:yet|been|so far|being|officially|formally) )*(?:confirmed|decided|ordered|agreed|signed|discussed|set in stone|official)|(?:remains to be seen|is not (?:yet )?(?:known|clear)|unclear|not known|unknown) (?:whether|if) (?:there (?:will|would|is|are) |<S\d+> (?:" )?(?:will|would|is) |it (?:will|would|is) |the (?:show|series|drama|comedy|sitcom|thriller) (?:will|would|is) )(?:(?:be|to|ever|actually) )*(?:back|return|returning|renewed|more|another|an? <E\d+>|<E\d+>|continue|go on|picked up)|whether (?:there (?:will|are|is) (?:(?:be|to) )*(?:any )?(?:more|another|<E\d+>|an? <E\d+>)|`+oneShow+` (?:will|is to|would) (?:be )?(?:back|return|renewed|continue)) (?:[a-z]+ ){0,3}?(?:is|are|remains) (?:not (?:yet )?(?:known|clear|decided)|unclear|unknown|undecided|to be seen)|(?:<W\d+>|(?:the|its) (?:network|streamer|broadcaster|channel)) (?:will|is to|is due to|is expected to) (?:decide|make (?:a|its) decision) (?:[a-z]+ ){0,2}?(?:on|about|whether))`, notDecidedYet),
	on("stage/turned-down", " passed | passes | down | declined | pass | proceed | going | doing | making | getting | ahead ",
		`(?:`+orderers+` (?:(?:has|have|had|then|quietly|ultimately|also|politely|already|in the end) )*(?:passed|passes|taken a pass|took a pass) on (?:the |an? |any )?(?:<E\d+>|more|another)|(?:they|<W\d+>|(?:the|its) (?:network|streamer|broadcaster|channel)) (?:(?:has|have|had|then|ultimately) )*(?:turned (?:it|that|them|us|her|him|the (?:idea|offer|pitch)) down|passed(?: on it)? (?:\.|,|;))|will not (?:proceed|run|go|stretch|get|make it|continue|progress|extend) to (?:an? )?<E\d+>|will not be (?:going ahead|proceeding|moving forward|continuing|pressing ahead) with (?:an? |the |its )?<E\d+>)`, turnedDown),
}

// notYet makes the claim that a stage is not reached yet, sure unless it is only reported.
func (h *hit) notYet(stage string) tv.Claim {
	c, j := stageOf(stage), h.r.judge(h)
	c.Negative, c.Certainty, c.By = true, tv.Confirmed, j.by
	if j.certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	return c
}

// onlyUnsaid tells that it is something told before that nobody has confirmed, or spoken of: "nobody at Norda has
// confirmed it".
var onlyUnsaid = phraseOf(` (?:confirm|confirmed|say|said|saying|announced?|revealed?|commented?|discussed?|mentioned|talked|spoken) (?:[a-z]+ ){0,3}?(?:it|them|that|this) (?:\.|,|;|:|--|"|yet|as yet|so far|and|but|for|with|though|although|while|at|<D\d+>) ?$`)

// notDecidedYet makes the claim that a show has not been renewed, which nobody has ruled out.
func notDecidedYet(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	far := text[h.start:forward(text, h.end, 5)]
	if !h.r.speaksOfShow(h) || asked(h.s) || notOrders.MatchString(far) || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || has(near, "when", "who", "how", "why", "what", "where") || has(far, "replacement", "recast", "spin-off", "spinoff", "title", "titles", "host", "location", "locations", "script", "plot", "details") {
		return nil
	}
	if onlyUnsaid.MatchString(near) || h.onlyHow() {
		return nil // what is not confirmed was told before
	}
	c := h.notYet(tv.Renewed)
	e := h.seasonAtOrBehind()
	if e == nil && h.r.told(h.s, func(o tv.Claim) bool {
		return o.Kind == tv.Stage && o.Value.Text == tv.Renewed && o.Negative && o.Season > 1
	}) {
		return nil // "a third season, but has not ordered one"
	}
	if e != nil {
		if e.episode || e.season < 2 || h.r.showHasSeason(h, e.season) {
			return nil
		}
		c.Season = e.season
	}
	return []tv.Claim{c}
}

// seasonAtOrBehind gives the season in a hit or, in the same clause, soon behind it.
func (h *hit) seasonAtOrBehind() *mention {
	if e := h.lastMention("E"); e != nil {
		return e
	}
	return h.seasonBehind()
}

// turnedDown reads that somebody does not want a season, or more of a show.
func turnedDown(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if !h.r.speaksOfShow(h) || asked(h.s) || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || notOrders.MatchString(near) {
		return nil
	}
	e := h.lastMention("E")
	if e != nil && (e.episode || e.season < 2) || e == nil && !has(near, "more", "another") && !h.r.speaksOfMore(h) {
		return nil
	}
	c := stageOf(tv.Renewed)
	j := h.r.judge(h)
	c.Negative, c.Certainty, c.By = true, tv.Confirmed, j.by
	if j.certainty == tv.Reported || j.certainty == tv.Denied {
		c.Certainty = tv.Reported
	}
	if e != nil {
		c.Season = e.season
	}
	return []tv.Claim{c}
}

// ofMoreBefore are words of a further season, of which one is in what was asked or offered.
var ofMoreBefore = phraseOf(` (?:<E\d+>|renew|renewal|renewed|another season|another series|pickup|pick-up|more episodes) `)

// speaksOfMore tells that the sentence or the one before it speaks of a further season.
func (r *reader) speaksOfMore(h *hit) bool {
	n := r.indexOf(h.s)
	return ofMoreBefore.MatchString(h.s.shape.text) || n > 0 && r.sentences[n-1].paragraph == h.s.paragraph && ofMoreBefore.MatchString(r.sentences[n-1].shape.text)
}
