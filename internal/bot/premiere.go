package bot

import (
	"context"
	"slices"
	"sort"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var premiereCommand = Command{
	Name:        "premiere",
	Description: "When a show starts, with a countdown; without a show, all premieres to come",
	Audience:    Members,
	Answers:     true,
	Options: []Option{showOption, seasonOption, asOfOption, pageOption,
		{Name: "all", Description: "Of all shows, also where this place has one of its own", Choices: []string{"yes"}}},
	Run: premiere,
}

func premiere(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	named := r
	var err error
	if r.Arg("all") == "" {
		if named, err = b.named(ctx, r, "show"); err != nil {
			return reply.Reply{}, err
		}
	}
	if named.Arg("show") == "" {
		return b.premieres(ctx, r)
	}
	s, err := b.subject(ctx, named)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: s.Day, Headline: reply.Say("premiere.heading", "show", reply.Words(s.show.Name))}
	seasons := []int{s.season}
	if s.season == 0 {
		seasons = s.startingSeasons()
	}
	if len(seasons) == 1 && seasons[0] != 0 {
		answer.Headline = reply.Say("premiere.heading.season", "show", reply.Words(s.show.Name), "n", seasons[0])
	}
	for i, n := range seasons {
		of := s.of(n)
		facts := of.starts()
		if i == 0 && (len(facts) == 0 || !facts[0].Cited()) {
			b.unanswered(ctx, r, s.View, s.show.ID, n, "premiere")
		}
		answer.Facts = append(answer.Facts, facts...)
		answer.Notes = append(answer.Notes, of.goneBy()...)
	}
	if len(answer.Facts) == 0 {
		answer.Headline = nothing(s.show, s.season)
		answer.Notes = otherSeasons(s.known, s.season)
	}
	answer.Notes = append(append(answer.Notes, warning(answer.Facts, s.Day, s.stale)...), b.asOf(s.View)...)
	answer.Next = []reply.Next{
		{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+s.show.ID), How: reply.Anew},
		{Label: reply.Say("button.premieres"), Request: reply.Ask("premiere", "all", "yes"), How: reply.Anew}}
	return answer, nil
}

// startingSeasons are the seasons whose premiere is asked for where none is
// named: those that have one ahead, the soonest first, then the present one and
// the one after it.
func (s subject) startingSeasons() []int {
	var seasons []int
	for _, c := range comingOf(s.known) {
		seasons = append(seasons, c.Season)
	}
	sort.Ints(seasons)
	present, next := s.known.Season()
	for _, n := range []int{next, present} {
		if n != 0 && !slices.Contains(seasons, n) {
			seasons = append(seasons, n)
		}
	}
	if len(seasons) == 0 {
		return []int{0}
	}
	return seasons
}

// starts tells when a season starts, what is guessed of it, and what stands in
// its way. Where no source gives a day it tells how far the season has come.
func (s *standings) starts() []reply.Fact {
	order := s.matter("order")
	if !s.any() && len(order) == 0 {
		return nil
	}
	if over(order) && !s.begun() {
		return append(order, reply.Fact{Label: reply.Say("label.premiere"), Text: reply.Say("premiere.over")})
	}
	facts := s.premiere(order)
	if len(facts) > 0 && !facts[0].Cited() {
		facts[0].Text = reply.Say("premiere.unknown", "s", reply.Subject(s.season))
	}
	if s.begun() {
		return facts
	}
	if lead := s.standing("premiere").Lead; lead.Value.Date.IsZero() {
		facts = append(facts, s.production()...)
	}
	for _, slot := range s.slots("delay/") {
		facts = append(facts, s.matter(slot)...)
	}
	return guessesLast(facts)
}

// premieres lists what is to come of all shows, the soonest first.
func (b *Bot) premieres(ctx context.Context, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	facts, err := b.coming(ctx, v)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Brief: true, Headline: reply.Say("premieres.all", "n", len(facts)), Notes: b.asOf(v)}
	if len(facts) == 0 {
		answer.Headline = reply.Say("premieres.none")
		answer.Notes = append(answer.Notes, reply.Say("premieres.none.hint", "command", reply.Command("shows")))
		return answer, nil
	}
	answer.Facts, answer.Next, err = onPage(r, facts, perPage)
	return answer, err
}

// coming are the premieres that lead their matter and lie ahead. A guess leads
// nothing, and a show that is cancelled has none.
func (b *Bot) coming(ctx context.Context, v sqlite.View) ([]reply.Fact, error) {
	ids, err := b.Store.PremieringFrom(ctx, v, v.Day.Year()-1)
	if err != nil {
		return nil, err
	}
	var leads []tv.Claim
	for _, id := range ids {
		known, err := b.Store.Dossier(ctx, v, id)
		if err != nil {
			return nil, err
		}
		leads = append(leads, comingOf(known)...)
	}
	sort.SliceStable(leads, func(i, j int) bool {
		x, y := leads[i].Value.Date, leads[j].Value.Date
		if !x.First().Equal(y.First()) {
			return x.First().Before(y.First())
		}
		return x.Days() < y.Days()
	})
	facts := make([]reply.Fact, 0, len(leads))
	for _, c := range leads {
		facts = append(facts, fact(reply.Words(c.ShowName), c, v.Day))
	}
	return facts, nil
}

// comingOf are the premieres of one show that lie ahead, by season. What is told
// of the show as a whole and of a season is told once.
func comingOf(known *tv.Dossier) []tv.Claim {
	var leads []tv.Claim
	for _, n := range known.Seasons() {
		lead := known.Standing(n, "premiere").Lead
		d := lead.Value.Date
		if d.IsZero() || lead.Negative || lead.Certainty == tv.Denied || d.Last().Before(known.Day.First()) {
			continue
		}
		if ends(known.StandingOf(n, "order").Lead) {
			continue
		}
		told := false
		for _, c := range leads {
			told = told || n == 0 && c.Value.Date.Overlaps(d)
		}
		if !told {
			leads = append(leads, lead)
		}
	}
	return leads
}
