package glean

import "backlot/internal/tv"

// How a show is cancelled, or ends.

const (
	// thrownOut is what a show gets that is cancelled.
	thrownOut = `(?:the|its|their) (?:dreaded |old )?(?:ax|axe|chop|boot|bullet|hook|elbow|walking papers|marching orders|heave-ho|pink slip|pink slips|sack|push|thumbs down)`
	// putsAway are verbs of who cancels a show.
	putsAway = `(?:(?:killed|kills|killing) (?:off )?|(?:nixed|nixes|nixing|dumped|dumps|dumping|jettisoned|jettisons|terminated|terminates|culled|culls|sunk|sank|sinks|guillotined|binned|bins|binning|chopped|shuttered|shutters|sacked|sacks|discontinued|discontinues|yanked) |(?:closed|closes|closing|shut|shuts) the (?:book|door) on |(?:parted|parts|parting) ways with |(?:given|gives|gave|giving) up on |(?:put|puts|putting) an end to |(?:pulled|pulls|pulling|pull) the plug on |(?:called|calls|calling) time on |(?:called|calls|calling) it quits on |(?:pulled|pulls|pulling) the rug (?:out )?from under |(?:wielded|wields|swung|swings|taken|took|takes|taking) the (?:axe|ax) (?:on|to) )`
	// isNoMore say of a show that it is no more.
	isNoMore = `(?:for the (?:chop|axe|ax|high jump)|on the scrapheap|dead|dead and buried|dead in the water|gone|no more|a goner|toast|history|kaput|one and done|out too|out as well|out at <W\d+>|out after|done at <W\d+>|finished at <W\d+>|over at <W\d+>)`
	// offAir are verbs of a show that ends.
	offAir = `(?:end|ends|ended|ending|conclude|concludes|concluded|concluding|(?:sign|signs|signed|signing) off|(?:bow|bows|bowed|bowing) out|(?:wrap|wraps|wrapped|wrapping) up|(?:go|goes|went|going|gone) (?:off|from) the air|(?:leave|leaves|left|leaving) the (?:air|airwaves)|(?:said|say|says) (?:goodbye|farewell)|(?:come|comes|came|coming) to (?:an end|a close)|(?:draw|draws|drew|drawn|drawing) to (?:an end|a close)|finish|finishes|finished|(?:take|takes|took) (?:its|a) final bow|(?:air|airs|aired) its (?:last|final) (?:ever )?episode|(?:end|ends|ended|ending|finish|finishes|finished|wrap|wraps|wrapped) its (?:[a-z0-9-]+ )?run|(?:run|runs|ran) its course|(?:call|calls|called|calling) it (?:a day|quits)|(?:ride|rides|rode) off into the sunset)`
	// endsHow follows them and says that it is for good.
	endsHow = `(?:(?:[a-z0-9'-]+ |<[DWN]\d+> |, ){0,5}?(?:after|with) (?:just |only |its |a run of )?(?:[0-9]{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|<E\d+>|many|several)(?: [a-z-]+)? (?:seasons|series|years|runs|in|on|,|\.|this|last|<D\d+>)|for good|forever|for ever|for the last time|by its own choice|on its own terms|once and for all|with a (?:[a-z-]+ )?(?:finale|farewell|send-off))`
)

