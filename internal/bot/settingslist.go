package bot

import (
	"context"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var settingsList = Command{
	Name: "settings show", Description: "What is set for this server: its editors, when a source is old, the usual show", Audience: Editors,
	Run: listSettings,
}

// here refuses settings where there is no server to set them for.
func here(r reply.Request) error {
	if r.Asker.Guild == "" {
		return &tv.Error{Kind: tv.Refused, Message: say("error.no-server"), Hint: say("error.refused.elsewhere")}
	}
	return nil
}

func listSettings(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	if err := here(r); err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("settings.headline")}
	role, err := b.Store.Setting(ctx, r.Asker.Guild, editorRole)
	if err != nil {
		return reply.Reply{}, err
	}
	editors := reply.Say("settings.is.no-role")
	if role != "" {
		editors = reply.Say("settings.is.role", "role", reply.MemberRole(role))
	}
	days, err := b.staleAge(ctx, r.Asker)
	if err != nil {
		return reply.Reply{}, err
	}
	answer.Facts = []reply.Fact{
		{Label: reply.Say("settings.label.editors"), Text: editors},
		{Label: reply.Say("settings.label.stale"), Text: reply.Say("settings.is.stale", "n", days)}}
	for _, place := range []struct {
		label reply.Text
		key   string
	}{{reply.Say("settings.label.server"), usualShow}, {reply.Say("settings.label.channel"), usualShowIn(r.Asker.Channel)}} {
		id, err := b.Store.Setting(ctx, r.Asker.Guild, place.key)
		if err != nil {
			return reply.Reply{}, err
		}
		name := reply.Say("settings.is.no-show")
		if show, err := b.Store.Show(ctx, b.now(r), id); err == nil {
			name = reply.Words(show.Name)
		}
		answer.Facts = append(answer.Facts, reply.Fact{Label: place.label, Text: name})
	}
	answer.Notes = []reply.Text{reply.Say("settings.change", "editors", reply.Command("settings editors"), "stale", reply.Command("settings stale"), "show", reply.Command("settings default-show"))}
	return answer, nil
}

var settingsStale = Command{
	Name: "settings stale", Description: "After how many days without news an answer warns that its sources are old", Audience: Editors,
	Options: []Option{{Name: "days", Description: "From 7 to 3650; left out, half a year", Kind: Number, Min: 7, Max: 3650}},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		if err := here(r); err != nil {
			return reply.Reply{}, err
		}
		who, err := b.actor(ctx, r)
		if err != nil {
			return reply.Reply{}, err
		}
		if err := b.Store.SetSetting(ctx, who, staleSetting, strings.TrimSpace(r.Arg("days"))); err != nil {
			return reply.Reply{}, err
		}
		days, err := b.staleAge(ctx, r.Asker)
		if err != nil {
			return reply.Reply{}, err
		}
		undo, err := b.undoing(ctx, who, r)
		return reply.Reply{Private: true, Headline: reply.Say("settings.stale", "n", days), Next: undo}, err
	},
}

// forgetWords are typed to confirm that a server's desk is deleted.
const forgetWords = "forget everything"

var settingsForget = Command{
	Name: "settings forget", Description: "Delete all that this server added or changed, for good", Audience: Editors,
	Options: []Option{{Name: "confirm", Description: "Type: " + forgetWords, Max: 60}},
	Form: func(_ context.Context, _ *Bot, r reply.Request) (reply.Form, error) {
		if r.Arg("confirm") != "" {
			return reply.Form{}, nil
		}
		return reply.Form{Title: reply.Say("form.forget"), Request: reply.Ask("settings forget"), Fields: []reply.Field{
			{Name: "confirm", Label: reply.Say("form.forget.confirm", "words", forgetWords), Hint: reply.Say("form.forget.hint"), Required: true, Max: 60}}}, nil
	},
	Run: func(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
		if err := here(r); err != nil {
			return reply.Reply{}, err
		}
		if err := b.managers(ctx, r); err != nil {
			return reply.Reply{}, err
		}
		if !strings.EqualFold(strings.Join(strings.Fields(r.Arg("confirm")), " "), forgetWords) {
			return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("settings.forget.not"), Hint: say("settings.forget.not.hint", "words", forgetWords)}
		}
		n, err := b.Store.Forget(ctx, r.Asker.Guild)
		return reply.Reply{Private: true, Headline: reply.Say("settings.forgotten", "n", n)}, err
	},
}

// managers refuses an editor by role: what decides who is an editor, or deletes
// everything, is for members with Manage Server.
func (b *Bot) managers(ctx context.Context, r reply.Request) error {
	rights, err := b.role(ctx, r.Asker)
	if err == nil && !r.Asker.Manages && rights < Owners {
		err = &tv.Error{Kind: tv.Refused, Message: say("error.refused", "name", r.Command), Hint: say("error.role.managers")}
	}
	return err
}

// mayUndo refuses an editor by role what decides who is an editor.
func (b *Bot) mayUndo(ctx context.Context, r reply.Request) func(sqlite.Change) error {
	return func(c sqlite.Change) error {
		if c.Thing == "setting:"+editorRole {
			return b.managers(ctx, r)
		}
		return nil
	}
}
