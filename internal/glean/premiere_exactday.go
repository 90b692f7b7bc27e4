package glean

import "backlot/internal/tv"

// meantTo tells of a time as of a plan: "had been planning a winter launch".
var meantTo = phraseOf(` (?:had|was|were|been|planning|plans|planned|originally|initially|previously|earlier|first|meant|aiming|targeting|targeted|eyeing|hoped|hoping|expected|due|slated|promised|pencilled) `)

// exactInstead takes back a time in which a season was to begin where the same article gives its day.
func (r *reader) exactInstead() {
	var days []*proposed
	for i := range r.proposed {
		p := &r.proposed[i]
		if c := &p.claim; !p.dropped && c.Kind == tv.Premiere && !c.Negative && c.Certainty == tv.Confirmed && c.Value.Date.IsDay() && r.future(c.Value.Date) {
			days = append(days, p)
		}
	}
	for i := range r.proposed {
		p := &r.proposed[i]
		c := &p.claim
		if p.dropped || c.Kind != tv.Premiere || c.Negative || c.Value.Date.IsZero() || c.Value.Date.IsDay() || !r.future(c.Value.Date) {
			continue
		}
		for _, d := range days {
			o := &d.claim
			if d.title == p.title && o.Season == c.Season && (c.Detail == "" || c.Detail == o.Detail) && (c.Value.Date.Contains(o.Value.Date) || d.sentence > p.sentence && meantTo.MatchString(r.sentences[p.sentence].shape.text)) {
				p.dropped = true
			}
		}
	}
}
