package bot

import (
	"context"
	"slices"

	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// particulars are the boxes of what goes with an article's text.
var particulars = []string{"title", "source", "address", "date"}

// articleComplete asks for what a draft came without: an attached file shows no
// form.
var articleComplete = Command{
	Name: "article complete", Description: "Give a draft its title, source, address and date", Audience: Editors, Hidden: true,
	Options: append(slices.Clone(draftOptions),
		Option{Name: "title", Description: "Its headline", Max: 300},
		Option{Name: "source", Description: "The outlet that published it", Max: 120},
		Option{Name: "address", Description: "Its web address", Max: 2000},
		Option{Name: "date", Description: "The day it was published", Kind: Day, Max: 60},
		Option{Name: "sent", Description: "1 where the boxes were filled", Kind: Number, Min: 1, Max: 1}),
	Form: completeForm,
	Run:  complete,
}

// lacking reports whether a draft came without something that an answer shows.
func lacking(a tv.Article) bool {
	return a.State == tv.Draft && (a.Undated || a.Source == "" || a.Title == "")
}

// completeForm gives the boxes, filled with what the draft has.
func completeForm(ctx context.Context, b *Bot, r reply.Request) (reply.Form, error) {
	if r.Arg("sent") != "" {
		return reply.Form{}, nil
	}
	_, draft, err := b.byID(ctx, r)
	if err != nil {
		return reply.Form{}, err
	}
	has := map[string]string{"title": draft.Title, "source": draft.Source, "address": draft.URL}
	if !draft.Undated {
		has["date"] = string(draft.Published)
	}
	f := reply.Form{Title: reply.Say("form.complete"), Request: r.With("sent", "1")}
	f.Request.Files, f.Request.Progress = nil, nil
	c, _ := b.Find(r.Command)
	for _, name := range particulars {
		value := has[name]
		if typed := r.Arg(name); typed != "" {
			value = typed
		}
		o, _ := c.Option(name)
		f.Fields = append(f.Fields, reply.Field{Name: name, Label: reply.Say("form.article." + name), Hint: reply.Say("form.article." + name + ".hint"), Value: value, Max: o.Max})
		f.Request = f.Request.With(name, "")
	}
	return f, nil
}

// complete reads the draft again, with what is known of it now.
func complete(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, draft, err := b.byID(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	id, err := b.reread(ctx, who, draft, r)
	if err != nil {
		answer := b.wrong(r, err)
		if answer.Failed && draft.State == tv.Draft {
			again := r.With("sent", "")
			answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.form"), Request: reply.Request{Command: again.Command, Args: again.Args}, How: reply.AnewToMyself, Weight: reply.Main})
		}
		return answer, nil
	}
	return b.review(ctx, who.Desk, id, 1)
}

// reread puts the draft, read anew, in the place of the old one.
func (b *Bot) reread(ctx context.Context, who sqlite.Actor, draft sqlite.Filed, r reply.Request) (string, error) {
	p := ingest.Paste{Title: r.Arg("title"), Source: r.Arg("source"), Address: r.Arg("address"), Date: r.Arg("date"), Text: draft.Text, Shows: subjects(draft)}
	a, err := p.Article(b.Today())
	if err != nil {
		return "", err
	}
	if draft.Revision > 1 { // reading it again would lose what was corrected
		return draft.ID, b.Store.EditArticle(ctx, who, draft.ID, 0, a.Article)
	}
	reading, err := ingest.Read(ctx, b.Store, who.Desk, a, false)
	if err != nil {
		return "", err
	}
	kept, err := b.Store.Redraft(ctx, who, draft.ID, reading.Entry)
	return kept.ID, err
}

// subjects are the shows that the draft was said to be about: the one it is
// about, or those it would make. Several known ones were found in the text, and
// will be again.
func subjects(draft sqlite.Filed) []string {
	var named []string
	for _, s := range draft.NewShows {
		named = append(named, "new:"+s.Name)
	}
	if len(draft.Shows)+len(named) > 1 && len(named) == 0 {
		return nil
	}
	for _, s := range draft.Shows {
		named = append(named, "#"+s.ID)
	}
	return named
}
