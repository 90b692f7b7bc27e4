package glean

import "backlot/internal/tv"

// A cast that stands line by line below what leads to it: "Returning cast members include:", and then
// "Ida Voss as Clara" on a line of its own.

var (
	// asLine is such a line, and listLead what leads to the first of them.
	asLine   = phraseOf(`^ (?:[*#"-]+ |[0-9]{1,2} (?:\. )?)*<(?P<per>[PN]\d+)> (?:\* )*as (?:[a-z'-]+ |<[CNPWO]\d+> (?:'s )?|, |" ){0,6}?<(?P<chr>[CNP]\d+)> (?:$|[.,;(*"])`)
	listLead = phraseOf(` (?:cast|starring|co-starring|stars|joining|voices|ensemble|regulars|line-up|lineup|newcomers|actors|roles) (?:[a-z-]+ |<[ESWD]\d+> ){0,6}?(?:: |$)`)
)

// mostLines is how far above a line of a list that is looked for which leads to it.
const mostLines = 40

// castAsLine reads such a line.
func (r *reader) castAsLine(s *sentence) {
	text := s.shape.text
	loc := asLine.FindStringSubmatchIndex(text)
	if loc == nil || r.off["cast/list"] {
		return
	}
	p, c := r.find(text[loc[2]:loc[3]]), r.find(text[loc[4]:loc[5]])
	if p == nil || c == nil || p.name == c.name || !p.full && p.kind != isPerson || r.isCrew(p) {
		return
	}
	what := r.leadOfList(s)
	if what == "" {
		return
	}
	h := &hit{r: r, s: s, rule: &rule{name: "cast/list", pattern: sentenceStart}, loc: []int{0, len(text)}, end: len(text) - 1}
	r.playsPart(p, c)
	claim := castOf(p.name, c.name, what)
	if what == tv.Stars {
		claim.Certainty = tv.Confirmed
	}
	r.propose(h, claim)
}

// leadOfList tells what becomes of those on the lines of a list, by what leads to it; "" where nothing does.
func (r *reader) leadOfList(s *sentence) string {
	at := r.indexOf(s)
	for i := at - 1; i >= 0 && i > at-mostLines; i-- {
		text := r.sentences[i].shape.text
		switch {
		case asLine.MatchString(text):
		case !listLead.MatchString(text):
			return ""
		case has(text, "returning", "return", "reprising", "back"):
			return tv.Returns
		case has(text, "new", "joining", "join", "newcomers", "additional", "added"):
			return tv.Joins
		default:
			return tv.Stars
		}
	}
	return ""
}
