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
	seasons := s.startingSeasons()
	if len(seasons) == 1 && seasons[0] != 0 {
		answer.Headline = reply.Say("premiere.heading.season", "show", reply.Words(s.show.Name), "n", seasons[0])
	}
	for i, n := range seasons {
		facts := s.of(n).starts()
		if i == 0 && (len(facts) == 0 || !facts[0].Cited()) {
			b.unanswered(ctx, r, s.View, s.show.ID, n, "premiere")
		}
		answer.Facts = append(answer.Facts, facts...)
	}
	cold := len(answer.Facts) == 0
	if !slices.ContainsFunc(answer.Facts, reply.Fact.Cited) {
		answer.Facts = append(answer.Facts, s.howFar(seasons)...)
	}
	if cold {
		answer.Headline = s.undated()
		answer.Facts = append(answer.Facts, s.beyondLast()...)
		answer.Notes = otherSeasons(s.known, s.season)
	}
	answer.Notes = append(answer.Notes, unheard(goneBy(answer.Facts, s.known, seasons[0]), warning(answer.Facts, s.Day, s.stale))...)
	answer.Notes = append(answer.Notes, b.asOf(s.View)...)
	answer.Next = []reply.Next{
		{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+s.show.ID), How: reply.Anew},
		{Label: reply.Say("button.premieres"), Request: reply.Ask("premiere", "all", "yes"), How: reply.Anew}}
	return answer, nil
}

// howFar is what is known of seasons of which no source gives a day: how far they have
// come, and whether they are ordered.
func (s subject) howFar(seasons []int) []reply.Fact {
	for _, n := range seasons {
		of := s.of(n)
		if facts := append(of.production(), of.matter("order")...); len(facts) > 0 {
			return facts
		}
	}
	return nil
}

// undated says that no source gives a first day: of a show or season that is spoken
// of, that is all that can be said.
func (s subject) undated() reply.Text {
	switch {
	case s.season == 0 && len(s.known.Claims()) > 0:
		return reply.Say("premiere.nothing", "show", reply.Words(s.show.Name))
	case s.season != 0 && s.known.Since(s.season) != "":
		return reply.Say("premiere.nothing.season", "show", reply.Words(s.show.Name), "n", s.season)
	}
	return nothing(s.show, s.season)
}

// startingSeasons are the seasons whose premiere is asked for where none is
// named: those that have one ahead, the soonest first, then the present one and
// the one after it.
func (s subject) startingSeasons() []int {
	if s.season != 0 {
		return []int{s.season}
	}
	var seasons []int
	for _, c := range s.known.Coming() {
		seasons = append(seasons, c.Season)
	}
	sort.Ints(seasons)
	present, next := s.known.Season()
	asked := []int{next, present}
	if first := s.known.Now(present, "premiere").Lead; present != 0 && (s.known.Shown(present) == "" || s.known.GoneBy(&first) != "") {
		asked = asked[1:] // it is yet to be seen, or nobody tells what came of it
	}
	for _, n := range asked {
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
	first := s.standing("premiere").Lead
	outlives := len(order) > 0 && first.Outlives(&order[0].Claim)
	if over(order) && !s.begun() && !outlives {
		return append(order, reply.Fact{Label: reply.Say("label.premiere"), Text: reply.Say("premiere.over")})
	}
	if closed(order) && !s.begun() && !outlives {
		return append(order, s.premiere(order)...) // nor, so far, is it ordered
	}
	facts := s.premiere(order)
	if len(facts) > 0 && !facts[0].Cited() {
		facts[0].Text = reply.Say("premiere.unknown", "s", reply.Subject(s.season))
	}
	if s.begun() {
		if len(facts) == 0 {
			facts = append(s.matter("finale"), s.since()...)
		}
		return append(facts, s.after().refused()...)
	}
	if first.Value.Date.IsZero() {
		facts = append(facts, s.production()...)
	}
	for _, slot := range s.slots("delay/") {
		facts = append(facts, s.matter(slot)...)
	}
	if c := s.standing("order").Lead; len(facts) == 0 && c.Negative {
		return order // it is all there is to say of it
	}
	if outlives {
		facts = append(facts, order...)
	}
	return guessesLast(facts)
}

// premieres lists what is to come of all shows, the soonest first.
func (b *Bot) premieres(ctx context.Context, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	all, err := b.Store.Coming(ctx, v)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Brief: true, Headline: reply.Say("premieres.all", "n", len(all)), Notes: b.asOf(v)}
	if len(all) == 0 {
		b.missing(ctx, r, v, sqlite.Gap{Subject: sqlite.AllShows, About: "premiere"})
		answer.Headline = reply.Say("premieres.none")
		answer.Notes = append(answer.Notes, reply.Say("premieres.none.hint", "command", reply.Command("shows")))
		return answer, nil
	}
	var page []tv.Claim
	page, answer.Next, err = onPage(r, all, perPage)
	for _, c := range page {
		answer.Facts = append(answer.Facts, fact(reply.Words(c.ShowName), c, v.Day))
	}
	return answer, err
}
