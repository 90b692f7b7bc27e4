package glean

import (
	"strings"

	"backlot/internal/tv"
)

// "Asked whether Ida Voss might return, Anna Grieg said": the question is the reporter's, and nobody has
// answered it by being asked; whoever says something behind it is no part of hers.

var (
	// askedWhether begins a sentence with a question that somebody was asked.
	askedWhether = phraseOf(`^ (?:(?:when|after|upon|on|being|and|but|,) )*(?:asked|quizzed|pressed|questioned|grilled|queried)(?: [a-z]+){0,4}? (?:whether|if|about|on|as to) [^;]*? , (?:"|(?:(?:[a-z-]+|<[WSO]\d+>) ){0,5}?<[PN]\d+> (?:[,(]|[a-z])|he |she |they |the [a-z]+ )`)
	// answersYes answers it, or does not say no.
	answersYes = phraseOf(` (?:confirmed|confirms|yes|will be back|will return|hinted|hints|rule (?:it |that |anything )?out|ruled (?:it |that )?out|possible|possibility|open to|would love|hopes?|hoping|could|might|may|never say never) `)
	answersNo  = phraseOf(` (?:nothing|no plans?|not planned|declined|would not say) `)
	// saysBehind follows whoever says something.
	saysBehind = phraseOf(`^ (?:(?:also|simply|only|then|later|would|did|has|had|not|, who [^,;]{1,60} ,|, [^,;]{1,40} ,) )*([a-z]+) `)
)

// askedHolds takes back what a sentence only says that somebody was asked.
func (r *reader) askedHolds(s *sentence) {
	text := s.shape.text
	loc := askedWhether.FindStringIndex(text)
	if loc == nil || answersYes.MatchString(text[loc[1]-1:]) && !answersNo.MatchString(text[loc[1]-1:]) {
		return
	}
	for p := range r.heldOf(s) {
		if c := &p.claim; p.hit.start < loc[1] && (c.Kind == tv.Cast && c.Value.Change != tv.Stars || (ofMaking[c.Kind] || c.Kind == tv.Spinoff) && !c.Negative) && !(c.Kind == tv.Cast && c.Certainty == tv.Confirmed && c.Value.Change == tv.Departs) && strings.LastIndex(text[:loc[1]], " , ") > p.hit.start {
			p.dropped = true
		}
	}
}

// saysSomething tells that a name stands behind a comma and says something, as no part does.
func (h *hit) saysSomething(at int) bool {
	text := h.s.shape.text
	if !strings.HasSuffix(strings.TrimSuffix(text[:at], "<"), " , ") {
		return false
	}
	end := strings.IndexByte(text[at:], '>')
	if end < 0 {
		return false
	}
	found := saysBehind.FindStringSubmatch(text[at+end+1:])
	return found != nil && (speaks[found[1]] || verbsOf[found[1]] > 0)
}
