package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Whose part changes hands, told around the part: "will now play Aske, replacing Per Lund", "a new Aske: Ida Voss takes
// over the role", "He is played by Ida Voss"; and who takes whose place at work where the office stands in the
// sentence before.

const takingFrom = `(?:replacing|succeeding|taking over from|taking the place of|in place of|stepping in for|instead of)`

var takesOverRules = []rule{
	on("cast/now-plays", " replacing | succeeding | taking | place | stepping | instead ", `{per} {apposition}{paren}(?:[a-z'-]+ ){0,6}?(?:plays?|playing|portrays?|portray|as|role of|part of|stars? as) `+asWhat+`{chr}(?: (?:in|for|on|from) (?:(?:the|its|new|next|this) )*(?:<[SED]\d+>|season|series|run|show))? ?(?:, )?(?:(?:and|who is|is|also|now) )?`+takingFrom+` (?:[a-z-]+ ){0,4}?{per2}`, nowPlays),
	on("cast/a-new", " new ", `(?:a|the|its|our) (?:brand )?new <(?P<chr>[CNP]\d+)> (?::|,|--|;) (?:(?:[a-z-]+|<[SW]\d+>) ){0,4}?{per} {apposition}(?:(?:has|have|is|will|now|been|to|set) )*(?:takes? over|taking over|took over|taken over|steps? in|stepping in|stepped in|assumes|inherits|takes on|taking on|replaces|replacing|replaced|cast)`, aNewPart),
	atStart("cast/he-played-by", " played ", `(?:but |and )?(?:he|she) (?:is|'s|was|has been|will be|is being|is to be) (?:(?:now|once|again|being) )*(?:played|portrayed|voiced) by `+whoTheyAre+`{per}`, hePlayedBy),
	on("cast/left-and-replaced", " replaced | succeeded | recast ", `<(?P<per2>[PN]\d+)> , who (?:(?:has|had|recently|abruptly|quietly) )*(?:left|exited|departed|quit|dropped out|pulled out|stepped (?:down|away|aside)|withdrew) [^;.]{0,90}, (?:(?:has|will|is|was|be|been|being|now) )+(?:replaced|succeeded) by (?:[a-z-]+ ){0,4}?{per}`, leftAndReplaced),
	on("crew/office-told", " replac| succeed| over ", `{per} {apposition}(?:(?:has|have|is|will|now|to|set|be|also) )*(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|tak(?:es?|en|ing) over(?: the (?:job|role|reins))? from|took over from) {per2}`, officeTold),
	on("crew/down-and-replaced", " replaced | succeeded ", `<(?P<per2>[PN]\d+)> {apposition}(?:(?:has|have|had|is|was) )*(?:stepped (?:down|away|aside|back)|left|departed|exited|quit|gone|resigned|leaving|stepping (?:down|away))[^;.]{0,60}? and (?:(?:has|will|is|was|be|been|being) )+(?:replaced|succeeded) by (?:[a-z-]+ ){0,4}?{per}`, officeTold),
	on("crew/on-duties", " duties ", `{per} {apposition}(?:(?:is|are|was|were|returns?|returning|back|remains?|once|again|also|more|both|will|be|still) )+on (?P<role>writing|directing|scriptwriting|script|producing|showrunning|hosting|presenting) duties(?: (?:for|on) (?:the |its )?(?:<[ES]\d+>|[a-z-]+ (?:series|season)))?(?: ,? ?(?:and|but|with|,) (?:(?:this|time|he|she|is|'s|also|,) )*(?:joined|accompanied) (?:this time )?by (?:[a-z-]+ ){0,4}?{per2})?`, onDuties),
}

// handOn makes of what a sentence says of a part that it changes hands: who takes it, and who had it.
func (h *hit) handOn(p, old *mention, part string) (list []tv.Claim) {
	taken, left := false, old == nil
	for o := range h.r.heldOf(h.s) {
		switch c := &o.claim; {
		case c.Kind != tv.Cast:
		case c.Value.Person == p.name && (c.Value.Change == tv.Joins || c.Value.Change == tv.Stars || c.Value.Change == tv.Recast):
			c.Value.Change, c.Value.Character, taken = tv.Recast, part, true
		case old != nil && c.Value.Person == old.name && c.Value.Change == tv.Departs:
			c.Value.Character, left = part, true
		}
	}
	if !taken {
		list = append(list, castOf(p.name, part, tv.Recast))
	}
	if !left {
		list = append(list, castOf(old.name, part, tv.Departs))
	}
	return list
}

// nowPlays reads "will now play Aske, replacing Per Lund".
func nowPlays(h *hit) []tv.Claim {
	p, c, old := h.mention("per"), h.part(), h.mention("per2")
	if !h.actsAndGoes(p) || c == nil || old == nil || !old.full || old.name == p.name || h.r.isPart[old.name] || h.r.isCrew(old) || !h.pair(p, c) || h.spoken() || h.r.judge(h).negative || crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) {
		return nil
	}
	h.r.playsPart(p, c)
	return h.handOn(p, old, c.name)
}

// aNewPart reads "a new Aske: Ida Voss takes over the role".
func aNewPart(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	text := h.s.shape.text
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.r.isCrew(p) || c == nil || c.name == p.name || h.asked() || asked(h.s) || h.spoken() || h.r.judge(h).negative || !h.pair(p, c) || c.full && !h.r.ranked(c) && !h.r.isPart[c.name] || asCrew.MatchString(text[h.end+1:]) {
		return nil
	}
	var old *mention
	if found := takenFrom.FindStringSubmatch(text[h.end:]); found != nil {
		old = h.r.find(found[1])
	}
	h.r.playsPart(p, c)
	return h.handOn(p, old, c.name)
}

