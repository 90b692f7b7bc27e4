package glean

import (
	"strings"

	"backlot/internal/tv"
)

// Who goes in half a sentence: "He replaces Miles Hagen, who left", "Ida Voss will return. Ben
// Voss will not."; and who is to be a regular.

var goesOrNotRules = []rule{
	on("cast/he-replaces", " replac| takes over | taking over | took over | succeed", `(?P<who>he|she|they|the (?:actor|actress|comedian|newcomer)) (?:(?:is|will|has|be|to) )*(?:replace|replaces|replacing|replaced|takes over (?:the role )?from|taking over (?:the role )?from|took over (?:the role )?from|succeeds|succeeding) {per2}`, heReplaces),
	on("cast/judge-follows", " replac| takes over | taking over | took over | succeed", `{per} (?:, [^,;]{1,60} , )?(?:(?:is|will|has|be|to) )*(?:replaces?|replacing|replaced|takes? over from|taking over from|took over from|succeeds?|succeeding|succeeded) (?:(?:judge|host|former|chef|longtime|fellow|founding|original) )*{per2}`, judgeFollows),
	on("cast/elliptic-not", " not ", `{per} (?:, (?:who|whose|the|an?|last|however) [^;."]{1,160} , |, however , )?(?:will|is|does|would|wo|did) not(?: be)? (?:\.|,|;|however)`, ellipticNot),
	on("cast/made-regular", " regular ", `{per} {apposition}{paren}(?:(?:will|is|has|now|to|also|been|being|be|set|was) )*(?:(?:become|becomes|promoted|upped|bumped up|bumped|elevated|made|return|returns|returning|back|billed|join|joins|joining)(?: to| as| the cast as)? )?(?:an? )?(?:new |full )?series regular`, madeRegular),
}

func heReplaces(h *hit) []tv.Claim {
	p, old := h.r.spokenOf(h.s), h.mention("per2")
	if m := h.r.personBefore(h); m != nil && h.r.parts[m.name] != "" {
		p = m
	}
	if m := h.r.newHost(h.s); m != nil && (p == nil || h.r.partOf(p.name) == "") {
		p = m
	}
	text := h.s.shape.text
	if p == nil || old == nil || !old.full || p.name == old.name || h.r.isPart[old.name] || h.spoken() || h.asked() || asCrew.MatchString(text[h.end+1:]) || h.r.judge(h).negative {
		return nil
	}
	part := h.r.partOf(p.name)
	if part == "" {
		if h.r.judgesOrHosts(p.name) {
			return []tv.Claim{castOf(old.name, "", tv.Departs)} // a contest has no parts
		}
		return nil
	}
	h.r.nowRecast(h.s, p.name, part)
	return []tv.Claim{castOf(old.name, h.ownPart(old, part), tv.Departs)}
}

// nowRecast makes of a claim of the sentence before that somebody comes in a part that he has it from another.
func (r *reader) nowRecast(s *sentence, person, part string) {
	n := r.indexOf(s)
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n-1; i-- {
		if c := &r.proposed[i].claim; r.proposed[i].sentence == n-1 && c.Rule == "cast/part-by" && c.Value.Change == tv.Joins && c.Value.Person == person && c.Value.Character == part {
			c.Value.Change = tv.Recast
		}
	}
}

// judgeFollows reads who goes where a judge or a host comes: a contest has no parts.
func judgeFollows(h *hit) []tv.Claim {
	p, old := h.mention("per"), h.mention("per2")
	if p == nil || old == nil || !old.full || p.name == old.name || !h.r.judgesOrHosts(p.name) && !h.r.presents(p.name) || h.spoken() || h.asked() || h.r.judge(h).negative || h.r.told(h.s, func(c tv.Claim) bool { return c.Kind == tv.Cast && c.Value.Person == old.name }) {
		return nil
	}
	return []tv.Claim{castOf(old.name, "", tv.Departs)}
}

// othersReturn says of others that they come back.
var othersReturn = phraseOf(` (?:(?:will|to|set to|would) (?:(?:all|both|also|be) )*(?:return|back|returning|reprise|appear|come back)|(?:is|are) (?:(?:all|both|also|set|due) )*(?:returning|back|coming back|to return)|returns?|reprises?) `)

func ellipticNot(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.r.isCrew(p) && h.r.parts[p.name] == "" && h.r.workOf(p.name) != nil || h.spoken() || h.asked() || !h.pair(p, nil) {
		return nil
	}
	text := h.s.shape.text
	n := h.r.indexOf(h.s)
	from := 0
	before := text[:h.start+1]
	if !othersReturn.MatchString(before) {
		if n == 0 || h.r.sentences[n-1].paragraph != h.s.paragraph || !othersReturn.MatchString(h.r.sentences[n-1].shape.text) || strings.TrimSpace(before) != "" && !strings.HasPrefix(before, " but ") {
			return nil
		}
		from = n - 1
	} else {
		from = n
	}
	claim := castOf(p.name, h.r.partOf(p.name), tv.Departs)
	claim.Certainty = tv.Confirmed
	told := false
	for _, o := range h.r.proposed {
		if o.sentence >= from && o.sentence <= n && o.claim.Kind == tv.Cast && (o.claim.Value.Change == tv.Returns || o.claim.Value.Change == tv.Departs && o.claim.Value.Person == p.name) {
			if told = true; o.claim.Season > 0 {
				claim.Season = o.claim.Season
			}
		}
	}
	if !told {
		return nil
	}
	if claim.Season == 0 {
		claim.Season = whole
	}
	return []tv.Claim{claim}
}

func madeRegular(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !p.full && p.kind != isPerson || h.asked() || !h.pair(p, nil) || leavesAsRegular(h.s.shape.text) || noRegular.MatchString(h.s.shape.text) || h.r.judge(h).negative {
		return nil
	}
	part := h.r.partOf(p.name)
	if part == "" {
		return nil
	}
	claim := castOf(p.name, part, tv.Returns)
	claim.Detail = asRegular
	return []tv.Claim{claim}
}
