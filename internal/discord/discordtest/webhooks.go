package discordtest

import "net/http"

var unknownWebhook = refuse(http.StatusNotFound, 10015, "Unknown Webhook")

// hook finds the interaction of a webhook route; s.mu is held.
func (s *Server) hook(c *call) (*Interaction, *answer) {
	i := s.interactions[c.path("webhook_token")]
	switch {
	case i == nil || c.path("webhook_id") != s.app:
		return nil, &unknownWebhook
	case s.o.Now().Sub(i.sent) > s.o.TokenLife:
		a := refuse(http.StatusUnauthorized, 50027, "Invalid Webhook Token")
		return nil, &a
	case i.first == 0:
		return nil, &unknownWebhook
	}
	return i, nil
}

// ofInteraction serves @original and the follow-ups by their ids.
func (s *Server) ofInteraction(do func(*call, *Message) answer) func(*call) answer {
	return func(c *call) answer {
		s.mu.Lock()
		i, denied := s.hook(c)
		var m *Message
		if i != nil {
			m = i.message(c.path("message_id"))
		}
		s.mu.Unlock()
		switch {
		case denied != nil:
			return *denied
		case m == nil:
			return unknownMessage
		}
		a := do(c, m)
		if a.status < 300 && c.r.Method != http.MethodGet {
			s.mu.Lock()
			i.lastAt = s.o.Now()
			if !i.lastAt.After(i.firstAt) {
				i.lastAt = i.firstAt.Add(1) // a clock that stands still: later all the same
			}
			s.touch()
			s.mu.Unlock()
		}
		return a
	}
}

// message is the original (no id given, or its own) or a follow-up; s.mu is held.
func (i *Interaction) message(id string) *Message {
	if i.original != nil && (id == "" || id == i.original.ID) {
		return i.original
	}
	for _, m := range i.followUps {
		if m.ID == id {
			return m
		}
	}
	return nil
}

// followUp is a further message; the first after a deferral fills the waiting
// answer instead, as Discord has it.
func (s *Server) followUp(c *call) answer {
	s.mu.Lock()
	i, denied := s.hook(c)
	if denied != nil {
		s.mu.Unlock()
		return *denied
	}
	waiting := i.first == answerDeferred && flagsOf(i.original.body)&flagLoading != 0
	abroad := i.By.Guild != nil && !i.By.Guild.Installed || i.By.Group
	many := len(i.followUps)
	var b breaches
	if waiting {
		b = editLimits(c, i.original)
	} else {
		b = newMessageLimits(c, c.object(), "")
	}
	s.mu.Unlock()
	if b = append(b, s.described(c)...); len(b) > 0 {
		return s.invalid(c, b)
	}
	if abroad && !waiting && many >= mostFollowUpsAbroad {
		s.violate("%s: a sixth follow-up where the bot is no member", c.route)
		return refuse(http.StatusBadRequest, 40094, "This interaction reached the maximum number of follow up messages")
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	i.lastAt = s.o.Now()
	if waiting {
		i.original.edited(c)
		return ok(i.original.json())
	}
	m := i.reply(flagsOf(c.object())&flagEphemeral != 0)
	m.put(c, c.object())
	i.followUps = append(i.followUps, m)
	s.touch()
	return ok(m.json())
}
