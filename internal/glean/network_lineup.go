package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who tells of a network's lineup names the network once and goes on with "it", "the channel" or no
// word at all: what stands in the same breath, or what the network's schedule holds, is on it.

var lineupRules = []rule{
	once("network/lineup", onSlateOnly),
	once("network/of-the-network", onSlateOnly),
}

var (
	// itsLineup is what a network has, where it is named no more.
	itsLineup = phraseOf(` (?:(?:the|its|their|this) (?:<[DN]\d+> |[a-z0-9.-]+ ){0,3}?(?:network|broadcaster|streamer|channel|service|platform|netlet|cabler|pay-cabler|outlet|pubcaster)(?: |'s )|its (?:(?:own|other|original|scripted|current|returning|new|<D\d+>|midseason|primetime|fall|drama|comedy|upcoming|slate of|roster of|first|latest|flagship|biggest|stable of|summer|autumn|spring|winter) ){0,4}(?:slate|schedule|lineup|line-up|roster|original series|originals|other (?:shows|series|dramas|comedies|hits)|hits|shows|comedies|dramas|series) (?:also |include|includes|including|are|with)|stablemate|sister (?:show|series|drama|comedy)) `)
	// onlyTalks is what else a network does in a text.
	onlyTalks = phraseOf(` (?:rival|another|other|different|former|old|previous|original|second|new|sister|parent) (?:network|broadcaster|streamer|channel|service|platform) `)
	// lineupItem begins a sentence that tells what becomes of one show of a lineup.
	lineupItem = phraseOf(`^ (?:["'*-] ?)*(?:(?:also|not|still|moving|gone|back|out|in|new|joining|returning|leading|missing|absent|nowhere to be found|held|premiering|debuting|<N\d+>) (?:(?:[a-z0-9'-]+|<[DNE]\d+>) ){0,8}?(?:is|are) |(?:the|its) (?:(?:other|new|freshman|two|three|four|returning|lone|sole|only) ){0,2}(?:comed(?:y|ies)|dramas?|newcomers?|newbies|half-hours?|hours?|pilots?) (?:is|are) |(?:on|for) (?:<D\d+>|[a-z]+days?) )`)
)

// lineups goes through the sentences that tell of a network's lineup.
func (r *reader) lineups() {
	slate := r.slateNetwork()
	var last *mention
	at := 0
	for i := range r.sentences {
		s := &r.sentences[i]
		text := s.shape.text
		if s.title {
			continue
		}
		nets := r.mentionsIn(text, 0, len(text), "W")
		if len(nets) > 0 {
			last, at = nets[0].mention, s.paragraph
			if r.namedStudio(last) {
				last = nil
			}
			continue
		}
		m, rule := last, "network/of-the-network"
		switch {
		case s.heading:
			continue
		case slate != nil && (lineupItem.MatchString(text) || itsLineup.MatchString(text)):
			m, rule = slate, "network/lineup"
		case last == nil || s.paragraph-at > 3 || !itsLineup.MatchString(text) || onlyTalks.MatchString(text):
			continue
		}
		if !strings.Contains(text, "<S") || asked(s) || aFilm.MatchString(text) || hadElsewhere.MatchString(text) {
			continue
		}
		for _, p := range r.mentionsIn(text, 0, len(text), "S") {
			if t := r.titleOf(p.mention); t != nil && r.aired[t] == "" && !r.asCredit(s, p) && (networksOwn.MatchString(text[:p.at]) || !ofOthersWork.MatchString(text[:p.at])) {
				r.onSlate(rule, s, p.mention, m)
			}
		}
	}
}

var (
	// hadElsewhere tells that a show is to be had somewhere else.
	hadElsewhere = phraseOf(` (?:passed on|passes on|elsewhere|rival|shopped|another network|another broadcaster|another streamer|left for|moved to|film|movie|podcast) `)
	// networksOwn ends what stands before a show that is the network's.
	networksOwn = phraseOf(` (?:network|broadcaster|streamer|channel|service|platform) 's (?:[a-z0-9.-]+ ){0,3}(?:["', ]*)$`)
	// ofOthersWork ends what stands before what somebody has made elsewhere.
	ofOthersWork = phraseOf(` (?:(?:creators?|stars?|producers?|writers?|directors?|makers?|team|alum|alumna|alumnus|veterans?|actor|actress|duo|studio|showrunners?|trio|<N\d+>) (?:[a-z]+ ){0,2}(?:of|behind|from)|credits include|known for|best known|wrote|like|unlike|starred in|as|than|based on|inspired by|remake of|version of|prequel to|spin-off of|spinoff of|spin-off from) (?:the )?(?:[a-z'-]+ ){0,4}$`)
)

// slateNetwork gives the network whose lineup the headline or the first sentences of an article tell of; nil for none.
func (r *reader) slateNetwork() *mention {
	for i := range r.sentences {
		s := &r.sentences[i]
		if !s.title && i > 1 {
			continue
		}
		text := s.shape.text
		if nets := r.mentionsIn(text, 0, len(text), "W"); len(nets) == 1 && ofSlate.MatchString(text) && !r.namedStudio(nets[0].mention) {
			return nets[0].mention
		}
	}
	return nil
}