var fateRules = []rule{
	on("stage/gets-axe", " ax | axe | chop | boot | bullet | hook | elbow | papers | orders | heave-ho | pink | sack | push | thumbs ",
		oneShow+behindShow+` `+lightWords+`(?:gets|got|get|getting|given|handed|received|receives|facing|faces|suffers) `+thrownOut+` `+endOfIt, fate(tv.Cancelled)),
	on("stage/is-gone", " chop | axe | ax | jump | scrapheap | dead | gone | more | goner | toast | history | kaput | done | out | finished | over ",
		`(?:<S\d+>|(?:the|this) (?:[a-z'-]+ ){0,5}?`+manyNouns+`)`+behindShow+` (?:is|are|was|'s) (?:now |officially |also |quietly |well and truly |already |all but )*`+isNoMore+` `+endOfIt, fate(tv.Cancelled)),
	on("stage/let-go", " go | loose | door | misery | rest | discontinued | terminated | culled | sunk | shuttered | killed | nixed | dumped | jettisoned | guillotined ",
		oneShow+behindShow+` (?:(?:has|have|had|was|were|is|been|being|gets|got|will|be|both|all|also|abruptly|quietly|suddenly|since|then|just|now|unceremoniously) )+(?:let go|cut loose|shown the door|put out of its misery|laid to rest|discontinued|terminated|culled|sunk|shuttered|killed(?: off)?|nixed|dumped|jettisoned|guillotined) `+endOfIt, fate(tv.Cancelled)),
	on("stage/puts-away", " book | door | ways | up | end | quits | time | plug | rug | axe | ax | kill| nix| dump| jettison| terminat| cull| sunk | sank | sinks | guillotined | bin| chopped | shutter| sacked | sacks | discontinue| yanked ",
		orderers+` `+lightWords+putsAway+`(?:["'] )?`+oneShow, putAway),
	on("stage/ended-it", " ended ", `(?:<W\d+>|(?:the|its) (?:network|broadcaster|streamer|channel|service)) (?:(?:has|had|also|abruptly|quietly|finally|then) )*ended (?:["'] )?(?:<S\d+>|it|the (?:[a-z-]+ ){0,3}?`+manyNouns+`) (?:["'] )?(?:after|in|on|when|last|<D\d+>)`, fate(tv.Cancelled)),
	on("stage/done-after", " done | through | finished ", `(?:<S\d+>|which|it|(?:the|this) (?:[a-z'-]+ ){0,5}?`+manyNouns+`)`+behindShow+` (?:is|are|was|'s) (?:now |officially |all )*(?:done|through|finished) after (?:just |only )?`+seasonsTold+` (?:seasons|season|series|years)`, fate(tv.Cancelled)),
	on("stage/one-and-done", " single | one ", oneShow+behindShow+` (?:exits|leaves|departs|is over|is done|ends|ended|bows out|bowed out|closes|exited|leaves the air|is out) (?:[a-z]+ ){0,3}?after (?:just |only )?(?:a single|one) (?:season|series)`, fate(tv.Cancelled)),
	on("stage/wont-renew", " renew | renewing | order | ordering | back | continue | continuing | another ",
		orderers+` `+lightWords+`(?:(?:opted|chosen|chose|decided|elected|chooses) (?:not to|against)|(?:declined|declines|refused|refuses) to) (?:renew|renewing|bring back|bringing back|continue with|continuing with|order|ordering|recommission|pick up|picking up) (?:["'] )?(?:`+oneShow+`|(?:another|any more|more) )`, wontRenew),
	on("stage/not-back", " back | return | returning | renewed | continue | recommissioned | on | forward | ahead ",
		`(?:<S\d+>|it|(?:the|this|that|<W\d+> 's?) (?:[a-z0-9'-]+ ){0,4}?`+manyNouns+`)`+behindShow+` (?:will|is|are|has|have|would) not (?:be |been |now )?(?:back|coming back|come back|returning|return|renewed|recommissioned|continue|continuing|going on|go on|picked up|moving forward|going forward|going ahead) (?:\.|,|;|"|--|for (?:a|another|any|its) |to <W\d+>|after|and|because|in (?:the )?(?:fall|autumn|spring|summer)|next)`, goesOnNoMore),
	on("stage/off-air", " end | ends | ended | ending | conclud| off | out | up | air | airwaves | goodbye | farewell | close | finish| bow | episode | run | course | day | quits | over | done | sunset ",
		`(?:<S\d+>|it|which|(?:the|this|that|<W\d+> 's?) (?:(?:[a-z0-9'-]+|<[WN]\d+>)(?: 's?)? ){0,6}?`+manyNouns+`)`+behindShow+` `+lightWords+`(?:finally |quietly |officially )?`+offAir+` `+endsHow, offAirs),
	on("stage/left-air", " air | airwaves | close | end ", `(?:<S\d+>|it|which|(?:the|this|that) (?:[a-z0-9'-]+ ){0,4}?`+manyNouns+`)`+behindShow+` (?:(?:has|had|finally|first) )*(?:went off the air|gone off the air|left the air|left the airwaves|came to a close|came to an end|took its final bow|aired its (?:last|final) (?:ever )?episode|ended its run) (?:in|on|last|this|back|<D\d+>|\.|,|after|at)`, offAirs),
	on("stage/to-a-close", " close | end ", `(?:bring|brings|brought|bringing|draw|draws|drew) (?:["'] )?`+oneShow+behindShow+` to (?:a close|an end)`, offAirs),
}

