package discordtest

import (
	"net/http"
)

func (s *Server) messageRoutes(handle func(string, bool, func(*call) answer)) {
	handle(RoutePost, false, s.postMessage)
	for _, r := range []struct {
		method string
		do     func(*call, *Message) answer
	}{{"GET", s.getMessage}, {"PATCH", s.editMessage}, {"DELETE", s.deleteMessage}} {
		handle(r.method+" /channels/{channel_id}/messages/{message_id}", false, s.inChannel(r.do))
		handle(r.method+" /webhooks/{webhook_id}/{webhook_token}/messages/@original", true, s.ofInteraction(r.do))
		handle(r.method+" /webhooks/{webhook_id}/{webhook_token}/messages/{message_id}", true, s.ofInteraction(r.do))
	}
	handle(RouteFollowUp, true, s.followUp)
}

// postMessage is the bot's own message in a channel it can reach.
func (s *Server) postMessage(c *call) answer {
	b := append(newMessageLimits(c, c.object(), ""), s.described(c)...)
	if flagsOf(c.object())&flagEphemeral != 0 {
		b.add("flags", codeInvalid, "only the answer to an interaction can be private")
	}
	if len(b) > 0 {
		return s.invalid(c, b)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	ch := s.channels[c.path("channel_id")]
	if denied := s.reach(ch); denied != nil {
		return *denied
	}
	body := c.object()
	nonce := text(body["nonce"])
	if body["enforce_nonce"] == true && nonce != "" {
		for _, id := range s.messages.order {
			if m := s.messages.of[id]; m != nil && m.nonce == nonce && m.channel == ch {
				return ok(m.json())
			}
		}
	}
	m := s.newMessage(ch, s.botObject(), 0)
	m.mine, m.nonce = true, nonce
	m.put(c, body)
	s.touch()
	return ok(m.json())
}

// reach says why the bot cannot act in a channel, nil where it can; s.mu is held.
func (s *Server) reach(ch *Channel) *answer {
	switch {
	case ch == nil:
		a := refuse(http.StatusNotFound, 10003, "Unknown Channel")
		return &a
	case ch.kind == 3 || ch.Guild != nil && !ch.Guild.Installed:
		a := refuse(http.StatusForbidden, 50001, "Missing Access")
		return &a
	}
	return nil
}

func (s *Server) inChannel(do func(*call, *Message) answer) func(*call) answer {
	return func(c *call) answer {
		s.mu.Lock()
		ch := s.channels[c.path("channel_id")]
		denied := s.reach(ch)
		m := s.messages.of[c.path("message_id")]
		s.mu.Unlock()
		switch {
		case denied != nil:
			return *denied
		case m == nil || m.channel != ch || m.Private:
			return unknownMessage
		case !m.mine && c.r.Method == http.MethodPatch:
			return refuse(http.StatusForbidden, 50005, "Cannot edit a message authored by another user")
		}
		return do(c, m)
	}
}

func (s *Server) getMessage(_ *call, m *Message) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	if m.gone {
		return unknownMessage
	}
	return ok(m.json())
}

func (s *Server) editMessage(c *call, m *Message) answer {
	s.mu.Lock()
	gone, b := m.gone, editLimits(c, m)
	s.mu.Unlock()
	if gone {
		return unknownMessage
	}
	if b = append(b, s.described(c)...); len(b) > 0 {
		return s.invalid(c, b)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	m.edited(c)
	return ok(m.json())
}

func (s *Server) deleteMessage(_ *call, m *Message) answer {
	s.mu.Lock()
	defer s.mu.Unlock()
	if m.gone {
		return unknownMessage
	}
	m.gone = true
	s.messages.forget(m.ID)
	s.touch()
	return nothing
}

var unknownMessage = refuse(http.StatusNotFound, 10008, "Unknown Message")
