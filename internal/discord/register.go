package discord

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"reflect"
	"sort"
	"strings"

	"backlot/internal/bot"
	"backlot/internal/discord/message"
	"backlot/internal/reply"
)

// Kinds of options, as Discord numbers them.
const (
	optSubcommand = 1
	optGroup      = 2
	optString     = 3
	optInteger    = 4
	optRole       = 8
	optAttachment = 11
)

const (
	typed     = 1 // a command with a slash
	onMessage = 3 // a command by right-click on a message
	// maxLength is the longest string option Discord takes.
	maxLength = 6000
	// onlyManagers is Manage Server: Discord hides the command from others, until
	// an administrator allows it to a role.
	onlyManagers = "32"
)

// registration is a command as Discord keeps it.
type registration struct {
	ID          string      `json:"id,omitempty"` // Discord's; not sent
	Name        string      `json:"name"`
	Type        int         `json:"type"`
	Description string      `json:"description,omitempty"`
	Options     []parameter `json:"options,omitempty"`
	Permissions *string     `json:"default_member_permissions"`
	Installs    []int       `json:"integration_types,omitempty"` // 0 a server, 1 a member
	Contexts    []int       `json:"contexts,omitempty"`          // 0 servers, 1 messages with the bot, 2 other direct messages
}

// parameter is an option or a subcommand.
type parameter struct {
	Type         int         `json:"type"`
	Name         string      `json:"name"`
	Description  string      `json:"description"`
	Required     bool        `json:"required,omitempty"`
	Autocomplete bool        `json:"autocomplete,omitempty"`
	Choices      []choice    `json:"choices,omitempty"`
	MinValue     *float64    `json:"min_value,omitempty"`
	MaxValue     *float64    `json:"max_value,omitempty"`
	MaxLength    int         `json:"max_length,omitempty"`
	Options      []parameter `json:"options,omitempty"`
}

type choice struct {
	Name  string `json:"name"`
	Value string `json:"value"`
}

// registrations turns the table into what Discord is told: subcommands grouped
// by their first word. In one server, for development, Discord takes no word on
// where a command may be installed and used.
func registrations(table []bot.Command, inGuild bool) ([]registration, error) {
	var list []registration
	at := map[string]int{}
	open := map[string]bool{}
	for _, c := range table {
		if c.Hidden || c.Audience == bot.Nobody {
			continue
		}
		members := c.Audience == bot.Members
		first, rest, grouped := strings.Cut(c.Name, " ")
		if c.OnMessage {
			list = append(list, audience(registration{Name: c.Name, Type: onMessage}, members, inGuild))
			continue
		}
		if !grouped {
			list = append(list, audience(registration{Name: c.Name, Type: typed, Description: c.Description, Options: parameters(c.Options)}, members, inGuild))
			continue
		}
		i, known := at[first]
		if !known {
			i, at[first], open[first] = len(list), len(list), members
			about := reply.Say("discord.group", "name", first).String()
			list = append(list, audience(registration{Name: first, Type: typed, Description: about}, members, inGuild))
		}
		if open[first] != members {
			return nil, fmt.Errorf("the commands /%s … are partly for members and partly for editors, and Discord shows or hides them as a whole", first)
		}
		list[i].Options = append(list[i].Options, parameter{Type: optSubcommand, Name: rest, Description: c.Description, Options: parameters(c.Options)})
	}
	return list, nil
}

// audience says where a command may be used, and who sees it.
func audience(r registration, members, inGuild bool) registration {
	if !members {
		p := onlyManagers
		r.Permissions = &p
	}
	switch {
	case inGuild:
	case members:
		r.Installs, r.Contexts = []int{0, 1}, []int{0, 1, 2}
	default:
		r.Installs, r.Contexts = []int{0}, []int{0}
	}
	return r
}

// parameters are the options that are typed, the required ones first.
func parameters(options []bot.Option) []parameter {
	var list []parameter
	for _, o := range options {
		if !o.Hidden {
			list = append(list, parameterOf(o))
		}
	}
	sort.SliceStable(list, func(i, j int) bool { return list[i].Required && !list[j].Required })
	return list
}

