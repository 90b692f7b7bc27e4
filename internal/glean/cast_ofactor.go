package glean

import (
	"strings"

	"backlot/internal/tv"
)

// An actor's name as what says which part is meant: "Ida Voss's Runa Holt"; and those whom a sentence
// gathers: "among them", "are exes".

var ofActorRules = []rule{
	on("cast/actors-part", " 's ", `{per} 's {chr}`, actorsPart),
	on("cast/among-them", " among ", `among (?:them|whom) (?:are |is |, )?`+whoTheyAre+`{list}`, amongThem),
	on("cast/couple", " are ", `{list} are (?:also )?(?:a couple|exes|spouses|siblings|(?:the|his|her|their|rival|feuding|estranged) (?:[a-z-]+ )?[a-z-]+s) (?:[.;]|who|in|and|at|of|from|with)`, coupled),
}

// givenFirst tells that a name begins with a given name.
func (r *reader) givenFirst(m *mention) bool { return givenNames[r.tokens[m.from].low] }

// actorsPart reads "Ida Voss's Runa Holt": two given names, of which the one before is of nobody in the story.
func actorsPart(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	text := h.s.shape.text
	if p == nil || c == nil || !p.full || p.to-p.from < 2 || h.r.isPart[p.name] || h.r.isCrew(p) || h.r.isCrew(c) || c.kind == isPerson || p.name == c.name || h.r.ranked(p) ||
		!h.r.givenFirst(p) && p.kind != isPerson || !h.r.givenFirst(c) && !h.r.ranked(c) && !h.r.isPart[c.name] || strings.HasPrefix(text[h.end:], " 's ") || !h.r.castTalk(h) || h.r.noPartThere(h, c) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	if isBack.MatchString(text[h.end:]) {
		claim.Value.Change = tv.Returns
	}
	return []tv.Claim{claim}
}

// noPartThere tells that the name behind the possessive is the beginning of something else's: "Ida Voss's May Films".
func (r *reader) noPartThere(h *hit, c *mention) bool {
	return c.to < len(r.tokens) && r.tokens[c.to].upper && r.tokens[c.to].mention == 0 || c.to-c.from > 3
}

// amongThem reads those who are named of many.
func amongThem(h *hit) []tv.Claim {
	before := h.s.shape.text[:h.start+1]
	what := changeOf(before)
	if !castWords.MatchString(before) || what == tv.Recast || what == tv.Departs || has(before, "nominees", "nominations", "writers", "directors", "fans", "winners", "producers") {
		return nil
	}
	list := listedPlainly(h)
	for i := range list {
		if what != "" {
			list[i].Value.Change = what
		}
	}
	return list
}

// coupled reads "Ida Voss and Per Lund are exes who inherit a boat".
func coupled(h *hit) []tv.Claim {
	if crewTalk.MatchString(h.s.shape.text[h.start:h.end+1]) || h.r.quotes(h.s) || noCouple.MatchString(h.s.shape.text[h.start:h.end+1]) {
		return nil
	}
	list := listedPlainly(h)
	if len(list) < 2 {
		return nil
	}
	return list
}

// noCouple is what people are in life.
var noCouple = phraseOf(` (?:producers|writers|directors|showrunners|creators|makers|executives|hosts|judges|presenters|names|stars|winners|nominees|fans|parents|authors|owners|novelists|latest|others|bosses|heads) `)