// ownShowBehind tells that a network stands beside its own show, named right there: "the HBO drama SHOW",
// "SHOW, a thriller for Channel 5". That somebody goes to it does not matter.
func (r *reader) ownShowBehind(text string, at int, t *title) bool {
	end := at + strings.IndexByte(text[at:], '>') + 1
	if found := netsOwnShow.FindStringSubmatch(text[end:]); found != nil {
		return r.titleOf(r.find(found[1])) == t
	}
	return false
}

// netsOwnShow begins behind a network with its show.
var netsOwnShow = phraseOf(`^ (?:(?:'s|') )?(?:(?:[a-z0-9-]+|,) ){0,5}?(?:["'*] ?)*<(S\d+)>`)

var besideOwnRules = []rule{
	on("network/for", " for | on | at | from ", `{show} (?:["'*] ?)*, (?:an?|the|its|his|her|their) (?:(?:[a-z0-9-]+|<N\d+>) ){0,5}?(?:`+showNoun+`|film|serial|two-parter|three-parter|four-parter|pilot) (?:(?:about|set|starring) (?:[^;,.]{1,60} )?)?(?:(?:made|written|she is|he is|which|that|commissioned|in the works|currently|due|coming) )*(?:for|on|at|from|to) (?:the )?{net}`, forNetwork),
	on("network/production-for", " for ", `{show} (?:["'*] ?)*(?:is|was|has been|will be) (?:an? )?(?:(?:[a-z0-9-]+|<[NW]\d+>|,|and) ){0,6}?(?:production|co-production|project|commission|series|drama|made|produced|filmed|being made|written) (?:(?:[a-z0-9-]+|<[NW]\d+>) ){0,4}?for (?:the )?{net}`, forNetwork),
	on("network/both-on", " on ", `{show} (?:["'*] ?)*(?:(?:,|and|&) (?:["'*] ?)*<S\d+> (?:["'*] ?)*){1,4}, (?:both|all|each|which (?:all |both )?(?:air|are|stream|run)) (?:(?:[a-z]+) ){0,2}?(?:on|at|for) (?:the )?{net}`, forNetwork),
	on("network/says-of", " say| said | announc| confirm| reveal", `{net} (?:(?:has|have|also|today|<D\d+>|on <D\d+>) )*(?:says|said|announced|announces|confirmed|confirms|revealed|reveals) (?:(?:today|<D\d+>|on <D\d+>|that) )*(?:["'*] )?{show} (?:["'*] )?(?:will|would|wo)`, forNetwork),
	on("network/home-to", " home ", `{net} (?:, )?(?:(?:which|that) )?(?:is|was|also|has been) (?:also )?home (?:to|of) (?:(?:[a-z0-9'-]+|,|and|"|<S\d+>) ){0,9}?{show}`, homeTo),
}

// forNetwork claims a network told behind a show as its own.
func forNetwork(h *hit) []tv.Claim {
	m, show := h.mention("net"), h.mention("show")
	if m == nil || show == nil || h.r.namedStudio(m) && !strings.Contains(h.s.shape.text[h.start:h.end+1], " on ") {
		return nil
	}
	text := h.s.shape.text
	if notOurs.MatchString(text[h.start:h.end+1]) || h.lost(max(strings.LastIndex(text[:h.end], "<"), 0)) {
		return nil
	}
	for _, p := range h.r.mentionsIn(text, h.start, h.end+1, "S") {
		if h.r.find(h.group("show")) == p.mention && onFeatures.MatchString(text[h.start:h.end+1]) && !strings.Contains(text[h.start:h.end+1], " series ") {
			return nil
		}
	}
	h.about = h.r.titleOf(show)
	list := h.networkOf(h.about, m)
	if h.rule.name != "network/both-on" || len(list) == 0 {
		return list
	}
	for _, p := range h.r.mentionsIn(text, h.start, h.end+1, "S") {
		if t := h.r.titleOf(p.mention); t != nil && t != h.about {
			x := &hit{r: h.r, s: h.s, rule: h.rule, loc: h.loc, start: h.start, end: h.end, about: t}
			for _, c := range x.networkOf(t, m) {
				h.r.propose(x, c)
			}
		}
	}
	return list
}

// notOurs says that the network is not, or no longer, that of the show.
var notOurs = phraseOf(` (?:not|never|no longer|turned down|rejected|passed|deal|remake|version|reboot|pitched|sold|rights|leaving|left|quit|podcast|radio) `)

// homeTo claims the shows of which a network is the home.
func homeTo(h *hit) []tv.Claim {
	m, text := h.mention("net"), h.s.shape.text
	if m == nil || notOurs.MatchString(text[h.start:h.end+1]) {
		return nil
	}
	_, to := h.s.clauseAt(h.start + 1)
	h.about = h.r.titleOf(h.mention("show"))
	list := h.networkOf(h.about, m)
	for _, p := range h.r.mentionsIn(text, h.start, max(to, h.end+1), "S") {
		if t := h.r.titleOf(p.mention); t != nil && t != h.about {
			x := &hit{r: h.r, s: h.s, rule: h.rule, loc: h.loc, start: h.start, end: h.end, about: t}
			for _, c := range x.networkOf(t, m) {
				h.r.propose(x, c)
			}
		}
	}
	return list
}
