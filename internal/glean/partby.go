package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

// Parts told of the other way round, and parts without a name.

// unnamedPart reads "It stars Ida Voss as the mother of a victim": a part without a name.
func (h *hit) unnamedPart(p *mention, at int, link string) []tv.Claim {
	text := h.s.shape.text
	if p == nil || link != "as" || at >= h.start || strings.Count(text[at:h.start], " ") > 1 || !describes.MatchString(text[h.end+1:]) || !castWords.MatchString(text[:h.start+1]) {
		return nil
	}
	what := h.changeIn(at, "", link)
	claim := castOf(p.name, "", what)
	if what == tv.Stars {
		claim.Certainty = tv.Confirmed
	}
	return []tv.Claim{claim}
}

var describes = regexp.MustCompile(`^(?:an?|the) (?:[a-z-]+ ){0,2}[a-z-]+`)

// isPartOf tells that "is" leads to a part: "who was Sister Jude", "is Niles, his younger brother".
func (h *hit) isPartOf(between, link string, c *mention) bool {
	if strings.HasPrefix(strings.TrimSpace(between), ", who") || between == "who " {
		return true
	}
	text := h.s.shape.text
	rest := text[h.end+1:]
	if between == "" && c.kind != isPerson && (partTalk.MatchString(text) || len(isSomebody.FindAllStringIndex(text, 3)) > 1) && !h.r.quotes(h.s) {
		return true
	}
	return c.kind == isCharacter && len(strings.Fields(between)) == 0 && strings.HasPrefix(rest, "<") || between == "" && strings.Contains(rest[:min(len(rest), 60)], "> , his") || between == "" && strings.Contains(rest[:min(len(rest), 60)], "> , her")
}

// partBefore reads "Martin, a retired policeman, played by John Mahoney".
func partBefore(h *hit) []tv.Claim {
	p := h.mention("per")
	text := h.s.shape.text
	if p == nil || !h.r.castTalk(h) || p.kind == isName && !p.full {
		return nil
	}
	list := h.r.mentionsIn(text, back(text, h.start+1, 24), h.start+1, "NC")
	var best *mention
	for i := len(list) - 1; i >= 0; i-- {
		c := list[i]
		_, behind, _ := strings.Cut(text[c.at+1:], " ")
		if strings.HasPrefix(behind, "'s ") || adjective(behind) || h.r.people[c.name] && c.kind != isCharacter {
			continue
		}
		if strings.HasPrefix(behind, ",") || strings.HasPrefix(behind, "(") || strings.HasPrefix(behind, "is ") || strings.HasPrefix(behind, "will ") || c.at+len("<N1> ")+12 > h.start {
			best = c.mention
			break
		}
	}
	if best == nil || best.name == p.name {
		return nil
	}
	h.r.playsPart(p, best)
	what := tv.Stars
	if has(text[back(text, h.start, 3):h.start+1], "will be", "to be") {
		what = tv.Joins
	}
	claim := castOf(p.name, best.name, what)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}

func actorOf(h *hit) []tv.Claim {
	p, c := h.mention("per"), h.mention("chr")
	if p == nil || c == nil || c.full && c.kind != isCharacter || !p.full || !h.r.castTalk(h) {
		return nil
	}
	h.r.playsPart(p, c)
	claim := castOf(p.name, c.name, tv.Stars)
	claim.Certainty = tv.Confirmed
	return []tv.Claim{claim}
}
