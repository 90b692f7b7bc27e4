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
	answer := reply.Reply{Day: s.Day, Headline: reply.Say("rumours.heading", "show", reply.Words(s.show.Name), "n", len(open))}
	if s.season != 0 {
		answer.Headline = reply.Say("rumours.heading.season", "show", reply.Words(s.show.Name), "n", s.season, "rumours", len(open))
	}
	if len(open) == 0 {
		b.unanswered(ctx, r, s.View, s.show.ID, s.season, "rumours")
	}
	facts := make([]reply.Fact, 0, len(open))
	for _, c := range open {
		facts = append(facts, fact(ofSeason(c.Season), c, s.Day))
	}
	switch {
	case len(open) > 0:
		answer.Notes = []reply.Text{reply.Say("rumours.note", "command", reply.Command("status"))}
		if answer.Facts, answer.Next, err = onPage(r.With("show", "#"+s.show.ID), facts, perFullPage); err != nil {
			return reply.Reply{}, err
		}
	case s.season != 0:
		answer.Headline = reply.Say("rumours.none.season", "show", reply.Words(s.show.Name), "n", s.season)
	default:
		answer.Headline = reply.Say("rumours.none", "show", reply.Words(s.show.Name))
	}
	if settled > 0 {
		answer.Notes = append(answer.Notes, reply.Say("rumours.settled", "n", settled, "command", reply.Command("timeline")))
	}
	answer.Notes = append(answer.Notes, b.asOf(s.View)...)
	answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+s.show.ID), How: reply.Anew})
	return answer, nil
}

// rumours are the claims that no member may take for known and that nothing has
// overtaken, the newest first, and how many others have been overtaken.
func (s subject) rumours() (open []tv.Claim, settled int) {
	loose := func(c *tv.Claim) bool { return (s.season == 0 || c.Season == s.season) && !c.Firm() }
	take := func(claims ...tv.Claim) {
		for i := range claims {
			if loose(&claims[i]) {
				open = append(open, claims[i])
			}
		}
	}
	for _, season := range s.known.Seasons() {
		for _, slot := range s.known.Slots(season) {
			st := s.known.Standing(season, slot)
			if st.Known() {
				take(st.Lead)
			}
			take(st.Conflict...)
			take(st.Beside...)
			for i := range st.Past {
				if loose(&st.Past[i]) {
					settled++
				}
			}
		}
	}
	for _, c := range s.known.Claims() {
		if !c.Kind.Weighed() && loose(c) {
			open = append(open, *c)
		}
	}
	slices.SortFunc(open, func(a, b tv.Claim) int { return before(&b, &a) })
	return open, settled
}
