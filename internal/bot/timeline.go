package bot

import (
	"cmp"
	"context"
	"slices"

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
	told := s.inOrder()
	answer := reply.Reply{Day: s.Day, Brief: true, Headline: reply.Say("timeline.heading", "show", reply.Words(s.show.Name), "n", len(told)), Notes: b.asOf(s.View)}
	if s.season != 0 {
		answer.Headline = reply.Say("timeline.heading.season", "show", reply.Words(s.show.Name), "n", s.season, "claims", len(told))
	}
	if len(told) == 0 {
		b.unanswered(ctx, r, s.View, s.show.ID, s.season, "news")
		answer.Headline = nothing(s.show, s.season)
		answer.Notes = append(answer.Notes, otherSeasons(s.known, s.season)...)
		return answer, nil
	}
	page, next, err := onPage(r.With("show", "#"+s.show.ID), told, perPage)
	if err != nil {
		return reply.Reply{}, err
	}
	for _, c := range page {
		f := inTime(c, s.known)
		f.Label = dayLabel(f, c.Tells(s.Day), s.season)
		answer.Facts = append(answer.Facts, f)
	}
	answer.Next = next
	return answer, nil
}

// inOrder are the claims by the day of what they tell: a renewal that an article
// only recalls stands where it happened.
func (s subject) inOrder() []*tv.Claim {
	type told struct {
		c    *tv.Claim
		from int64
		on   tv.Date
	}
	var at []told
	for _, c := range s.said.Claims() {
		if s.about(c) && (!c.Doubtful() || c.Unnamed()) {
			on := c.Tells(s.Day)
			at = append(at, told{c, on.First().Unix(), on})
		}
	}
	slices.SortFunc(at, func(a, b told) int {
		if a.from != b.from {
			return cmp.Compare(a.from, b.from)
		}
		return cmp.Or(a.on.Compare(b.on), before(a.c, b.c))
	})
	list := make([]*tv.Claim, len(at))
	for i, t := range at {
		list[i] = t.c
	}
	return list
}

// before orders claims by the day they speak for; what is undated comes last of
// its day. Of one article, the order of its text.
func before(a, b *tv.Claim) int {
	return cmp.Or(a.Told().Compare(b.Told()), a.Published.Compare(b.Published), cmp.Compare(a.Article, b.Article), a.Start-b.Start, cmp.Compare(a.ID, b.ID))
}

// inTime is a claim as it was said, and what became of it.
func inTime(c *tv.Claim, known *tv.Dossier) reply.Fact {
	day, season := known.Day, known.Meant(c)
	f := fact(reply.Text{}, *c, day)
	if c.Doubtful() && c.Unnamed() {
		return leftOpen(f)
	}
	if known.Settled(c) {
		f.Text = reply.Overtaken(*c, day)
	}
	if st := known.Told(season, c.Slot(), true); c.Season > 0 && st.Known() && st.Lead.Season == 0 && !st.Lead.SameValue(*c) && st.Lead.Told().Compare(c.Told()) > 0 {
		f.Text = reply.Say("timeline.overtaken", "said", reply.Overtaken(*c, day), "in", reply.In(st.Lead.Tells(day)), "by", reply.Claimed(st.Lead, day))
		f.Spoiler = tv.Furthest(c, &st.Lead)
		return f // the show as a whole has gone another way
	}
	if by, ok := known.Successor(c); ok && !goesFrom(c, &by) {
		f.Text = reply.Say("timeline.overtaken", "said", until(*c, by, day), "in", reply.In(by.Tells(day)), "by", reply.Claimed(by, day))
		f.Spoiler = tv.Furthest(c, &by)
		return f
	}
	if by, ok := known.OffshootSince(c); ok {
		f.Text = reply.Say("timeline.overtaken", "said", f.Text, "in", reply.In(by.Tells(day)), "by", reply.Claimed(by, day))
		f.Spoiler = tv.Furthest(c, &by)
		return f
	}
	if len(known.Of(season, c.Slot())) < 2 {
		return f
	}
	st := known.Standing(season, c.Slot())
	for _, o := range st.Conflict {
		if o.ID == c.ID {
			f.Text, f.Spoiler = reply.Say("timeline.disputed", "said", f.Text, "by", reply.Claimed(st.Lead, day)), tv.Furthest(c, &st.Lead)
		}
	}
	if len(st.Conflict) > 0 && st.Lead.ID == c.ID {
		f.Text, f.Spoiler = reply.Say("timeline.disputed", "said", f.Text, "by", reply.Claimed(st.Conflict[0], day)), tv.Furthest(c, &st.Conflict[0])
	}
	return f
}

// goesFrom reports whether a claim is that somebody leaves a part, and the other only names the part
// of theirs in the same article: it overtakes nothing.
func goesFrom(c, by *tv.Claim) bool {
	return c.Kind == tv.Cast && c.Value.Change == tv.Departs && by.Value.Change == tv.Stars && by.PersonID == c.PersonID && by.Article == c.Article && !by.Negative
}

// until is what was said until something else was told: what was, unless that denies it
// and so it never was.
func until(c, by tv.Claim, day tv.Date) reply.Text {
	if by.Certainty == tv.Denied && c.SameValue(by) {
		return reply.Claimed(c, day)
	}
	return reply.Overtaken(c, day)
}
