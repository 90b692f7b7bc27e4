package discordtest

import "net/http"

// AllowRole is what an administrator does under Server Settings, Integrations:
// a command is opened to a role, or closed to it.
func (s *Server) AllowRole(g *Guild, command, role string, allowed bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, one := range s.visible(g) {
		if one["name"] == command {
			key := one["id"].(string) + " " + g.ID
			s.allowed[key] = append(s.allowed[key], object{"id": role, "type": 1, "permission": allowed})
		}
	}
}

// overwrites is what administrators set for one command in one server.
func (s *Server) overwrites(command object, guild string) object {
	list := s.allowed[command["id"].(string)+" "+guild]
	if len(list) == 0 {
		return nil
	}
	return object{"id": command["id"], "application_id": s.app, "guild_id": guild, "permissions": list}
}

func (s *Server) getPermissions(c *call) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	guild, denied := s.place(c)
	if denied != nil {
		return *denied
	}
	out := []object{}
	for _, one := range s.visible(s.guilds[guild]) {
		if o := s.overwrites(one, guild); o != nil {
			out = append(out, o)
		}
	}
	return ok(out)
}

func (s *Server) getPermissionsOf(c *call) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	guild, denied := s.place(c)
	if denied != nil {
		return *denied
	}
	for _, one := range s.visible(s.guilds[guild]) {
		if one["id"] == c.path("command_id") {
			if o := s.overwrites(one, guild); o != nil {
				return ok(o)
			}
		}
	}
	return refuse(http.StatusNotFound, 10066, "Unknown application command permissions")
}
