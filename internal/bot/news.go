package bot

import (
	"context"
	"errors"
	"strings"

	"backlot/internal/dates"
	"backlot/internal/names"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var newsCommand = Command{
	Name:        "news",
	Description: "The articles about a show or a person, newest first, with date and source",
	Audience:    Members,
	Answers:     true,
	Options: []Option{showOption,
		{Name: "person", Description: "Articles that tell something of this actor or maker", Kind: Name, Max: 200},
		{Name: "since", Description: "Only what was published on that day or after, such as 2024-02-01", Kind: Day, Max: 60},
		asOfOption, pageOption},
	Run: news,
}

func news(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	v, err := b.view(r)
	if err != nil {
		return reply.Reply{}, err
	}
	var of sqlite.NewsOf
	if of.Since, err = b.since(r); err != nil {
		return reply.Reply{}, err
	}
	name, err := b.newsOf(ctx, v, r, &of)
	if err != nil {
		return reply.Reply{}, err
	}
	page := pageOf(r)
	articles, total, err := b.Store.NewsOf(ctx, v, of, perPage, (page-1)*perPage)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Day: v.Day, Headline: headlineOf(name, of.Since, total), Notes: b.asOf(v)}
	if total == 0 && of.Since.IsZero() { // that nothing came in some days is no gap
		b.missing(ctx, r, v, newsGap(of, name))
	}
	for _, a := range articles {
		answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Say("news.day", "date", a.Published), Text: titled(a), Link: a.URL})
	}
	if len(articles) == 0 && total > 0 {
		return reply.Reply{}, noSuchPage(page, total, perPage)
	}
	answer.Next = pages(r, page, total, perPage)
	return answer, nil
}

// newsOf settles what news is wanted of, and what that is called. A name in the
// option show that is no show's may be a person's.
func (b *Bot) newsOf(ctx context.Context, v sqlite.View, r reply.Request, of *sqlite.NewsOf) (string, error) {
	typed := r.Arg("person")
	if typed == "" {
		r, err := b.named(ctx, r, "show")
		if err != nil {
			return "", err
		}
		show, _, err := b.show(ctx, v, r, "show")
		if err == nil {
			of.Show = show.ID
			return show.Name, nil
		}
		index, e := b.Store.Names(ctx, v.Desk)
		if e != nil {
			return "", e
		}
		if who := index.Resolve(r.Arg("show"), names.Person); who.One == nil || who.One.How == names.Fuzzy {
			return "", err
		}
		typed = r.Arg("show")
	}
	e, err := b.who(ctx, v, typed, "")
	var unknown *tv.Error
	if errors.As(err, &unknown) && r.Arg("person") != "" {
		unknown.Option = "person"
	}
	if err != nil {
		return b.newsOfSpeaker(ctx, v, typed, of, err)
	}
	switch e.Kind {
	case names.Show:
		of.Show = e.ID
	case names.Character:
		of.Show, of.Character = e.Show, e.ID
	default:
		of.Person = e.ID
	}
	return e.Name, nil
}

// newsOfSpeaker settles that news is wanted of somebody who is no actor or maker, and
// whom articles quote. Where none does, it is unknown who is meant.
func (b *Bot) newsOfSpeaker(ctx context.Context, v sqlite.View, typed string, of *sqlite.NewsOf, unknown error) (string, error) {
	claims, err := b.Store.ClaimsBySpeaker(ctx, v, typed)
	if err != nil {
		return "", err
	}
	var e *tv.Error
	if len(claims) == 0 && errors.As(unknown, &e) && e.Kind == tv.NotFound && len(e.Candidates) == 0 {
		e.Message, e.Hint = say("error.unknown.news", "typed", typed), say("error.unknown.news.hint")
	}
	if len(claims) == 0 {
		return "", unknown
	}
	for _, c := range claims {
		of.Articles = append(of.Articles, c.Article)
	}
	return spelled(claims, typed), nil
}

// newsGap is that there is no article about a show, or about somebody.
func newsGap(of sqlite.NewsOf, name string) sqlite.Gap {
	g := sqlite.Gap{Show: of.Show, About: "news"}
	if of.Person != "" || of.Character != "" {
		g.Subject, g.Called = sqlite.Somebody, name
	}
	return g
}

// since is the day from which news is wanted; zero where none was given.
func (b *Bot) since(r reply.Request) (tv.Date, error) {
	typed := strings.TrimSpace(r.Arg("since"))
	if typed == "" {
		return "", nil
	}
	d, err := dates.Parse(typed, b.Today())
	switch {
	case err != nil:
		return "", &tv.Error{Kind: tv.Invalid, Message: say("error.day", "value", typed), Hint: say("error.day.hint")}
	case d.First().After(b.Today().First()):
		return "", &tv.Error{Kind: tv.Invalid, Message: say("error.future", "date", d), Hint: say("error.since.hint")}
	}
	return tv.DayOf(d.First()), nil
}

func headlineOf(name string, since tv.Date, total int) reply.Text {
	switch {
	case since.IsZero() && total == 0:
		return reply.Say("news.nothing", "show", reply.Words(name))
	case since.IsZero():
		return reply.Say("news.of", "show", reply.Words(name), "n", total)
	case total == 0:
		return reply.Say("news.nothing.since", "name", reply.Words(name), "date", since)
	}
	return reply.Say("news.of.since", "name", reply.Words(name), "n", total, "date", since)
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
		return reply.Reply{}, noSuchPage(page, total, perPage)
	}
	answer.Next = pages(r, page, total, perPage)
	return answer, nil
}
