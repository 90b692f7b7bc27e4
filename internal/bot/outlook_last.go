package bot

import (
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// beyondLast is which season is the last, where one after it is asked about.
func (s subject) beyondLast() []reply.Fact {
	last := s.known.Now(0, "final").Lead
	if s.season == 0 || last.Kind == "" || last.Negative || last.Certainty == tv.Denied || last.Value.Number >= s.season || s.known.Outlived(&last) {
		return nil
	}
	return []reply.Fact{fact(reply.Say("label.final"), last, s.Day)}
}
