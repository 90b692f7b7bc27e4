package glean

import (
	"strings"

	"backlot/internal/tv"
)

// More of a show: ordered, granted, got or said yes to, counted in episodes, years or outings.

const (
	// moreOf is what is more of a show, never numbered as a season.
	moreOf = `(?:not one but )?(?:more(?: of)?(?: of it)?|seconds|(?:(?:an?|its|the|yet|one|two|three|four|six|eight|ten|twelve|thirteen|[0-9]{1,2}|a couple of|a pair of|a batch of|a handful of) )?(?:more|another|further|additional|extra|fresh|new|sequel|follow-up|repeat|encore) (?:(?:[a-z]+|[0-9]{1,2}|[a-z0-9]+-(?:episode|part|hour|year|season)) ){0,2}?(?:episodes|half-hours|hours|instalments|installments|chapters|seasons|series|season|runs|run|years|outings|outing|round|rounds|helping|helpings|batch|lap|go|spin|bite|term|stint|adventures?)|(?:an? )?(?:two|three|four|multi)-(?:year (?:order|pickup|pick-up|renewal|extension)|(?:season|series) (?:pickup|pick-up|renewal|extension))|(?:an? )?(?:full|full-season|back-nine|back nine) (?:season|order|pickup|pick-up))`
	// grantsIt are verbs of who orders more.
	grantsIt = `(?:ordered up|orders up|ordered|orders|ordering|commissioned|commissions|commissioning|given|gives|gave|giving|granted|grants|granting|awarded|awards|handed|hands|handing|(?:placed|places|placing) an order for|(?:struck|strikes|inked|inks|signed|signs|sealed|seals|closed|closes) (?:a |the )?(?:[a-z-]+ ){0,2}?(?:deal|pact) for|(?:said|says|saying) yes to|(?:signed|signs|signing) off on|(?:signed|signs|signing) (?:on|up) for|(?:found|finds|made|makes) room for|booked|books|bought|buys|(?:lined|lines|lining) up|(?:locked|locks|locking) in|(?:asked|asks|asking) for|(?:put|puts) in for|confirmed|confirms|announced|announces|making|(?:opted|opts|plumped|plumps|gone|sprung|springs|sprang) for|(?:stepped|steps|stepping) in for|greenlit|greenlights|green-lit|secured|secures|re-upped for|(?:went|gone) ahead with|(?:going|pressing|pushing) ahead with)`
	// getsIt are verbs of a show of which there is more.
	getsIt = `(?:gets|get|getting|got|lands|landed|scores|scored|bags|bagged|nabs|nabbed|earns|earned|wins|won|secures|secured|picks up|picked up|collects|collected|snags|snagged|receives|received|set for|in for|good for|up for|due for|in line for|given|granted|awarded|handed|extended for|renewed for|recommissioned for|brought back for|picked up for|re-upped for|revived for)`
	// returnsAs are verbs of a show that comes back.
	returnsAs = `(?:coming back|come back|comes back|returning|return|returns|back|bouncing back|around|riding again|saddling up|gearing up|suiting up)`
)

