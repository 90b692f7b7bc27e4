package glean

import (
	"strings"

	"backlot/internal/tv"
)

var cancelRules = []rule{
	on("stage/cancelled", " cancel| axed | axe | scrap| canned | dropped | shelved | ditched | binned | pulled | chop | killed | boot | dead | over | finished | un-renewed | unrenewed ",
		`(?:{any}|"|'|it|`+showNoun+`) (?:, [^,]{1,70} , )?(?:[a-z]+ )?{adv}(?:(?:has|have|had|was|were|is|been|being|gets|got|will|be|to|not|also|would|could|may|might|should|about|facing|set|both) )+{adv}(?:cancelled|canceled|axed|scrapped|canned|shelved|ditched|binned|dropped by|un-renewed|unrenewed|given the (?:axe|ax|chop|boot|heave-ho)|killed off by {net})`, cancelled),
	on("stage/is-dropped", " cancel| axed | axe | scrap| canned | dropped | shelved | ditched | binned ",
		`{show} (?:["'] )?(?:\( [^()]{1,40} \) )?(?:, |: )?(?:has been |was |is )?{adv}(?:cancelled|canceled|axed|scrapped|dropped by|shelved|dropped after|gets the (?:axe|ax|chop)|got the (?:axe|ax|chop))`, cancelled),
	on("stage/cancels", " cancel| axe | axed | axes | scrap| plug | canned | cans | dropped | axing | ditched | time | longer ",
		`(?:(?:is|are) no longer (?:making|developing|producing|going ahead with|moving ahead with|pressing ahead with)|cancelled|canceled|cancels|cancelling|canceling|cancel|axed|axes|axing|axe|scrapped|scraps|scrapping|scrap|cans|canned|ditched|ditches|dropped|drops|(?:pulled|pulls|pulling|pull) the plug on|(?:called|calls|calling|call) time on|cancellation of|cancellations of|axing of|axings of|axe (?:has )?(?:fallen|fell|falls) on|swung the axe on|brought (?:down )?the axe (?:down )?on) (?:["'] )?(?:(?:the|its|their|his|her) (?:[a-z'-]+ |{any} ){0,5}?`+showNoun+`|it|{show}|(?:(?:the|its|their|a) )?(?:(?:planned|upcoming|proposed|previously|already|announced|ordered|promised|new|final|last) ){0,2}{season})`, cancelled),
	on("stage/which-cancelled", " cancel| axed | axes | scrap| dropped | canned | ditched ",
		`(?:which|that|after|since|when|before) {net} {adv}(?:(?:has|had|have) )*{adv}(?:cancelled|canceled|axed|scrapped|dropped|canned|ditched)(?: (?:it|them|on|in|last|this|after|earlier|two|three|back|,|\.|<D\d+>))`, cancelled),
	on("stage/plug", " plug | quits | axe ", `(?:pulled the plug|pulls the plug|pulling the plug|swung the axe|wielded the axe|called it quits)(?: <D\d+>| last| this| in| after|,| \.| before| ,|;| earlier)`, cancelled),
	on("stage/ceases", " forward | ahead | cancellation ",
		`(?:not (?:be |to )?(?:moving|going|proceeding|pressing|move|go|proceed|press) (?:forward|ahead) (?:with|on) (?:["'] )?(?:{show}|`+theShow+`)|(?:show|series|drama|comedy|sitcom|{show}) 's cancellation|its cancellation)`, notMoving),
	on("stage/not-renewed", " renew| return | back | picked | returning | continue | recommission",
		`(?:{any}|"|it|`+showNoun+`) {adv}(?:will not be renewed|has not been renewed|was not renewed|will not be returning|will not be picked up|will not return|will not come back|will not be back|is not coming back|is not returning|will not be recommissioned|will not continue)`, notRenewed),
	on("stage/ended", " over | end | ended | ends | ending | conclude| sign| bow| curtain | last | close| finish",
		`(?:{show}|{season}|`+theShow+`)(?: "| ')? (?:, [^,]{1,90} , )?{adv}(?:has (?:come|drawn) to an end|came to an end|drew to a close|has ended|ended its run|has concluded|concluded its run|ended|signed off|bowed out|has bowed out|took its final bow|finished its run|(?P<ahead>(?:will|is to|is set to|would|is due to|is going to|is|to) (?:[a-z]+ )?(?:end|come to an end|conclude|finish|bow out|sign off|draw to a close|wrap up|ending|coming to an end|concluding|end its run))|(?P<now>ends for good|is over|comes to an end|ends its run|bows out for good|ends after|concludes after))(?: (?:after|with|in|on|last|its|<D\d+>|this|next|for|when|,|earlier|later|following|back)| \.)`, ended),
	on("stage/over", " over | cancelled | canceled | axed | ended | ending ", `{show} (?:" )?(?:\( [^()]{1,40} \) )?: (?:it 's |officially )?(?P<word>over|cancelled|canceled|axed|ended|gone|finished)`, over),
}

