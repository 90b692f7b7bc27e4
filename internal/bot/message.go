package bot

import (
	"context"
	"fmt"
	"net/url"
	"strings"

	"backlot/internal/ingest"
	"backlot/internal/library"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// addMessage makes an article of a message: its words, what it shows and what is
// attached to it. Its source is its address; who wrote it is not kept, and may
// have it removed.
var addMessage = Command{
	Name:        "Add to show news",
	Description: "Add a message as a source of the lowest standing; you see what I read before anybody else does",
	Audience:    Editors,
	OnMessage:   true,
	Options: []Option{
		{Name: "message", Description: "The message", Hidden: true},
		{Name: "shown", Description: "The words of what the message shows of pages", Max: library.MaxText, Hidden: true},
		{Name: "link", Description: "The message's address", Hidden: true},
		{Name: "sent", Description: "The day on which it was written", Kind: Day, Max: 60, Hidden: true},
		{Name: "author", Description: "Who wrote it", Hidden: true},
		{Name: "show", Description: "The show it is about", Kind: Show, Max: 200, Hidden: true},
	},
	Run:  addOfMessage,
	Slow: func(r reply.Request) bool { return len(r.Files) > 0 },
}

var removeMessage = Command{
	Name:        "Remove my message",
	Description: "If an editor added a message of yours as a source: take it out again, words and all",
	Audience:    Members,
	OnMessage:   true,
	Options: []Option{
		{Name: "message", Description: "The message", Hidden: true},
		{Name: "link", Description: "The message's address", Hidden: true},
		{Name: "author", Description: "Who wrote it", Hidden: true},
	},
	Run: removeOwnMessage,
}

func addOfMessage(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	if tv.CanonicalURL(r.Arg("link")) == "" {
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("message.no-link"), Hint: say("message.no-link.hint")}
	}
	m := ingest.Message{Text: r.Arg("message"), More: []string{r.Arg("shown")}, Link: r.Arg("link")}
	if d, err := tv.ParseDate(r.Arg("sent")); err == nil && d.IsDay() {
		m.Sent = d
	}
	if err := b.subjectOf(ctx, who.Desk, r, &m); err != nil {
		return reply.Reply{}, err
	}
	files, unread := b.filesOf(ctx, r)
	m.More = append(m.More, files...)
	paste := m.Paste()
	if paste.Text == "" {
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("message.empty"), Hint: say("message.empty.hint")}
	}
	draft, err := b.draft(ctx, who, paste)
	if err != nil {
		return b.notKept(ctx, r, err)
	}
	answer, err := b.review(ctx, who.Desk, draft, 1)
	if err != nil {
		return reply.Reply{}, err
	}
	answer.Notes = append(answer.Notes, reply.Say("message.kept"))
	if unread > 0 {
		answer.Notes = append(answer.Notes, reply.Say("message.unread", "n", unread))
	}
	for _, link := range m.Links() {
		u, err := url.Parse(link)
		if err != nil {
			continue
		}
		answer.Next = append(answer.Next, reply.Next{Label: reply.Say("button.fetch", "host", strings.TrimPrefix(u.Hostname(), "www.")), Request: reply.Ask("article add", "url", link, "show", r.Arg("show")), How: reply.AnewToMyself})
	}
	return answer, nil
}

// subjectOf settles which show a message is about: the one that is given, else the
// only one that it names, as members name shows.
func (b *Bot) subjectOf(ctx context.Context, desk string, r reply.Request, m *ingest.Message) error {
	if r.Arg("show") != "" {
		m.Shows = []string{r.Arg("show")}
		return nil
	}
	index, err := b.Store.Names(ctx, desk)
	if err != nil {
		return err
	}
	if shows := readable(m.Text+"\n"+strings.Join(m.More, "\n"), index).shows; len(shows) == 1 {
		m.Shows = []string{"#" + shows[0].ID}
	}
	return nil
}

// mostFiles is how many files a message may have: what Discord lets through.
const mostFiles = 10

// filesOf are the texts of what is attached to a message, and how many files have
// none.
func (b *Bot) filesOf(ctx context.Context, r reply.Request) (texts []string, unread int) {
	for i := range mostFiles {
		f, ok := r.Files[fmt.Sprintf("file%d", i+1)]
		if !ok {
			continue
		}
		text, err := attached(ctx, f)
		words, is := ingest.AttachedText(f.Name, text, b.Today())
		if err != nil || !is {
			unread++
			continue
		}
		texts = append(texts, words)
	}
	return texts, unread
}

// removeOwnMessage deletes what was made of a message, for whoever wrote it.
func removeOwnMessage(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	if r.Asker.Guild == "" {
		return reply.Reply{}, &tv.Error{Kind: tv.Refused, Message: say("error.no-server"), Hint: say("message.elsewhere")}
	}
	if r.Arg("author") == "" || r.Arg("author") != r.Asker.User {
		return reply.Reply{}, &tv.Error{Kind: tv.Refused, Message: say("message.not-yours"), Hint: say("message.not-yours.hint")}
	}
	by := sqlite.Actor{Desk: desk(r.Asker)} // that it was the author is not kept either
	gone, err := b.Store.Erase(ctx, by, r.Arg("link"))
	if err != nil {
		return reply.Reply{}, err
	}
	if gone == 0 {
		return reply.Reply{Private: true, Headline: reply.Say("message.unknown"), Notes: []reply.Text{reply.Say("message.unknown.note")}}, nil
	}
	return reply.Reply{Private: true, Headline: reply.Say("message.removed"), Notes: []reply.Text{reply.Say("message.removed.note")}}, nil
}
