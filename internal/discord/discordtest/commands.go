package discordtest

import (
	"bytes"
	"encoding/json"
	"net/http"
	"time"
)

func (s *Server) commandRoutes(handle func(string, bool, func(*call) answer)) {
	handle(RouteRegister, false, s.overwrite)
	handle(RouteRegisterIn, false, s.overwrite)
	handle(RouteCommands, false, s.getCommands)
	handle(RouteCommandsIn, false, s.getCommands)
	handle(RoutePermissions, false, s.getPermissions)
	for _, path := range []string{"/applications/{application_id}/commands/{command_id}",
		"/applications/{application_id}/guilds/{guild_id}/commands/{command_id}"} {
		handle("GET "+path, false, s.getCommand)
		handle("DELETE "+path, false, s.deleteCommand)
	}
	handle("GET /applications/{application_id}/guilds/{guild_id}/commands/{command_id}/permissions", false, s.getPermissionsOf)
}

// place checks the application and the server of a commands route; s.mu is held.
func (s *Server) place(c *call) (string, *answer) {
	if c.path("application_id") != s.app {
		a := refuse(http.StatusForbidden, 20012, "You are not authorized to perform this action on this application")
		return "", &a
	}
	guild := c.path("guild_id")
	if guild != "" && (s.guilds[guild] == nil || !s.guilds[guild].Installed) {
		a := refuse(http.StatusForbidden, 50001, "Missing Access")
		return "", &a
	}
	return guild, nil
}

// overwrite is the bulk overwrite: what is not in the list is gone, what is
// keeps its id, and gets a new version where it changed.
func (s *Server) overwrite(c *call) answer {
	list, isList := c.body.([]any)
	b := commandLimits(list, c.path("guild_id") != "")
	if !isList {
		b.add("", codeInvalid, "a list of commands is wanted")
	}
	if b = append(b, s.described(c)...); len(b) > 0 {
		return s.invalid(c, b)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	guild, denied := s.place(c)
	if denied != nil {
		return *denied
	}
	s.writes++
	now := make([]object, 0, len(list))
	for _, one := range list {
		now = append(now, s.registered(one.(object), guild))
	}
	s.commands[guild] = now
	s.touch()
	return ok(now)
}

// registered is a command as Discord gives it back: defaults filled in, what is
// false or null left out of options, with id and version.
func (s *Server) registered(sent object, guild string) object {
	o := object{"application_id": s.app, "type": 1, "description": "", "default_member_permissions": nil, "nsfw": false,
		"name_localizations": nil, "description_localizations": nil}
	if guild != "" {
		o["guild_id"] = guild
	} else {
		o["contexts"], o["integration_types"], o["dm_permission"] = nil, []any{0, 1}, true
	}
	for key, v := range sent {
		if v != nil && key != "id" {
			o[key] = v
		}
	}
	if options := objects(sent["options"]); len(options) > 0 {
		o["options"] = slim(options)
	} else {
		delete(o, "options")
	}
	for _, old := range s.commands[guild] {
		if old["name"] != o["name"] || number(old["type"]) != number(o["type"]) {
			continue
		}
		o["id"], o["version"] = old["id"], old["version"]
		if !same(old, o) {
			o["version"] = s.newID()
		}
		return o
	}
	o["id"] = s.newID()
	o["version"] = s.newID()
	return o
}

// slim leaves out of options what Discord leaves out: nulls, false, empty lists.
func slim(options []object) []any {
	out := make([]any, 0, len(options))
	for _, option := range options {
		o := object{}
		for key, v := range option {
			if v == nil || v == false {
				continue
			}
			if list, ok := v.([]any); ok && len(list) == 0 {
				continue
			}
			if key == "options" {
				v = slim(objects(v))
			}
			o[key] = v
		}
		out = append(out, o)
	}
	return out
}

func same(a, b object) bool {
	x, _ := json.Marshal(a)
	y, _ := json.Marshal(b)
	return bytes.Equal(x, y)
}

func (s *Server) getCommands(c *call) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	guild, denied := s.place(c)
	if denied != nil {
		return *denied
	}
	out := []object{}
	for _, one := range s.commands[guild] {
		if c.r.URL.Query().Get("with_localizations") != "true" {
			bare := object{}
			for key, v := range one {
				bare[key] = v
			}
			delete(bare, "name_localizations")
			delete(bare, "description_localizations")
			one = bare
		}
		out = append(out, one)
	}
	return ok(out)
}

func (s *Server) getCommand(c *call) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	guild, denied := s.place(c)
	if denied != nil {
		return *denied
	}
	for _, one := range s.commands[guild] {
		if one["id"] == c.path("command_id") {
			return ok(one)
		}
	}
	return refuse(http.StatusNotFound, 10063, "Unknown application command")
}

func (s *Server) deleteCommand(c *call) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	guild, denied := s.place(c)
	if denied != nil {
		return *denied
	}
	for i, one := range s.commands[guild] {
		if one["id"] == c.path("command_id") {
			s.commands[guild] = append(s.commands[guild][:i:i], s.commands[guild][i+1:]...)
			s.writes++
			s.touch()
			return nothing
		}
	}
	return refuse(http.StatusNotFound, 10063, "Unknown application command")
}

// Registrations counts the bulk overwrites and deletions so far.
func (s *Server) Registrations() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.writes
}

// Commands are the names registered globally, or in a server (g not nil), in order.
func (s *Server) Commands(g *Guild) []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := ""
	if g != nil {
		key = g.ID
	}
	var names []string
	for _, one := range s.commands[key] {
		names = append(names, one["name"].(string))
	}
	return names
}

// CommandID is the id that a mention of a command carries; empty where it is not registered.
func (s *Server) CommandID(name string, g *Guild) string {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, one := range s.visible(g) {
		if one["name"] == name {
			return one["id"].(string)
		}
	}
	return ""
}

// visible are the commands a server has: its own and the global ones; s.mu is held.
func (s *Server) visible(g *Guild) []object {
	if g == nil {
		return s.commands[""]
	}
	return append(append([]object{}, s.commands[g.ID]...), s.commands[""]...)
}

// WaitCommands holds until commands are registered globally or in a server
// (g not nil), or the time is up.
func (s *Server) WaitCommands(g *Guild, timeout time.Duration) bool {
	return s.await(timeout, func() bool {
		if g == nil {
			return len(s.commands[""]) > 0
		}
		return len(s.commands[g.ID]) > 0
	})
}

// objects are the JSON objects of a list.
func objects(v any) []object {
	list, _ := v.([]any)
	out := make([]object, 0, len(list))
	for _, one := range list {
		if o, ok := one.(object); ok {
			out = append(out, o)
		}
	}
	return out
}
