package discordtest

import (
	"maps"
	"slices"
	"strconv"
)

// Permissions that matter here (bits of a member's permission set).
const (
	Administrator   uint64 = 1 << 3
	ManageGuild     uint64 = 1 << 5
	ViewChannel     uint64 = 1 << 10
	SendMessages    uint64 = 1 << 11
	EmbedLinks      uint64 = 1 << 14
	AttachFiles     uint64 = 1 << 15
	ReadHistory     uint64 = 1 << 16
	UseCommands     uint64 = 1 << 31
	UseExternalApps uint64 = 1 << 50
	// Ordinary is what everybody has in a server nobody has configured.
	Ordinary = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadHistory | UseCommands | UseExternalApps
)

// Guild is a server on Discord, with one text channel.
type Guild struct {
	ID, Name string
	// Locale is the server's language.
	Locale string
	// Installed says that the bot was invited; where it was not, members use
	// it only by having installed it for themselves.
	Installed bool
	// Channel is where its members talk.
	Channel *Channel

	roles map[string]string // name to id
}

// Channel is where messages stand.
type Channel struct {
	ID, Name string
	// Guild is nil in a direct message and in a group.
	Guild *Guild
	kind  int // 0 text, 1 direct message, 3 group
	user  string
}

// Member is somebody somewhere: in a server, or, without Guild, in a direct
// message with the bot. Values may be made freely: the name is the identity.
type Member struct {
	Name string
	// Guild is nil for a direct message.
	Guild *Guild
	// Permissions beside Ordinary, e.g. ManageGuild.
	Permissions uint64
	// Without are permissions taken away.
	Without uint64
	// Roles are role ids (Server.Role makes them).
	Roles []string
	// Locale is the language of the person's Discord; empty is en-US.
	Locale string
	// Installed says that the person has installed the bot for themselves.
	// In a server that has not installed it this is so anyway.
	Installed bool
	// Group puts a direct message into a group the bot is no part of.
	Group bool
	// Forged sends what Discord's own client would not: a command the member
	// may not see, an option of the wrong kind, a box filled too full.
	Forged bool
}

func (m Member) permissions() uint64 {
	if m.Permissions&Administrator != 0 {
		return 1<<53 - 1
	}
	return (Ordinary | m.Permissions) &^ m.Without
}

func (m Member) locale() string {
	if m.Locale == "" {
		return "en-US"
	}
	return m.Locale
}

// context is Discord's number for where an interaction happens.
func (m Member) context() int {
	switch {
	case m.Guild != nil:
		return 0
	case m.Group:
		return 2
	}
	return 1
}

// NewGuild makes a server that has invited the bot; a connected bot is told at once.
func (s *Server) NewGuild(name string) *Guild {
	g := s.newGuild(name, true)
	s.Dispatch("GUILD_CREATE", s.guildObject(g))
	return g
}

// NewGuildWithout makes a server that has not installed the bot.
func (s *Server) NewGuildWithout(name string) *Guild { return s.newGuild(name, false) }

func (s *Server) newGuild(name string, installed bool) *Guild {
	s.mu.Lock()
	defer s.mu.Unlock()
	g := &Guild{ID: s.newID(), Name: name, Locale: "en-US", Installed: installed, roles: map[string]string{}}
	g.Channel = &Channel{ID: s.newID(), Name: "general", Guild: g}
	s.guilds[g.ID] = g
	s.channels[g.Channel.ID] = g.Channel
	return g
}

// Leave takes the bot out of a server; outage says that Discord merely cannot reach it.
func (s *Server) Leave(g *Guild, outage bool) {
	d := object{"id": g.ID}
	if outage {
		d["unavailable"] = true
	} else {
		s.mu.Lock()
		g.Installed = false
		s.mu.Unlock()
	}
	s.Dispatch("GUILD_DELETE", d)
}

// Role gives the id of a server's role, which is made when first named.
func (s *Server) Role(g *Guild, name string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	if g.roles[name] == "" {
		g.roles[name] = s.newID()
	}
	return g.roles[name]
}

