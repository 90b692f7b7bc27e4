package bot

import (
	"context"
	"sort"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

var timelineCommand = Command{
	Name:        "timeline",
	Description: "Everything that was said about a show, in order, and what overtook it",
	Audience:    Members,
	Answers:     true,
	Options:     []Option{showOption, seasonOption, asOfOption, pageOption},
	Run:         timeline,
}

func timeline(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	r, err := b.named(ctx, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	s, err := b.subject(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	var told []tv.Claim
	for _, c := range s.claims {
		if s.season == 0 || c.Season == s.season {
			told = append(told, c)
		}
	}
	sort.SliceStable(told, func(i, j int) bool { return happened(told[i], told[j], s.Day) })
	answer := reply.Reply{Day: s.Day, Brief: true, Headline: reply.Say("timeline.heading", "show", reply.Words(s.show.Name), "n", len(told)), Notes: b.asOf(s.View)}
	if s.season != 0 {
		answer.Headline = reply.Say("timeline.heading.season", "show", reply.Words(s.show.Name), "n", s.season, "claims", len(told))
	}
	if len(told) == 0 {
		answer.Headline = nothing(s.show, s.season)
		answer.Notes = append(answer.Notes, otherSeasons(s.claims, s.season)...)
		return answer, nil
	}
	page, next, err := onPage(r.With("show", "#"+s.show.ID), told, perPage)
	if err != nil {
		return reply.Reply{}, err
	}
	matters := tv.Matters(s.claims)
	for _, c := range page {
		answer.Facts = append(answer.Facts, inTime(c, matters[c.Season][c.Slot()], s.Day))
	}
	answer.Next = next
	return answer, nil
}

// happened orders claims by the day of what they tell: a renewal that an article
// only recalls stands where it happened.
func happened(a, b tv.Claim, on tv.Date) bool {
	if c := a.Tells(on).Compare(b.Tells(on)); c != 0 {
		return c < 0
	}
	return before(a, b)
}

// before orders claims by the day they speak for; what is undated comes last of
// its day. Of one article, the order of its text.
func before(a, b tv.Claim) bool {
	if c := a.Told().Compare(b.Told()); c != 0 {
		return c < 0
	}
	if c := a.Published.Compare(b.Published); c != 0 {
		return c < 0
	}
	if a.Article != b.Article {
		return a.Article < b.Article
	}
	if a.Start != b.Start {
		return a.Start < b.Start
	}
	return a.ID < b.ID
}

// inTime is a claim as it was said, and what became of it.
func inTime(c tv.Claim, matter []tv.Claim, day tv.Date) reply.Fact {
	f := fact(reply.Say("news.day", "date", c.Tells(day)), c, day)
	if len(matter) < 2 {
		return f
	}
	if by, ok := tv.Successor(matter, c, day); ok {
		f.Text = reply.Say("timeline.overtaken", "said", reply.Overtaken(c, day), "in", reply.In(by.Tells(day)), "by", reply.Claimed(by, day))
		return f
	}
	st := tv.Weigh(matter, day)
	for _, o := range st.Conflict {
		if o.ID == c.ID {
			f.Text = reply.Say("timeline.disputed", "said", f.Text, "by", reply.Claimed(st.Lead, day))
		}
	}
	if len(st.Conflict) > 0 && st.Lead.ID == c.ID {
		f.Text = reply.Say("timeline.disputed", "said", f.Text, "by", reply.Claimed(st.Conflict[0], day))
	}
	return f
}
