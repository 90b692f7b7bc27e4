package bot

import (
	"context"
	"slices"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var nextCommand = Command{
	Name:        "next",
	Description: "The next episode of a show, and when it comes; without a show, of all shows",
	Audience:    Members,
	Answers:     true,
	Options:     []Option{showOption, {Name: "all", Description: "Of all shows, also where this place has one of its own", Choices: []string{"yes"}}},
	Run:         nextEpisode,
}

func nextEpisode(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	if r.Arg("all") == "" {
		named, err := b.named(ctx, r, "show")
		if err != nil {
			return reply.Reply{}, err
		}
		if named.Arg("show") != "" {
			return b.nextOf(ctx, named)
		}
	}
	return b.nextOfAll(ctx, r)
}

// nextOf tells the next episode of one show, what else is said of its day, and
// where there is none what is known of the season to come.
func (b *Bot) nextOf(ctx context.Context, r reply.Request) (reply.Reply, error) {
	s, err := b.subject(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	show := reply.Words(s.show.Name)
	answer := reply.Reply{Day: s.Day, Headline: reply.Say("next.headline", "show", show)}
	to := reply.Next{Label: reply.Say("button.premiere"), Request: reply.Ask("premiere", "show", "#"+s.show.ID), How: reply.Anew}
	e, ok, err := b.nextAiring(ctx, s.View, s.show.ID)
	if err != nil {
		return reply.Reply{}, err
	}
	if first := s.firstToCome(); !ok && first.Kind != "" {
		answer.Facts = []reply.Fact{fact(reply.Say("label.premiere"), first, s.Day)}
		answer.Notes = append([]reply.Text{reply.Say("next.first")}, warning(answer.Facts, s.Day, s.stale)...)
		answer.Next = []reply.Next{to}
		return answer, nil
	}
	if !ok {
		b.unanswered(ctx, r, s.View, s.show.ID, 0, "next")
		answer.Headline = reply.Say("next.none", "show", show)
		answer.Facts = s.instead()
		answer.Notes = warning(answer.Facts, s.Day, s.stale)
		answer.Next = []reply.Next{{Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+s.show.ID), How: reply.Anew}}
		return answer, nil
	}
	answer.Facts = append([]reply.Fact{airing(reply.Say("next.label"), e, s.Day)}, titleOf(e)...)
	if e.Number == 1 {
		answer.Facts = append(answer.Facts, s.otherwise(e)...)
	}
	answer.Notes = warning(answer.Facts, s.Day, s.stale)
	answer.Next = []reply.Next{to, {Label: reply.Say("button.status"), Request: reply.Ask("status", "show", "#"+s.show.ID), How: reply.Anew}}
	return answer, nil
}

// mostInstead is how much is told where no episode is known to come.
const mostInstead = 2

// instead is what is known of the season to come, or that there is none: what /premiere
// would say.
func (s subject) instead() []reply.Fact {
	seasons := s.startingSeasons()
	var facts []reply.Fact
	for _, n := range seasons {
		facts = append(facts, s.of(n).starts()...)
	}
	seen := map[string]bool{}
	facts = slices.DeleteFunc(append(facts, s.howFar(seasons)...), func(f reply.Fact) bool {
		again := seen[f.Claim.ID]
		seen[f.Claim.ID] = true
		return !f.Cited() || f.Past || again
	})
	if i := slices.IndexFunc(facts, func(f reply.Fact) bool { return f.Claim.Closes() }); i > 0 {
		facts[0], facts[i] = facts[i], facts[0] // that there is no more to come, is the answer
	}
	return facts[:min(len(facts), mostInstead)]
}

// firstToCome is the claim on the soonest first day to come that may be taken for
// known; the zero claim where there is none.
func (s subject) firstToCome() tv.Claim {
	best := tv.Claim{}
	for _, c := range s.known.Coming() {
		if c.Firm() && (best.Kind == "" || c.Value.Date.Compare(best.Value.Date) < 0) {
			best = c
		}
	}
	return best
}

// nextAiring is the first episode that is still to come.
func (b *Bot) nextAiring(ctx context.Context, v sqlite.View, show string) (sqlite.Airing, bool, error) {
	list, err := b.Store.Episodes(ctx, v, show, v.Day)
	if err != nil {
		return sqlite.Airing{}, false, err
	}
	for _, e := range list {
		if e.Number > 0 && (e.At.IsZero() || e.At.After(b.Now())) {
			return e, true, nil
		}
	}
	return sqlite.Airing{}, false, nil
}

// airing tells an episode's number and when it comes: to the minute where that is
// known, else the day.
func airing(label reply.Text, e sqlite.Airing, day tv.Date) reply.Fact {
	var when any = reply.Countdown{Date: e.Day, From: day}
	if !e.At.IsZero() {
		when = reply.Instant{At: e.At}
	}
	return reply.Fact{Label: label, Text: reply.Say("next.episode", "season", e.Season, "n", e.Number, "when", when), Claim: e.Claim}
}

// titleOf is the episode's title. Titles give away what is to come, and so it is
// for those who have seen all before it; that of a show's very first episode
// spoils nothing.
func titleOf(e sqlite.Airing) []reply.Fact {
	if e.Title == "" {
		return nil
	}
	f := reply.Fact{Label: reply.Say("next.title"), Text: reply.Say("next.called", "title", reply.Words(e.Title))}
	switch {
	case e.Number > 1:
		f.Spoiler = tv.Point{Season: e.Season, Episode: e.Number - 1}
	case e.Season > 1:
		f.Spoiler = tv.Point{Season: e.Season - 1}
	}
	return []reply.Fact{f}
}

// otherwise is what leads of a season's first day, where that is another than the
// catalogue has.
func (s subject) otherwise(e sqlite.Airing) []reply.Fact {
	lead := s.of(e.Season).standing("premiere").Lead
	if lead.Kind == "" || lead.Record && !lead.Correction || lead.Value.Date == e.Day || lead.Value.Date.IsZero() && !lead.Negative {
		return nil
	}
	return []reply.Fact{fact(reply.Say("label.but"), lead, s.Day)}
}

// mostNext is how many shows are listed with their next episodes.
const mostNext = 10

// nextOfAll lists the next episode of each show that has one, the soonest first.
func (b *Bot) nextOfAll(ctx context.Context, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	shows, err := b.Store.Upcoming(ctx, v, v.Day)
	if err != nil {
		return reply.Reply{}, err
	}
	var list []sqlite.Airing
	for _, id := range shows {
		e, ok, err := b.nextAiring(ctx, v, id)
		if err != nil {
			return reply.Reply{}, err
		}
		if ok {
			list = append(list, e)
		}
	}
	slices.SortStableFunc(list, func(a, b sqlite.Airing) int { return a.Day.Compare(b.Day) })
	answer := reply.Reply{Day: v.Day, Brief: true, Headline: reply.Say("next.all", "n", len(list))}
	if len(list) == 0 {
		b.missing(ctx, r, v, sqlite.Gap{Subject: sqlite.AllShows, About: "next"})
		answer.Headline = reply.Say("next.all.none")
		answer.Notes = []reply.Text{reply.Say("next.none.hint", "command", reply.Command("premiere"))}
	}
	for _, e := range list[:min(len(list), mostNext)] {
		answer.Facts = append(answer.Facts, airing(reply.Words(e.Claim.ShowName), e, v.Day))
	}
	answer.Next = []reply.Next{{Label: reply.Say("button.premieres"), Request: reply.Ask("premiere", "all", "yes"), How: reply.Anew}}
	return answer, nil
}
