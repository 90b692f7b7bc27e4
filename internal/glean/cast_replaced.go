package glean

import (
	"slices"
	"strings"

	"backlot/internal/tv"
)

// Who has come in somebody's place: "and will be replaced by Shona Kerr", "Rory McElhone
// stepped into the role". What the one was, the other is now.

const stepsIn = `(?:(?:steps|stepped|stepping|step) (?:in|into (?:the|his|her|that|their) (?:role|part|shoes|place|job))|(?:takes|took|taking|take|taken) (?:over (?:from (?:him|her|them)|(?:the|his|her|their) (?:role|part|job))|(?:his|her|their) (?:place|role|part|seat))|(?:replaces|replaced|replacing|replace|succeeds|succeeded|succeeding|succeed) (?:him|her|them))`

var replacedRules = []rule{
	on("crew/replaced-by", " replaced | succeeded ", replacedBy, replacedAtWork),
	on("crew/steps-in", " step| take| took | taking | replac| succeed", steppedIn, inAtWork),
	on("cast/replaced-by", " replaced | succeeded ", replacedBy, replacedInPart),
	on("crew/in-place", " stepping | taking | place | went | goes | gone | go | pass", stepsInIs, inAtWork),
	on("cast/in-place", " stepping | taking | place | went | goes | gone | go | pass", stepsInIs, inForPart),
	on("cast/steps-in", " step| take| took | taking | replac| succeed", steppedIn, inForPart),
}

const (
	replacedBy = `(?:be|been|being|was|is|were) (?:replaced|succeeded)(?: [a-z]+){0,3}? by (?:[a-z-]+ ){0,4}?{per}(?: (?:as|in the (?:role|part) of) ` + asWhat + `{chr})?`
	stepsInIs  = `(?:stepping (?:in|into (?:the|his|her|that|their) (?:role|part|shoes|place|job))|taking (?:over (?:the|his|her|their) (?:role|part|job)|(?:his|her|their) (?:place|role|part|seat))|in (?:his|her|their) place) (?:is|are|will be|comes|come)(?: [a-z-]+){0,5}? {per}|(?:the|that|his|her) (?:part|role|job) (?:then |eventually |instead )?(?:went|goes|has gone|had gone|will go|passes|passed) (?:instead )?to(?: [a-z-]+){0,5}? {per}`
	steppedIn  = `{per} {apposition}{paren}(?:(?:has|have|will|is|to|now|also|since|then|would|had|been|be|duly) )*` + stepsIn
)

// replaced gives whoever is replaced in a hit: named before it in the sentence, or the one spoken of.
func (h *hit) replaced(by *mention) *mention {
	text := h.s.shape.text
	from := 0
	if h.spoken() {
		return nil
	}
	found := h.r.mentionsIn(text, from, h.start+1, "PN")
	for k := len(found) - 1; k >= 0; k-- {
		p := found[k]
		_, behind, _ := strings.Cut(text[p.at:], " ")
		if p.name != by.name && (p.full || p.kind == isPerson) && !h.r.isPart[p.name] && !strings.HasPrefix(behind, "'s ") {
			return p.mention
		}
	}
	if has(text[:h.start+1], "he", "she") || len(found) == 0 {
		if m := h.r.personBefore(h); m != nil && m.name != by.name {
			return m
		}
	}
	return nil
}

// workOf gives what somebody has been said to do behind the camera that one alone does.
func (r *reader) workOf(person string) (list []string) {
	for _, role := range []string{"showrunner", "director", "composer"} {
		for i := len(r.proposed) - 1; i >= 0; i-- {
			if c := &r.proposed[i].claim; c.Kind == tv.Crew && c.Value.Person == person && c.Value.Role == role {
				list = append(list, role)
				break
			}
		}
	}
	return list
}

