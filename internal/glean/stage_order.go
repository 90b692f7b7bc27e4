package glean

import (
	"strconv"
	"strings"

	"backlot/internal/tv"
)

// shows are the nouns for a show; theShow stands for one without naming it.
const (
	showNoun = `(?:series|show|drama|comedy|sitcom|thriller|spinoff|spin-off|program|programme|reboot|dramedy|soap|saga|procedural|miniseries|anthology|hit|epic|whodunit|mystery|romcom|rom-com|telenovela|cartoon|anime|docuseries|western|adaptation|revival|prequel|sequel|franchise|favourite|favorite|franchise)`
	theShow  = `(?:it|(?:the|this|that|its|their|our|his|her) (?:[a-z'-]+ |{any} 's ){0,4}?` + showNoun + `)`
	// leads are the little words before a season's number.
	leads = `(?:(?:up to|at least|as many as|what will be|both|another|possible|potential|an?|its|the|their|her|his|our|early|any|for) )*(?:(?:[a-z-]+|[0-9]+-(?:episode|part|hour|week|chapter)) ){0,2}?`
	// helps are the verbs and adverbs that lead up to a passive or a state.
	helps = `(?:(?:has|have|had|having|is|are|was|were|will|would|shall|to|be|been|being|gets|got|get|not|never|also|now|already|just|officially|finally|recently|reportedly|still|yet|set|slated|due|expected|scheduled|planned|likely|may|might|could|can|should|only|then|since|quietly|formally|both|even|all|abruptly|suddenly|temporarily|briefly|indefinitely|again|did|does|do|once|long|going|about|looks|apparently|probably|effectively|unceremoniously|swiftly|by) )*`
)

// gap matches up to n words, mentions and quotation marks, as few as will do.
func gap(n int) string {
	return `(?:(?:[a-z0-9'+&-]+|<[A-Z]\d+>|"|') ){0,` + strconv.Itoa(n) + `}?`
}

