package bot

import (
	"context"
	"errors"
	"io"
	"strings"

	"backlot/internal/ingest"
	"backlot/internal/library"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// boxes are the boxes of the form, in its order. All but the text are options as
// well.
var boxes = []string{"title", "source", "address", "date", "text"}

var articleAdd = Command{
	Name:        "article add",
	Description: "Add an article: I read it, and you see what I read before anybody else does",
	Audience:    Editors,
	Options: []Option{
		{Name: "url", Description: "The web page it stands on: I fetch it, and no form is shown", Max: 2000},
		{Name: "show", Description: "The show it is about; a new one as new:NAME. Left out, I look for it in the text", Kind: Show, Max: 200},
		{Name: "attachment", Description: "The article as a file, .txt, .md or .html: no form is shown", Kind: Upload},
		{Name: "title", Description: "Its headline", Max: 300},
		{Name: "source", Description: "The outlet that published it", Max: 120},
		{Name: "address", Description: "Its web address", Max: 2000},
		{Name: "date", Description: "The day it was published", Kind: Day, Max: 60},
		{Name: "text", Description: "The article itself", Max: library.MaxText, Hidden: true},
		{Name: "form", Description: "What was typed before, by its key", Hidden: true},
		{Name: "desk", Description: "shared: for every server. For whoever runs me", Choices: []string{"shared"}},
	},
	Form: articleForm,
	Run:  addArticle,
	Slow: fromWeb,
}

// articleForm gives the boxes, filled with what is known already. There is none
// where the text comes with the request.
func articleForm(ctx context.Context, b *Bot, r reply.Request) (reply.Form, error) {
	if _, attached := r.Files["attachment"]; attached || r.Arg("text") != "" || fromWeb(r) {
		return reply.Form{}, nil
	}
	key := r.Arg("form")
	r, err := b.retyped(ctx, r)
	if err != nil {
		return reply.Form{}, err
	}
	f := reply.Form{Title: reply.Say("form.article"), Request: reply.Ask("article add", "show", r.Arg("show"), "form", key, "desk", r.Arg("desk"))}
	c, _ := b.Find("article add")
	for _, name := range boxes {
		o, _ := c.Option(name)
		f.Fields = append(f.Fields, reply.Field{
			Name: name, Label: reply.Say("form.article." + name), Hint: reply.Say("form.article." + name + ".hint"),
			Value: r.Arg(name), Long: name == "text", Required: name == "text", Max: o.Max,
		})
	}
	return f, nil
}

// addArticle reads an article and answers with what it read, as a draft. Where
// something is wrong with it, what was typed is kept, and a button opens the
// form again.
func addArticle(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	paste, notes, err := b.pasted(ctx, who, r)
	if err != nil && fromWeb(r) {
		return b.notFetched(r, err), nil
	}
	if err != nil {
		return b.keep(ctx, r, err)
	}
	draft, err := b.draft(ctx, who, paste)
	if err != nil {
		return b.notKept(ctx, r, err)
	}
	if err := b.sent(ctx, r); err != nil {
		return reply.Reply{}, err
	}
	answer, err := b.review(ctx, who.Desk, draft, 1)
	answer.Notes = append(answer.Notes, notes...)
	return answer, err
}

// pasted is the article as it came: out of the form, a file or a web page, with
// what an editor should know of that.
func (b *Bot) pasted(ctx context.Context, who sqlite.Actor, r reply.Request) (ingest.Paste, []reply.Text, error) {
	p := ingest.Paste{Title: r.Arg("title"), Source: r.Arg("source"), Address: r.Arg("address"), Date: r.Arg("date"), Text: r.Arg("text")}
	if show := r.Arg("show"); show != "" {
		p.Shows = []string{show}
	}
	if fromWeb(r) {
		return b.fetched(ctx, who, r, p)
	}
	if file, ok := r.Files["attachment"]; ok {
		text, err := attached(ctx, file)
		if err != nil {
			return p, nil, err
		}
		known, err := b.Store.Lists(ctx)
		if err != nil {
			return p, nil, err
		}
		p, err = ingest.Attached(known, file.Name, text, b.Today(), p)
		return p, nil, err
	}
	return p, nil, nil
}

// draft checks the article, has it read and stores it as a draft.
func (b *Bot) draft(ctx context.Context, who sqlite.Actor, p ingest.Paste) (string, error) {
	a, err := p.Article(b.Today())
	if err != nil {
		return "", err
	}
	reading, err := ingest.Read(ctx, b.Store, who.Desk, a, false)
	if err != nil {
		return "", err
	}
	kept, err := b.Store.Add(ctx, who, reading.Entry)
	if err != nil {
		return "", err
	}
	return kept.ID, nil
}

// attached opens a file and reads it, up to what a page may have.
func attached(ctx context.Context, f reply.File) ([]byte, error) {
	large := &tv.Error{Kind: tv.Invalid, Message: say("error.file-large", "name", f.Name, "n", int(f.Size)), Hint: say("error.file-large.hint", "max", library.MaxText)}
	if f.Size > ingest.MaxFile {
		return nil, large
	}
	in, err := f.Open(ctx)
	if err != nil {
		return nil, &tv.Error{Kind: tv.Unavailable, Message: say("error.file", "name", f.Name), Hint: say("error.file.hint"), Err: err}
	}
	defer in.Close()
	text, err := io.ReadAll(io.LimitReader(in, ingest.MaxFile+1))
	if err != nil {
		return nil, &tv.Error{Kind: tv.Unavailable, Message: say("error.file", "name", f.Name), Hint: say("error.file.hint"), Err: err}
	}
	if len(text) > ingest.MaxFile {
		return nil, large
	}
	return text, nil // what it is, ingest tells
}

// actor is who writes, and on which desk.
func (b *Bot) actor(ctx context.Context, r reply.Request) (sqlite.Actor, error) {
	role, err := b.role(ctx, r.Asker)
	if err != nil {
		return sqlite.Actor{}, err
	}
	who := sqlite.Actor{Desk: desk(r.Asker), User: r.Asker.User}
	if r.Arg("desk") == tv.SharedDesk {
		who.Desk = tv.SharedDesk
	}
	if who.Desk == tv.SharedDesk && role < Owners {
		return who, &tv.Error{Kind: tv.Refused, Message: say("error.shared-desk"), Hint: say("error.shared-desk.hint")}
	}
	return who, nil
}

// keep tells what is wrong with a form and keeps what was typed, so that nothing
// is lost. What is not the person's to mend, and what came as a file, which they
// still have, is passed on.
func (b *Bot) keep(ctx context.Context, r reply.Request, wrong error) (reply.Reply, error) {
	var e *tv.Error
	if !errors.As(wrong, &e) || e.Kind == tv.Internal || r.Arg("text")+r.Arg("value") == "" {
		return reply.Reply{}, wrong
	}
	typed := map[string]string{}
	for name, value := range r.Args {
		if name != "form" {
			typed[name] = value
		}
	}
	key, err := b.Store.KeepForm(ctx, r.Asker.User, r.Command, r.Arg("form"), typed)
	if err != nil {
		return reply.Reply{}, err
	}
	again := reply.Ask(r.Command, "form", key)
	c, _ := b.Find(r.Command)
	for _, o := range c.Options {
		if o.Required {
			again = again.With(o.Name, r.Arg(o.Name))
		}
	}
	answer := b.wrong(r, wrong)
	answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.form"), Request: again, How: reply.AnewToMyself, Weight: reply.Main})
	return answer, nil
}

var articleList = Command{
	Name:        "article list",
	Description: "The articles of this server's desk, newest first, drafts among them",
	Audience:    Editors,
	Options: []Option{
		{Name: "state", Description: "Only these", Choices: []string{string(tv.Draft), string(tv.Published), string(tv.Retracted)}},
		{Name: "show", Description: "Only about this show", Kind: Show, Max: 200},
		{Name: "page", Description: "The page, from 1", Kind: Number, Min: 1, Max: 9999},
	},
	Run: listArticles,
}

func listArticles(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	filter := sqlite.ArticleFilter{State: tv.ArticleState(r.Arg("state"))}
	if r.Arg("show") != "" {
		show, _, err := b.show(ctx, sqlite.View{Desk: desk(r.Asker), Day: b.Today()}, r, "show")
		if err != nil {
			return reply.Reply{}, err
		}
		filter.Show = show.ID
	}
	page := pageOf(r)
	articles, total, err := b.Store.Articles(ctx, desk(r.Asker), filter, perPage, (page-1)*perPage)
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("articles.headline", "n", total)}
	if r.Command == reviewName {
		answer.Headline = reply.Say("drafts.headline", "n", total)
	}
	if total == 0 && r.Command == reviewName {
		answer.Headline = reply.Say("drafts.none")
	} else if total == 0 {
		answer.Headline = reply.Say("articles.none")
		if filter != (sqlite.ArticleFilter{}) {
			answer.Headline = reply.Say("articles.none-such")
		}
		answer.Notes = []reply.Text{reply.Say("articles.none.hint", "command", reply.Command("article add"))}
	}
	if len(articles) == 0 && total > 0 {
		return reply.Reply{}, noSuchPage(page, total, perPage)
	}
	open := reply.Next{Label: reply.Say("article.open"), Request: reply.Ask("article show"), How: reply.AnewToMyself, Pick: "id"}
	for _, a := range articles {
		day := reply.Say("articles.day", "state", string(a.State), "date", a.Published)
		if a.Undated {
			day = reply.Say("articles.undated", "state", string(a.State), "date", a.Published)
		}
		answer.Facts = append(answer.Facts, reply.Fact{Label: day, Text: titled(a), Link: a.URL})
		if a.State == tv.Draft {
			answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.review", "title", short(a)), Request: reply.Ask("article review", "id", a.ID), How: reply.AnewToMyself})
			continue
		}
		open.Choices = append(open.Choices, reply.Choice{Name: clip(titled(a).String()), Value: a.ID})
	}
	if len(answer.Next) > 5 {
		answer.Next = answer.Next[:5]
	}
	if len(open.Choices) > 0 {
		answer.Next = append(answer.Next, open)
	}
	answer.Next = append(answer.Next, pages(r, page, total, perPage)...)
	return answer, nil
}

// short is a title short enough for a button.
func short(a tv.Article) string {
	title := strings.Join(strings.Fields(a.Title), " ")
	if title == "" {
		title = a.ID
	}
	if runes := []rune(title); len(runes) > 40 {
		title = string(runes[:39]) + "…"
	}
	return title
}
