package bot

import (
	"context"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var gapsCommand = Command{
	Name:        "gaps",
	Description: "What members asked and no source answers: where the next article is wanted",
	Audience:    Editors,
	Options:     []Option{pageOption},
	Run:         gaps,
}

func gaps(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v := sqlite.View{Desk: desk(r.Asker), Day: b.Today()}
	page := pageOf(r)
	list, total, err := b.Store.Gaps(ctx, v, perPage, (page-1)*perPage)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("gaps.headline", "n", total)}
	if total == 0 {
		answer.Headline = reply.Say("gaps.none")
		return answer, nil
	}
	if len(list) == 0 {
		return reply.Reply{}, noSuchPage(page, total, perPage)
	}
	for _, g := range list {
		answer.Facts = append(answer.Facts, reply.Fact{
			Label: reply.Say("gaps.asked", "n", g.Times, "age", reply.AgeWords(tv.DayOf(g.Newest), v.Day)), Text: gapText(g)})
	}
	answer.Notes = []reply.Text{reply.Say("gaps.note", "command", reply.Command("article add"))}
	answer.Next = pages(r, page, total, perPage)
	return answer, nil
}

// unanswered counts that something was asked which no source answers today. That
// it cannot be counted keeps nobody from the answer; it is ours to know.
func (b *Bot) unanswered(ctx context.Context, r reply.Request, v sqlite.View, show string, season int, about string) {
	if v.Day != b.Today() {
		return
	}
	if err := b.Store.KeepGap(ctx, v, show, season, about); err != nil && b.Log != nil {
		b.Log(b.reference(r), r, err)
	}
}

// gapText is what was asked: show, season, and what of it.
func gapText(g sqlite.Gap) reply.Text {
	of := reply.Words(g.Name)
	switch {
	case g.Show == "":
		of = reply.Say("gaps.no-show")
	case g.Name == "":
		of = reply.Words(g.Show)
	}
	if g.Season != 0 {
		of = reply.Say("status.heading", "show", of, "n", g.Season)
	}
	return reply.Say("gaps.line", "of", of, "about", reply.Asked(g.About))
}