func replacedAtWork(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.r.speaksOfShow(h) {
		return nil
	}
	old := h.replaced(p)
	if old == nil || h.r.parts[old.name] != "" {
		return nil
	}
	work := h.r.workOf(old.name)
	if len(work) == 0 {
		work = h.workToldHere(old.name)
	}
	people := append([]string{p.name}, h.alsoBy()...)
	var list []tv.Claim
	for _, name := range people {
		list = append(list, h.crewFor(name, work, h.seasonNow())...)
	}
	if j := h.r.judge(h); j.negative && !has(h.s.shape.text[back(h.s.shape.text, h.start, 5):h.end+1], "not", "never") {
		for i := range list { // it is another who goes
			list[i].Certainty = j.certainty
		}
	}
	return list
}

// nextToo follows one of two who come in the place of somebody.
var nextToo = phraseOf(`^ (?:and|,) <([PN]\d+)> (?:[.;]|, (?:who|and|both|the|a)|as |for |in |who |and <)`)

// alsoBy gives who comes beside whoever replaces somebody.
func (h *hit) alsoBy() []string {
	found := nextToo.FindStringSubmatch(h.s.shape.text[h.end:])
	if found == nil {
		return nil
	}
	if m := h.r.find(found[1]); m != nil && (m.full || m.kind == isPerson) && !h.r.isPart[m.name] {
		return []string{m.name}
	}
	return nil
}

// workToldHere gives the office that a sentence names of whoever is replaced in it: "Executive producer Ida
// Voss is stepping down and will be replaced by".
func (h *hit) workToldHere(person string) (list []string) {
	n := h.r.indexOf(h.s)
	for i := len(h.r.proposed) - 1; i >= 0 && h.r.proposed[i].sentence == n; i-- {
		if c := &h.r.proposed[i].claim; c.Kind == tv.Crew && c.Value.Person == person && c.Value.Role != "creator" && !slices.Contains(list, c.Value.Role) {
			list = append(list, c.Value.Role)
		}
	}
	return list
}

func replacedInPart(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || !h.pair(p, nil) {
		return nil
	}
	old, c := h.replaced(p), h.part()
	if c != nil && h.pair(p, c) && !h.r.isCrew(c) {
		h.r.playsPart(p, c)
		list := []tv.Claim{castOf(p.name, c.name, tv.Recast)}
		if old != nil {
			list = append(list, castOf(old.name, c.name, tv.Departs))
		}
		return list
	}
	if old == nil || h.r.parts[old.name] == "" {
		return nil
	}
	return []tv.Claim{castOf(p.name, h.r.parts[old.name], tv.Recast)}
}

// lastTold gives the last claim of the paragraph on somebody else that will do.
func (h *hit) lastTold(not string, will func(c *tv.Claim) bool) *tv.Claim {
	for i := len(h.r.proposed) - 1; i >= 0; i-- {
		p := &h.r.proposed[i]
		if h.r.sentences[p.sentence].paragraph != h.s.paragraph {
			break
		}
		if c := &p.claim; !p.dropped && c.Value.Person != "" && c.Value.Person != not && will(c) {
			return c
		}
	}
	return nil
}

func (h *hit) stepped() (p *mention, old *tv.Claim) {
	p = h.anyPerson()
	if p == nil || !p.full && p.kind != isPerson || h.spoken() || h.r.isPart[p.name] || !h.r.speaksOfShow(h) || overCrewNow.MatchString(h.s.shape.text[h.end:]) {
		return nil, nil
	}
	whose := h.placeOf(p)
	return p, h.lastTold(p.name, func(c *tv.Claim) bool {
		if whose != nil && c.Value.Person != whose.name {
			return false
		}
		return c.Kind == tv.Cast && c.Value.Character != "" || c.Kind == tv.Crew && c.Value.Role != "creator"
	})
}

// overCrewNow follows where what is taken over is told.
var overCrewNow = phraseOf(`^ (?:as|of|from) `)

