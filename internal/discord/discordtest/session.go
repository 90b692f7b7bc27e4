package discordtest

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/gorilla/websocket"
)

// keptEvents is how many events a session can replay.
const keptEvents = 512

// session is what outlives a connection: numbered events, the last of them kept.
type session struct {
	id   string
	born time.Time

	mu   sync.Mutex
	seq  int
	kept []event
	conn *conn
	zip  bool
	mute bool // identified without the Guilds intent: no events of servers
}

type event struct {
	seq   int
	frame []byte
}

// dispatch numbers an event, keeps it for a RESUME and sends it.
func (x *session) dispatch(name string, d json.RawMessage) {
	if x.mute && strings.HasPrefix(name, "GUILD_") {
		return
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	x.seq++
	frame, _ := json.Marshal(struct {
		T  string          `json:"t"`
		S  int             `json:"s"`
		Op int             `json:"op"`
		D  json.RawMessage `json:"d"`
	}{name, x.seq, 0, d})
	if len(x.kept) == keptEvents {
		x.kept = append(x.kept[:0], x.kept[1:]...)
	}
	x.kept = append(x.kept, event{x.seq, frame})
	x.deliver(frame)
}

// deliver writes a frame, compressed where the bot asked for it and it is long.
func (x *session) deliver(frame []byte) {
	if x.conn == nil || x.conn.deaf.Load() {
		return
	}
	if !x.zip || len(frame) < 512 {
		x.conn.send(frame)
		return
	}
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write(frame)
	_ = z.Close()
	x.conn.sendAs(websocket.BinaryMessage, b.Bytes())
}

func (x *session) attached() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.conn != nil && x.conn.alive()
}

func (x *session) detach(c *conn) {
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.conn == c {
		x.conn = nil
	}
}

// identify is op 2: READY and the servers, or the code to close with.
func (s *Server) identify(c *conn, raw json.RawMessage) (int, string) {
	var p struct {
		Token      string         `json:"token"`
		Properties map[string]any `json:"properties"`
		Intents    *int           `json:"intents"`
		Shard      []int          `json:"shard"`
		Compress   bool           `json:"compress"`
	}
	if json.Unmarshal(raw, &p) != nil || p.Properties == nil {
		return closeDecode, "Error while decoding payload."
	}
	switch {
	case c.session != nil && !c.void.Load():
		return closeTwice, "Already authenticated."
	case c.fault.OnIdentify.act(c):
		return 0, ""
	case !s.rightToken(p.Token):
		return closeBadToken, "Authentication failed."
	case p.Intents == nil || *p.Intents < 0 || *p.Intents&^knownIntents != 0:
		return closeIntents, "Invalid intent(s)."
	case *p.Intents&privilegedIntents&^s.o.Privileged != 0:
		return closeNotAllowed, "Disallowed intent(s)."
	case p.Shard != nil && (len(p.Shard) != 2 || p.Shard[0] < 0 || p.Shard[0] >= p.Shard[1]):
		return closeShard, "Invalid shard."
	}
	x, ready, guilds := s.open(p.Compress, *p.Intents&1 == 0)
	if x == nil {
		c.sendOp(9, false)
		return 0, ""
	}
	c.session = x
	c.void.Store(false)
	x.mu.Lock()
	x.conn = c
	x.mu.Unlock()
	x.dispatch("READY", ready)
	for _, g := range guilds {
		raw, _ := json.Marshal(s.guildObject(g))
		x.dispatch("GUILD_CREATE", raw)
	}
	s.mu.Lock()
	s.touch()
	s.mu.Unlock()
	return 0, ""
}

// open makes a session, or none where the last identify was too short a time ago.
func (s *Server) open(zip, mute bool) (*session, json.RawMessage, []*Guild) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := time.Now()
	if now.Sub(s.gateway.lastIdentify) < s.o.IdentifyEvery {
		s.gateway.counts.Hasty++
		return nil, nil, nil
	}
	s.gateway.lastIdentify = now
	s.gateway.counts.Identifies++
	x := &session{id: s.secret("session" + s.newID())[15:47], born: now, zip: zip, mute: mute}
	s.gateway.sessions[x.id] = x
	s.thin()
	var guilds []*Guild
	var list = []any{}
	for _, g := range s.guilds {
		if g.Installed {
			guilds = append(guilds, g)
		}
	}
	slices.SortFunc(guilds, func(a, b *Guild) int { return strings.Compare(a.ID, b.ID) })
	for _, g := range guilds {
		list = append(list, object{"id": g.ID, "unavailable": true})
	}
	ready, _ := json.Marshal(object{"v": 10, "user": s.botObject(), "session_id": x.id, "session_type": "normal",
		"resume_gateway_url": s.gatewayURL(), "guilds": list, "application": object{"id": s.app, "flags": 0},
		"private_channels": []any{}, "relationships": []any{}, "presences": []any{}, "user_settings": object{},
		"geo_ordered_rtc_regions": []any{}, "guild_join_requests": []any{}, "auth": object{}, "_trace": []any{"loopback"}})
	return x, ready, guilds
}

// thin forgets the oldest sessions nobody is attached to, beyond eight; s.mu is held.
func (s *Server) thin() {
	for len(s.gateway.sessions) > 8 {
		var oldest *session
		for _, x := range s.gateway.sessions {
			if !x.attached() && (oldest == nil || x.born.Before(oldest.born)) {
				oldest = x
			}
		}
		if oldest == nil {
			return
		}
		delete(s.gateway.sessions, oldest.id)
	}
}

// resume is op 6: what was missed and RESUMED, or op 9.
func (s *Server) resume(c *conn, raw json.RawMessage) (int, string) {
	var p struct {
		Token   string `json:"token"`
		Session string `json:"session_id"`
		Seq     *int   `json:"seq"`
	}
	if json.Unmarshal(raw, &p) != nil || p.Seq == nil {
		return closeDecode, "Error while decoding payload."
	}
	switch {
	case c.session != nil && !c.void.Load():
		return closeTwice, "Already authenticated."
	case c.fault.OnResume.act(c):
		return 0, ""
	case !s.rightToken(p.Token):
		return closeBadToken, "Authentication failed."
	}
	s.mu.Lock()
	x := s.gateway.sessions[p.Session]
	s.mu.Unlock()
	if x == nil {
		c.sendOp(9, false)
		return 0, ""
	}
	return s.replay(c, x, *p.Seq)
}

func (s *Server) replay(c *conn, x *session, seq int) (int, string) {
	x.mu.Lock()
	if seq > x.seq {
		x.mu.Unlock()
		return closeBadSeq, "Invalid seq."
	}
	if len(x.kept) > 0 && seq+1 < x.kept[0].seq {
		x.mu.Unlock()
		s.mu.Lock()
		delete(s.gateway.sessions, x.id)
		s.mu.Unlock()
		c.sendOp(9, false)
		return 0, ""
	}
	x.conn, c.session = c, x
	c.void.Store(false)
	for _, e := range x.kept {
		if e.seq > seq {
			x.deliver(e.frame)
		}
	}
	x.mu.Unlock()
	s.mu.Lock()
	s.gateway.counts.Resumes++ // before whoever resumes can know
	s.mu.Unlock()
	x.dispatch("RESUMED", json.RawMessage(`{"_trace":["loopback"]}`))
	s.mu.Lock()
	s.touch()
	s.mu.Unlock()
	return 0, ""
}
