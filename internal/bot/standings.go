package bot

import (
	"sort"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// standings tells how every matter of one season stands, in the order a member
// wants it.
type standings struct {
	claims []tv.Claim
	season int
	day    tv.Date
}

// facts are all matters of the season: what leads, what contradicts it, what
// stands beside it. Where nothing is known of the season itself there are none,
// unless the show as a whole has been cancelled or has ended.
func (s *standings) facts() []reply.Fact {
	order := s.matter("order")
	if !s.any() && len(order) == 0 {
		return nil
	}
	facts := append(order, s.production()...)
	facts = append(facts, s.premiere(order)...)
	if !s.begun() {
		for _, slot := range s.slots("delay/") {
			facts = append(facts, s.matter(slot)...)
		}
	}
	for _, slot := range []string{"finale", "episodes", "final", "network"} {
		facts = append(facts, s.matter(slot)...)
	}
	return append(facts, s.changes()...)
}

// any reports whether anything is known of the season itself.
func (s *standings) any() bool {
	for _, c := range s.claims {
		if c.Season == s.season {
			return true
		}
	}
	return false
}

// begun reports whether a firm source gave a first day that has come.
func (s *standings) begun() bool {
	first := tv.StandingOf(s.claims, s.season, "premiere", s.day)
	return first.Known() && !first.Lead.Value.Date.IsZero() && !first.Lead.Value.Date.Last().After(s.day.First())
}

// premiere tells the first day, or that no source gives one, where a season is
// still to come.
func (s *standings) premiere(order []reply.Fact) []reply.Fact {
	facts := s.matter("premiere")
	if len(facts) > 0 {
		return facts
	}
	for _, f := range order {
		if v := f.Claim.Value.Text; v == tv.Cancelled || v == tv.Ended || f.Claim.Negative {
			return nil
		}
	}
	stage := tv.StandingOf(s.claims, s.season, "production", s.day)
	if stage.Lead.Value.Text == tv.Airing || s.season == 0 && !stage.Known() {
		return nil
	}
	return []reply.Fact{{Label: reply.Say("label.premiere"), Text: reply.Say("status.no-premiere")}}
}

// next is one line about a later season: its order, or else how far it has come.
func (s *standings) next() []reply.Fact {
	for _, facts := range [][]reply.Fact{s.matter("premiere"), s.production(), s.matter("order")} {
		for _, f := range facts {
			if f.Claim.Season == s.season && !f.Claim.Negative && f.Claim.Certainty.Firm() {
				f.Label = reply.Say("label.next", "n", s.season)
				return []reply.Fact{f}
			}
		}
	}
	return nil
}

// production leaves out what a premiere that has come has overtaken: a season
// that has been shown is not "filming" any more.
func (s *standings) production() []reply.Fact {
	facts := s.matter("production")
	if !s.begun() {
		return facts
	}
	first := tv.StandingOf(s.claims, s.season, "premiere", s.day)
	var kept []reply.Fact
	for _, f := range facts {
		if f.Claim.Value.Text == tv.Airing || f.Claim.Told().Compare(first.Lead.Value.Date) > 0 {
			kept = append(kept, f)
		}
	}
	return kept
}

// matter is one slot: its lead, what contradicts it, an official word that the
// press has overtaken, and what stands beside.
func (s *standings) matter(slot string) []reply.Fact {
	st := tv.StandingOf(s.claims, s.season, slot, s.day)
	label := reply.Say("label." + head(slot))
	var facts []reply.Fact
	if st.Known() {
		facts = append(facts, fact(label, st.Lead, s.day))
	}
	for _, c := range st.Conflict {
		facts = append(facts, fact(reply.Say("label.but"), c, s.day))
	}
	if c, ok := st.Overtaken(); ok {
		f := fact(reply.Say("label.earlier"), c, s.day)
		f.Past = true
		facts = append(facts, f)
	}
	for _, c := range st.Beside {
		facts = append(facts, fact(beside(c), c, s.day))
	}
	return facts
}

// changes are the people who join, return, leave or are replaced this season;
// who merely plays in it is /cast's to tell.
func (s *standings) changes() []reply.Fact {
	var facts []reply.Fact
	for _, slot := range s.slots("cast/") {
		st := tv.StandingOf(s.claims, s.season, slot, s.day)
		all := st.Beside
		if st.Known() {
			all = append(append([]tv.Claim{st.Lead}, st.Conflict...), all...)
		}
		for i, c := range all {
			label := reply.Say("label.cast")
			if i > 0 {
				label = beside(c)
			}
			if c.Value.Change != tv.Stars && c.Season == s.season {
				facts = append(facts, fact(label, c, s.day))
			}
		}
	}
	return facts
}

// slots are the slots of the season, and of the show as a whole, that begin so.
func (s *standings) slots(prefix string) []string {
	seen := map[string]bool{}
	var list []string
	for _, c := range s.claims {
		slot := c.Slot()
		if (c.Season == s.season || c.Season == 0) && strings.HasPrefix(slot, prefix) && !seen[slot] {
			seen[slot] = true
			list = append(list, slot)
		}
	}
	sort.Strings(list)
	return list
}

func head(slot string) string {
	h, _, _ := strings.Cut(slot, "/")
	return h
}

// beside names why a claim does not lead.
func beside(c tv.Claim) reply.Text {
	switch {
	case c.Certainty == tv.Speculated:
		return reply.Say("label.guess")
	case c.Plan:
		return reply.Say("label.next-step")
	case c.Certainty == tv.Denied:
		return reply.Say("label.denied")
	case c.Tier.Band() == tv.Loose:
		return reply.Say("label.unconfirmed")
	}
	return reply.Say("label.also")
}

// fact is a claim, told.
func fact(label reply.Text, c tv.Claim, day tv.Date) reply.Fact {
	return reply.Fact{Label: label, Text: reply.Claimed(c, day), Claim: c, Spoiler: c.Spoiler}
}
