package discordtest

import (
	"encoding/json"
	"net/http"
	"strconv"
	"time"
)

// Flags of a message.
const (
	flagSuppressEmbeds = 1 << 2
	flagEphemeral      = 1 << 6
	flagLoading        = 1 << 7
	flagSilent         = 1 << 12
	flagV2             = 1 << 15
)

// keptMessages is how many messages a Server remembers; older ones are unknown to it.
const keptMessages = 5000

// Message is one message in a channel, as it stands now: edits show in it.
type Message struct {
	// ID and Private never change. Private means that only Asker sees it.
	ID      string
	Private bool
	// Asker is whose interaction it answers; empty for a person's own message.
	Asker string

	s       *Server
	channel *Channel
	mine    bool // the bot wrote it
	gone    bool
	edits   int
	nonce   string
	body    object // as Discord gives it back
}

// messageStore keeps the latest messages; guarded by Server.mu.
type messageStore struct {
	of    map[string]*Message
	order []string
}

func (m *messageStore) keep(one *Message) {
	if m.of == nil {
		m.of = map[string]*Message{}
	}
	m.of[one.ID] = one
	m.order = append(m.order, one.ID)
	if len(m.order) > keptMessages {
		delete(m.of, m.order[0])
		m.order = append(m.order[:0:0], m.order[1:]...)
	}
}

func (m *messageStore) forget(id string) { delete(m.of, id) }

// newMessage makes a message by somebody; s.mu is held.
func (s *Server) newMessage(c *Channel, author object, kind int) *Message {
	m := &Message{ID: s.newID(), s: s, channel: c}
	m.body = object{"id": m.ID, "type": kind, "channel_id": c.ID, "author": author, "content": "",
		"timestamp": stamp(s.o.Now()), "edited_timestamp": nil, "tts": false, "mention_everyone": false,
		"mentions": []any{}, "mention_roles": []any{}, "attachments": []any{}, "embeds": []any{}, "components": []any{},
		"pinned": false, "flags": 0}
	s.messages.keep(m)
	return m
}

func stamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000000+00:00") }

// Post puts a person's message into the channel where they talk.
func (s *Server) Post(by Member, content string, files ...File) *Message {
	s.mu.Lock()
	defer s.mu.Unlock()
	m := s.newMessage(s.channelOf(by), s.userObject(by.Name), 0)
	m.body["content"] = content
	list := []any{}
	for _, f := range files {
		list = append(list, s.attach(m.channel, f))
	}
	m.body["attachments"] = list
	s.touch()
	return m
}

// put writes what a body says into a message: what it does not name stays; s.mu is held.
func (m *Message) put(c *call, body object) {
	for _, key := range []string{"content", "embeds", "components", "tts", "poll", "nonce"} {
		if v, named := body[key]; named {
			m.body[key] = v
		}
	}
	if m.body["content"] == nil {
		m.body["content"] = ""
	}
	for _, key := range []string{"embeds", "components"} {
		if m.body[key] == nil {
			m.body[key] = []any{}
		}
	}
	keep := flagsOf(m.body) & (flagEphemeral | flagV2)
	if _, named := body["flags"]; !named {
		keep = flagsOf(m.body) &^ flagLoading
	}
	m.body["flags"] = keep | flagsOf(body)&(flagV2|flagSuppressEmbeds|flagSilent)
	if m.Private {
		m.body["flags"] = number(m.body["flags"]) | flagEphemeral
	}
	numbered(m.body["components"], new(int))
	m.attachments(c, body)
}

// numbered gives every component an id, as Discord does, where it has none.
func numbered(v any, last *int) {
	for _, o := range objects(v) {
		*last++
		if number(o["id"]) <= 0 {
			o["id"] = *last
		}
		numbered(o["components"], last)
		for _, key := range []string{"accessory", "component"} {
			if inner, ok := o[key].(object); ok {
				numbered([]any{inner}, last)
			}
		}
	}
}

// attachments keeps the named ones and adds the files that came with the body.
func (m *Message) attachments(c *call, body object) {
	list := []any{}
	if named, ok := body["attachments"]; ok {
		for _, old := range objects(m.body["attachments"]) {
			for _, kept := range objects(named) {
				if kept["id"] == old["id"] {
					list = append(list, old)
				}
			}
		}
	} else {
		list = append(list, m.body["attachments"].([]any)...)
	}
	for i := range 10 {
		if u, ok := c.files["files["+strconv.Itoa(i)+"]"]; ok {
			list = append(list, m.s.attach(m.channel, File{Name: u.name, Kind: u.kind, Content: u.content}))
		}
	}
	m.body["attachments"] = list
}

// edited writes a change of the bot's into a message; s.mu is held.
func (m *Message) edited(c *call) {
	loading := flagsOf(m.body)&flagLoading != 0
	m.put(c, c.object())
	m.edits++
	if !loading {
		m.body["edited_timestamp"] = stamp(m.s.o.Now())
	}
	m.s.touch()
}

// Body is the message as Discord gives it back, a copy.
func (m *Message) Body() map[string]any {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	var o object
	_ = json.Unmarshal(m.json(), &o)
	return o
}

// Deleted says whether the message is gone.
func (m *Message) Deleted() bool {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	return m.gone
}

// Edits counts the changes so far, the filling of a deferred answer included.
func (m *Message) Edits() int {
	m.s.mu.Lock()
	defer m.s.mu.Unlock()
	return m.edits
}

// seenBy says whether a person sees the message.
func (m *Message) seenBy(name string) bool { return !m.gone && (!m.Private || m.Asker == name) }

// flagsOf reads a body's flags; absent or null is none.
func flagsOf(o object) int { return max(0, number(o["flags"])) }

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
	b := append(newMessageLimits(c, c.object(), ""), s.check(c)...)
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
	if b = append(b, s.check(c)...); len(b) > 0 {
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

// json is the message as it stands now; s.mu is held.
func (m *Message) json() json.RawMessage {
	raw, _ := json.Marshal(m.body)
	return raw
}
