package glean

import "strings"

// "Trish's son Kieran is arrested, while her husband Frank": her is not Kieran, who is a son. What a text says
// that somebody is to somebody tells of which sex he is.

var (
	kinOfHim = phraseOf(`(?:[ -](?:brother|father|husband|son|boyfriend|uncle|nephew|dad|grandad|grandpa|groom|widower|stepson|grandson|stepfather|stepbrother|grandfather|son-in-law|brother-in-law|father-in-law|godfather)|ex-husband|ex-boyfriend|half-brother)(?: ,| \()? (?:dr |mr )?<([CNP]\d+)>`)
	kinOfHer = phraseOf(`(?:[ -](?:sister|mother|wife|daughter|girlfriend|aunt|niece|mum|mom|gran|nan|grandma|bride|widow|stepdaughter|granddaughter|stepmother|stepsister|grandmother|daughter-in-law|sister-in-law|mother-in-law|godmother)|ex-wife|ex-girlfriend|half-sister)(?: ,| \()? (?:mrs |ms )?<([CNP]\d+)>`)
)

// ofSex gives "his" or "her" for a part of whom the text says what he or she is to somebody; "" for one of whom it
// does not, or says both.
func (r *reader) ofSex(name string) string {
	if r.sexes == nil {
		r.sexes = map[string]string{}
		for i := range r.sentences {
			text := r.sentences[i].shape.text
			if !strings.Contains(text, "<") {
				continue
			}
			for of, list := range map[string][][]string{"his": kinOfHim.FindAllStringSubmatch(text, -1), "her": kinOfHer.FindAllStringSubmatch(text, -1)} {
				for _, found := range list {
					m := r.find(found[1])
					if m == nil {
						continue
					}
					if old, seen := r.sexes[m.name]; seen && old != of {
						of = "either"
					}
					r.sexes[m.name] = of
				}
			}
		}
	}
	return strings.TrimSuffix(r.sexes[name], "either")
}

// cannotBe tells that a pronoun cannot be that of a part.
func (r *reader) cannotBe(name, pronoun string) bool {
	sex := r.ofSex(name)
	return sex != "" && (pronoun == "his" || pronoun == "her") && sex != pronoun
}

var (
	// inItsClause begins a clause in which somebody is told of beside whoever comes back.
	inItsClause = phraseOf(` (?:when|after|because|who|while|where|whose|as|only to|to (?:find|face|confront|discover|learn|seek|see|visit|help|warn|tell|stop|save|meet)) `)
	comesBackAt = phraseOf(` (?:back|returns?|returning|reprises?) `)
)

// besideReturning tells that a pair in brackets stands in a clause behind the words that somebody else comes
// back: "The landlady returns when she learns that her ex-husband Frank (Ben Voss) is to marry".
func besideReturning(text string, at int) bool {
	back := comesBackAt.FindStringIndex(text[:at])
	if back == nil {
		return false
	}
	last := -1
	for _, loc := range inItsClause.FindAllStringIndex(text[back[1]-1:at], -1) {
		last = back[1] - 1 + loc[1] - 1
	}
	return last >= 0 && !strings.ContainsAny(text[last:at], ",;:") && strings.Count(strings.TrimSpace(text[last:at]), " ") > 0
}