// fromTheShow begins what follows where somebody has been axed and the show goes on.
var fromTheShow = phraseOf(`^ from (?:<S\d+>|(?:the|his|her|their) (?:[a-z-]+ |<[WN]\d+> (?:'s )?){0,3}?(?:show|series|soap|drama|comedy|sitcom|programme|cast|role|part|line-up|reboot|revival|panel)) `)

func cancelled(h *hit) []tv.Claim {
	sentence := h.s.shape.text
	text := sentence[h.start : h.end+1]
	if has(sentence, "event", "flight", "flights", "tour", "concert", "trip", "game", "match", "episode of", "panel", "subscription", "subscriptions", "concerts", "gigs", "shows in", "movie", "convention", "appearance") ||
		has(text, "scene", "scenes", "storyline", "plans", "pilot", "idea", "script") || has(sentence[back(sentence, h.start, 3):h.start+1], "uncancelled", "saved from", "avoid", "if") {
		return nil
	}
	if h.rule.name == "stage/cancelled" && fromTheShow.MatchString(sentence[h.end:]) {
		return nil // somebody is, and not the show
	}
	if has(text, "dropped", "drops", "drop", "cans") && (has(text, "trailer", "teaser", "clip", "episodes", "poster", "season") || len(h.r.mentionsIn(text, 0, len(text), "W")) == 0 && h.mention("show") == nil && !has(text, "by") && !h.droppedBy()) {
		return nil
	}
	if has(text, "drops", "dropped") && h.rule.name == "stage/cancels" && len(h.r.mentionsIn(sentence, back(sentence, h.start, 3), h.start+1, "W")) == 0 {
		return nil
	}
	h.noteSeasons()
	if rest := sentence[h.end+1:]; strings.HasPrefix(rest, "after its next") || strings.HasPrefix(rest, "after the next") || strings.HasPrefix(rest, "after its <E") {
		return nil // it is to end
	}
	c := stageOf(tv.Cancelled)
	c.When = h.r.when(h)
	c.By = h.orderer()
	if m := h.mention("net"); m != nil && h.rule.name == "stage/which-cancelled" && c.By != "" {
		c.By = m.name // and not who has saved it
	}
	if by := byNetwork.FindStringSubmatch(sentence[h.end:]); by != nil {
		if c.By = ""; h.r.judge(h).certainty != tv.Reported {
			c.By = h.r.find(by[1]).name // and not who has saved it since
		}
	} else if suffers.MatchString(text) && byChannel.MatchString(sentence[h.end:]) {
		c.By = "" // who stands before it is another
	}
	c.Season = whole
	if es := h.r.mentionsIn(text, 0, len(text), "E"); len(es) > 0 && !has(text, "of") {
		c.Season = es[0].season
	} else if n := h.seasonCancelled(); n > 0 {
		c.Season = n
	}
	if has(text, "not") {
		c.Certainty, c.By = tv.Denied, h.r.judge(h).by
	}
	return []tv.Claim{c}
}

// byNetwork begins what stands behind "was cancelled" where it is told who did it.
var byNetwork = phraseOf(`^ by (?:the |its |broadcaster |network |streamer |parent )*<(W\d+)> `)

var (
	// seasonBefore ends what stands before a show of which one season is meant: "the fourth season of Norda's drama".
	seasonBefore = phraseOf(`<(E\d+)> of (?:the |its |their )?(?:(?:<W\d+>|'s|[a-z-]+|") ){0,4}?$`)
	// seasonNext is one that stands behind "Norda has cancelled", and not what that came after.
	seasonNext = phraseOf(`^ (?:(?:the|its|their|a) )?(?:(?:planned|upcoming|proposed|previously|already|announced|ordered|promised|new|final|last) ){0,2}<(E\d+)> `)
	// suffers is in what tells of whom it is done to, and not of who does it.
	suffers = phraseOf(` (?:was|were|is|are|been|being|be|gets|got|given) `)
)

// seasonCancelled is the season that was cancelled, where it is one that stands before the
// show, or behind who did it; 0 where it is the show.
func (h *hit) seasonCancelled() int {
	text := h.s.shape.text
	found := seasonBefore.FindStringSubmatch(text[:h.start+1])
	if found == nil && h.rule.name == "stage/cancelled" && !suffers.MatchString(text[h.start:h.end+1]) {
		found = seasonNext.FindStringSubmatch(text[h.end:])
	}
	if found == nil {
		return 0
	}
	if m := h.r.find(found[1]); m != nil && !m.episode {
		return m.season
	}
	return 0
}

func notMoving(h *hit) []tv.Claim {
	c := stageOf(tv.Cancelled)
	c.Season = whole
	j := h.r.judge(h)
	c.Certainty, c.By = j.certainty, j.by
	return []tv.Claim{c}
}