var orderRules = []rule{
	on("stage/renewed-for", " renew| re-up| picked | picks | pick | recommission| brought | bring| extend| reviv| rescue| save",
		`(?:renewed|renews|renewing|renew|re-upped|re-ups|re-up|renewal|picked up|picks up|pick up|picking up|recommissioned|recommissions|brought back|bringing back|brings back|bring back|bring|bringing|brings|revived|revives|revive|reviving|rescued|rescues|saved)(?: ,)? `+gap(6)+`(?:for|through|with) `+leads+`{season}`, renewed),
	on("stage/renewed", " renewed | renews | recommissioned | re-upped ",
		`(?:(?:{any}|"|'|it|`+showNoun+`) (?:, [^,]{1,70} , )?{adv}(?:(?:has|have|had|was|were|is|been|being|gets|got|will|be|not) )+{adv}(?:renewed|recommissioned|re-upped)|(?:renews|has renewed|have renewed|renewed|re-upped|has recommissioned) (?:["'] )?(?:{any}|`+theShow+`))`, renewed),
	on("stage/another", " another | more | new ",
		`(?:(?:renewed|recommissioned|picked up|cleared|returning|back|renews|re-upped|will return|come back|coming back) (?:`+"(?:[a-z]+ |{any} ){0,4}?"+`)?(?:for|with)|ordered|orders|commissioned|commissions|greenlit|given (?:the )?(?:go-ahead|green light) (?:to|for)) (?:another|one more|two more|three more|a new|an additional|a further) (?:season|seasons|series|run|outing)`, another),
	on("stage/ordered-season", "<E",
		`(?:ordered|orders|ordering|order|commissioned|commissions|commission|greenlit|greenlights|greenlight|green-lit|green-lights|picked up|picks up|handed out|handed|confirmed|confirms|confirm|announced|announces|announce|gets|get|getting|got|given|gave|gives|giving|granted|granting|the go-ahead (?:to|for)|green light (?:to|for)|order for|order of|bags|bagged|landed|lands|nabs|nabbed|secured|secures|scored|scores|won|wins|earned|earns|locked in|treated to|signed on for|signed up for|signs up for|bought|buys|buy) (?:out )?(?:(?:["'] )?{any} (?:["'] )?(?:for )?)?`+leads+`{season}`, orderedSeason),
	on("stage/season-order", "<E",
		`(?:(?P<no>no|not|without|yet to|rather than) )?(?:[a-z-]+ ){0,4}?{season} (?:renewal|pickup|pick-up|order|commission|recommission|greenlight|green-light|go-ahead)`, seasonOrder),
	on("stage/season-ordered", "<E",
		`{season} (?:of `+gap(6)+`)?(?:, [^,]{1,60} , )?`+helps+`(?:ordered|commissioned|greenlit|green-lit|confirmed|announced|picked up|given the (?:go-ahead|green light|nod)|in the bag|official|a go|a done deal|guaranteed|on the way|on its way|on the cards|happening|happen|going ahead|go ahead|coming|locked in|secured|assured|certain|signed off)`, seasonOrdered),
	on("stage/back-for", "<E", `(?:will|would|to|is|are|and|shall|be) {adv}(?:be back|come back|coming back|return|returning|back) (?:`+gap(7)+`)?for `+leads+`{season}`, backFor),
	on("stage/season-coming", "<E", `there (?:will be|is going to be|is to be|'s going to be|would be|could be|might be|may be) (?:an? |another |no |not be an? )(?:[a-z-]+ ){0,2}?{season}`, seasonComing),
	on("stage/season-not", "<E",
		`(?:will not be|there will not be|there is not going to be|will not get|would not get|will not be getting|is not getting|will not have|not be making|not making|not ordering|not do|not doing|will never be|nobody is making|never see|not see|get|getting|against|passed on|passes on|passing on|ruled out|rules out|ruling out|(?:closed|closes|shut|shuts) the door on|(?:said|says) no to|turned down|turns down|no plans for|no plans to (?:make|do|order|produce)|not renewed for|not be renewed for|not returning for|not return for|not be back for|not coming back for|not come back for|not be (?:continuing|moving forward) with|not (?:to )?(?:mov(?:e|ing)|go|going|proceed|proceeding|press|pressing) (?:forward|ahead) with) (?P<no>no )?(?:an? |its |the )?(?:[a-z-]+ ){0,2}?{season}`, noSeason),
	on("stage/no-season", "<E", `(?:there|is|be|with|order|sees?|means?|and|but|:|\.|,) (?:is |was |will be )?no {season}(?: (?:of|for|on|at|,|\.|;|:|--|"|and|but|after|because|due|in|with|then|either))`, noSeason),
	on("stage/undecided", "<E",
		`(?:no|not|yet to|nor|never|neither|nobody|undecided|nothing|unclear) (?:[a-z'-]+ ){0,5}?(?:decision|decide|decided|word|news|announced|confirmed|announcement|order|green light|greenlight|go-ahead|commission|agreement|plans?|commitment|say|said) (?:[a-z'-]+ ){0,4}?(?:about|on|for|of|to|regarding|over|whether|as to) `+gap(4)+`{season}`, undecided),
	on("stage/order-guess", "<E",
		`(?:hopes?|hoping|hoped|would love|would like|wants?|wanted|in talks|talks|talk|negotiations|negotiating|mulling|considering|weighing|discussing|discussed|discussions|exploring|contemplating|circling|close to a deal|chances|chance|odds|prospect|prospects|possibility|possible|potential|plans?|planning|planned|ideas?|pitch|pitched|pitching|room|open to|door open|interested|interest|keen|rumou?rs|rumou?red|case|campaign|campaigning|petition|clamou?ring|calls|begging|likelihood|future|ambitions?|appetite|ready|writing|plotting|mapped|hints?|hinted|hinting|teases?|teased|teasing) (?:(?:of|for|about|over|at|to|on|out|in|with|do|make|have|see|write|a|return|story|stories|enough|get|getting|making|doing|seeing|plan|ideas|scripts) )*(?:the |an? |any |another )?(?:[a-z-]+ ){0,2}?{season}`, guessedOrder),
	on("stage/season-guess", "<E",
		`{season} (?:of `+gap(6)+`)?(?:" )?(?:(?:may|might|could|would|should|can|will|is|looks|seems|remains|appears|feels|was|be|now|still|also|well|very|definitely|absolutely|certainly|more|highly|nevertheless|nonetheless|always|very much|by no means|not|on) )*(?:happen|likely|unlikely|possible|probable|possibility|certainty|a coin toss|anyone 's guess|in the balance|in doubt|up in the air|in the cards|on the table|on the cards|in question|in limbo|conceivable|not out of the question|mooted|in discussion|being discussed|under discussion|in talks)`, guessedOrder),
	on("stage/and-for", " renew| pick", `(?:,|and) (?:["'] )?{show} (?:["'] )?for (?:an? |its )?(?:[a-z]+ )?{season}`, andFor),
	on("stage/among", " renew| cancel| axed | axes ", `{show} (?:["'] )?(?:,|and|\.|--|;|"|to|in|as)`, among),
	on("stage/announced", " order| commission| greenl| green| announc| unveil| picked | picks | handed | given | giving | bought | buys | lands | landed ",
		`(?:has |have )?{adv}(?:ordered|orders|greenlit|greenlights|green-lit|green-lights|commissioned|commissions|announced|announces|unveiled|unveils|picked up|picks up|bought|buys|landed|lands|(?:given|gives|giving|gave|handed|hands|handing|awarded|awards) (?:an? |its |the )?(?:[a-z0-9-]+ ){0,4}?(?:order|commitment|green light|greenlight|go-ahead|nod|pickup) (?:to|for)) (?:{the}(?:[a-z0-9'-]+ |{any} ){0,6}?)?(?:["'] )?{show}`, announced),
	on("stage/is-announced", " ordered | greenlit | green-lit | commissioned | announced | picked | unveiled | order | light | go-ahead ",
		`{show} (?:["'] )?(?:, [^,]{1,80} , )?{adv}(?:(?:has|have|was|is|been|being|gets|got|will|be) )+{adv}(?:ordered|greenlit|green-lit|commissioned|announced|picked up|unveiled|given (?:an? |the )?(?:[a-z0-9-]+ ){0,3}?(?:order|green light|greenlight|go-ahead|nod))(?: (?:by|at|as|to|for|on|last|in|and|this|after|,|\.|straight|earlier|with|;))`, isAnnounced),
}

