package bot

import (
	"slices"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// steps are what a season has to go through before it can be shown, by the stage
// that tells of each.
var steps = []string{tv.Filming, tv.Wrapped, tv.PostProduction}

// left tells which steps of production no source has spoken of yet. It asserts
// nothing about the show.
func (s *standings) left(order []reply.Fact) []reply.Fact {
	lead := s.standing("production").Lead
	rung := tv.Rung(lead.Value.Text)
	if lead.Negative {
		rung--
	}
	if rung <= 0 || s.begun() || closed(order) || lead.Certainty == tv.Denied {
		return nil
	}
	var open []reply.Text
	for _, step := range steps {
		if tv.Rung(step) > rung {
			open = append(open, reply.Say("left."+step))
		}
	}
	if len(open) == 0 {
		return nil
	}
	return []reply.Fact{{Label: reply.Say("label.left"), Text: reply.Say("status.left", "steps", reply.Either(open...))}}
}

// over reports whether what is told of the order is that there is no more to
// come.
func over(order []reply.Fact) bool {
	return len(order) > 0 && !order[0].Past && order[0].Claim.Ends() // what is told behind it has been overtaken, or is disputed
}

// closed reports whether what is told of the order is, on whatever word, that there is no
// more to come or none so far: what else there is to come is then no question.
func closed(order []reply.Fact) bool {
	return len(order) > 0 && !order[0].Past && order[0].Claim.Closes()
}

// refused is that nobody has ordered the season after one that has been shown, or not
// yet: where that is said, it is what is known of the show going on.
func (s *standings) refused() []reply.Fact {
	st := s.standing("order")
	if c := st.Lead; s.season < 2 || c.Season != s.season || !c.Negative || !c.Certainty.Firm() {
		return nil
	}
	return []reply.Fact{fact(reply.Say("label.next", "n", s.season), st.Lead, s.day)}
}

// afterLast is that a season of which nothing else is known is the last, or comes after
// it.
func (s *standings) afterLast() []reply.Fact {
	last := s.standing("final")
	if c := last.Lead; !last.Known() || c.Negative || c.Certainty == tv.Denied || c.Value.Number > s.season {
		return nil
	}
	return s.matter("final")
}

// sooner is the first day to come of a season before the one that an answer is about,
// where that is ordered already and the other yet to be seen.
func (s subject) sooner(season int) []reply.Fact {
	coming := s.known.Coming()
	for i := len(coming) - 1; i >= 0; i-- { // the oldest season first
		if c := coming[i]; c.Season > 0 && c.Season < season {
			return []reply.Fact{fact(reply.Say("label.sooner", "n", c.Season), c, s.Day)}
		}
	}
	return nil
}

// unplaced is a first day to come that is told of the show, where the season that is told of
// has had its own and the day is not told already: it must be another's.
func (s subject) unplaced(season int, told []reply.Fact) []reply.Fact {
	c := s.known.Unplaced()
	if c.Kind == "" || season == 0 || !s.of(season).begun() || slices.ContainsFunc(told, func(f reply.Fact) bool { return f.Claim.ID == c.ID }) {
		return nil
	}
	return []reply.Fact{fact(reply.Say("label.unplaced"), c, s.Day)}
}

// denial is that it is denied that the whole show is over, where that is newer
// than what is known of the season's order.
func (s *standings) denial() []reply.Fact {
	whole := s.known.EndDenied(s.season)
	if whole.Kind == "" || whole.ID == s.standing("order").Lead.ID {
		return nil
	}
	return []reply.Fact{fact(reply.Say("label.denied"), whole, s.day)}
}

// since is by what a season of which no first or last day is known is known to have
// been shown: the day of a later one.
func (s *standings) since() []reply.Fact {
	by := s.known.ShownBy(s.season)
	if s.season == 0 || by.Season <= s.season {
		return nil
	}
	for _, slot := range []string{"premiere", "finale"} {
		if !s.standing(slot).Lead.Value.Date.IsZero() {
			return nil
		}
	}
	return []reply.Fact{fact(reply.Say("label.since"), by, s.day)}
}
