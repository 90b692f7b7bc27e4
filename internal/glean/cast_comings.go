package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What is told of several at once, that they are new or go on, holds for each whom the sentence gives a part:
// "The new arrivals include Ida Voss and Per Lund as Runa and Aske".

var (
	// whoIsNew begins with those who are new.
	whoIsNew = phraseOf(` (?:(?:new|latest|fresh) (?:arrivals?|additions?|faces?|recruits?|blood) (?:(?:also|this|season|series|year|time|will|to|come|comes|the|cast) ){0,3}(?:includes?|are|is|in|:)|new (?:this|on|to the) (?:season|series|year|time|board|cast|show|ensemble|fold|team|mix) (?:is|are|:)|of the newcomers ,|(?:brought|brings|bringing) in|(?:has|have) added (?:[a-z0-9]+|<[EN]\d+>)|but gains|(?:with|has|have) (?:a|the) new [a-z]+ :) `)
	// goOn is said of those who go on.
	goOn = phraseOf(` (?:as ever|as before|as always|once again|staying put|stays? put|staying on|without change|(?:be|are) reunited|continu(?:e|es|ing) (?:in (?:the|their) roles? )?as|also returning|returning too|(?:are|is) (?:[a-z]+ ){1,3}again|safely rule (?:him|her|them) in|keeps? (?:his|her|their) (?:roles?|parts?)) `)
	// partsDoing ends before what a part does: "Runa, who once again".
	partsDoing = phraseOf(` (?:who|whose|which|that|as) (?:(?:[a-z'-]+|<[A-Z]\d+>) ){0,8}$`)
	// ofOldOnes is told of somebody else, or of earlier times.
	ofOldOnes = phraseOf(` (?:returns?|returning|returned|back|reprises?|reprising|again|still|stays?|left|leaves?|leaving|exits?|not|last|previously|formerly|first season|first series|original) `)
)

// comings makes of whoever is told to play a part in such a sentence one who joins, or returns.
func (r *reader) comings(s *sentence) {
	text := s.shape.text
	at, change := -1, ""
	if loc := whoIsNew.FindStringIndex(text); loc != nil {
		at, change = loc[1]-1, tv.Joins
	} else if loc := goOn.FindStringIndex(text); loc != nil {
		if partsDoing.MatchString(text[:loc[0]+1]) {
			return
		}
		at, change = 0, tv.Returns
	} else if r.namesNewOnes(s) {
		at, change = 0, tv.Joins
	}
	if change == "" || asked(s) || change == tv.Joins && ofOldOnes.MatchString(text) || change == tv.Returns && newHere.MatchString(text) {
		return
	}
	for p := range r.heldOf(s) {
		c := &p.claim
		if c.Kind != tv.Cast || c.Value.Change != tv.Stars || c.Value.Person == "" || c.Negative || c.Certainty != tv.Confirmed || p.title == nil || change == tv.Joins && c.Value.Character == "" {
			continue
		}
		if behind := strings.LastIndex(text, "<"); behind < at || r.everyMention(text, c.Value.Person, func(from, _ int) bool { return from < at }) {
			continue // named before that
		}
		c.Value.Change = change
		if c.Season == 0 {
			c.Season = r.season[foldedName(p.title)]
		}
	}
}

// namesNewOnes tells that a sentence before this one in its paragraph says who is new, and this one who each of them is.
func (r *reader) namesNewOnes(s *sentence) bool {
	for i := r.indexOf(s) - 1; i >= 0 && r.sentences[i].paragraph == s.paragraph; i-- {
		switch text := r.sentences[i].shape.text; {
		case newGroup.MatchString(text):
			return !ofOldOnes.MatchString(text)
		case ofOldOnes.MatchString(text):
			return false
		}
	}
	return false
}

// newGroup is of people who come new.
var newGroup = phraseOf(` (?:new (?:arrivals|additions|faces|recruits|cast members)|newcomers|fresh faces) (?:[a-z]+ ){0,2}(?:include|are|were|in|!|\.) `)
