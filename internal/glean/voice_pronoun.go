package glean

import "strings"

// pronoun gives the name that "she" or "the network" stands for, or "".
func (r *reader) pronoun(who string) string {
	switch who {
	case "the showrunner", "the creator", "the director", "the writer":
		if holder := r.holder[strings.TrimPrefix(who, "the ")]; holder != "" {
			return holder
		}
		return r.lastPerson
	case "he", "she", "the ep", "the ep.", "the exec", "the executive producer", "the exec producer", "the actor", "the actress", "the star", "the producer":
		return r.lastPerson
	case "they":
		return r.lastUnnamed
	case "the same outlet", "the outlet", "the paper", "the newspaper", "the magazine", "the site":
		return r.lastOutlet
	}
	return r.lastNetwork
}

// onlyBrought ends what stands before somebody whom a show takes in, and who does not speak instead of whoever is
// talked to: "The last series brings back Ida Voss".
var onlyBrought = phraseOf(`^ (?:the |its |this )?(?:[a-z-]+ |<[SE]\d+> |'s ){1,4}?(?:(?:also|will|has) )*(?:brings?|brought|welcomes?|welcomed|adds?|added|reunites?|introduces?|introduced)(?: back)?(?: [a-z'-]+){0,4} $`)

// personSpokenOf notes the person whom a sentence is about, for the "she" of the
// next: whoever says something in it, else the first who is named.
func (r *reader) personSpokenOf(s *sentence) {
	for _, v := range s.voices {
		if v.name == r.lastPerson && v.kind != reports {
			return
		}
	}
	text := s.shape.text
	if found := r.subjectsOf(s, len(text)); len(found) > 0 {
		if r.speaking[r.lastPerson] > 1 && onlyBrought.MatchString(text[:found[0].at]) {
			return
		}
		r.lastPerson, r.personIn = turnedTo(text, found).name, s.paragraph
		return
	}
	if r.lastPerson != "" && ofHimAgain.MatchString(text) {
		return // the same is told of
	}
	if r.speaking[r.lastPerson] > 0 || r.whollySpoken(s) && r.lastPerson != "" {
		return // who is named beside does not speak instead
	}
	for _, p := range r.mentionsIn(text, 0, len(text), "PN") {
		if p.kind == isName && !p.full || r.isPart[p.name] || r.outlets[p.name] || besideHim(text, p.at) || p.at > 1 && (placeBefore.MatchString(text[:p.at]) || noSubject(text, p.at)) {
			continue
		}
		r.lastPerson = p.name
		return
	}
}
