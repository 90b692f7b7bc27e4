package bot

import (
	"context"
	"strconv"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

var statusCommand = Command{
	Name:        "status",
	Description: "What is known about a show: order, production, premiere, cast and delays, each with its source",
	Audience:    Members,
	Options: []Option{
		{Name: "show", Description: "The show, by any of its names", Kind: Show, Required: true, Max: 200},
		{Name: "season", Description: "The season; the present one where none is given", Kind: Number, Min: 1, Max: 999},
		{Name: "as_of", Description: "As it stood on a day, such as 2024-02-01", Kind: Day, Max: 60},
	},
	Run: status,
}

// staleAfter is how old the newest source may be before the answer warns, in
// days: half a year, after which a production has usually moved.
const staleAfter = 183

func status(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	show, typed, err := b.show(ctx, v, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	claims, err := b.Store.Claims(ctx, v, show.ID)
	if err != nil {
		return reply.Reply{}, err
	}
	season, next := season(r, typed), 0
	if season == 0 {
		season, next = tv.SeasonOf(claims, v.Day)
	}
	s := standings{claims: claims, season: season, day: v.Day}
	answer := reply.Reply{Day: v.Day, Headline: heading(show, season), Facts: s.facts()}
	if len(answer.Facts) == 0 {
		answer.Headline = nothing(show, season)
		answer.Notes = append(answer.Notes, otherSeasons(claims, season)...)
		if season != 0 && len(claims) > 0 {
			answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.status-of", "show", reply.Words(show.Name)), Request: reply.Ask("status", "show", "#"+show.ID), How: reply.Anew})
		}
	}
	if next != 0 {
		answer.Facts = append(answer.Facts, (&standings{claims: claims, season: next, day: v.Day}).next()...)
	}
	if len(answer.Facts) > 0 {
		answer.Notes = append(answer.Notes, s.goneBy()...)
	}
	answer.Notes = append(answer.Notes, freshness(answer.Facts, v.Day)...)
	if v.Day != b.Today() {
		answer.Notes = append(answer.Notes, reply.Say("status.as-of", "date", v.Day))
	}
	answer.Next = append(answer.Next,
		reply.Next{Label: reply.Say("button.cast"), Request: reply.Ask("cast", "name", "#show:"+show.ID), How: reply.Anew},
		reply.Next{Label: reply.Say("button.news"), Request: reply.Ask("news", "show", "#"+show.ID), How: reply.Anew})
	return answer, nil
}

// heading is the show, and the season where the answer is about one.
func heading(show tv.Show, season int) reply.Text {
	if season == 0 {
		return reply.Words(show.Name)
	}
	return reply.Say("status.heading", "show", reply.Words(show.Name), "n", season)
}

// nothing says that no source says anything.
func nothing(show tv.Show, season int) reply.Text {
	if season == 0 {
		return reply.Say("status.nothing", "show", reply.Words(show.Name))
	}
	return reply.Say("status.nothing.season", "show", reply.Words(show.Name), "n", season)
}

// otherSeasons names the seasons something is known about, for whoever asked
// about another.
func otherSeasons(claims []tv.Claim, season int) []reply.Text {
	known := map[int]bool{}
	for _, c := range claims {
		known[c.Season] = c.Season != season
	}
	var list []reply.Text
	for n := range 1000 {
		if n > 0 && known[n] {
			list = append(list, reply.Words(strconv.Itoa(n)))
		}
	}
	if len(list) == 0 {
		return nil
	}
	return []reply.Text{reply.Say("status.others", "n", len(list), "seasons", reply.List(list...))}
}

// freshness tells how old the newest source is, where that is worth a warning.
func freshness(facts []reply.Fact, day tv.Date) []reply.Text {
	newest := tv.Date("")
	for _, f := range facts {
		if f.Cited() && f.Claim.Published.Compare(newest) > 0 {
			newest = f.Claim.Published
		}
	}
	if newest.IsZero() || int(day.First().Sub(newest.Last()).Hours()/24) <= staleAfter {
		return nil
	}
	return []reply.Text{reply.Say("status.stale", "age", reply.AgeWords(newest, day))}
}

// goneBy warns where a promised first day has passed and nothing published
// since speaks of the season.
func (s *standings) goneBy() []reply.Text {
	st := tv.StandingOf(s.claims, s.season, "premiere", s.day)
	d := st.Lead.Value.Date
	if d.IsZero() || !d.Last().Before(s.day.First()) {
		return nil
	}
	for _, c := range s.claims {
		if c.Season == s.season && !c.Published.Last().Before(d.First()) {
			return nil
		}
	}
	return []reply.Text{reply.Say("status.gone-by", "date", d)}
}
