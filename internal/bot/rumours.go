package bot

import (
	"context"
	"slices"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

var rumoursCommand = Command{
	Name:        "rumours",
	Description: "What is said about a show and not confirmed: rumours, guesses, unconfirmed claims",
	Audience:    Members,
	Answers:     true,
	Options:     []Option{showOption, seasonOption, asOfOption, pageOption},
	Run:         rumours,
}

// rumours follows the word that a member reads (tv.Word), never the certainty
// alone: a fan site that states something flatly has still confirmed nothing.
func rumours(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	r, err := b.named(ctx, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	s, err := b.subject(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	open, settled := s.rumours()
	heard, unlisted := s.apart(open)
	answer := reply.Reply{Day: s.Day, Headline: s.rumoursHeading(len(heard), len(unlisted))}
	facts := make([]reply.Fact, 0, len(open))
	for _, o := range heard {
		if o.said.Kind != "" {
			facts = append(facts, placed(o.said, s.Day))
		}
		if o.denied.Kind != "" {
			facts = append(facts, fact(reply.Say("label.denied"), o.denied, s.Day))
		}
	}
	for _, o := range unlisted {
		f := placed(o.said, s.Day)
		if label := reply.Say("label.unlisted"); f.Label.IsZero() {
			f.Label = label
		} else {
			f.Label = reply.Say("label.of", "show", f.Label, "label", label)
		}
		facts = append(facts, f)
	}
	if len(facts) == 0 {
		b.unanswered(ctx, r, s.View, s.show.ID, s.season, "rumours")
	} else {
		answer.Notes = []reply.Text{reply.Say("rumours.note", "command", reply.Command("status"))}
		if answer.Facts, answer.Next, err = onPage(r.With("show", "#"+s.show.ID), facts, perFullPage); err != nil {
			return reply.Reply{}, err
		}
	}
	if len(heard) > 0 && len(unlisted) > 0 {
		answer.Notes = append(answer.Notes, reply.Say("rumours.unlisted", "n", len(unlisted)))
	}
	if settled > 0 {
		answer.Notes = append(answer.Notes, reply.Say("rumours.settled", "n", settled, "command", reply.Command("timeline")))
	}
	answer.Notes = append(answer.Notes, b.asOf(s.View)...)
	answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+s.show.ID), How: reply.Anew})
	return answer, nil
}

// rumoursHeading says how much is said, by whomever: so many things that whoever says them
// does not claim to know, and so many that an outlet states which is on no list.
func (s subject) rumoursHeading(heard, unlisted int) reply.Text {
	key, ofSeason, n := "rumours.heading", "rumours.heading.season", heard
	switch {
	case heard > 0:
	case unlisted > 0:
		key, ofSeason, n = "rumours.only", "rumours.only.season", unlisted
	default:
		key, ofSeason = "rumours.none", "rumours.none.season"
	}
	if s.season == 0 {
		return reply.Say(key, "show", reply.Words(s.show.Name), "n", n)
	}
	return reply.Say(ofSeason, "show", reply.Words(s.show.Name), "n", s.season, "rumours", n)
}

// apart parts what is rumoured, guessed or denied from what an outlet on no list states
// as it is: of that only what would be news is told here.
func (s subject) apart(open []rumour) (heard, unlisted []rumour) {
	for _, o := range open {
		switch {
		case o.denied.Kind != "" || o.said.Word().Word != tv.ClaimedBy:
			heard = append(heard, o)
		case s.wouldBeNews(&o.said):
			unlisted = append(unlisted, o)
		}
	}
	return heard, unlisted
}

// wouldBeNews reports whether a claim tells of something to come or that changes, and
// not what a show is and has been.
func (s subject) wouldBeNews(c *tv.Claim) bool {
	if s.known.Settled(c) || c.Season != 0 && c.Told().Compare(s.known.Shown(c.Season)) <= 0 {
		return false
	}
	switch on := c.Value.Date; c.Kind {
	case tv.Stage, tv.Delay, tv.Final, tv.Spinoff:
		return true
	case tv.Premiere, tv.Finale:
		return on.IsZero() || !on.Last().Before(s.Day.First())
	case tv.Episodes:
		return c.Season != 0
	case tv.Cast:
		return c.Value.Change != tv.Stars
	case tv.Crew:
		return c.Plan || c.LeavesWork()
	}
	return false
}

// rumour is something that is said and that nobody concerned has confirmed; and who
// denies it. Of what is only denied nobody here has said it.
type rumour struct{ said, denied tv.Claim }

// newest is the claim by which it has its place in a list.
func (r rumour) newest() *tv.Claim {
	if r.denied.Kind != "" {
		return &r.denied
	}
	return &r.said
}

// rumours are the claims that no member may take for known, that the press reports
// and nobody has confirmed, or that are denied, and that nothing has overtaken, the
// newest first; and how many others have been overtaken.
func (s subject) rumours() (open []rumour, settled int) {
	for _, season := range s.known.Seasons() {
		for _, slot := range s.known.Slots(season) {
			list, past := s.rumoursOf(s.known.Standing(season, slot))
			open, settled = append(open, list...), settled+past
		}
	}
	for _, c := range s.known.Claims() {
		if !c.Kind.Weighed() && (s.loose(c) || c.Kind == tv.Spinoff && s.unconfirmed(c)) {
			open = append(open, rumour{said: *c})
		}
	}
	slices.SortFunc(open, func(a, b rumour) int { return before(b.newest(), a.newest()) })
	return open, settled
}

// rumoursOf are those on one matter.
func (s subject) rumoursOf(st tv.Standing) (open []rumour, settled int) {
	now := append(append([]tv.Claim{st.Lead}, st.Conflict...), st.Beside...)
	denials := map[string]tv.Claim{} // of what is said, by the id of that
	for _, d := range now {
		if d.Certainty != tv.Denied || !s.about(&d) {
			continue
		}
		said, found := denies(d, append(now[:len(now):len(now)], st.Past...))
		switch {
		case !found && replaced(st, &d):
		case !found:
			open = append(open, rumour{denied: d})
		case s.loose(&said) || said.Certainty == tv.Reported:
			denials[said.ID] = d
		}
	}
	for i := range now {
		if c := &now[i]; c.Kind != "" && (s.loose(c) || s.unconfirmed(c)) {
			open = append(open, rumour{*c, denials[c.ID]})
		}
	}
	for i := range st.Past {
		switch c := &st.Past[i]; {
		case denials[c.ID].Kind != "" && replaced(st, c):
			settled++
		case denials[c.ID].Kind != "":
			open = append(open, rumour{*c, denials[c.ID]})
		case s.loose(c):
			settled++
		}
	}
	return open, settled
}

// denies is the newest of some claims that a denial rejects.
func denies(d tv.Claim, among []tv.Claim) (tv.Claim, bool) {
	for _, c := range among {
		if c.Certainty != tv.Denied && c.Kind != "" && c.SameValue(d) {
			return c, true
		}
	}
	return tv.Claim{}, false
}

// about reports whether a claim is of the season asked about, or must mean it.
func (s subject) about(c *tv.Claim) bool { return s.season == 0 || s.known.Meant(c) == s.season }

// loose reports whether a claim is none that a member may take for known.
func (s subject) loose(c *tv.Claim) bool { return s.about(c) && !c.Firm() }

// unconfirmed reports whether a claim is a report of the press and no more. Once the
// season that it is about has been shown it is no news.
func (s subject) unconfirmed(c *tv.Claim) bool {
	return s.about(c) && c.Certainty == tv.Reported && !c.Correction && (c.Season == 0 || c.Told().Compare(s.known.Shown(c.Season)) > 0)
}
