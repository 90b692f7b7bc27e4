package bot

import (
	"slices"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// changes are the people who join, return, leave or are replaced this season;
// who merely plays in it is /cast's to tell.
func (s *standings) changes() []reply.Fact {
	var facts []reply.Fact
	for _, slot := range s.slots("cast/") {
		st := s.standing(slot)
		all := st.Beside
		if st.Known() {
			all = append(append([]tv.Claim{st.Lead}, st.Conflict...), all...)
		}
		for i, c := range all {
			label := reply.Say("label.cast")
			if i > 0 || unsure(c) {
				label = beside(c)
			}
			if c.Value.Change == tv.Stars || !s.speaksOf(c) {
				continue
			}
			facts = append(facts, fact(label, c, s.day))
			if denial := s.gainsaid(&c, all); denial.Kind != "" {
				facts = append(facts, fact(reply.Say("label.denied"), denial, s.day))
			}
		}
		if was, ok := st.Replaced(); ok && st.Lead.Certainty == tv.Denied && s.speaksOf(st.Lead) && was.SameValue(st.Lead) {
			f := s.earlier(was)
			f.Label, f.Text = reply.Say("label.rejected"), until(was, st.Lead, s.day)
			facts = append(facts, f)
		}
		if back, ok := toComeBack(st); ok && s.speaksOf(st.Lead) {
			facts = append(facts, s.earlier(back))
		}
		if gone, ok := st.Predecessor(); ok && s.speaksOf(gone) {
			facts = append(facts, s.earlier(gone))
		}
	}
	return facts
}

// speaksOf reports whether it is the season that a coming or going is told of; where the
// season stands for the show, also what is told of that since the season is spoken of.
func (s *standings) speaksOf(c tv.Claim) bool {
	return c.Season == s.season || c.Season == 0 && !s.named && !c.Record && c.Told().Compare(s.known.Since(s.season)) >= 0
}

// gainsaid is the denial that stands against a report that somebody goes, where it is not
// among what is told already; else the zero claim.
func (s *standings) gainsaid(report *tv.Claim, told []tv.Claim) tv.Claim {
	for _, denial := range s.known.Gainsaid(report) {
		if !slices.ContainsFunc(told, func(c tv.Claim) bool { return c.ID == denial.ID }) {
			return *denial
		}
	}
	return tv.Claim{}
}

// crewChanges are who makes this season, where that is said of the season itself,
// or is still to come or not so; all who make the show are /crew's to tell.
func (s *standings) crewChanges() []reply.Fact {
	var facts []reply.Fact
	for _, slot := range s.slots("crew/") {
		lead := s.standing(slot).Lead
		if lead.Kind == tv.Crew && !lead.Record &&
			(s.season != 0 && lead.Season == s.season || lead.Plan || lead.Negative || lead.Certainty == tv.Denied) {
			facts = append(facts, fact(reply.Say("label.crew"), lead, s.day))
		}
	}
	return inSuccession(s.known, facts)
}
