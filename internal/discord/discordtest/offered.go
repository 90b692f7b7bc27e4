package discordtest

import (
	"fmt"
	"strconv"
)

// offered finds a command that Discord's client shows to a member, or says why
// there is none; s.mu is held.
func (s *Server) offered(by Member, name string, kind int) (object, error) {
	why := fmt.Errorf("no such command is registered")
	for _, c := range s.visible(by.Guild) {
		if c["name"] != name || commandKind(c) != kind {
			continue
		}
		if why = s.shown(by, c); why == nil {
			return c, nil
		}
		if by.Forged {
			return c, nil
		}
	}
	return nil, why
}

// shown says why a member does not see a command, nil where they do.
func (s *Server) shown(by Member, c object) error {
	if c["guild_id"] == nil {
		if !holds(c["contexts"], by.context(), true) {
			return fmt.Errorf("it is not offered in this place (context %d)", by.context())
		}
		types := c["integration_types"]
		guild := holds(types, 0, false) && (by.Guild != nil && by.Guild.Installed || by.Guild == nil && !by.Group)
		user := holds(types, 1, false) && (by.Installed || by.Group || by.Guild != nil && !by.Guild.Installed)
		if !guild && !user {
			return fmt.Errorf("it is not offered where the bot is installed this way")
		}
	}
	if by.Guild == nil || !by.Guild.Installed || by.permissions()&Administrator != 0 {
		return nil
	}
	if allowed, said := s.allowedTo(by, c); said {
		if !allowed {
			return fmt.Errorf("an administrator closed it to a role of theirs")
		}
		return nil
	}
	need, err := strconv.ParseUint(fmt.Sprint(c["default_member_permissions"]), 10, 64)
	if err == nil && (need == 0 || by.permissions()&need != need) {
		return fmt.Errorf("it is hidden from members without the permissions %d", need)
	}
	return nil
}

// allowedTo is what administrators said about a command and the member's roles.
func (s *Server) allowedTo(by Member, c object) (allowed, said bool) {
	for _, o := range s.allowed[c["id"].(string)+" "+by.Guild.ID] {
		for _, role := range by.Roles {
			if o["id"] == role {
				said = true
				allowed = allowed || o["permission"] == true
			}
		}
	}
	return allowed, said
}

// holds says whether a list of numbers has one; unset decides for no list.
func holds(v any, n int, unset bool) bool {
	list, ok := v.([]any)
	if !ok {
		return unset
	}
	for _, one := range list {
		if number(one) == n {
			return true
		}
	}
	return false
}

// reachable says why a person cannot act on a message.
func (s *Server) reachable(by Member, m *Message) error {
	switch {
	case m == nil:
		return fmt.Errorf("there is no such message")
	case s.channelOf(by) != m.channel:
		return fmt.Errorf("the message stands in another channel")
	case m.gone:
		return fmt.Errorf("the message is deleted")
	case !m.seenBy(by.Name):
		return fmt.Errorf("the message is private to %s", m.Asker)
	}
	return nil
}
