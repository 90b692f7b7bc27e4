package bot

import (
	"context"
	"strings"

	"backlot/internal/reply"
)

var helpCommand = Command{
	Name:        "help",
	Description: "What I can be asked, and how",
	Audience:    Members,
	Options:     []Option{{Name: "command", Description: "One command, told in full", Max: 60}},
	Run:         help,
}

// help lists the commands that the asker may use here, or tells one in full.
func help(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	role, err := b.role(ctx, r.Asker)
	if err != nil {
		return reply.Reply{}, err
	}
	if name := strings.TrimPrefix(strings.TrimSpace(r.Arg("command")), "/"); name != "" {
		return b.helpOn(name, role)
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("help.headline")}
	for _, c := range commands {
		if c.Hidden || c.Audience > role {
			continue
		}
		if c.OnMessage {
			answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Say("help.on-message", "name", c.Name), Text: reply.Words(c.Description)})
			continue
		}
		answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Say("help.command", "command", reply.Command(c.Name)), Text: reply.Words(c.Description)})
	}
	answer.Notes = []reply.Text{reply.Say("help.words")}
	return answer, nil
}

func (b *Bot) helpOn(name string, role Audience) (reply.Reply, error) {
	c, ok := b.Find(name)
	if !ok || c.Hidden || c.Audience > role {
		return reply.Reply{}, b.noCommand(name)
	}
	answer := reply.Reply{Private: true, Headline: reply.Words(c.Usage()), Notes: []reply.Text{reply.Words(c.Description + ".")}}
	for _, o := range c.Options {
		if o.Hidden {
			continue
		}
		text := reply.Words(o.Description)
		if o.Required {
			text = reply.Say("help.required", "what", o.Description)
		}
		answer.Facts = append(answer.Facts, reply.Fact{Label: reply.Words(o.Name), Text: text})
	}
	return answer, nil
}

var aboutCommand = Command{
	Name:        "about",
	Description: "What I am, where my answers come from, and what I keep",
	Audience:    Members,
	Run:         about,
}

// aboutMessage is /about by right-click: the plumbing of every command on a
// message, and a way to learn what I would do with one.
var aboutMessage = Command{
	Name:        "About Backlot",
	Description: "What I am, and what I read of a message",
	Audience:    Members,
	OnMessage:   true,
	Options: []Option{
		{Name: "message", Description: "The message", Hidden: true},
		{Name: "link", Description: "The message's address", Hidden: true},
		{Name: "author", Description: "Who wrote it", Hidden: true},
	},
	Run: about,
}

func about(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	counts, err := b.Store.Counts(ctx, desk(r.Asker))
	if err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("about.headline", "version", b.Version), Notes: []reply.Text{
		reply.Say("about.what"),
		reply.Say("about.holds", "articles", counts.Articles, "shows", counts.Shows, "claims", counts.Claims),
		reply.Say("about.keeps"),
		reply.Say("about.flags"),
		reply.Say("about.edits"),
		reply.Say("about.licence"),
	}}
	if r.Arg("message") != "" {
		answer.Notes = append(answer.Notes, reply.Say("about.message", "n", len([]rune(r.Arg("message")))))
	}
	return answer, nil
}
