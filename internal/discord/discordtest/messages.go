package discordtest

import (
	"encoding/json"
	"regexp"
	"strconv"
	"strings"
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

// keptMessages is how many messages a Server remembers at least; much older
// ones are unknown to it.
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
	if m.order = append(m.order, one.ID); len(m.order) > 2*keptMessages {
		for _, id := range m.order[:keptMessages] {
			delete(m.of, id)
		}
		m.order = append([]string(nil), m.order[keptMessages:]...)
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
	m.attachments(c, body)
	numbered(m.body["components"], new(int))
	each(m.body["components"], m.unfurl)
	each(m.body["components"], m.mentions)
}

var commandMention = regexp.MustCompile(`</([^:>]+):([^>]*)>`)

// mentions records mentions of commands that nobody can press. Discord takes
// them and shows bare text.
func (m *Message) mentions(o object) {
	for _, found := range commandMention.FindAllStringSubmatch(text(o["content"]), -1) {
		name, _, _ := strings.Cut(found[1], " ")
		known := false
		for _, c := range m.s.visible(m.channel.Guild) {
			known = known || c["id"] == found[2] && c["name"] == name
		}
		if !known {
			m.s.violateLocked("a message mentions the command %s, and none is registered under that name and id", found[0])
		}
	}
}

// unfurl gives a component's pictures and files back as Discord does: with an
// id, and with the address in place of attachment://.
func (m *Message) unfurl(o object) {
	list := []object{o}
	for _, item := range objects(o["items"]) {
		if _, told := item["description"]; !told {
			item["description"] = nil
		}
		list = append(list, item)
	}
	for _, one := range list {
		for _, key := range []string{"media", "file"} {
			media, ok := one[key].(object)
			if !ok || media["id"] != nil {
				continue
			}
			for _, a := range objects(m.body["attachments"]) {
				if media["url"] == "attachment://"+text(a["filename"]) {
					media["url"], media["attachment_id"], media["content_type"] = a["url"], a["id"], a["content_type"]
					if key == "file" {
						o["name"], o["size"] = a["filename"], a["size"]
					}
				}
			}
			media["id"], media["proxy_url"] = m.s.newID(), media["url"]
		}
	}
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

// json is the message as it stands now; s.mu is held.
func (m *Message) json() json.RawMessage {
	raw, _ := json.Marshal(m.body)
	return raw
}