var moreRules = []rule{
	on("stage/grants-more", " order| commission| giv| gave | grant| award| hand| yes | off | deal | pact | sign| room | book| bought | buys | lin| lock| ask| put | confirm| announc| making | opt| plump| gone | step| green| secur| re-up| ahead | spr",
		orderers+` (?:(?:has|have|had|also|just|now|officially|already|formally|quietly|is|are|was|reportedly|today|yesterday|decided to|agreed to) )*`+grantsIt+` (?:["'] )?(?:`+oneShow+` (?:["'] )?)?`+moreOf, grantsMore),
	on("stage/more-ordered", " ordered | commissioned | bought | greenlit | green-lit | recommissioned | granted | secured | booked | on order | in the bag | paid for ",
		`(?:`+moreOf+`)(?: of (?:["'] )?`+oneShow+`(?: ["'])?)? (?:(?:has|have|had|was|were|is|are|been|now|also|already|just|since|both|all|quietly|officially) )+(?:ordered|commissioned|bought|greenlit|green-lit|recommissioned|granted|secured|booked|on order|in the bag|paid for)`, moreOrdered),
	on("stage/gets-more", " more | another | seconds | further | additional | extra | fresh | new | sequel | follow-up | repeat | encore | full | double | order | pickup | pick-up | renewal | deal | extension | back ",
		oneShow+behindShow+` `+lightWords+getsIt+` `+moreOf, getsMore),
	on("stage/back-for-more", " back | return| come | comes | coming | bouncing | around | again | up ",
		oneShow+behindShow+` (?:(?:is|are|will|be|to|has|have|been|confirmed|set|officially|definitely|also|now|'s|all|both|soon|really|certainly|going|would|reportedly) )*`+returnsAs+` (?:on <W\d+> |to <W\d+> |to (?:our )?screens )?for (?:at least |what may be |a )?(?:`+moreOf+`|(?:one|a) (?:last|final) (?:[a-z]+ ){0,2}?(?:run|season|series|time|outing|round|lap|hurrah))`, comesForMore),
	on("stage/is-coming-back", " back | returning ", oneShow+behindShow+` (?:is|are|'s) (?:(?:officially|definitely|now|indeed|finally|also|most certainly|really|certainly|not done and is) )*(?:coming back|returning|bouncing back|on its way back)(?: (?:\.|!|,|after all|again|to <W\d+>|on <W\d+>|--|and|;|"|for good))`, comesForMore),
	on("stage/is-safe", " safe | spared | dodged | escaped | survive| lives | lifeline | reprieve | nod ", `(?:<S\d+>|it|(?:the|this|that) (?:[a-z0-9'-]+ ){0,4}?`+manyNouns+`)`+behindShow+` (?:(?:is|has|was|been|also|now|have|both|all|got|gets) )*(?:safe|spared(?: the axe)?|dodged the (?:axe|ax|bullet)|escaped (?:the axe|cancellation)|survived the cull|survives|lives on|(?:the|a) (?:nod|reprieve|lifeline)) (?:\.|,|;|for|at|until|through|into|and|--|!)`, comesForMore),
	on("stage/extended", " extend| re-up", orderers+` (?:(?:has|have|had|also|just) )*(?:extended|extends|re-upped|re-ups) (?:["'] )?`+oneShow+` (?:["'] )?(?:for|to|through|by|into|with|until) `, grantsMore),
	on("stage/pickup-announced", " pickup | pick-up | renewal | recommission ", `(?:the|its|this|their) (?:[a-z0-9-]+ ){0,3}?(?:pickup|pick-up|renewal|recommission|recommissioning) (?:(?:was|is|comes|came|has been|follows|had been) )(?:announced|confirmed|made official|revealed|unveiled|just|as|after|ahead|less than|only|in|on|two|three|weeks|days|months|a)`, renewalCame),
	on("stage/likely-more", " bet | likely | inevitable | certainty | certain | conclusion | shoo-in | formality | given | no-brainer | time | shot | unlikely | toss-up | slim | remote | doubtful | possible | cards | odds-on | done | imminent ",
		`(?:an? |the |any |its |another )?(?:<E\d+>|renewal|pickup|pick-up|recommission|comeback|return(?: to [^;,.]{1,40})?|reprieve|save|rescue|revival) (?:(?:is|seems|looks|feels|appears|remains|would|be|must|surely|now|also|to|like|all but|almost|just|increasingly|very|pretty|more|a|an|only|no|by|means|as good as|still|extremely|highly|rather|virtually|on|the|least) )+(?:safe bet|likely|inevitable|certainty|certain|foregone conclusion|shoo-in|formality|given|no-brainer|matter of time|long shot|unlikely|toss-up|slim|remote|doubtful|possible|cards|odds-on|done|a done deal|imminent)`, likelyMore),
	on("stage/bet-on-it", " if | bet | money ", `(?:(?:i|we) (?:would|will) (?:be |not be |also )?(?:(?:absolutely|very|pretty|quite|frankly|extremely) )?(?:stunned|shocked|amazed|astonished|surprised|floored|gobsmacked) if (?:it|there|<S\d+>|the (?:show|series|drama|comedy|sitcom)) (?:is|are|was|were|did|does|do) not|(?:(?:i|we) (?:would|will) (?:bet|put money|wager|put (?:our|my) money)|(?:our|my) money is|the smart money is) on (?:it|a|another|one|more|there|<E\d+>|the|renewal|<S\d+>))`, likelyMore),
	on("stage/season-unsure", "<E", `<E\d+> (?:of `+gap(5)+`)?(?:is|remains|has|was) (?:(?:yet|still|not|as yet|currently|so far|been|to be|be) )*(?:uncertain|unconfirmed|undecided|unclear|up in the air|confirmed|ordered|commissioned|announced|greenlit|green-lit|decided|given the go-ahead) (?:\.|,|;|by|yet|but|and|though|--)`, seasonUnsure),
}