// wantsNoMore ends what stands before what a network does not want to do: "declined to renew".
var wantsNoMore = phraseOf(` (?:declined|declines|refused|refuses|(?:opted|chosen|chose|chooses|decided|elected) (?:not|against)) (?:to )?$`)

// putAway reads who cancels a show with a verb that has other objects too.
func putAway(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || has(near, "trailer", "teaser", "character", "episode", "killing") {
		return nil
	}
	if len(h.r.mentionsIn(near, 0, len(near), "N")) > 0 && has(near, "killed", "kills", "dumped", "dumps") {
		return nil // who is no network does other things
	}
	return fate(tv.Cancelled)(h)
}

// wontRenew reads that a network does not want a season.
func wontRenew(h *hit) []tv.Claim {
	if h.seasonBehind() == nil {
		return h.showNotRenewed()
	}
	return h.renewedNot()
}

// showNotRenewed reads that a network does not want to go on with a show, which it has cancelled by that.
func (h *hit) showNotRenewed() []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if asked(h.s) || !h.r.speaksOfShow(h) || h.ofPeople() || len(h.r.mentionsIn(near, 0, len(near), "PCE")) > 0 || !has(near, "renew", "renewing", "back", "continue with", "continuing with", "recommission") {
		return nil
	}
	c := stageOf(tv.Cancelled)
	j := h.r.judge(h)
	c.Season, c.Certainty, c.By, c.When = whole, tv.Confirmed, j.by, h.r.when(h)
	if j.certainty == tv.Reported || j.certainty == tv.Speculated {
		c.Certainty = j.certainty
	}
	return []tv.Claim{c}
}

// renewedNot makes the claim that there is to be no more of a show; of a season, where one is named.
func (h *hit) renewedNot() []tv.Claim {
	c := stageOf(tv.Renewed)
	j := h.r.judge(h)
	c.Negative, c.Certainty, c.By, c.When = true, tv.Confirmed, j.by, h.r.when(h)
	if j.certainty == tv.Reported || j.certainty == tv.Speculated {
		c.Certainty = j.certainty
	}
	if e := h.seasonBehind(); e != nil {
		c.Season = e.season
	}
	return []tv.Claim{c}
}

// goesOnNoMore reads "will not be back" of a show.
func goesOnNoMore(h *hit) []tv.Claim {
	text := h.s.shape.text
	rest := text[h.end:]
	if asked(h.s) || has(text[back(text, h.start, 4):h.start+1], "who", "actor", "star", "if", "whether", "when") || has(rest, "until", "before") || len(h.r.mentionsIn(text, h.end, len(text), "D")) > 0 && has(text[h.start:h.end+1], "next", "in") {
		return nil
	}
	return h.renewedNot()
}

// offAirs reads that a show ends, or has ended.
func offAirs(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if !h.toldFlatly() || partOfShow.MatchString(text[:h.start+1]) || has(near, "cliffhanger", "episode of", "ends with", "ended with a") || has(text[h.end:], "for the season", "for the year") || has(near, "ends", "concludes", "wraps up", "signs off", "bows out", "end", "wrap up", "wraps", "ending", "bring", "brings") || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 {
		return nil
	}
	h.noteSeasons()
	c := stageOf(tv.Ended)
	c.Season, c.When = whole, h.r.when(h)
	if h.ahead() || h.r.future(c.When) {
		return nil // of an end to come it is told which season is the last
	}
	return []tv.Claim{c}
}
