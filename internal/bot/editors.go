package bot

import (
	"context"
	"regexp"
	"strings"

	"backlot/internal/reply"
	"backlot/internal/tv"
)

// editorRole is the setting that holds the id of a server's editor role.
const editorRole = "editor_role"

var settingsEditors = Command{
	Name:        "settings editors",
	Description: "The role whose members may add articles; without a role, only Manage Server may",
	Audience:    Editors,
	Options: []Option{
		{Name: "role", Description: "The role; left out, none is an editors' role any more", Kind: Role, Max: 30},
	},
	Run: setEditors,
}

// roleID is what Discord sends for a role.
var roleID = regexp.MustCompile(`^[0-9]{15,20}$`)

// setEditors names the role, and the step that is left: Discord hides editors'
// commands from a role until an administrator allows them to it, which no bot may
// do.
func setEditors(ctx context.Context, b *Bot, r reply.Request) (reply.Reply, error) {
	if err := here(r); err != nil {
		return reply.Reply{}, err
	}
	if err := b.managers(ctx, r); err != nil { // an editor by role makes no other editors
		return reply.Reply{}, err
	}
	role := r.Arg("role")
	switch {
	case role != "" && !roleID.MatchString(role):
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("error.role", "value", role), Hint: say("error.role.hint")}
	case role == r.Asker.Guild: // Discord's own id of the role that everybody has
		return reply.Reply{}, &tv.Error{Kind: tv.Invalid, Message: say("error.role.everyone"), Hint: say("error.role.everyone.hint")}
	}
	who, err := b.actor(ctx, r)
	if err != nil {
		return reply.Reply{}, err
	}
	if err := b.Store.SetSetting(ctx, who, editorRole, role); err != nil {
		return reply.Reply{}, err
	}
	answer := reply.Reply{Private: true, Headline: reply.Say("settings.editors.none")}
	if role != "" {
		answer.Headline = reply.Say("settings.editors.set")
		answer.Notes = []reply.Text{reply.Say("settings.editors.step", "commands", reply.List(ofEditors()...)), reply.Say("settings.editors.until")}
	}
	return answer, nil
}

// ofEditors are the commands that Discord hides from members, each as a whole.
func ofEditors() []reply.Text {
	var all []reply.Text
	seen := map[string]bool{}
	for _, c := range commands {
		first, _, _ := strings.Cut(c.Name, " ")
		if c.Audience == Editors && !c.Hidden && !c.OnMessage && !seen[first] {
			seen[first] = true
			all = append(all, reply.Words("/"+first))
		}
	}
	return all
}