// UserID gives a person's id, which is made when first named.
func (s *Server) UserID(name string) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.userID(name)
}

func (s *Server) userID(name string) string {
	if s.users[name] == "" {
		s.users[name] = s.newID()
	}
	return s.users[name]
}

func (s *Server) userObject(name string) object {
	return object{"id": s.userID(name), "username": name, "discriminator": "0", "global_name": name,
		"avatar": nil, "flags": 0, "public_flags": 0, "primary_guild": nil, "clan": nil, "collectibles": nil,
		"display_name_styles": nil, "avatar_decoration_data": nil}
}

func (s *Server) botObject() object {
	return object{"id": s.bot, "username": "Backlot", "discriminator": "0", "global_name": nil, "avatar": nil,
		"bot": true, "flags": 0, "public_flags": 0, "verified": true, "mfa_enabled": false, "primary_guild": nil,
		"banner": nil, "accent_color": nil, "locale": "en-US", "email": nil}
}

func (s *Server) memberObject(m Member) object {
	roles := m.Roles
	if roles == nil {
		roles = []string{}
	}
	return object{"user": s.userObject(m.Name), "roles": roles, "permissions": bits(m.permissions()),
		"joined_at": "2024-01-05T10:00:00.000000+00:00", "nick": nil, "avatar": nil, "banner": nil, "deaf": false,
		"mute": false, "flags": 0, "pending": false, "premium_since": nil, "communication_disabled_until": nil}
}

func (s *Server) guildObject(g *Guild) object {
	s.mu.Lock()
	defer s.mu.Unlock()
	roles := []any{object{"id": g.ID, "name": "@everyone", "permissions": bits(Ordinary), "position": 0, "color": 0,
		"hoist": false, "managed": false, "mentionable": false, "flags": 0}}
	for _, name := range slices.Sorted(maps.Keys(g.roles)) {
		roles = append(roles, object{"id": g.roles[name], "name": name, "permissions": "0", "position": 1, "color": 0,
			"hoist": false, "managed": false, "mentionable": true, "flags": 0})
	}
	return object{"id": g.ID, "name": g.Name, "preferred_locale": g.Locale, "unavailable": false, "large": false,
		"member_count": 3, "joined_at": "2024-01-05T10:00:00.000000+00:00", "owner_id": s.userID("owner"),
		"roles": roles, "channels": []any{s.channelObject(g.Channel)}, "members": []any{}, "emojis": []any{},
		"features": []any{}, "threads": []any{}, "stickers": []any{}, "presences": []any{}, "voice_states": []any{},
		"stage_instances": []any{}, "guild_scheduled_events": []any{}, "soundboard_sounds": []any{}}
}

func (s *Server) channelObject(c *Channel) object {
	o := object{"id": c.ID, "type": c.kind, "flags": 0, "last_message_id": nil}
	switch {
	case c.Guild != nil:
		o["name"], o["guild_id"], o["position"], o["permission_overwrites"] = c.Name, c.Guild.ID, 0, []any{}
		o["topic"], o["nsfw"], o["parent_id"], o["rate_limit_per_user"] = nil, false, nil, 0
	case c.kind == 1:
		o["recipients"] = []any{s.userObject(c.user)}
	default:
		o["name"], o["recipients"], o["owner_id"] = c.Name, []any{s.userObject(c.user)}, s.userID(c.user)
	}
	return o
}

// channelOf is where a member talks; s.mu is held.
func (s *Server) channelOf(m Member) *Channel {
	if m.Guild != nil {
		return m.Guild.Channel
	}
	kind, key := 1, s.userID(m.Name)
	if m.Group {
		kind, key = 3, "group "+key
	}
	if s.dms[key] == nil {
		c := &Channel{ID: s.newID(), kind: kind, user: m.Name}
		s.dms[key] = c
		s.channels[c.ID] = c
	}
	return s.dms[key]
}

func bits(p uint64) string { return strconv.FormatUint(p, 10) }
