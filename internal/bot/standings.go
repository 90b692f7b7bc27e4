package bot

import (
	"cmp"
	"slices"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// standings tells how every matter of one season stands, in the order a member
// wants it.
type standings struct {
	known  *tv.Dossier
	season int
	named  bool // by its number
	day    tv.Date
}

// of is what is told of a season; where none was named, of the one that stands for
// the show.
func (s subject) of(season int) *standings {
	present, _ := s.known.Season()
	return &standings{s.known, season, s.season != 0 || season != present, s.Day}
}

// after is the season after it.
func (s *standings) after() *standings { return &standings{s.known, s.season + 1, true, s.day} }

// standing tells how one slot of the season stands; of the order of a show of which nothing
// else is said, that of the season that nobody has ordered.
func (s *standings) standing(slot string) tv.Standing {
	st := s.known.Told(s.season, slot, s.named)
	if s.season == 0 && slot == "order" && st.Empty() {
		return s.known.Refused()
	}
	return st
}

// latest are the newest things said of the season, or of the show where it is 0,
// whatever they are: what there is to tell where no matter stands.
func (s *standings) latest(most int) []reply.Fact {
	var told []*tv.Claim
	for _, c := range s.known.Claims() {
		if s.season == 0 || s.known.Meant(c) == s.season {
			told = append(told, c)
		}
	}
	slices.SortFunc(told, func(a, b *tv.Claim) int { return cmp.Or(b.Told().Compare(a.Told()), cmp.Compare(a.ID, b.ID)) })
	var facts []reply.Fact
	for _, c := range told[:min(most, len(told))] {
		f := fact(reply.Text{}, *c, s.day)
		f.Label = dayLabel(f, c.Told(), s.season)
		facts = append(facts, f)
	}
	return guessesLast(facts)
}

// facts are all matters of the season: what leads, what contradicts it, what
// stands beside it. Where nothing is known of the season itself there are none,
// unless the show as a whole is at its end.
func (s *standings) facts() []reply.Fact {
	order := s.matter("order")
	if !s.any() && len(order) == 0 {
		return s.afterLast()
	}
	facts := append(s.cancelledBefore(order), s.denial()...)
	facts = append(facts, s.production()...)
	facts = append(facts, s.left(order)...)
	facts = append(append(facts, s.premiere(order)...), s.since()...)
	if !s.begun() {
		for _, slot := range s.slots("delay/") {
			facts = append(facts, s.matter(slot)...)
		}
	}
	for _, slot := range []string{"finale", "episodes", "final", "network"} {
		if last := s.standing(slot).Lead; slot == "final" && s.known.Outlived(&last) {
			continue // one is to come after it
		}
		facts = append(facts, s.matter(slot)...)
	}
	facts = append(append(facts, s.stars()...), s.changes()...)
	facts = guessesLast(append(facts, s.crewChanges()...))
	if !slices.ContainsFunc(facts, reply.Fact.Cited) {
		return nil // that nothing is known of a premiere is no answer by itself
	}
	return facts
}

// any reports whether anything is known of the season itself. Where no season is
// spoken of, the show is its first.
func (s *standings) any() bool {
	return s.known.Since(s.season) != "" || s.season == 1 && s.known.Highest() == 0 && len(s.known.Claims()) > 0
}

// begun reports whether a first day of the season has come, or one later than that
// of it is known to have been shown.
func (s *standings) begun() bool { return s.known.Shown(s.season) != "" || s.aired() }

// aired reports whether a first day that leads, of the season or lent to it by the
// show, has come.
func (s *standings) aired() bool {
	first := s.standing("premiere")
	return first.Known() && !first.Lead.Value.Date.IsZero() && !first.Lead.Value.Date.Last().After(s.day.First())
}

// premiere tells the first day, or that no source gives one, where a season is
// still to come.
func (s *standings) premiere(order []reply.Fact) []reply.Fact {
	facts := s.matter("premiere")
	if len(facts) > 0 {
		return facts
	}
	if closed(order) || s.begun() {
		return nil
	}
	stage := s.standing("production")
	if stage.Lead.Value.Text == tv.Airing || s.season == 0 && !stage.Known() {
		return nil
	}
	facts = []reply.Fact{{Label: reply.Say("label.premiere"), Text: reply.Say("status.no-premiere")}}
	if c := s.known.Now(0, "premiere").Lead; !s.named && s.season != 0 && !c.Value.Date.IsZero() && c.Told().Compare(s.known.Since(s.season)) >= 0 {
		facts = append(facts, fact(ofSeason(0), c, s.day)) // of the show, and not of this season
	}
	return facts
}

// next is one line about a later season: its order, or else how far it has come.
func (s *standings) next() []reply.Fact {
	for _, facts := range [][]reply.Fact{s.matter("premiere"), s.production(), s.matter("order")} {
		for _, f := range facts {
			if s.known.Meant(&f.Claim) == s.season && !f.Claim.Negative && f.Claim.Certainty.Firm() {
				f.Label = reply.Say("label.next", "n", s.season)
				if rumoured(f.Claim) {
					f.Label = why(f.Label, f.Claim)
				}
				return []reply.Fact{f}
			}
		}
	}
	return nil
}

// production leaves out what has been overtaken since the season was shown: it is
// not "filming" any more.
func (s *standings) production() []reply.Fact {
	facts := s.matter("production")
	if !s.begun() {
		return facts
	}
	shown := s.known.Shown(s.season)
	if shown == "" {
		shown = s.standing("premiere").Lead.Value.Date
	}
	var kept []reply.Fact
	for _, f := range facts {
		if f.Claim.Value.Text == tv.Airing || f.Claim.Told().Compare(shown) > 0 {
			kept = append(kept, f)
		}
	}
	return kept
}

// matter is one slot: its lead, what contradicts it, what it has taken the place
// of, and what stands beside.
func (s *standings) matter(slot string) []reply.Fact {
	return s.told(reply.Say("label."+head(slot)), s.standing(slot))
}

// told is a standing in facts; what comes first has the label. Where only a loose
// word leads, a better one's guess comes before it.
func (s *standings) told(label reply.Text, st tv.Standing) []reply.Fact {
	var facts []reply.Fact
	better := st.Better()
	for _, c := range better {
		facts = append(facts, fact(label, c, s.day))
		label = reply.Say("label.unconfirmed")
	}
	if st.Known() {
		if rumoured(st.Lead) {
			label = reply.Say("label.unconfirmed")
		}
		facts = append(facts, fact(label, st.Lead, s.day))
	}
	for _, c := range st.Conflict {
		facts = append(facts, fact(reply.Say("label.but"), c, s.day))
	}
	c, ok := st.Overtaken()
	if !ok {
		c, ok = st.Replaced()
	}
	if ok {
		f := s.earlier(c)
		if st.Lead.Certainty == tv.Denied && c.SameValue(st.Lead) {
			f.Label, f.Text = reply.Say("label.rejected"), until(c, st.Lead, s.day)
		} else if denied(st, c) {
			f.Label = reply.Say("label.rejected")
		}
		facts = append(facts, f)
	}
	for _, c := range st.Beside {
		if slices.ContainsFunc(better, func(o tv.Claim) bool { return o.ID == c.ID && o.Start == c.Start }) {
			continue
		}
		of := beside(c)
		if c.Kind == tv.OnNetwork && c.Word().Word == st.Lead.Word().Word {
			of = reply.Say("label.also") // no less sure than the other
		}
		facts = append(facts, fact(of, c, s.day))
		if was, ok := st.Planned(c); ok {
			facts = append(facts, s.earlier(was))
		}
	}
	return facts
}

// earlier is what was so, or was planned, until something newer was told.
func (s *standings) earlier(c tv.Claim) reply.Fact {
	f := fact(reply.Say("label.earlier"), c, s.day)
	f.Text, f.Past = reply.Overtaken(c, s.day), true
	return f
}

// slots are the slots of the season, and of the show as a whole, that begin so.
func (s *standings) slots(prefix string) []string {
	list := s.known.Slots(s.season)
	if s.season != 0 {
		list = append(list, s.known.Slots(0)...)
		slices.Sort(list)
		list = slices.Compact(list)
	}
	return slices.DeleteFunc(list, func(slot string) bool { return !strings.HasPrefix(slot, prefix) })
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
	case c.Plan && !(c.Kind == tv.Cast && unsure(c)) && !rumoured(c):
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
	return reply.Fact{Label: label, Text: reply.Claimed(c, day), Claim: c, Spoiler: c.WordsSpoiler()}
}
