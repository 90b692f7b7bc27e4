package glean

import (
	"strings"

	"backlot/internal/tv"
)

// anotherRound is a show that comes back after it has been on: "will be back for another round next year".
var anotherRound = phraseOf(` (?:back|return|returns|returning|comes? back|coming back) (?:(?:to|on) (?:[a-z]+ |<W\d+> ){1,3})?(?:for|with) (?:another|a second|one more|a fresh|a further|more|a new) (?:(?:[a-z]+ ){0,2}?(?:round|run|helping|outing|go|bite|serving|batch|dose|lap|series|season|stint|episodes|shows|instalment|chapter|course|innings)) `)

// roundHolds takes from a show that comes back that its first season is what comes.
func (r *reader) roundHolds(s *sentence) {
	text := s.shape.text
	if !strings.Contains(text, " back ") && !strings.Contains(text, " return") {
		return
	}
	if !anotherRound.MatchString(text) {
		return
	}
	for p := range r.heldOf(s) {
		c := &p.claim
		if c.Kind != tv.Premiere && c.Kind != tv.Stage || c.Season > 1 || strings.Contains(text, "<E") {
			continue
		}
		if c.Season = 0; r.season[foldedName(p.title)] > 1 {
			c.Season = r.season[foldedName(p.title)]
		} else if next := r.nextNamed(p.title); next > 1 {
			c.Season = next
		}
	}
}

// nextNamed gives the season for which an article says that a show is renewed; 0 for none.
func (r *reader) nextNamed(t *title) int {
	if t != r.main {
		return 0
	}
	for i := range r.sentences {
		text := r.sentences[i].shape.text
		if !strings.Contains(text, "renewed for") {
			continue
		}
		for _, e := range r.mentionsIn(text, 0, len(text), "E") {
			if strings.Contains(text[:e.at], " renewed for ") && !e.episode {
				return e.season
			}
		}
	}
	return 0
}