// grantsMore reads that somebody orders more of a show.
func grantsMore(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if h.ofOthersGain(near) || notOrders.MatchString(near) || len(h.r.mentionsIn(near, 0, len(near), "N")) > 0 && len(h.r.mentionsIn(near, 0, len(near), "S")) == 0 {
		return nil
	}
	for _, w := range []string{"shows", "dramas", "comedies", "titles", "originals", "cast", "writers", "directors", "faces", "series from", "series about", "series ,", "series based", "series set", "series called", "series starring", "drama", "comedy", "sitcom", "thriller"} {
		if strings.HasPrefix(text[h.end+1:], w) {
			return nil // it is a new show
		}
	}
	if has(near, "new series", "fresh series", "announced", "announces", "confirmed", "confirms", "announce") && !has(near, "more", "another", "further", "additional") {
		return nil
	}
	if has(near, "more") && !has(near, "of") && !has(near, "one more", "two more", "three more", "four more") && moreNoShow.MatchString(text[h.end:]) {
		return nil
	}
	return h.moreClaim()
}

// moreNoShow follows "more" where it is no more of a show: "ordered more than", "gave more time".
var moreNoShow = phraseOf(`^ (?:than|time|money|scripts?|details?|about|information|space|weight|work|and more|power|room|from|to|on|news|in|with|or|people|characters?|women|men|comedy|drama|unscripted|scripted|originals?|content) `)

// ofOthersGain tells that it is people, or something else than a show, that get or give something.
func (h *hit) ofOthersGain(near string) bool {
	text := h.s.shape.text
	before := text[back(text, h.start, 2) : h.start+1]
	return asked(h.s) || !h.r.speaksOfShow(h) || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || len(h.r.mentionsIn(before, 0, len(before), "PC")) > 0 || has(near, "actor", "actress", "star", "character", "scripts", "spin-off", "spinoff")
}

// moreClaim makes the claim that a show goes on; of its first order it says nothing.
func (h *hit) moreClaim() []tv.Claim {
	c := stageOf(tv.Renewed)
	j := h.r.judge(h)
	if j.certainty == tv.Denied {
		return nil
	}
	c.When, c.Certainty, c.Negative, c.By = h.r.when(h), j.certainty, j.negative && !has(h.s.shape.text[h.start:h.end+1], "not one but"), j.by
	if by := h.doneBy(); c.By == "" && by != "" && j.certainty == tv.Confirmed {
		c.By = by
	}
	if e := h.lastMention("E"); e != nil && !e.episode && e.season > 1 {
		c.Season = e.season
	}
	return []tv.Claim{c}
}

