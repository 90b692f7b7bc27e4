package glean

import (
	"regexp"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// theShow stands for a show without naming it.
const theShow = `(?:it|the (?:[a-z-]+ ){0,3}?(?:series|show|drama|comedy|sitcom|thriller|spinoff|spin-off|program|programme|reboot|dramedy))`

var orderRules = []rule{
	on("stage/renewed-for", " renew| re-upped | picked ",
		`(?:renewed|renews|renewing|renew|re-upped|renewal|picked up|picks up) (?:(?:{any}|"|'|{the}(?:[a-z'-]+ ){1,5}?|it|early|officially) ){0,5}?(?:for|through|with) (?:an? |its |the |early |as many as )?(?:[a-z-]+ ){0,2}?{season}`, renewed),
	on("stage/renewed", " renewed | renews ",
		`(?:(?:{any}|"|it|series|show|drama|comedy|sitcom) {adv}(?:(?:has|have|was|were|is|been|being|gets|got|will|be) )+{adv}renewed|(?:renews|has renewed|have renewed|renewed) (?:{any}|it|the (?:[a-z-]+ ){0,3}?(?:series|show|drama|comedy|sitcom)))`, renewed),
	on("stage/ordered-season", " order| commission| greenlit | greenlight| green | handed | given | picked | confirm| announc| bags | lands | gets ",
		`(?:ordered|orders|commissioned|commissions|greenlit|greenlights|green-lit|picked up|handed out|confirmed|confirms|announced|announces|gets|given|the go-ahead for|a green light to|order for|order of|bags|landed|lands) (?:{any} (?:for )?)?(?:an? |its |the |her |his |their )?(?:[a-z-]+ ){0,2}?{season}`, orderedSeason),
	on("stage/renewal", " renewal ", `{season} renewal`, renewed),
	on("stage/season-ordered", " order| commission| renew| greenlit | confirm| green ", `{season} (?:of (?:[a-z'-]+ |{any} |" ){1,5}?)?{adv}(?:(?:was|were|is|has|have|been|being|not|yet|now|already) )+{adv}(?:ordered|commissioned|greenlit|green-lit|confirmed|given (?:the|a) green light|picked up|renewed)`, seasonOrdered),
	on("stage/not-ordered", " order| commission| green ", `(?:not|yet to|never|nobody has|no one has) {adv}(?:been )?{adv}(?:ordered|order|commissioned|commission|greenlit|given the green light to|given a green light to) (?:[a-z]+ )?{season}`, noSeason),
	on("stage/season-possible", "<E", `{season} (?:, [^,]{1,40} , )?(?:[a-z]+ ){0,1}?"? ?(?:could|may|might|would|is|looks?|seems?) (?:[a-z]+ ){0,2}?(?:happen|follow|come|possible|likely|unlikely|on the cards|in the offing|in talks)`, possibleSeason),
	on("stage/season-talks", " deal | talks | hop| think| want| predict| idea", `(?:close to a deal for|in talks for|in talks about|hopes for|hoping for|hopeful of|hopes of|wants|would like|would love|talking about|thinks|predicts) (?:an? )?{season}`, possibleSeason),
	on("stage/return-for", " return | coming | back ", `(?:return|returning|coming back|come back|comes back) (?:to [a-z ]{1,20})?for (?:an? |its |the )?(?:[a-z-]+ ){0,2}?{season}`, backFor),
	on("stage/back-for", " back for | return for | returns for | returning for ", `(?:back for|return for|returns for|returning for) (?:an? |its |the )?(?:[a-z-]+ ){0,2}?{season}`, backFor),
	on("stage/season-coming", "<E", `(?:there will be|there is going to be|there 's going to be) (?:an? |no )(?:[a-z-]+ ){0,2}?{season}`, seasonComing),
	on("stage/season-not", "<E", `(?:there will be no|will not be|there is not going to be|will not get|will not be getting|will not have|not be making|not ordering|no plans for|not renewed for|not be renewed for|not returning for|not return for|not be back for) (?:an? |its )?(?:[a-z-]+ ){0,2}?{season}`, noSeason),
	on("stage/announced", " order| commission| greenlit | greenlight| green-lit | announc| unveil",
		`(?:has |have )?{adv}(?:ordered|orders|greenlit|greenlights|green-lit|commissioned|commissions|announced|announces|unveiled|given a series order to|given the green light to|handed a series order to|picked up) (?:{the}(?:[a-z0-9'-]+ |{any} ){0,6}?)?(?:"|' )?{show}`, announced),
	on("stage/cancelled", " cancel| axed | axes | scrap| canned | plug | dropped | shelved ",
		`(?:{any}|"|'|it|series|show|drama|comedy|sitcom|thriller) (?:[a-z]+ )?{adv}(?:(?:has|have|was|were|is|been|being|gets|got|will|be|to|not|had) )+{adv}(?:cancelled|canceled|axed|scrapped|canned|shelved)`, cancelled),
	on("stage/dropped", " dropped | axed | cancelled | canceled | over | dead | killed | scrapped ", `{show} "? ?(?:{apposition})?(?:, |: |\( {net} \) : |- )?{adv}(?:(?:is|was) )?(?:dropped by|axed by|cancelled by|canceled by|over \.|dead ,|dead \.|cancelled (?:after|at|by)|canceled (?:after|at|by)|axed after|axed by)`, cancelled),
	on("stage/plug", " plug | ax | axe ", `(?:pulled the plug|pulls the plug|swung the ax|swung the axe|wielded the axe)`, cancelled),
	on("stage/cancels", " cancel| axed | axes | scrap| plug | canned | dropped ",
		`(?:cancelled|canceled|cancels|cancelling|canceling|axed|axes|axing|scrapped|scraps|cans|pulled the plug on|pulls the plug on|pulling the plug on|cancellation of|axing of) (?:"|' )?(?:(?:the|its|their) (?:[a-z'-]+ |{any} ){0,4}?(?:series|show|drama|comedy|sitcom|thriller|reboot)|it|{show}|{season})`, cancelled),
	on("stage/not-renewed", " renew| return | back ", `(?:{any}|it|series|show|drama|comedy) (?:will not be renewed|has not been renewed|was not renewed|will not be returning|will not be picked up|will not return|will not come back|will not be back)`, notRenewed),
	on("stage/series-order", " series | order | pick| announc| greenl| green ", `(?:(?:giving|gave|gives|given|handed|hands|handing|landed|lands|won|has) (?:a |an )?(?:[a-z-]+ )?(?:straight-to-series order|series order|green light|greenlight|full-series order) to|picked up|picks up|ordered|has ordered|commissioned|greenlit) (?:the )?(?:"|' )?{show}`, announced),
	on("stage/was-announced", " announced | ordered | commissioned | unveiled ", `{show} "? ?(?:was|is|has been) {adv}(?:announced|ordered|commissioned|greenlit|unveiled|picked up)`, announcedBy),
	on("stage/will-end", " end | bow | conclude | finish | sleep ", `{show} (?:{apposition}|, " |" |, )?(?:[a-z]+ )?(?:will|is to|is set to|would) (?:end|bow out|conclude|finish|come to an end)`, willEnd),
	on("stage/ended-in", " ended | concluded | finished ", `(?:{show}|series|show|drama|comedy|sitcom|soap|it) (?:[a-z]+ )?(?:ended|concluded|finished|bowed out|went off the air) (?:its run )?in {date}`, ended),
	on("stage/ended", " end | ended | ends | ending | concluded ", `(?:{show}|{season}|`+theShow+`) {adv}(?:has (?:come|drawn) to an end|came to an end|has ended|ended its run|has concluded|concluded its run|ended|signed off)(?: (?:after|with|in|on|last|its)| \.)`, ended),
	on("final/is-last", " last | final | end | goodbye | farewell ", `{season} (?:of (?:[a-z'-]+ |{any} ){1,4}?)?(?:, (?:[^,]{1,50} , )?(?:which|and it|and this|and that) |, [^,]{1,40} , )?(?:(?:will|is|was|would|to|may|might|could|be|set|also|not|indeed|always|going|meant|intended|at the same time|really|probably|likely) )+(?:the |its |their |a |(?:{any}|show|series) 's )?(?:[a-z'-]+ ){0,3}?(?:last|final|the end|goodbye|farewell|farewell run|the end of the road|swan song)`, lastSeason),
	on("final/after-seasons", " after ", `(?:end|ends|ended|ending|bow out|bows out|conclude|concludes|finish|finishes|over|close|closes|sleep|for good) (?:[a-z'-]+ |{any} |, ){0,7}?after (?P<n>two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[0-9]{1,2}) (?:seasons|series|years and (?P<n2>[a-z]+) seasons)`, afterSeasons),
	on("final/after-its", " after ", `(?:end|ends|ending|bow out|bows out|conclude|finish|put to sleep|close) (?:[a-z'-]+ ){0,4}?after (?:its|the) (?:[a-z-]+ ){0,2}?{season}`, lastSeason),
	on("final/will-be-last", " last | final | end ", `(?:new season|new series|this season|this series|coming season|next season|current season|it|these|this|season) (?:(?:will|would|is|to|may|might|could|be|not|going|definitely|set) )+(?:the |its |their )?(?:very )?(?:last|final one|final season|final series|the end|farewell run|farewell)`, lastOne),
	on("final/opposed", " last | final | end ", `(?:no|not) (?:the )?(?:last|end|final) (?:season|series|one|of it|yet)`, lastOne),
	on("final/ends-with", " end | ends | ending | conclude| finish| wrap", `(?:end|ends|ending|conclude|concludes|concluding|finish|finishes|wrap up|wraps up|bow out|come to an end|coming to an end|draw to a close) (?:{any} )?(?:with|after|following) (?:its |the |an? )?(?:[a-z-]+ ){0,2}?{season}`, lastSeason),
	on("final/final-season", " final | last ", `{season}`, finalMention),
}

func renewed(h *hit) []tv.Claim {
	if has(h.s.shape.text, "contract", "deal for", "vows", "license", "licence", "sponsorship") && h.mention("season") == nil {
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

// seasonBehind gives a season in the same clause.
func (h *hit) seasonBehind() *mention {
	text := h.s.shape.text
	_, to := h.s.clauseAt(h.start + 1)
	for _, e := range h.r.mentionsIn(text, h.end, max(to, h.end), "E") {
		if _, next := h.s.shape.text[h.end:e.at], ""; len(text[h.end:e.at]) < 80 && next == "" && has(text[h.end:e.at+1], "for", "through") {
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

var notOrders = regexp.MustCompile(` (?:date|trailer|cast|casting|premiere|finale|return|returns|release) `)

func orderedSeason(h *hit) []tv.Claim {
	text := h.s.shape.text
	if m := h.mention("season"); m == nil || m.episode || notOrders.MatchString(text[h.start:h.end+1]) {
		return nil
	}
	rest := text[h.end+1:]
	for _, w := range []string{"of episodes", "finale", "premiere", "trailer", "release", "cast", "'s", "will", "is", "has", "was", "would", "return", "begins", "starts", "would", "may", "had", "premieres", "wraps", "wrapped"} {
		if len(rest) >= len(w) && rest[:len(w)] == w {
			return nil
		}
	}
	c := stageOf(tv.Renewed)
	if h.mention("season").season == 1 {
		c = stageOf(tv.Announced)
	}
	c.When = h.r.when(h)
	if w := h.orderer(); w != "" {
		c.By = w
	}
	return h.both(c)
}

// orderer gives the network that stands right before an order: what it does it says.
func (h *hit) orderer() string {
	text := h.s.shape.text
	for _, p := range h.r.mentionsIn(text, back(text, h.start, 5), h.start+1, "W") {
		return p.name
	}
	return ""
}

func backFor(h *hit) []tv.Claim {
	text := h.s.shape.text
	m := h.mention("season")
	from, to := h.s.clauseAt(h.start + 1)
	if m == nil || m.season < 2 || len(h.r.mentionsIn(text, from, to, "D")) > 0 || len(h.r.mentionsIn(text, from, h.start+1, "PN")) > 0 {
		return nil
	}
	return []tv.Claim{stageOf(tv.Renewed)}
}

func seasonComing(h *hit) []tv.Claim {
	c := stageOf(tv.Renewed)
	c.Negative = has(h.s.shape.text[h.start:h.end+1], "no")
	return []tv.Claim{c}
}

func noSeason(h *hit) []tv.Claim {
	c := stageOf(tv.Renewed)
	c.Negative = true
	return []tv.Claim{c}
}

func announced(h *hit) []tv.Claim {
	text := h.s.shape.text
	if notOrders.MatchString(text[h.start:h.end+1]) || len(h.r.mentionsIn(text, h.start, h.end+1, "E")) > 0 {
		return nil
	}
	rest := text[h.end+1:]
	for _, w := range []string{"<E", "'s", "' ", "will", "is", "has", "was", "season", "star", "creator", "for <E", "for a <E"} {
		if len(rest) >= len(w) && rest[:len(w)] == w {
			return nil
		}
	}
	if has(text[h.start:h.end+1], "announced", "announces", "unveiled") && !has(text, "new series", "new drama", "new comedy", "new show", "a series", "limited series") {
		return nil
	}
	c := stageOf(tv.Announced)
	c.Season, c.When = whole, h.r.when(h)
	c.By = h.orderer()
	return []tv.Claim{c}
}

func cancelled(h *hit) []tv.Claim {
	if has(h.s.shape.text, "event", "flight", "flights", "tour", "concert", "trip", "game", "match", "episode of", "panel", "subscription", "subscriptions") {
		return nil
	}
	c := stageOf(tv.Cancelled)
	c.When = h.r.when(h)
	c.By = h.orderer()
	text := h.s.shape.text[h.start : h.end+1]
	if es := h.r.mentionsIn(text, 0, len(text), "E"); len(es) > 0 {
		c.Season = es[0].season
	} else {
		c.Season = whole
	}
	c.Negative = has(text, "not")
	return []tv.Claim{c}
}

func notRenewed(h *hit) []tv.Claim {
	text := h.s.shape.text
	if len(h.r.mentionsIn(text, h.start, h.start+8, "PNC")) > 0 || has(text[h.end:], "as") || h.seasonBehind() != nil {
		return nil
	}
	if has(text[h.start:h.end+1], "it", "series", "show", "drama", "comedy") || len(h.r.mentionsIn(text, h.start, h.start+8, "S")) > 0 {
		c := stageOf(tv.Cancelled)
		c.Certainty, c.Season = tv.Confirmed, whole
		return []tv.Claim{c}
	}
	return nil
}

func ended(h *hit) []tv.Claim {
	if h.mention("season") != nil {
		return nil
	}
	c := stageOf(tv.Ended)
	c.Season, c.When = whole, h.r.when(h)
	return []tv.Claim{c}
}

// seasonOrdered reads "a fifth season was ordered", or was not.
func seasonOrdered(h *hit) []tv.Claim {
	m := h.mention("season")
	if m == nil || m.episode {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Negative = has(h.s.shape.text[h.start:h.end+1], "not", "yet")
	c.Certainty = h.r.judge(h).certainty
	if c.When = h.r.when(h); m.season == 1 {
		c.Value.Text = tv.Announced
	}
	return []tv.Claim{c}
}

// possibleSeason reads that a season could come: that is a guess, whoever says it.
func possibleSeason(h *hit) []tv.Claim {
	m := h.mention("season")
	if m == nil || m.episode || m.season < 2 {
		return nil
	}
	c := stageOf(tv.Renewed)
	c.Certainty = tv.Speculated
	if h.r.judge(h).certainty == tv.Denied {
		c.Certainty = tv.Denied
	}
	return []tv.Claim{c}
}

func announcedBy(h *hit) []tv.Claim {
	c := stageOf(tv.Announced)
	c.Season, c.When = whole, h.r.when(h)
	text := h.s.shape.text
	for _, p := range h.r.mentionsIn(text, h.end, min(len(text), h.end+14), "W") {
		c.By = p.name
	}
	return []tv.Claim{c}
}

// willEnd reads that a show is to end.
func willEnd(h *hit) []tv.Claim {
	c := stageOf(tv.Ended)
	c.Season, c.When, c.Plan = whole, h.r.when(h), true
	if rest := h.s.shape.text[h.end+1:]; strings.HasPrefix(rest, "its <E") || strings.HasPrefix(rest, "the <E") || h.r.judge(h).negative {
		return nil
	}
	return []tv.Claim{c}
}

// afterSeasons reads "will end after six seasons".
func afterSeasons(h *hit) []tv.Claim {
	n := numeral(h.group("n"))
	if n == 0 || has(h.s.shape.text, "cancelled", "canceled", "axed", "scrapped") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Final, Value: tv.Value{Number: n}, Season: whole}}
}

// lastOne reads "it will be the last", of the season that is spoken of.
func lastOne(h *hit) []tv.Claim {
	t := h.r.showAt(h)
	text := h.s.shape.text
	if t == nil || !has(text[:h.end+1]+" ", "season", "series", "it", "one", "these", "this", "end", "run") {
		return nil
	}
	n := 0
	for _, e := range h.r.mentionsIn(text, 0, len(text), "E") {
		n = e.season
	}
	if n == 0 {
		if n = h.r.local[names.Fold(t.name)]; n == 0 {
			n = h.r.season[names.Fold(t.name)]
		}
	}
	if n == 0 || has(text[h.end:], "episode", "episodes", "scene", "time", "hour") || strings.HasPrefix(text[h.end+1:], "episode") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Final, Value: tv.Value{Number: n}, Season: whole}}
}

func lastSeason(h *hit) []tv.Claim {
	m := h.mention("season")
	if m == nil || m.episode || m.season < 1 {
		return nil
	}
	c := tv.Claim{Kind: tv.Final, Value: tv.Value{Number: m.season}, Season: whole}
	if rest := h.s.shape.text[h.end+1:]; len(rest) > 5 && (rest[:5] == "episo" || rest[:5] == "scene") {
		return nil
	}
	return []tv.Claim{c}
}

// finalMention reads "the fifth and final season", said in passing.
func finalMention(h *hit) []tv.Claim {
	m := h.mention("season")
	if m == nil || m.episode || h.r.season[names.Fold(h.r.showName())] > m.season {
		return nil
	}
	for i := m.from; i < m.to; i++ {
		if w := h.r.tokens[i].low; w == "final" || w == "last" {
			return lastSeason(h)
		}
	}
	return nil
}

func (r *reader) showName() string {
	if r.show == nil {
		return ""
	}
	return r.show.name
}
