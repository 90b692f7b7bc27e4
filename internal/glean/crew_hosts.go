package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Who presents a show, who has won it, and who was asked back and would not come.

const (
	hostJob    = `(?:co-)?(?:hosts?|presenters?)`
	hostWork   = `(?:co-)?(?:hosts|hosted|host|hosting|presents|presented|presenting)`
	hostedShow = `(?:{show}|{season}|it|(?:the|this|its|all|both|every|that) (?:[a-z-]+ |{any} ){0,4}?(?:show|series|season|seasons|competition|contest|programme|program|edition|run|quiz|spin-off|spinoff|{show}|{season}))`
	askedTo    = `(?:(?:asked|invited|approached|begged|urged) (?:back|to (?:come back|return|take part|compete|appear|rejoin|reprise|be in it|join))|(?:offered|given) (?:the|a|another) (?:chance|spot|place|opportunity|role))`
	saidNo     = `(?:declined|declines|refused|refuses|said no|turned (?:it|them|her|him|that|the [a-z]+) down|turned down|passed|chose not|opted (?:out|not)|could not|was unable|were unable)`
)

var hostRules = []rule{
	on("crew/host-as", " host | hosts | presenter | presenters | co-host | co-hosts ", `{list} {apposition}{paren}(?:[a-z'-]+ |, ){0,4}?(?:return|returns|returning|returned|back|serve|serves|served|serving|stay|stays|remain|remains|continue|continues|named|announced|join|joins|joined|joining|take over|takes over|taking over|sign on|signs on|signed on) (?:once more |again )?as (?:[a-z'-]+ |{show} ){0,3}?(?P<role>`+hostJob+`)`, hosts),
	on("crew/hosts", " host | hosts | hosted | hosting | presents | presented | presenting | co-host", `{list} {apposition}{paren}(?:(?:will|also|is|are|has|have|again|once|more|to|set|both|back|still|who|which|,) )*(?P<role>`+hostWork+`) `+hostedShow, hosts),
	on("crew/hosted-by", " hosted | presented | co-hosted | co-presented ", `(?P<role>(?:co-)?(?:hosted|presented)) (?:once more |again )?by (?:[a-z-]+ ){0,4}?{list}`, hosts),
	on("crew/host-name", " host | hosts | presenter | presenters ", `(?P<role>`+hostJob+`) {list}`, hosts),
	on("crew/the-host", " host | presenter | co-host ", `{list} , (?:the|its|their|who is) (?:[a-z'-]+ |{show} ){0,3}?(?P<role>`+hostJob+`)`, hosts),
	on("other/won-by", " won | winner | crowned | champion ", `(?:(?:was|is|were) (?:[a-z]+ )?won by (?:(?:[a-z-]+ )?<N\d+> (?:[a-z-]+ ){1,2})?(?:[a-z-]+ ){0,3}?{per}|{per} {apposition}(?:has |have |was |is |had )?(?:been )?(?:(?:crowned|named|declared) (?:[a-z'-]+ |{season} |{show} ){0,4}?(?:winner|champion|victor)|won (?:`+hostedShow+`|the (?:[a-z$£0-9,.-]+ ){0,3}?prize))|{per} {apposition}(?:is|was|became|becomes|emerged as) (?:(?:the|this year 's|its|their|new|latest|[0-9]{4}|{date}|first|youngest|oldest) )*(?:winner|champion) of (?:{show}|{season})|(?:winner|champion) (?:of {season} |of the (?:[a-z]+ ){0,2}?(?:season|series) )?(?:was|is) {per})`, wonBy),
	on("cast/asked-back", " declined | declines | refused | refuses | no | down | passed | chose | opted | not | unable ", `{per} (?:(?:herself|himself|also|too|however|,|was|were|is|had|has|been) )*(?:`+askedTo+` (?:[a-z'-]+ |{season} |{show} ){0,6}?,? ?(?:but|and|though|yet) (?:she |he |they )?(?:politely |has |have |reportedly |ultimately )?`+saidNo+`|(?:declined|declines|refused|refuses|turned down|passed on) (?:[a-z'-]+ ){0,4}?(?:to return|to come back|to take part|to appear|return|comeback))`, askedBack),
}

