package glean

import (
	"regexp"
	"strings"

	"backlot/internal/tv"
)

var quoteRules = []rule{
	once("quote/direct", directQuote),
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
