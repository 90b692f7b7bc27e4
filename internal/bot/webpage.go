package bot

import (
	"context"
	"errors"
	"net/url"

	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// fromWeb reports whether an article is to be fetched. A text that comes along is
// the article, and then the page need not be opened.
func fromWeb(r reply.Request) bool {
	_, file := r.Files["attachment"]
	return r.Arg("url") != "" && r.Arg("text") == "" && !file
}

// fetched fetches the page that an editor named, and tells meanwhile what it is
// at.
func (b *Bot) fetched(ctx context.Context, who sqlite.Actor, r reply.Request, said ingest.Paste) (ingest.Paste, []reply.Text, error) {
	if u, err := url.Parse(r.Arg("url")); err == nil {
		tell(r, reply.Say("progress.page", "host", u.Hostname()))
	}
	page, err := b.Web.Page(ctx, r.Arg("url"), b.Today())
	if err != nil {
		return said, nil, err
	}
	tell(r, reply.Say("progress.reading"))
	known, err := b.Store.Lists(ctx)
	if err != nil {
		return said, nil, err
	}
	var notes []reply.Text
	if page.Cut {
		notes = append(notes, reply.Say("web.cut"))
	}
	return page.Paste(known, said), notes, nil
}

// notFetched tells why there is no article, and opens the form, with the address
// in it, for whoever has the text.
func (b *Bot) notFetched(r reply.Request, err error) reply.Reply {
	answer := b.wrong(r, err)
	var e *tv.Error
	if !errors.As(err, &e) || e.Kind == tv.Internal {
		return answer
	}
	form := reply.Ask("article add", "show", r.Arg("show"), "title", r.Arg("title"), "source", r.Arg("source"), "date", r.Arg("date"), "desk", r.Arg("desk"))
	if tv.CanonicalURL(r.Arg("url")) != "" {
		form = form.With("address", r.Arg("url"))
	}
	answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.paste"), Request: form, How: reply.AnewToMyself, Weight: reply.Main})
	return answer
}

// tell says what a slow command is at, where somebody listens.
func tell(r reply.Request, words reply.Text) {
	if r.Progress != nil {
		r.Progress(words.String())
	}
}
