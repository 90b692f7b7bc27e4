package glean

import (
	"cmp"
	"strings"

	"backlot/internal/tv"
)

// What follows upon somebody's going: why, in the next sentence, when it is seen and what he does then.

const goesHe = `(?:{per} {apposition}|(?P<who>he|she|the (?:[a-z-]+ )?(?:actor|actress|star|comedian|performer|presenter)) )`

var afterGoingRules = []rule{
	anybody(on("cast/unable", " unable | prevented | kept | ruled | forced ", goesHe+`(?:(?:was|were|is|had|been|has|also|sadly|reportedly) )+(?:unable (?:to (?:return|come back|reprise|take part|appear|film|continue|be involved|commit|be back)[^.;:"]{0,40}?)|prevented from (?:returning|taking part|appearing)|ruled out|forced (?:out|to (?:leave|withdraw|drop out|pull out|miss))[^.;:"]{0,30}?) (?P<why>because|due to|owing to|thanks to|by|after|as a result of|on account of|for)`, unableTo)),
	anybody(on("cast/explaining", " explaining | citing | saying | revealing | adding ", goesHe+`(?:(?:has|had|also|first|then|later|previously|officially) )*(?:announced|revealed|confirmed|shared|broke|posted|explained) (?:[^.;:"]){0,90}?(?P<why>explaining that|explaining|citing|saying that|revealing that|adding that) (?:she|he|her|his|the|a|an|family|personal|health|other|scheduling|work)`, explainsGoing)),
	anybody(on("cast/said-why", " said | says | explained | admitted ", goesHe+`(?:(?:has|had|also|later|previously) )*(?:said|says|explained|admitted|admits) (?:that )?(?P<why>(?:he|she) (?:had )?(?:(?:just|simply|really) )?(?:wanted|wished|needed|wants|hoped|felt it was|felt that it was|felt the time|was ready|decided)) `+`(?:to|time|was|it)`, saysWhy)),
	on("cast/farewell-shown", " goodbye | farewell | last | adieu ", `(?:viewers|audiences|fans|we|they|you|everyone) (?:(?:will|are|is|to|set|due|can|would|finally|also|then|soon|have|must) )*(?:say (?:goodbye|farewell|adieu) to|bid (?:goodbye|farewell|adieu) to|wave (?:goodbye|farewell) to|see the last of) (?:[a-z-]+ ){0,2}?<(?P<chr>[CNP]\d+)> `+onTheDay+`{date}`, farewellShown),
	anybody(on("other/next-on-stage", " seen | star | heard ", goesHe+`(?:(?:will|can|is|to|set|also) )+(?:next |soon |then )?(?:be )?(?:seen|heard|star|starring|appear|appearing) (?:on (?:the )?(?:stage|screen|tour|radio|big screen|west end|london stage)|treading the boards|touring)`, seenNext)),
}

// farewellShown reads when viewers see the last of a part: they do not guess it.
func farewellShown(h *hit) []tv.Claim {
	list := exitShown(h)
	for i := range list {
		list[i].Certainty, list[i].By = tv.Confirmed, nobody
	}
	return list
}

// whoGoes gives whoever a hit is about, where the article tells that he goes; "" for nobody.
func (h *hit) whoGoes() string {
	name := ""
	if p := h.mention("per"); p != nil {
		name = p.name
	} else if name = h.r.personOf(h.s, h.start); name == "" {
		if p := h.r.spokenOf(h.s); p != nil {
			name = p.name
		}
	}
	if name == "" || h.r.isPart[name] || h.asked() || asked(h.s) || h.spoken() || !h.r.speaksOfShow(h) {
		return ""
	}
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0; i-- {
		o := &h.r.proposed[i]
		if c := &o.claim; !o.dropped && c.Kind == tv.Cast && c.Value.Person == name && c.Value.Change == tv.Departs && n-o.sentence < 5 {
			return name
		}
	}
	return ""
}

// goesFor makes the claim that somebody goes who is told to go, with the reason.
func (h *hit) goesFor(name, why string) []tv.Claim {
	if why == "" || len(why) > 160 {
		return nil
	}
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0; i-- {
		o := &h.r.proposed[i]
		c := &o.claim
		if o.dropped || c.Kind != tv.Cast || c.Value.Person != name || c.Value.Change != tv.Departs || n-o.sentence > 4 {
			continue
		}
		again := castOf(name, c.Value.Character, tv.Departs) // told in the words that give the reason
		again.Certainty, again.By, again.Season, again.Detail = c.Certainty, cmp.Or(c.By, nobody), c.Season, why
		if again.Season == 0 {
			again.Season = whole
		}
		return []tv.Claim{again}
	}
	return nil
}

// reasonFrom gives the words from a reason's first on to where its clause ends.
func (h *hit) reasonFrom(at int) string {
	text := h.s.shape.text
	end := len(text)
	if stop := reasonEnds.FindStringIndex(text[min(at+3, len(text)):]); stop != nil {
		end = min(at+3, len(text)) + stop[0] + 1
	}
	return strings.TrimRight(h.r.wordsBetween(h.s, at, end), " .,;")
}

// unableTo gives a going the reason why somebody could not be back.
func unableTo(h *hit) []tv.Claim {
	name := h.whoGoes()
	at, _ := h.groupAt("why")
	if name == "" || at < 0 || h.r.judge(h).certainty == tv.Speculated {
		return nil
	}
	return h.goesFor(name, h.reasonFrom(at))
}

// saysWhy gives a going the reason that somebody gives right behind it.
func saysWhy(h *hit) []tv.Claim {
	n := h.r.indexOf(h.s)
	if name := h.whoGoes(); n > 0 && name != "" && h.r.told(&h.r.sentences[n-1], func(c tv.Claim) bool {
		return c.Kind == tv.Cast && c.Value.Person == name && c.Value.Change == tv.Departs && c.Detail == ""
	}) {
		at, _ := h.groupAt("why")
		return h.goesFor(name, h.reasonFrom(at))
	}
	return nil
}

// explainsGoing gives a going the reason that somebody gives with the news of it.
func explainsGoing(h *hit) []tv.Claim {
	name := h.whoGoes()
	at, _ := h.groupAt("why")
	if name == "" || at < 0 {
		return nil
	}
	return h.goesFor(name, h.reasonFrom(at))
}