func parameterOf(o bot.Option) parameter {
	p := parameter{Type: optString, Name: o.Name, Description: o.Description, Required: o.Required}
	for _, c := range o.Choices {
		p.Choices = append(p.Choices, choice{c, c})
	}
	switch o.Kind {
	case bot.Number:
		p.Type = optInteger
		least := float64(o.Min)
		p.MinValue = &least
		if o.Max > 0 {
			most := float64(o.Max)
			p.MaxValue = &most
		}
		return p
	case bot.Upload:
		p.Type = optAttachment
		return p
	case bot.Role:
		p.Type = optRole
		return p
	case bot.Show, bot.Name, bot.Article, bot.Statement:
		p.Autocomplete = len(o.Choices) == 0
	}
	if o.Max > 0 && o.Max <= maxLength && len(o.Choices) == 0 {
		p.MaxLength = o.Max
	}
	return p
}

// register tells Discord of the commands, unless it knows them so already. It
// asks on while Discord does not answer; its error is for the operator to mend.
func (f *front) register(ctx context.Context) error {
	want, err := registrations(bot.Commands(), f.config.GuildID != "")
	if err != nil {
		return err
	}
	path := "/applications/" + f.app + "/commands"
	if f.config.GuildID != "" {
		path = "/applications/" + f.app + "/guilds/" + f.config.GuildID + "/commands"
	}
	body, err := message.Marshal(want)
	if err != nil {
		return err
	}
	var have []registration
	changed := false
	err = f.api.insist(ctx, "Discord does not take the commands", func(ctx context.Context) error {
		raw, err := f.api.do(ctx, call{method: "GET", path: path, bot: true, again: true})
		if err != nil {
			return err
		}
		have = nil
		if changed = json.Unmarshal(raw, &have) != nil || !same(want, have); !changed {
			return nil
		}
		if raw, err = f.api.do(ctx, call{method: "PUT", path: path, body: body, bot: true, again: true}); err != nil {
			return err
		}
		have = nil
		if json.Unmarshal(raw, &have) != nil {
			have = nil // it is done all the same; commands are then told without links
		}
		return nil
	})
	if err != nil {
		return f.unregistered(ctx, err)
	}
	f.log.Info("the commands are registered", "commands", len(have), "changed", changed)
	f.know(have)
	return nil
}

// unregistered puts a refused registration into words.
func (f *front) unregistered(ctx context.Context, err error) error {
	var r *refusal
	switch {
	case ctx.Err() != nil:
		return nil
	case !errors.As(err, &r):
		return err
	case f.config.GuildID != "" && (r.Status == http.StatusForbidden || r.Status == http.StatusNotFound):
		return fmt.Errorf("DISCORD_GUILD_ID %s: I am not in that server, or may not register commands there (%w). Invite me: %s", f.config.GuildID, err, InviteURL(f.app))
	}
	return fmt.Errorf("Discord refuses the commands: %w", err) //nolint:staticcheck // Discord is a name
}

// know remembers the ids of the commands, for links to them.
func (f *front) know(have []registration) {
	first := map[string]string{}
	for _, r := range have {
		if r.Type == typed {
			first[r.Name] = r.ID
		}
	}
	ids := map[string]string{}
	for _, c := range bot.Commands() {
		word, _, _ := strings.Cut(c.Name, " ")
		if id := first[word]; id != "" && !c.OnMessage && !c.Hidden {
			ids[c.Name] = id
		}
	}
	f.ids.Store(&ids)
}

// same reports whether Discord has the commands as we want them, in any order.
func same(want, have []registration) bool {
	if len(want) != len(have) {
		return false
	}
	key := func(r registration) string { return fmt.Sprint(r.Type, r.Name) }
	of := map[string]registration{}
	for _, r := range have {
		of[key(r)] = r
	}
	for _, w := range want {
		h, ok := of[key(w)]
		h.ID = ""
		if w.Installs == nil { // in one server Discord may say what we may not
			h.Installs, h.Contexts = nil, nil
		}
		if !ok || !reflect.DeepEqual(w, h) {
			return false
		}
	}
	return true
}
