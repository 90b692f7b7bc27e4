package discord

import (
	"slices"
	"strconv"
	"strings"

	"backlot/internal/reply"
)

// Bits of a member's permissions.
const (
	administrator = 1 << 3
	manageServer  = 1 << 5
)

// asker is who did it, and from which desk. The desk is the server that has
// installed the bot, as Discord itself says; in a direct message, a group, or a
// server that a member has only brought the bot along to, there is none, and the
// rights somebody has in that server do not count.
func (i interaction) asker() reply.Asker {
	a := reply.Asker{Channel: i.ChannelID}
	switch {
	case i.Member != nil:
		a.User = i.Member.User.ID
	case i.User != nil:
		a.User = i.User.ID
	}
	home := string(i.Owners["0"])
	if home == "" || home == "0" || home != i.GuildID || i.Member == nil {
		return a
	}
	a.Guild, a.Roles = home, i.Member.Roles
	bits, err := strconv.ParseUint(string(i.Member.Permissions), 10, 64)
	a.Manages = err == nil && bits&(administrator|manageServer) != 0
	return a
}

// locale is the language of the asker's Discord, "" for English.
func (i interaction) locale() string {
	if strings.HasPrefix(i.Locale, "en") {
		return ""
	}
	return i.Locale
}

// command is the request that a typed command or one on a message makes; focused
// is the option that is being typed, "" where it is sent.
func (f *front) command(i interaction) (r reply.Request, focused string) {
	r = reply.Request{Command: i.Data.Name, Args: map[string]string{}, Asker: i.asker(), Locale: i.locale()}
	if m, ok := i.Data.Resolved.Messages[i.Data.TargetID]; ok {
		f.pointedAt(&r, i, m)
		return r, ""
	}
	options := i.Data.Options
	for len(options) == 1 && (options[0].Type == optSubcommand || options[0].Type == optGroup) {
		r.Command += " " + options[0].Name
		options = options[0].Options
	}
	for _, o := range options {
		if o.Focused {
			focused = o.Name
		}
		if a, ok := i.Data.Resolved.Attachments[string(o.Value)]; ok && o.Type == optAttachment {
			if r.Files == nil {
				r.Files = map[string]reply.File{}
			}
			r.Files[o.Name] = f.api.file(a)
			continue
		}
		if o.Value != "" {
			r.Args[o.Name] = string(o.Value)
		}
	}
	return r, focused
}

// pointedAt puts a message into the request, as far as the command takes it.
func (f *front) pointedAt(r *reply.Request, i interaction, m pointedAt) {
	c, _ := f.bot.Find(r.Command)
	sent, _, _ := strings.Cut(m.Timestamp, "T")
	for name, value := range map[string]string{"message": m.Content, "author": m.Author.ID, "link": i.link(m), "shown": m.shown(), "sent": sent} {
		if _, ok := c.Option(name); ok && value != "" {
			r.Args[name] = value
		}
	}
	if _, ok := c.Option("shown"); !ok {
		return
	}
	for n, a := range m.Attachments {
		if r.Files == nil {
			r.Files = map[string]reply.File{}
		}
		r.Files["file"+strconv.Itoa(n+1)] = f.api.file(a)
	}
}

// shown is what a message shows of pages, in words.
func (m pointedAt) shown() string {
	var lines []string
	for _, e := range m.Embeds {
		lines = append(lines, e.Title, e.Description)
		for _, field := range e.Fields {
			lines = append(lines, field.Name, field.Value)
		}
		lines = append(lines, e.URL)
	}
	return strings.Join(slices.DeleteFunc(lines, func(s string) bool { return strings.TrimSpace(s) == "" }), "\n\n")
}

// link is the address of a message.
func (i interaction) link(m pointedAt) string {
	guild, channel := i.GuildID, m.ChannelID
	if guild == "" {
		guild = "@me"
	}
	if channel == "" {
		channel = i.ChannelID
	}
	return "https://discord.com/channels/" + guild + "/" + channel + "/" + m.ID
}
