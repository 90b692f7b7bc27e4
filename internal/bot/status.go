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
	Answers:     true,
	Options: []Option{showOption,
		{Name: "season", Description: "The season; the present one where none is given", Kind: Number, Min: 1, Max: 999},
		asOfOption},
	Run: status,
}

func status(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	r, err := b.named(ctx, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	of, err := b.subject(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	season, next := of.season, 0
	if season == 0 {
		season, next = of.known.Season()
	}
	s := of.of(season)
	answer := reply.Reply{Day: of.Day, Headline: heading(of.show, season), Facts: s.facts()}
	if len(answer.Facts) == 0 {
		b.unanswered(ctx, r, of.View, of.show.ID, season, "news")
		if answer.Facts = of.of(of.season).latest(mostLatest); len(answer.Facts) > 0 {
			answer.Headline = heading(of.show, of.season)
			answer.Notes = append(answer.Notes, reply.Say("status.little"))
		} else {
			answer.Headline = nothing(of.show, season)
		}
		answer.Notes = append(answer.Notes, otherSeasons(of.known, season)...)
		if season != 0 && len(of.known.Claims()) > 0 {
			answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.status-of", "show", reply.Words(of.show.Name)), Request: reply.Ask("status", "show", "#"+of.show.ID), How: reply.Anew})
		}
	}
	if of.season == 0 {
		answer.Facts = append(answer.Facts, of.sooner(season)...)
	}
	if next != 0 {
		answer.Facts = append(answer.Facts, of.of(next).next()...)
	} else if of.season == 0 {
		answer.Facts = append(answer.Facts, s.after().refused()...)
	}
	if of.season == 0 {
		answer.Facts = append(answer.Facts, of.unplaced(season, answer.Facts)...)
	}
	answer.Notes = append(answer.Notes, unheard(goneBy(answer.Facts, of.known, season), age(answer.Facts, of.Day, of.stale))...)
	answer.Notes = append(answer.Notes, b.asOf(of.View)...)
	answer.Next = append(answer.Next,
		reply.Next{Label: reply.Say("button.cast"), Request: reply.Ask("cast", "name", "#show:"+of.show.ID), How: reply.Anew},
		reply.Next{Label: reply.Say("button.news"), Request: reply.Ask("news", "show", "#"+of.show.ID), How: reply.Anew})
	if len(answer.Facts) > 0 {
		answer.Next = append(answer.Next,
			reply.Next{Label: reply.Say("button.timeline"), Request: reply.Ask("timeline", "show", "#"+of.show.ID, "season", decimal(season)), How: reply.Anew},
			reply.Next{Label: reply.Say("button.rumours"), Request: reply.Ask("rumours", "show", "#"+of.show.ID), How: reply.Anew})
	}
	return answer, nil
}

// mostLatest is how many of the latest things are told where no matter stands.
const mostLatest = 5

// decimal is a season in a request: "" for none.
func decimal(season int) string {
	if season == 0 {
		return ""
	}
	return strconv.Itoa(season)
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
func otherSeasons(known *tv.Dossier, season int) []reply.Text {
	var list []reply.Text
	for n := 1; n <= known.Highest(); n++ {
		if n != season && known.Since(n) != "" {
			list = append(list, reply.Words(strconv.Itoa(n)))
		}
	}
	if len(list) == 0 {
		return nil
	}
	return []reply.Text{reply.Say("status.others", "n", len(list), "seasons", reply.List(list...))}
}
