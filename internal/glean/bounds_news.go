package glean

import (
	"slices"
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
			if c.Value.Text == "injury" && onlyAccident(r, s) && !slices.ContainsFunc(r.proposed[:i], func(o proposed) bool { return o.claim.Kind == tv.Delay && o.claim.Value.Text == "injury" }) {
				c.Value.Text = "an accident" // in which nobody of the show was hurt
			}
		case tv.Finale:
			from, to := s.clauseAt(p.hit.start + 1)
			p.dropped = midFinale.MatchString(text[from:max(to, p.hit.end+1)])
			if found := ofThatSeason.FindStringSubmatch(text[:p.hit.start+1]); found != nil && r.find(found[1]) != nil && !r.find(found[1]).episode {
				c.Season = r.find(found[1]).season
			}
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
			p.dropped = lastOn.MatchString(text[from:min(p.hit.end+1, len(text))]) || partSubject.MatchString(text[from:min(p.hit.end+1, len(text))]) || wasDropped.MatchString(text[back(text, p.hit.start, 3):min(p.hit.end+1, len(text))]) || outOfIt.MatchString(text[back(text, p.hit.start, 2):min(p.hit.start+5, len(text))])
			if what := r.specialOf(p.hit); what != "" && !p.dropped {
				c.Season, c.Detail = 0, strings.TrimPrefix(c.Detail+", "+what, ", ")
			}
		case tv.Cast:
			if name := c.Value.Character; name != "" && r.everyMention(text, name, inPlaceOnly(text)) {
				r.forgetPart(c.Value.Person)
				delete(r.isPart, name)
				c.Value.Character = ""
			}
		case tv.Relationship:
			p.dropped = r.everyMention(text, c.Value.A, inPlaceOnly(text)) || r.everyMention(text, c.Value.B, inPlaceOnly(text))
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
	// inPlace ends what stands before a place, as which nobody is: "a veterinarian in North Dakota".
	inPlace = phraseOf(` (?:an?|the) (?:[a-z-]+ ){0,3}?(?:[a-z-]+) (?:in|near|outside|across|throughout) (?:(?:rural|small-town|downtown|northern|southern|eastern|western|central|the) ){0,2}$`)
	// lastOn is when a show was on before: "last seen in 2023".
	lastOn = phraseOf(` last (?:seen|aired|shown|broadcast|streamed|appeared) (?:[a-z]+ ){0,3}<D\d+> $`)
	// downFrom ends with the day with which a number is compared: "down from 4.6 million for its launch in January".
	downFrom = phraseOf(` (?:down|up|compared|against|drop|fall|fell|rise) (?:[a-z]+ ){0,3}?(?:from|with|to|on|of) [^;]{0,40}(?:for|at|of) (?:its|the|their) (?:[a-z]+ ){0,3}(?:in |on |last |back in )?<D\d+> $`)
	// severalDates are the first days of all that a list names, and of no one show.
	severalDates = phraseOf(`^ (?:(?:all|the|more|further|most|specific|exact|other|remaining|additional) )*(?:premiere|air|launch|release|return) dates (?:for (?:the |all |all the )?(?:[a-z]+ )?(?:shows|series|slate|dramas|comedies|rest) )?(?:will|are|have|to|for all) `)
)

// inPlaceOnly tells of a mention in that text whether it names a place.
func inPlaceOnly(text string) func(at, end int) bool {
	return func(at, end int) bool {
		return inPlace.MatchString(text[:at]) && !strings.HasPrefix(text[end:], " 's ")
	}
}

var (
	// ofThatSeason ends what stands before a finale, where it is told of which season.
	ofThatSeason = phraseOf(`<(E\d+)> (?:["'] )?$`)
	anAccident   = phraseOf(` (?:accident|accidents) `)
	// theirsHurt are words of which one is in what tells of an accident at the show, or of its people.
	theirsHurt = phraseOf(` (?:star|stars|actor|actors|actress|actresses|lead|leads|cast|crew|crewmember|set|stunt|stuntman|showrunner|creator|director|writer|producer|his|her|their|he|she|injur(?:y|ies|ed)|hurt|ill|illness|surgery|hospital|hospitali[sz]ed|broke|broken|filming|shooting|shoot|production|fractured) `)
)

// onlyAccident tells that a sentence tells of an accident, and of nobody who was in it.
func onlyAccident(r *reader, s *sentence) bool {
	text := s.shape.text
	return anAccident.MatchString(text) && !theirsHurt.MatchString(text) && len(r.mentionsIn(text, 0, len(text), "P")) == 0
}