// moreOrdered reads that more of a show was ordered, by nobody that is named there.
func moreOrdered(h *hit) []tv.Claim {
	near := h.s.shape.text[h.start : h.end+1]
	if h.ofOthersGain(near) || strings.Contains(near, "<E") || has(near, "new series", "fresh series") && !has(near, "two", "three", "another") || notOrders.MatchString(near) || h.r.judge(h).negative ||
		h.r.told(h.s, func(o tv.Claim) bool { return o.Kind == tv.Stage && o.Value.Text == tv.Renewed }) {
		return nil
	}
	return h.moreClaim()
}

func getsMore(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if strings.Contains(near, "<E") || h.ofOthersGain(near) || has(near, "new series", "fresh series", "won", "wins") || moreNoShow.MatchString(text[h.end:]) || notOrders.MatchString(near) {
		return nil
	}
	list := h.moreClaim()
	if found := covering.FindStringSubmatch(text[h.end:]); found != nil && len(list) == 1 {
		if e := h.r.find(found[1]); e != nil && !e.episode && e.season > 1 {
			if list[0].Season = e.season; e.also > 0 {
				next := list[0]
				next.Season = e.also
				list = append(list, next)
			}
		}
	}
	return list
}

// covering follows an order of several seasons, and says which.
var covering = phraseOf(`^ (?:(?:[a-z]+|<D\d+>) ){0,4}?(?:, )?(?:which |that )?(?:covering|covers|comprising|taking in|takes in|good for|encompassing) (?:both )?<(E\d+)>`)

func comesForMore(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	_, to := h.s.clauseAt(h.start + 1)
	if h.ofOthersGain(near) || has(near, "who", "cast") || len(h.r.mentionsIn(text, h.end, max(to, h.end), "D")) > 0 || len(h.r.mentionsIn(text, h.start, h.end, "D")) > 0 || h.r.judge(h).negative {
		return nil
	}
	if e := h.lastMention("E"); e != nil && (e.episode || e.season < 2 || h.nounBehind()) {
		return nil
	}
	return h.moreClaim()
}

// renewalCame reads that there was a renewal, of which the day or the circumstances are told.
func renewalCame(h *hit) []tv.Claim {
	if h.ofOthersGain(h.s.shape.text[h.start:h.end+1]) || h.r.judge(h).negative {
		return nil
	}
	list := h.moreClaim()
	if len(list) > 0 && list[0].Season == 0 && strings.Contains(h.s.shape.text, "<E") {
		list[0].Season = whole // another season is named for what it is at
	}
	return list
}

// unlikelyMore are words of a guess that there is to be no more.
var unlikelyMore = phraseOf(` (?:long shot|unlikely|slim|remote|doubtful|no means) `)

// likelyMore reads a guess of whether there is to be more of a show.
func likelyMore(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if !h.r.speaksOfShow(h) || len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 {
		return nil
	}
	if e := h.lastMention("E"); e != nil && (e.episode || e.season < 2 || h.r.showHasSeason(h, e.season)) {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Certainty, c.Negative, c.By = tv.Speculated, unlikelyMore.MatchString(near) && !has(near, "not unlikely"), h.r.judge(h).by
	if h.r.judge(h).certainty == tv.Reported {
		c.Certainty = tv.Reported
	}
	list := []tv.Claim{c}
	if unorderedBut.MatchString(text[:h.start+1]) {
		c.Certainty, c.Negative, c.By = tv.Confirmed, true, nobody // so far
		list = append(list, c)
	}
	return list
}

// seasonUnsure reads that a season has not been ordered, where it is said as such.
func seasonUnsure(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	e := h.lastMention("E")
	if e == nil || e.episode || e.season < 2 || asked(h.s) || has(text[back(text, h.start, 5):h.start+1], "date", "whether", "when", "cast", "plot", "title", "for") {
		return nil
	}
	if has(near, "confirmed", "ordered", "commissioned", "announced", "greenlit", "green-lit", "decided", "given the go-ahead") && !has(near, "not", "yet to be", "to be") {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Negative, c.Certainty, c.By = true, tv.Confirmed, h.r.judge(h).by
	return []tv.Claim{c}
}
