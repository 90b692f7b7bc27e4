package bot

import (
	"context"
	"strconv"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// perPage is how many lines a page of a list has.
const perPage = 10

var newsCommand = Command{
	Name:        "news",
	Description: "The articles about a show, newest first, with date and source",
	Audience:    Members,
	Options: []Option{
		{Name: "show", Description: "The show, by any of its names", Kind: Show, Required: true, Max: 200},
		{Name: "as_of", Description: "As it stood on a day, such as 2024-02-01", Kind: Day, Max: 60},
		{Name: "page", Description: "The page, from 1", Kind: Number, Min: 1, Max: 9999},
	},
	Run: news,
}

func news(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	show, _, err := b.show(ctx, v, r, "show")
	if err != nil {
		return reply.Reply{}, err
	}
	page := pageOf(r)
	articles, total, err := b.Store.News(ctx, v, show.ID, perPage, (page-1)*perPage)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Headline: reply.Say("news.of", "show", reply.Words(show.Name), "n", total)}
	if total == 0 {
		answer.Headline = reply.Say("news.nothing", "show", reply.Words(show.Name))
	}
	for _, a := range articles {
		answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Say("news.day", "date", a.Published), Text: titled(a), Link: a.URL})
	}
	if len(articles) == 0 && total > 0 {
		return reply.Reply{}, noSuchPage(page, total)
	}
	answer.Next = pages(r, page, total)
	return answer, nil
}

// titled is an article in one line: its title and outlet.
func titled(a tv.Article) reply.Text {
	title := reply.Words(a.Title)
	if a.Title == "" {
		title = reply.Say("article.untitled")
	}
	if a.Source == "" {
		return reply.Say("article.line.unnamed", "title", title)
	}
	return reply.Say("article.line", "title", title, "outlet", a.Source)
}

func pageOf(r reply.Request) int {
	if n, err := strconv.Atoi(r.Arg("page")); err == nil && n > 0 {
		return n
	}
	return 1
}

func noSuchPage(page, total int) error {
	last := (total + perPage - 1) / perPage
	return &tv.Error{Kind: tv.Invalid, Message: say("error.page", "page", page), Hint: say("error.page.hint", "last", last)}
}

// pages are the buttons of a list that has more than one page.
func pages(r reply.Request, page, total int) []reply.Next {
	last := (total + perPage - 1) / perPage
	var next []reply.Next
	if page > 1 {
		next = append(next, reply.Next{Label: reply.Say("button.back"), Request: r.With("page", strconv.Itoa(page-1)), How: reply.Replace})
	}
	if page < last {
		next = append(next, reply.Next{Label: reply.Say("button.on", "page", page+1, "last", last), Request: r.With("page", strconv.Itoa(page+1)), How: reply.Replace})
	}
	return next
}

var showsCommand = Command{
	Name:        "shows",
	Description: "All shows I know something about, with the day of the newest news",
	Audience:    Members,
	Options:     []Option{{Name: "page", Description: "The page, from 1", Kind: Number, Min: 1, Max: 9999}},
	Run:         shows,
}

func shows(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v := sqlite.View{Desk: desk(r.Asker), Day: b.Today()}
	page := pageOf(r)
	list, total, err := b.Store.Shows(ctx, v, perPage, (page-1)*perPage)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Headline: reply.Say("shows.all", "n", total)}
	if total == 0 {
		answer.Headline = reply.Say("shows.none")
		answer.Notes = []reply.Text{reply.Say("shows.none.hint", "command", reply.Command("article add"))}
	}
	for _, l := range list {
		text := reply.Say("shows.line", "n", l.Articles, "date", l.Newest)
		if l.Articles == 0 {
			text = reply.Say("shows.line.none")
		}
		answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Words(l.Show.Name), Text: text})
	}
	if len(list) == 0 && total > 0 {
		return reply.Reply{}, noSuchPage(page, total)
	}
	answer.Next = pages(r, page, total)
	return answer, nil
}
