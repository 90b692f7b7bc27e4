package glean

import (
	"strings"

	"backlot/internal/tv"
)

// What stands last in a clause on somebody is not whoever does what the sentence goes on with: "Ida Voss,
// who was nominated last year for The Long Acre, will play Nora" tells of Ida Voss.

var (
	// inHisClause ends what stands before the last name in such a clause.
	inHisClause = phraseOf(`<([PN]\d+)> (?:\( [^()]{1,20} \) )?, (?:who|whose) (?:[^;.()]+ ){1,16}?(?:for|in|on|of|with|at|from|behind) (?:the |["*] )*$`)
	// clauseOver begins behind that name.
	clauseOver = phraseOf(`^(?:["*] )*, (?:["*] )*(?:(?:will|would|is|has|also|to|set|now) )*(?:plays?|played|playing|portrays?|stars?|joins?|joined|voices?|takes|appears?|returns?|leads?|be|been|cast|reprise|reprises) `)
)

// ofHisClause gives a claim on a part that was read of the last name in a clause to whoever the clause is on.
func (r *reader) ofHisClause(s *sentence, c *tv.Claim) {
	if c.Kind != tv.Cast || c.Value.Person == "" {
		return
	}
	text := s.shape.text
	for _, p := range r.mentionsIn(text, 0, len(text), "PNC") {
		if p.name != c.Value.Person {
			continue
		}
		found := inHisClause.FindStringSubmatch(text[:p.at])
		end := p.at + strings.IndexByte(text[p.at:], '>') + 1
		if found == nil || !clauseOver.MatchString(strings.TrimPrefix(text[end:], " ")) {
			continue
		}
		if m := r.find(found[1]); m != nil && m.name != c.Value.Person {
			c.Value.Person = m.name
			return
		}
	}
}
