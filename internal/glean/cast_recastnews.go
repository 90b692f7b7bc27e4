package glean

import (
	"strings"

	"backlot/internal/tv"
)

// A part that goes to somebody else, told as news: "took over the role from", "is the new Dr Orr", why the one
// goes, and whether the story tells of it.
var recastNewsRules = []rule{
	on("cast/takes-over-from", " from ", `{per} {apposition}(?:(?:has|have|had|will|is|to|now|since|recently|officially|set|then|would) )*(?:(?:takes?|took|taken|taking) over (?:(?:the|this|that|his|her|their) (?:[a-z-]+ )?)?(?:(?:role|part|lead|mantle|character) )?(?:(?:of|as) (?:[a-z-]+ ){0,3}{chr} )?|(?:assumes?|assumed|inherits?|inherited|picks? up|picked up) (?:the|this|that) (?:[a-z-]+ )?(?:role|part|mantle) (?:of (?:[a-z-]+ ){0,3}{chr2} )?)from {per2}`, inPartFrom),
	on("cast/replaces-aside", " replace", `{per} , (?:[^,;.<]|<[A-Z]\d+>){1,90} , (?:(?:will|is|has|have|had|now|also) )*(?:replaces|replaced|replace|replacing) {per2}`, inPartFrom),
	on("cast/is-the-new", " new ", `{per} {apposition}(?:(?:will|is|be|becomes|become|named|revealed|officially|as|has been|was|confirmed|unveiled|announced) )+(?:the|<[SW]\d+> 's|(?:our|your|its)) new {chr}`, isTheNew),
	on("cast/asked-to-go", " asked to | requested | chose to | decided to | opted to | elected to | asked out ", `{per} {apposition}{adv}(?:(?:has|had) )?(?:asked|requested|chose|decided|opted|elected) to (?:be (?:released|let go|written out)|leave|exit|depart|quit|go|step away|step down|bow out|move on)(?: (?:from|of) (?:the|her|his|their|{show})| {show}| the| after| because| in| at| to| this| last| \.| ,)`, askedToGo),
	on("other/recast-unexplained", " recast| change | switch | swap | new face | different face ", `(?:{show}|(?:the|its) (?:new |upcoming |[a-z]+ )?(?:show|series|season|drama|comedy|soap|sitcom|writers|scripts?|story|producers)|{season}|writers|we|they|it) (?:(?:will|does|did|do|is|are|would|has|have|going|to|plans?|intends?) )+(?:not )?(?:(?:going to|try to|ever|even|to) )*(?:explain|explained|explaining|address|addressed|addressing|acknowledge|acknowledged|mention|mentioned|comment on) (?:the |this |that |its |her |his )?(?:[a-z]+ )?(?:change|recast|recasting|switch|swap|new face|different face)|(?:change|recast|recasting|switch|swap) (?:(?:will|would|is|was|has|have) )+(?:not )?(?:(?:going to|ever|also) )*(?:be |been )?(?:explained|addressed|acknowledged|mentioned)`, unexplained),
}

// inPartFrom reads whom a part goes to and who had it.
func inPartFrom(h *hit) []tv.Claim {
	p, old := h.mention("per"), h.mention("per2")
	if p == nil || old == nil || p.name == old.name || h.rule.name != "cast/replaces-aside" && !h.r.castTalk(h) || !h.r.speaksOfShow(h) || h.r.isPart[p.name] || h.r.isPart[old.name] || !fullName(p) || h.spoken() || h.asked() || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	if text := h.s.shape.text; asCrew.MatchString(text[h.end+1:]) || crewTalk.MatchString(text) || h.r.judgesOrHosts(p.name) || h.r.judgesOrHosts(old.name) || len(h.r.workOf(old.name)) > 0 {
		return nil
	}
	if !fullName(old) || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Cast && c.Value.Change == tv.Recast }) {
		return nil
	}
	name := h.r.partOf(old.name)
	for _, group := range []string{"chr", "chr2"} {
		if c := h.mention(group); c != nil && c.name != p.name && c.name != old.name {
			name = c.name
		}
	}
	if name == "" {
		name = h.r.partOf(p.name)
	}
	if name == "" {
		name = h.partHandedOn()
	}
	return []tv.Claim{castOf(p.name, name, tv.Recast), castOf(old.name, name, tv.Departs)}
}

// partHandedOn gives the part that goes to another where the sentence calls it "the part" or "the title role".
func (h *hit) partHandedOn() string {
	text := h.s.shape.text[h.start : h.end+1]
	switch t := h.r.showAt(h); {
	case has(text, "title role", "titular role", "title part", "title character"):
		if t != nil {
			return namedFor(t.name)
		}
	case has(text, "the part", "the role", "the character"):
		if m := h.r.partSpokenOf(h); m != nil && (m.kind == isCharacter || h.r.isPart[m.name] || m.full) {
			return m.name
		}
	}
	return ""
}

// fullName tells that a mention is of somebody whose full name the article has.
func fullName(m *mention) bool {
	return m.full || m.kind == isPerson || strings.Contains(m.name, " ")
}

// isTheNew reads "is the new Dr Orr", of a part that somebody has had.
func isTheNew(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.part()
	if p == nil || c == nil || !h.pair(p, c) || !fullName(p) || h.spoken() || h.asked() || asked(h.s) || h.r.judge(h).negative {
		return nil
	}
	if c.kind != isCharacter && !h.r.isPart[c.name] && !h.partAgain(c) {
		return nil
	}
	h.r.playsPart(p, c)
	return []tv.Claim{castOf(p.name, c.name, tv.Recast)}
}

// newInPart tells of a show that it has another in a part: "is getting a new Wren".
var newInPart = phraseOf(` (?:recasts?|recasting|recast|(?:a|the|its|their) new|previous|original|former|first|next) $`)

// partAgain tells that the article speaks of a part elsewhere as one that changes hands, or that a name is a part's.
func (h *hit) partAgain(c *mention) bool {
	for i := range h.r.sentences {
		x := &h.r.sentences[i]
		for _, m := range h.r.mentionsIn(x.shape.text, 0, len(x.shape.text), "CN") {
			if m.name == c.name && x.start != h.s.start && newInPart.MatchString(x.shape.text[:m.at]) {
				return true
			}
		}
	}
	return false
}

// askedToGo reads who wanted to go, and why.
func askedToGo(h *hit) []tv.Claim {
	p, text := h.mention("per"), h.s.shape.text
	if p == nil || !h.pair(p, nil) || !fullName(p) || h.r.isPart[p.name] || asCrew.MatchString(text[h.end:]) || crewTalk.MatchString(text) || h.spoken() || h.asked() || asked(h.s) || h.r.judge(h).negative || has(text[h.start:h.end+1], "never", "not") {
		return nil
	}
	if h.r.parts[p.name] == "" && !has(text[h.end-4:], "show", "series", "drama", "soap", "cast", "sitcom", "comedy") && h.mention("show") == nil {
		return nil
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	claim.Certainty = h.r.judge(h).certainty
	return []tv.Claim{claim}
}

// unexplained keeps whether a recast is told of in the story.
func unexplained(h *hit) []tv.Claim {
	if asked(h.s) || h.asked() || !h.r.isRecast() {
		return nil
	}
	return h.inItsWords()
}

// isRecast tells that the article has somebody come in another's place.
func (r *reader) isRecast() bool {
	for i := range r.sentences {
		if has(r.sentences[i].shape.text, "recast", "recasts", "recasting", "replaces", "replaced", "replacing", "take over", "takes over", "took over", "taking over", "taken over", "new actor", "new actress") {
			return true
		}
	}
	return false
}