func notRenewed(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start:min(len(text), h.start+8)]
	if len(h.r.mentionsIn(text, h.start, h.start+len(near)-1, "PNCDEWO")) > 0 || has(text[h.end:], "as", "until", "before") || h.seasonBehind() != nil {
		return nil
	}
	if strings.HasPrefix(near, " \"") && len(h.r.mentionsIn(text, back(text, h.start, 2), h.start+1, "S")) == 0 {
		return nil
	}
	c := stageOf(tv.Cancelled)
	c.Certainty, c.Season = tv.Confirmed, whole
	if j := h.r.judge(h); j.certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	if has(text[h.start:h.end+1], "has not been renewed") {
		return nil // not yet, perhaps
	}
	return []tv.Claim{c}
}

func ended(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if h.mention("season") != nil || has(near, "finished", "finish") && !has(near, "its run") || strings.HasSuffix(near, " , ") && !has(near, "to an end", "over") {
		return nil
	}
	rest := text[back(text, h.end, 1):]
	if has(near, "world series") || has(near, "over") && has(text[back(text, h.start, 12):h.end+1], "search", "wait", "hunt", "race", "battle", "romance") || has(text[back(text, h.start, 1):h.end+1], "it all") || h.endsItsSeason() || partOfShow.MatchString(text[:h.start+1]) || has(rest, "for another year", "for the year", "for the season") {
		return nil // it is a season that ended
	}
	if strings.HasPrefix(rest, "a cliffhanger") || has(near, "with") || h.r.backstoryOf(h) {
		return nil
	}
	if has(near, "is over", "is", "its") && has(rest[:min(len(rest), 30)], "the years", "budget", "course") {
		return nil
	}
	h.noteSeasons()
	c := stageOf(tv.Ended)
	c.Season, c.When = whole, h.r.when(h)
	if j := h.r.judge(h); j.negative || j.certainty == tv.Denied || c.When.IsDay() && h.r.future(c.When) {
		return nil // a day is that of the last episode
	}
	c.Plan = h.group("ahead") != "" || h.group("now") != "" && !has(near, "is over")
	return []tv.Claim{c}
}

var (
	// itsSeason is what ended, where that is one season.
	itsSeason = phraseOf(`^ (?:(?:its|the|their|a|an) )?(?:<E\d+>|(?:[a-z-]+ )?(?:first|debut|freshman|sophomore|latest|current|last) (?:season|run|series|year|outing)) `)
	// partOfShow ends what stands before a show, where it is a season of the show that ended.
	partOfShow = phraseOf(`<E\d+> of (?:the )?(?:["'] )?$`)
)

// endsItsSeason tells that what ended is one season: "ended its first season".
func (h *hit) endsItsSeason() bool {
	text := h.s.shape.text
	at := strings.LastIndexByte(text[:h.end], ' ')
	switch text[at+1 : h.end] {
	case "its":
		return itsSeason.MatchString(text[at:])
	case "on", "last", "this", "ended":
		return itsSeason.MatchString(text[h.end:])
	}
	return false
}

// backstoryOf tells that an end is a part's or an episode's: "the season ended on a cliffhanger".
func (r *reader) backstoryOf(h *hit) bool {
	return has(h.s.shape.text[h.start:], "cliffhanger", "with a bang", "with the death", "on a high")
}

var afterCount = phraseOf(` after (?:just |only |its )?([a-z0-9]+) (?:[a-z]+ )?(?:seasons|series|season) `)

// noteSeasons takes the number of "after two seasons" for the season of what
// follows, where no season is named.
func (h *hit) noteSeasons() {
	t := h.r.showAt(h)
	if t == nil || h.r.season[foldedName(t)] > 0 {
		return
	}
	if found := afterCount.FindStringSubmatch(h.s.shape.text); found != nil {
		if n := numeral(found[1]); n > 0 {
			h.r.local[foldedName(t)], h.r.season[foldedName(t)] = n, n
		}
	}
}

func over(h *hit) []tv.Claim {
	c := stageOf(tv.Cancelled)
	if w := h.group("word"); w == "over" || w == "ended" || w == "finished" || w == "gone" {
		c = stageOf(tv.Ended)
	}
	c.Season = whole
	return []tv.Claim{c}
}

var (
	// afterWhich begins what stands before a network that has dropped a show, as what was before.
	afterWhich = phraseOf(` (?:after|since|when|before|until|but|;|once) (?:["'] )?(?:the )?<W\d+> (?:[a-z]+ly |had |has )*$`)
	// howLongOn follows a show that was dropped: how long it had been on.
	howLongOn = phraseOf(`^ (?:(?:in|on|last|this|back) )*(?:<D\d+> )?(?:, )?after (?:just |only |its |a )*(?:[a-z0-9]+ )?(?:seasons?|series|episodes?|<E\d+>|years?|run|pilot)`)
)

// droppedBy tells that a network has dropped a show, and not put it where it can be seen.
func (h *hit) droppedBy() bool {
	text := h.s.shape.text
	before := text[:h.start+1]
	return h.rule.name == "stage/cancels" && (afterWhich.MatchString(before) || endsInNetwork.MatchString(before) && howLongOn.MatchString(text[h.end:]))
}

var endsInNetwork = phraseOf(` <W\d+> (?:[a-z]+ly |had |has |have )*$`)
