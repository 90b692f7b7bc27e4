package glean

import (
	"strings"

	"backlot/internal/tv"
)

// newsHolds takes back what a sentence tells of the story, or of what comes out of the show,
// and not of the show, whatever proposed it.
func (r *reader) newsHolds(s *sentence) {
	n, text := r.indexOf(s), s.shape.text
	beside := r.told(s, ofKind(tv.Spinoff))
	for i := len(r.proposed) - 1; i >= 0 && r.proposed[i].sentence >= n; i-- {
		p := &r.proposed[i]
		if p.sentence != n || p.dropped || p.hit == nil {
			continue
		}
		switch c := &p.claim; c.Kind {
		case tv.Delay:
			p.dropped = !s.heading && r.delayOfStory(p.hit)
		case tv.Stage:
			p.dropped = r.tellsNoSuch(p.hit, c) || beside && c.Value.Text != tv.Renewed && !r.besides(p.title) && !r.offshoots[p.title] && r.ofPlanBeside(p.hit)
		case tv.Premiere:
			from, _ := s.clauseAt(p.hit.start + 1)
			p.dropped = partSubject.MatchString(text[from:min(p.hit.end+1, len(text))]) || wasDropped.MatchString(text[back(text, p.hit.start, 3):min(p.hit.end+1, len(text))]) || outOfIt.MatchString(text[back(text, p.hit.start, 2):min(p.hit.start+5, len(text))])
			if what := r.specialOf(p.hit); what != "" && !p.dropped {
				c.Season, c.Detail = 0, strings.TrimPrefix(c.Detail+", "+what, ", ")
			}
		case tv.Episodes:
			p.dropped = ofPartAlone(p.hit)
		case tv.OnNetwork:
			if p.dropped = beside && r.madeBeside(text, c.Value.Text) || r.onlyPremises(text, c.Value.Text); p.dropped && r.aired[p.title] == c.Value.Text {
				delete(r.aired, p.title)
			}
		}
	}
}

// madeBeside tells that a network is only that at which what comes out of the show was worked on.
func (r *reader) madeBeside(text, name string) bool {
	return r.everyMention(text, name, func(at, end int) bool { return beingMadeAt.MatchString(text[:at]) })
}
