package glean

import (
	"strings"

	"backlot/internal/tv"
)

// inOrder reads two lists that go together: "A, B and C are back, as X, Y and Z".
func inOrder(h *hit) (list []tv.Claim) {
	text := h.s.shape.text
	if !h.r.castTalk(h) || has(text[h.start:h.end+1], "played by", "portrayed by", "voiced by") || h.rule.name == "cast/are" && has(text[h.start:h.end+1], "by", "with", "alongside", "opposite", "for", "from") || asOthers.MatchString(text[h.start:h.end+1]) {
		return nil
	}
	a, b := h.groupAt("list")
	if strings.HasSuffix(text[:a], " as ") || strings.HasPrefix(text[h.end+1:], "as ") || strings.HasPrefix(text[h.end+1:], "'s ") {
		return nil // pairs, one after the other
	}
	people := h.r.mentionsIn(text, a, b, "PN")
	at, _ := h.groupAt("chr")
	parts := h.r.mentionsIn(text, at, h.end+1, "CNP")
	if n := len(people); len(parts) > n && n > 1 { // what follows may be another pair: "…, and C as Z"
		if _, behind, _ := strings.Cut(text[parts[n].at+1:], " "); strings.HasPrefix(behind, "as ") {
			parts = parts[:n]
		}
	}
	if len(people) < 2 || len(people) != len(parts) {
		return nil
	}
	what := tv.Stars
	switch {
	case has(text, "back", "return", "returns", "returning", "again", "once more", "reprise", "reprising"):
		what = tv.Returns
	case has(text, "join", "joins", "joined", "joining", "cast", "newcomers", "added"):
		what = tv.Joins
	}
	for i, p := range people {
		if !p.full && p.kind != isPerson || p.name == parts[i].name {
			return nil
		}
	}
	for i, p := range people {
		h.r.playsPart(p.mention, parts[i].mention)
		c := castOf(p.name, parts[i].name, what)
		if what == tv.Stars {
			c.Certainty = tv.Confirmed
		}
		list = append(list, c)
	}
	return list
}

// overCrew tells that what is taken over is a place behind the camera: "over as showrunner from".
var overCrew = phraseOf(` over as (?:[a-z'-]+ ){0,3}?(?:` + theirJob + `|host|presenter|boss) (?:from|of|for|on|in|after|,) `)

// takesPart reads who takes a part over, and from whom.
func takesPart(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil {
		p = h.r.personBefore(h)
	}
	if p == nil || c == nil || !h.pair(p, c) || overCrew.MatchString(h.s.shape.text[h.start:h.end+1]) {
		return nil
	}
	h.r.playsPart(p, c)
	list := []tv.Claim{castOf(p.name, c.name, tv.Recast)}
	if old := h.mention("per2"); old != nil && old.name != p.name {
		list = append(list, castOf(old.name, c.name, tv.Departs))
	}
	return list
}

// shePlays reads "she plays Runa" of the person spoken of last.
func shePlays(h *hit) []tv.Claim {
	c := h.part()
	p := h.r.personBefore(h)
	if p == nil || c == nil || !h.pair(p, c) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

// personBefore gives the person whom the text named last before a hit, within
// the sentence or the two before it in the paragraph.
func (r *reader) personBefore(h *hit) *mention {
	at := r.indexOf(h.s)
	for i := at; i >= 0 && i >= at-2; i-- {
		s := &r.sentences[i]
		if s.paragraph != h.s.paragraph && i < at-1 {
			break
		}
		text := s.shape.text
		end := len(text)
		if i == at {
			end = h.start
		}
		found := r.mentionsIn(text, 0, end, "PN")
		for k := len(found) - 1; k >= 0; k-- {
			m := found[k].mention
			if the := m.from > 0 && r.tokens[m.from-1].low == "the"; (m.kind == isPerson || m.full && !the && !ofChannel.MatchString(text[:found[k].at])) && !r.isPart[m.name] {
				return m
			}
		}
	}
	return nil
}

// behindInShow tells that a pair stands as in a caption: "X as Y in Harbour Lights".
func behindInShow(h *hit) bool {
	return strings.HasPrefix(h.s.shape.text[h.end+1:], "in <S") || strings.HasPrefix(h.s.shape.text[h.end+1:], "in \" <S")
}
