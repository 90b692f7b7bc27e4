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
			if c.Value.Text == tv.Ended && c.Certainty.Firm() && !c.Negative && strings.HasSuffix(c.Rule, "/learned") && endsThen.MatchString(text) {
				c.Plan = true
			}
			p.dropped = r.tellsNoSuch(p.hit, c) || beside && c.Value.Text != tv.Renewed && !r.besides(p.title) && !r.offshoots[p.title] && r.ofPlanBeside(p.hit)
		case tv.Premiere:
			if downFrom.MatchString(text[:min(p.hit.end+1, len(text))]) || severalDates.MatchString(text) && r.several > 1 {
				p.dropped = true
				continue
			}
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

var (
	// endsThen says of a show that it is to end.
	endsThen = phraseOf(` (?:will|is to|is set to|is due to|is going to|would|shall) (?:[a-z]+ ){0,2}?(?:end|finish|conclude|close|bow|sign|wrap|take|say|come|draw|depart|leave|go) `)
	// downFrom ends with the day with which a number is compared: "down from 4.6 million for its launch in January".
	downFrom = phraseOf(` (?:down|up|compared|against|drop|fall|fell|rise) (?:[a-z]+ ){0,3}?(?:from|with|to|on|of) [^;]{0,40}(?:for|at|of) (?:its|the|their) (?:[a-z]+ ){0,3}(?:in |on |last |back in )?<D\d+> $`)
	// severalDates are the first days of all that a list names, and of no one show.
	severalDates = phraseOf(`^ (?:(?:all|the|more|further|most|specific|exact|other|remaining|additional) )*(?:premiere|air|launch|release|return) dates (?:for (?:the |all |all the )?(?:[a-z]+ )?(?:shows|series|slate|dramas|comedies|rest) )?(?:will|are|have|to|for all) `)
)