func renewed(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text, "contract", "deal for", "vows", "license", "licence", "sponsorship") && h.mention("season") == nil {
		return nil
	}
	near := text[h.start : h.end+1]
	if notYetBefore.MatchString(text[:h.start+1]) || wantsNoMore.MatchString(text[:h.start+1]) {
		return nil
	}
	if has(near, "bring", "brings", "bringing", "saved", "rescued", "rescues", "revived", "revives", "revive", "reviving") && len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 {
		return nil
	}
	if m := h.mention("season"); m != nil && m.episode || notOrders.MatchString(near) || h.nounBehind() {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.When = h.r.when(h)
	if h.mention("season") == nil {
		c.Season = whole
		if e := h.seasonBehind(); e != nil {
			return nil // the rule with a season has it
		}
	}
	return h.both(c)
}

// another reads "ordered another season", which is not numbered.
func another(h *hit) []tv.Claim {
	text := h.s.shape.text
	before := text[back(text, h.start, 4) : h.start+1]
	if strings.Contains(text, "<E") || len(h.r.mentionsIn(before, 0, len(before), "PC")) > 0 || has(before, "she", "he", "who", "they", "i") {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Season, c.When, c.By = whole, h.r.when(h), h.orderer()
	return []tv.Claim{c}
}

// seasonBehind gives a season in the same clause.
func (h *hit) seasonBehind() *mention {
	text := h.s.shape.text
	_, to := h.s.clauseAt(h.start + 1)
	for _, e := range h.r.mentionsIn(text, h.end, max(to, h.end), "E") {
		if len(text[h.end:e.at]) < 80 && has(text[h.end:e.at+1], "for", "through") {
			return e.mention
		}
	}
	return nil
}

// both makes two claims of "seasons 3 and 4".
func (h *hit) both(c tv.Claim) []tv.Claim {
	list := []tv.Claim{c}
	if m := h.mention("season"); m != nil && m.also > 0 && !m.episode {
		c.Season = m.also
		list = append(list, c)
		list[0].Season = m.season
	}
	return list
}

// withinIt ends with a season in which something comes about: "get together in season 3".
var withinIt = phraseOf(` (?:together|back|even|along|married|engaged|killed|better|worse|what|their|his|her) (?:[a-z]+ ){0,3}(?:in|during|by|before|after) (?:the )?(?:[a-z-]+ )?<E\d+> `)

var notOrders = phraseOf(` (?:date|dates|trailer|cast|casting|premiere|finale|returns?|release|reviews?|episode|arc|first look) `)

// nounBehind tells that the season only belongs to another noun: "ordered the season 2 finale".
func (h *hit) nounBehind() bool {
	rest := h.s.shape.text[h.end+1:]
	for _, w := range []string{"of episodes ", "finale ", "premiere ", "trailer ", "release ", "cast ", "'s ", "will ", "is ", "has ", "was ", "would ", "return", "begins ", "starts ", "may ", "had ", "premieres ", "wraps ", "wrapped ", "opener ", "closer ", "arc ", "episode ", "date ", "villain ", "writers ", "story ", "set ", "poster ", "episodes ", "renewal ", "order ", "pickup ", "debut "} {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// order makes the claim that a season was ordered: the first is announced, any other renewed.
func (h *hit) order() tv.Claim {
	m := h.mention("season")
	c := stageOf(tv.Renewed)
	if m.season == 1 {
		c = stageOf(tv.Announced)
	}
	c.When = h.r.when(h)
	c.By = h.orderer()
	return c
}

func orderedSeason(h *hit) []tv.Claim {
	if h.contestant() {
		return nil
	}
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if has(text[back(text, h.start, 2):h.start+1], "episode", "episodes") {
		return nil
	}
	if has(near, "won", "wins", "win") && !has(near, "a", "an", "another") && ofContestWon.MatchString(text[h.end:]) {
		return nil // who has won a contest has ordered nothing
	}
	if m := h.mention("season"); m == nil || m.episode || notOrders.MatchString(near) || withinIt.MatchString(near) || h.nounBehind() || has(near, "that", "about", "details", "plans", "on", "announced for", "confirmed for") && !has(near, "signed on") {
		return nil
	}
	if has(near, "get", "got", "gets", "getting", "won", "wins", "gave", "gives", "earned", "scored", "lands", "landed", "buy", "bought", "buys", "handed", "given", "giving", "confirm", "announce", "order") &&
		(len(h.r.mentionsIn(near, 0, len(near), "PC")) > 0 || len(h.r.mentionsIn(text, back(text, h.start, 2), h.start+1, "PC")) > 0) {
		return nil // people get things too
	}
	return h.both(h.order())
}

// ofContestWon follows the season that somebody has won.
var ofContestWon = phraseOf(`^ (?:of (?:["'] )?(?:<S\d+>|the (?:show|series|contest|competition|programme|program))|in |on |after |with |by |last |,|\.|and |, )`)

func seasonOrder(h *hit) []tv.Claim {
	text := h.s.shape.text
	if has(text[back(text, h.start, 4):h.end+1], "after", "since", "awaiting", "await", "seeking", "for") && h.group("no") == "" {
		return nil
	}
	c := h.order()
	c.Negative = h.group("no") != ""
	if !c.Negative && has(text[back(text, h.start, 4):h.end+1], "rescinded", "rescinds", "withdrew", "withdraws", "reversed", "reverses", "took back", "takes back", "cancelled", "canceled", "scrapped") {
		c.Value.Text = tv.Cancelled // what was granted is taken back
	}
	return []tv.Claim{c}
}

func seasonOrdered(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if has(text[back(text, h.start, 3):h.start+1], "date", "dates", "cast", "title", "trailer", "details", "for", "of", "about", "when", "plot", "number", "on") {
		return nil // it is something else of that season's
	}
	_, behind, _ := strings.Cut(near[2:], "> ")
	if m := h.mention("season"); m.episode || m.season == 1 && !has(near, "ordered", "commissioned", "greenlit") {
		return nil
	}
	switch {
	case has(behind, "certain", "coming", "happen", "likely", "due") && !has(behind, "is", "was", "will"):
		return nil
	case has(behind, "coming", "on its way", "on the way") && len(h.r.mentionsIn(text, h.end, min(len(text), h.end+40), "D")) > 0:
		return nil // that is a premiere
	case has(behind, "announced", "confirmed", "certain") && has(text[h.end:], "that", "to be") && !strings.HasPrefix(text[h.end:], " ,"):
		return nil
	}
	return h.both(h.order())
}

// orderer gives the network that stands right before an order: what it does it says,
// but for an order of which somebody else only tells.
func (h *hit) orderer() string {
	if j := h.r.judge(h); j.certainty == tv.Reported || j.certainty == tv.Speculated && j.by != "" || j.negative && h.undone() {
		return "" // and what it has not done it does not say
	}
	text := h.s.shape.text
	if found := h.r.mentionsIn(text, back(text, h.start, 5), h.start+1, "W"); len(found) > 0 {
		return found[len(found)-1].name // the nearest
	}
	return ""
}

func backFor(h *hit) []tv.Claim {
	text := h.s.shape.text
	m := h.mention("season")
	from, to := h.s.clauseAt(h.start + 1)
	before := text[max(from, back(text, h.start, 6)) : h.start+1]
	if m == nil || m.season < 2 || m.episode || h.nounBehind() || whoIs.MatchString(text[:h.start+1]) || len(h.r.mentionsIn(text, h.end, max(to, h.end), "D")) > 0 || len(h.r.mentionsIn(text, h.start, h.end, "D")) > 0 ||
		len(h.r.mentionsIn(before, 0, len(before), "PC")) > 0 || has(before, "who", "she", "he", "they", "cast", "i", "we", "you", "actor", "actress", "star", "stars", "whose", "characters", "viewers", "fans") {
		return nil
	}
	if names := h.r.mentionsIn(before, 0, len(before), "N"); len(names) > 0 && len(h.r.mentionsIn(before, 0, len(before), "S")) == 0 && !has(before, "series", "show", "drama", "comedy", "it") {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.When = h.r.when(h)
	j := h.r.judge(h)
	c.Certainty, c.Negative, c.By = j.certainty, j.negative && j.certainty != tv.Denied, j.by
	if c.Certainty == tv.Speculated && j.expected {
		c.Certainty = tv.Confirmed
	}
	return h.both(c)
}

// sentenceOfOne ends what stands before the verb of somebody, whoever tells it of him: "and who, Reyes confirms, will not be back for".
var sentenceOfOne = phraseOf(` (?:who|whom|he|she|they) (?:, (?:[^,;:]|<[A-Z]\d+>){1,60} , )?(?:[a-z']+ ){0,2}$|<[PNC]\d+> , (?:[^,;:]|<[A-Z]\d+>){1,60} (?:says|said|confirms|confirmed|insists|insisted|adds|added|reveals|revealed) , (?:[a-z']+ ){0,2}$`)

// whoIs ends what stands before the verb of somebody of whom it is said first who he is.
var whoIs = phraseOf(`<[PNC]\d+> , (?:who|whose) [^,;:]{1,110} , (?:[a-z']+ ){0,2}$`)

func seasonComing(h *hit) []tv.Claim {
	if h.nounBehind() || strings.HasSuffix(h.s.shape.text[:h.start+1], " whether ") {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Negative = has(h.s.shape.text[h.start:h.end+1], "no", "not")
	return []tv.Claim{c}
}

func noSeason(h *hit) []tv.Claim {
	text := h.s.shape.text
	near := text[h.start : h.end+1]
	if m := h.mention("season"); m.episode || m.season < 2 || notOrders.MatchString(near) || !strings.Contains(h.rule.name, "no-season") && h.nounBehind() {
		return nil
	}
	if h.rule.name == "stage/season-not" && h.group("no") == "" && !has(near, "not", "against", "never", "no", "nobody", "passed", "passes", "passing", "ruled", "rules", "ruling", "door", "turned", "turns") {
		return nil
	}
	before := text[back(text, h.start, 4) : h.start+1]
	if has(near, "out", "door") && (has(before, "not", "never", "nobody", "yet", "cannot", "refuses", "refused", "declined", "without") || h.r.judge(h).negative) {
		return nil // what is not ruled out may be
	}
	if rest := text[h.end+1:]; strings.HasPrefix(rest, "before") || strings.HasPrefix(rest, "until") || strings.HasPrefix(rest, "any time soon") {
		return nil
	}
	if h.r.judge(h).certainty == tv.Denied || sentenceOfOne.MatchString(text[:h.start+1]) || whoIs.MatchString(text[:h.start+1]) || has(before, "she", "he", "who", "they", "i") || len(h.r.mentionsIn(before, 0, len(before), "PC")) > 0 {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Negative = true
	return h.both(c)
}