func inForPart(h *hit) []tv.Claim {
	p, old := h.stepped()
	if p != nil && old == nil && h.before(castingTold) {
		whose := h.placeOf(p)
		if c := h.lastPart(p.name); c != nil && (whose == nil || whose.name != c.name) && (h.r.ranked(c) || h.r.isPart[c.name] || c.full) {
			h.r.playsPart(p, c)
			return []tv.Claim{castOf(p.name, c.name, tv.Recast)}
		}
	}
	if p != nil && old == nil {
		if part := h.partDescribed(); part != "" {
			return []tv.Claim{castOf(p.name, part, tv.Recast)}
		}
	}
	if p != nil && old == nil && h.before(newFace) {
		if c := h.r.toldLast(h.s); c != nil && h.pair(p, c) && !asCrew.MatchString(h.s.shape.text[h.end+1:]) {
			h.r.playsPart(p, c)
			return []tv.Claim{castOf(p.name, c.name, tv.Recast)}
		}
	}
	if old == nil || old.Kind != tv.Cast || old.Value.Character == "" || old.Value.Change == tv.Recast {
		return nil
	}
	claim := castOf(p.name, old.Value.Character, tv.Recast)
	h.r.actor[old.Value.Character] = p.name
	return []tv.Claim{claim}
}

// described has a part without a name in the words for whoever played it: "Ida Voss, who plays the sheriff,".
var described = phraseOf(` <[A-Z]\d+> , who (?:has )?(?:plays?|played|portrays?|portrayed) (the (?:[a-z-]+ )?[a-z]+) (?:,|in|on|for|since|until|from|and) `)

// partDescribed gives the part without a name that a sentence tells of before a hit, "" for none.
func (h *hit) partDescribed() string {
	if found := described.FindStringSubmatch(h.s.shape.text[:h.start+1]); found != nil {
		return found[1]
	}
	return ""
}

func inAtWork(h *hit) []tv.Claim {
	p, old := h.stepped()
	if old == nil || old.Kind != tv.Crew {
		return nil
	}
	return h.crewFor(p.name, h.r.workOf(old.Value.Person), h.seasonNow())
}

// byWhom ends what stands before the name of an actor: "formerly played by Mia Holt, is now played by".
var byWhom = phraseOf(` (?:played|portrayed|voiced) by (?:[a-z-]+ ){0,4}$`)

// castingTold tells of somebody who was given a part, or was to be.
var castingTold = phraseOf(` (?:cast as|(?:to|who) (?:play|plays|played|portray|star as)|(?:as|the role of|the part of)) `)

// newFace tells that somebody else plays a part from now on.
var newFace = phraseOf(` (?:(?:a|the|with a) (?:brand )?(?:new|different|fresh) (?:face|actor|actress|look)|recast|recasting|new-look|looks? (?:a little |a bit )?different|different actor|different actress) `)

// before tells that the words before a hit, from the sentence before on, match.
func (h *hit) before(what *phrase) bool {
	at := h.r.indexOf(h.s)
	if what.MatchString(h.s.shape.text[:h.start+1]) {
		return true
	}
	return at > 0 && h.r.sentences[at-1].paragraph == h.s.paragraph && what.MatchString(h.r.sentences[at-1].shape.text)
}

// succeedsPlainly tells a claim of who comes, or goes, in somebody's place, or of a guest: that is said in so many words.
func succeedsPlainly(c *tv.Claim) bool {
	switch c.Rule {
	case "crew/replaced-by", "crew/steps-in", "cast/replaced-by", "cast/steps-in", "cast/in-place", "crew/in-place", "cast/asked-back", "cast/guest-stars", "cast/in-some-role", "cast/final-bow", "cast/debuts-as", "finale/moved", "finale/now-on", "cast/elliptic-not", "cast/he-replaces", "cast/judge-follows", "cast/pair-as", "cast/pair-in-brackets":
		return true
	case "cast/recast":
		return c.Value.Change == tv.Departs && c.Value.Character != ""
	}
	return saidInSoManyWords[c.Rule] || wirePlain[c.Rule] || toldOutright[c.Rule] || c.Value.Change == tv.Departs && strings.HasPrefix(c.Detail, asRegular)
}
