package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

var quoteRules = []rule{
	once("quote/direct", directQuote),
	on("other/hinted", " hint| tease| promise", `{per} {apposition}(?:has |have |had )?(?:[a-z]+ly )?{adv}(?:hinted|hints|teased|teases|promised|promises) (?:toward|towards|at|that|of|more|a|an|the|some|to)`, hinted),
	on("other/fans", " speculat| hop", `(?:fans|viewers|critics) (?:[a-z]+ ){0,3}?(?:speculate|speculating|hope|hoping|wonder|wondering) (?:about|that|for|whether|to)`, fansHope),
}

// hinted reads what somebody hints at: nothing is said, so it is a guess.
func hinted(h *hit) []tv.Claim {
	p := h.mention("per")
	if p == nil || !h.r.speaksOfShow(h) || h.r.isPart[p.name] {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: h.r.short(h.s)}, Certainty: tv.Speculated, By: p.name}}
}

func fansHope(h *hit) []tv.Claim {
	text := h.s.shape.text
	if !h.r.speaksOfShow(h) || len(h.r.mentionsIn(text, h.start, len(text), "D")) > 0 {
		return nil
	}
	return []tv.Claim{{Kind: tv.Other, Value: tv.Value{Text: h.r.short(h.s)}, Certainty: tv.Speculated, By: strings.Fields(text[h.start:])[0]}}
}

// quotable is how many words of direct speech are worth keeping as a quotation,
// and how many where they stand within somebody else's sentence.
const (
	quotable     = 5
	quotableBits = 8
)

// longestQuote is how long a quotation may be, in bytes.
const longestQuote = 400

// directQuote reads what somebody concerned says in so many words.
func directQuote(h *hit) []tv.Claim {
	s := h.s
	by := s.ownSpeaker()
	if by == "" {
		by = s.speaker
	}
	if by == "" || h.r.outlets[by] || !h.r.speaksOfShow(h) {
		return nil
	}
	var said []string
	words := 0
	for _, p := range h.r.spokenParts(s) {
		part := strings.Trim(h.r.wordsBetween(s, p[0], p[1]), `,"' `)
		n := len(strings.Fields(part))
		whole := p[0] == 0 || part != "" && 'A' <= part[0] && part[0] <= 'Z' || len(said) > 0
		if n >= quotableBits || whole && n > 0 {
			said = append(said, part)
			words += n
		}
	}
	text := strings.Join(said, " ")
	if words < quotable || len(text) > longestQuote || !finite.MatchString(" "+strings.ToLower(text)+" ") {
		return nil
	}
	return []tv.Claim{{Kind: tv.Quote, Value: tv.Value{Text: text}, Certainty: tv.Confirmed, By: by, Season: h.seasonOrWhole()}}
}

// finite are words that make a piece of speech a sentence and no title.
var finite = regexp.MustCompile(`(?:[ '](?:is|are|was|were|am|be|been|have|has|had|do|does|did|will|would|can|could|should|may|might|must|'s|s|re|m|ll|d|ve|t|let|get|got|go|come|want|love|think|know|said|say|made|make|took|read|went|saw|feel|felt|wanted|needs?) |[a-z]{2,}ed )`)