// notThisHost are words near a host that make him one of something else.
var notThisHost = phraseOf(` (?:podcast|podcasts|radio|talk-show|talk show|chat show|late-night|late night|awards|ceremony|gala|panel (?:discussion|talk|event|session|at|with|on)|party|livestream|event|q&a|not|guest|guest-host|family|bird|dinner) `)

// hosts reads who presents a show.
func hosts(h *hit) []tv.Claim {
	text := h.s.shape.text
	rest := text[h.end+1:]
	if h.rule.name == "crew/host-name" && !endsHost.MatchString(rest) && !strings.HasPrefix(text[h.start:], " presenter") && has(text[back(text, h.start, 2):h.start+1], "to", "will", "would", "can", "a") {
		return nil // "to host Ida Voss"
	}
	if strings.HasPrefix(rest, "of ") && !ofTheShow.MatchString(rest) && h.r.otherShow(rest) || h.rule.name == "crew/host-name" && h.hostsVerb() {
		return nil
	}
	if h.rule.name == "crew/hosted-by" && has(text[back(text, h.start, 5):h.start+1], "special", "specials", "episode", "spin-off", "spinoff", "tour", "documentary", "podcast", "aftershow", "gala") {
		return nil
	}
	if notThisHost.MatchString(text[back(text, h.start, 3):min(len(text), h.end+24)]) || !h.r.speaksOfShow(h) {
		return nil
	}
	a, b := h.groupAt("list")
	at, _ := h.groupAt("role")
	if before := text[back(text, at-1, 3):at]; has(before, "former", "ex", "previous", "original") {
		return nil
	}
	season := whole
	if h.rule.name == "crew/host-as" {
		season = h.seasonNow()
	}
	people := h.crewNames(a, b)
	if n := len(people) - 1; n > 0 && h.lastAlone() {
		people = people[n:]
	}
	var claims []tv.Claim
	for _, p := range people {
		claims = append(claims, h.crewFor(p, []string{"host"}, season)...)
	}
	if h.rule.name == "crew/host-name" || h.rule.name == "crew/the-host" || h.rule.name == "crew/hosted-by" {
		return h.known(claims)
	}
	return h.toldBy(claims)
}

// endsHost follows the name of a host.
var endsHost = phraseOf(`^(?:[,.;:)"]|and |says? |said |told |tells |is |will |has |returns? |returning |returned |who |was |revealed |announced |confirmed )`)

// prizeTalk tells a sentence of prizes that others give.
var prizeTalk = phraseOf(` (?:awards?|emmys?|baftas?|oscars?|globes?|tonys?|nomination|nominations|nominated|election|lottery|auction|bid|bidding|rights|case|lawsuit|film|festival) `)

// wonBy keeps who has won a contest that a show is.
func wonBy(h *hit) []tv.Claim {
	p := h.anyPerson()
	text := h.s.shape.text
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || prizeTalk.MatchString(text) || h.r.judge(h).negative {
		return nil
	}
	list := h.other(h.seasonOrWhole())
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// askedBack reads who was asked back and will not come.
func askedBack(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.pair(p, nil) || slices.Contains(h.r.workOf(p.name), "showrunner") {
		return nil
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	claim.Certainty = h.r.judge(h).certainty
	return []tv.Claim{claim}
}

// contestant tells that it is a person who has won: "Dana Kessler won season 1".
func (h *hit) contestant() bool {
	text := h.s.shape.text[:h.end+1]
	if !wonIt.MatchString(text[h.start:]) {
		return false
	}
	found := h.r.mentionsIn(text, 0, h.start+1, "PN")
	if len(found) == 0 {
		return false
	}
	p := found[len(found)-1]
	_, behind, _ := strings.Cut(text[p.at:h.start+1], " ")
	return (p.kind == isPerson || p.full && (givenNames[h.r.tokens[p.from].low] || h.r.people[p.name])) && len(strings.Fields(behind)) < 3
}

var wonIt = phraseOf(`^ (?:won|wins) `)

// anyPerson gives the person whom one of several forms of a pattern caught.
func (h *hit) anyPerson() *mention {
	for i, name := range h.rule.pattern.SubexpNames() {
		if name == "per" && h.loc[2*i] >= 0 {
			return h.r.find(h.s.shape.text[h.loc[2*i]:h.loc[2*i+1]])
		}
	}
	return nil
}
