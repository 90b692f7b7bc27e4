package glean

import "strings"

// "She said" is of whoever the text is about: the subject of the sentence before, not
// somebody's whose character it asks for, nor with whom or as whom he plays.

var (
	// fronted begins a sentence whose subject comes behind its first comma.
	fronted = phraseOf(`^ (?:asked|pressed|quizzed|questioned|grilled|speaking|talking|discussing|addressing|commenting|responding|reacting|replying|reflecting|with|without|of|on|as for|regarding|concerning|opposite|alongside|beside|unlike|like|despite|after|before|following|when|while|although|though|whether|if) `)
	// notSubject ends what stands before a name that is no subject: "with the writers", "opposite", "plays the sulky trainee".
	notSubject = phraseOf(` (?:with|without|alongside|opposite|beside|by|of|from|about|for|to|told|tells|telling|than|including|via|starring|featuring|replacing|joining|unlike)(?: (?:the|a|an|its|his|her|their|fellow|[a-z-]+)){0,3} $| and $| (?:plays?|played|playing|portrays?|portrayed|voices|voiced|as|becomes|became)(?: (?:[a-z'-]+|,)){0,5} $`)
	// inOffice ends what stands before whoever has an office: "the new head of drama, Olav Moen".
	inOffice = phraseOf(` (?:successor|replacement|as) (?:[^ ;.]+ ){0,4}(?:head|director|chief|controller|boss|president|editor|commissioner|producer|showrunner) (?:of (?:[a-z-]+ ){1,4})?, $`)
	// atAPlace ends what stands before a place.
	atAPlace = phraseOf(` (?:in|at|near|outside|around|across|throughout|into)(?: (?:the|nearby|rural|northern|southern|eastern|western|central|downtown))? $`)
)

// subjectsOf gives the people of a part of a sentence whom it can be about, outside of
// what somebody says in it.
func (r *reader) subjectsOf(s *sentence, to int) (list []placed) {
	text := s.shape.text
	main := 0
	forWhom := forHim.MatchString(text)
	if fronted.MatchString(text) {
		main = max(strings.Index(text, " , "), 0)
	}
	spoken := r.spokenParts(s)
	for _, p := range r.mentionsIn(text, 0, to, "PN") {
		_, behind, _ := strings.Cut(text[p.at:], " ")
		if full := r.firstName(p.mention); full != "" && (r.speaking[full] > 0 && (p.at < 2 || strings.HasPrefix(behind, "'s ")) || p.at < 2 && r.byFirstAlone(p.mention, behind)) {
			who := *p.mention
			who.name, who.full = full, true
			p.mention = &who // "Han wrote it for him", where Han Seo-yeon has spoken
		}
		if p.at < main || r.rankedPart(p.mention) || inside(spoken, p.at) || p.kind == isName && !p.full || r.isPart[p.name] || r.outlets[p.name] || strings.HasPrefix(behind, "'s ") || notSubject.MatchString(text[:p.at]) && !inOffice.MatchString(text[:p.at]) && !(forWhom && p.at < len(" for <")) || noSubject(text, p.at) || besideHim(text, p.at) || p.kind == isName && atAPlace.MatchString(text[:p.at]) {
			continue
		}
		list = append(list, p)
	}
	return list
}

// mostSpeaking gives whoever speaks most so far, where that is often enough for an interview; "" for nobody.
func (r *reader) mostSpeaking() (name string) {
	most, second := 2, 0
	for who, n := range r.speaking {
		switch {
		case n > most && strings.Contains(who, " "):
			name, most, second = who, n, most
		case n > second:
			second = n
		}
	}
	if second >= most {
		return ""
	}
	return name
}
