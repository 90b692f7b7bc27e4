package bot

import (
	"context"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var settingsShow = Command{
	Name:        "settings default-show",
	Description: "The show that is meant here where none is named; without a show, takes it away",
	Audience:    Editors,
	Options: []Option{
		{Name: "show", Description: "The show, by any of its names; left out, none is meant any more", Kind: Show, Max: 200},
		{Name: "where", Description: "In this channel alone, or in the whole server; this channel where left out", Choices: []string{"channel", "server"}},
	},
	Run: setUsualShow,
}

func setUsualShow(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	if err := here(r); err != nil {
		return reply.Reply{}, err
	}
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	where, key := "server", usualShow
	if r.Arg("where") == "channel" && r.Asker.Channel == "" {
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("settings.no-channel"), Hint: say("settings.no-channel.hint")}
	}
	if r.Arg("where") != "server" && r.Asker.Channel != "" {
		where, key = "channel", usualShowIn(r.Asker.Channel)
	}
	id, name := "", ""
	if r.Arg("show") != "" {
		show, _, err := b.show(ctx, sqlite.View{Desk: who.Desk, Day: b.Today()}, r, "show")
		if err != nil {
			return reply.Reply{}, err
		}
		id, name = show.ID, show.Name
	}
	if err := b.Store.SetSetting(ctx, who, key, id); err != nil {
		return reply.Reply{}, err
	}
	if id == "" {
		return reply.Reply{Private: true, Headline: reply.Say("settings.no-show." + where)}, nil
	}
	return reply.Reply{Private: true, Headline: reply.Say("settings.show."+where, "show", reply.Words(name)), Notes: []reply.Text{reply.Say("settings.show.note")}}, nil
}