// hePlayedBy reads who plays the one of whom the sentence before tells.
func hePlayedBy(h *hit) []tv.Claim {
	p := h.mention("per")
	if !h.actsAndGoes(p) || h.r.judge(h).negative || h.r.partOf(p.name) != "" {
		return nil
	}
	c := h.lastPart(p.name)
	if c == nil {
		c = h.r.toldLast(h.s)
	}
	if c == nil || !h.pair(p, c) || h.r.isCrew(c) || h.r.actor[c.name] != "" {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	if has(h.s.shape.text, "will be played", "to be played", "newcomer", "new addition") || strings.Contains(h.s.shape.text, " new ") {
		claim.Value.Change = tv.Joins
	}
	return []tv.Claim{claim}
}

// toldLast gives the one name of somebody in the sentence before, where there is but one that is not owned.
func (r *reader) toldLast(s *sentence) (m *mention) {
	i := r.indexOf(s) - 1
	if i < 0 || r.sentences[i].paragraph < s.paragraph-1 || r.sentences[i].title {
		return nil
	}
	text := r.sentences[i].shape.text
	for _, p := range r.mentionsIn(text, 0, len(text), "CNP") {
		if p.kind == isPerson || r.people[p.name] || strings.HasPrefix(text[p.at+strings.IndexByte(text[p.at:], '>')+1:], " 's ") || placeBefore.MatchString(text[:p.at]) {
			continue
		}
		if m != nil && m.name != p.name {
			return nil
		}
		m = p.mention
	}
	return m
}

// leftAndReplaced reads "Per Lund, who left in June, has been replaced by Ida Voss".
func leftAndReplaced(h *hit) []tv.Claim {
	p, old := h.mention("per"), h.mention("per2")
	if !h.actsAndGoes(p) || !h.actsAndGoes(old) || p.name == old.name || h.spoken() || h.r.judge(h).negative || crewTalk.MatchString(h.s.shape.text) || strings.HasPrefix(h.s.shape.text[h.end:], " as ") {
		return nil
	}
	list := h.handOn(p, old, h.r.partOf(old.name))
	for i := range list {
		if c := &list[i]; c.Value.Change == tv.Departs {
			c.Detail, _, _ = strings.Cut(h.reason(*c), ", ") // the sentence goes on with its own verb
		}
	}
	return list
}

// newOffice tells whose place is taken at work.
var newOffice = phraseOf(` (?:new|next|lost (?:its|a|their|the)|replacement|another|change of|without (?:its|a)|losing (?:its|a)|second|third) (?:[a-z-]+ ){0,1}?(?P<role>showrunner|head writer|lead writer|series director|lead director|director|executive producer|composer) `)

// officeTold reads who takes whose place, where the sentence before has told the office.
func officeTold(h *hit) (claims []tv.Claim) {
	p, old := h.mention("per"), h.mention("per2")
	i := h.r.indexOf(h.s)
	if p == nil || old == nil || !p.full && p.kind != isPerson || !old.full && old.kind != isPerson || p.name == old.name || h.r.isPart[p.name] || h.r.isPart[old.name] || h.r.parts[old.name] != "" || h.spoken() || h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	found := newOffice.FindStringSubmatch(h.s.shape.text[:h.start+1])
	if found == nil && i > 0 && h.r.sentences[i-1].paragraph >= h.s.paragraph-1 && !asked(&h.r.sentences[i-1]) {
		found = newOffice.FindStringSubmatch(h.r.sentences[i-1].shape.text)
	}
	if found == nil || strings.HasPrefix(h.s.shape.text[h.end:], " as ") {
		return nil
	}
	for o := range h.r.heldOf(h.s) {
		if c := &o.claim; c.Kind == tv.Cast && (c.Value.Person == p.name || c.Value.Person == old.name) {
			o.dropped = true // whose place is no part
		}
	}
	for _, c := range h.crewFor(p.name, []string{found[1]}, h.seasonNow()) {
		claims = append(claims, c)
		c.Value.Person = old.name
		claims = append(claims, h.noLonger(c))
	}
	return claims
}

// dutyRole is what somebody is who is on such duties.
var dutyRole = map[string]string{"writing": "writer", "scriptwriting": "writer", "script": "writer", "directing": "director", "producing": "producer", "showrunning": "showrunner", "hosting": "host", "presenting": "host"}

// onDuties reads who is on writing duties, and who joins him at them.
func onDuties(h *hit) (claims []tv.Claim) {
	p, also := h.mention("per"), h.mention("per2")
	if p == nil || !p.full && p.kind != isPerson || h.r.isPart[p.name] || h.spoken() || h.asked() || asked(h.s) || !h.r.speaksOfShow(h) || h.r.judge(h).negative {
		return nil
	}
	people := []string{p.name}
	if also != nil && also.full {
		people = append(people, also.name)
	}
	for o := range h.r.heldOf(h.s) {
		if c := &o.claim; c.Kind == tv.Cast && (c.Value.Person == p.name || also != nil && c.Value.Person == also.name) {
			o.dropped = true
		}
	}
	for _, name := range people {
		claims = append(claims, h.crewFor(name, []string{dutyRole[h.group("role")]}, h.seasonNow())...)
	}
	return claims
}
