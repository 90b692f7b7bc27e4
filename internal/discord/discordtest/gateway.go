package discordtest

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/gorilla/websocket"
)

// Close codes of Discord's gateway that end here by themselves.
const (
	closeUnknownOp    = 4001
	closeDecode       = 4002
	closeNotAuth      = 4003
	closeBadToken     = 4004
	closeTwice        = 4005
	closeBadSeq       = 4007
	closeTooMany      = 4008
	closeTimedOut     = 4009
	closeShard        = 4010
	closeVersion      = 4012
	closeIntents      = 4013
	closeNotAllowed   = 4014
	privilegedIntents = 1<<1 | 1<<8 | 1<<15
	knownIntents      = 1<<17 - 1 | 1<<20 | 1<<21 | 1<<24 | 1<<25
)

// gateway is what the Server knows of its websocket side; guarded by Server.mu.
type gateway struct {
	url          string // answered by GET /gateway instead of our own
	conns        map[*conn]bool
	sessions     map[string]*session
	next         []GatewayFault
	lastIdentify time.Time
	counts       GatewayCounts
}

// GatewayCounts are figures since the start.
type GatewayCounts struct {
	// Connections opened, identifies accepted and refused with op 9 for haste,
	// sessions resumed, heartbeats received.
	Connections, Identifies, Hasty, Resumes, Heartbeats int
}

// conn is one websocket connection of the bot.
type conn struct {
	ws     *websocket.Conn
	fault  GatewayFault
	gone   chan struct{} // closed when the connection is to be dropped
	leave  sync.Once
	write  sync.Mutex
	frozen atomic.Bool // neither reads nor writes, and is not closed
	muted  atomic.Bool // answers no heartbeats
	deaf   atomic.Bool // sends no events either
	ending atomic.Bool // a close frame is out
	void   atomic.Bool // op 9 was sent: the session is none of this connection's any more

	// Of the reading goroutine alone:
	session *session
	minute  time.Time
	sent    int
}

func (c *conn) drop() {
	c.leave.Do(func() { close(c.gone); _ = c.ws.UnderlyingConn().Close() })
}

// alive says that the connection is of use to the bot, as far as this side knows.
func (c *conn) alive() bool {
	select {
	case <-c.gone:
		return false
	default:
		return !c.ending.Load() && !c.frozen.Load()
	}
}

// end closes with a code, as Discord does: the frame, then a second for the other side's.
func (c *conn) end(code int, reason string) {
	if c.frozen.Load() || c.ending.Swap(true) {
		return
	}
	at := time.Now().Add(time.Second)
	_ = c.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(code, reason), at)
	_ = c.ws.SetReadDeadline(at)
}

// send writes one text frame; what cannot be written is lost, as on a real socket.
func (c *conn) send(frame []byte) { c.sendAs(websocket.TextMessage, frame) }

func (c *conn) sendAs(kind int, frame []byte) {
	if c.frozen.Load() || c.ending.Load() {
		return
	}
	c.write.Lock()
	defer c.write.Unlock()
	_ = c.ws.SetWriteDeadline(time.Now().Add(5 * time.Second))
	_ = c.ws.WriteMessage(kind, frame)
}

// sendOp writes a payload that is no event.
func (c *conn) sendOp(op int, d any) {
	frame, _ := json.Marshal(object{"op": op, "d": d, "s": nil, "t": nil})
	c.send(frame)
}

var upgrader = websocket.Upgrader{CheckOrigin: func(*http.Request) bool { return true }}

// serveGateway is one connection from HELLO to its end.
func (s *Server) serveGateway(w http.ResponseWriter, r *http.Request) {
	fault := s.takeGatewayFault()
	if fault.Refuse != 0 {
		http.Error(w, "the gateway is not to be had", fault.Refuse)
		return
	}
	ws, err := upgrader.Upgrade(w, r, nil)
	if err != nil {
		return // Upgrade has answered
	}
	c := &conn{ws: ws, fault: fault, gone: make(chan struct{})}
	c.muted.Store(fault.NoHeartbeatAnswers)
	if !s.register(c) {
		_ = ws.Close()
		return
	}
	defer s.wait.Done()
	defer s.forget(c)
	q := r.URL.Query()
	if v := q.Get("v"); v != "9" && v != "10" || (q.Get("encoding") != "" && q.Get("encoding") != "json") || q.Get("compress") != "" {
		s.violate("gateway: the address wants ?v=10&encoding=json and no transport compression, not ?%s", r.URL.RawQuery)
		c.end(closeVersion, "Invalid API version.")
	} else if s.hello(c) {
		s.listen(c)
	}
}

// hello greets the bot; false where the connection ended before.
func (s *Server) hello(c *conn) bool {
	if c.fault.HelloAfter > 0 {
		timer := time.NewTimer(c.fault.HelloAfter)
		defer timer.Stop()
		select {
		case <-timer.C:
		case <-c.gone:
			return false
		}
	}
	if !c.fault.NoHello {
		c.sendOp(10, object{"heartbeat_interval": s.o.Heartbeat.Milliseconds(), "_trace": []any{"loopback"}})
	}
	return true
}

func (s *Server) register(c *conn) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-s.closed:
		return false
	default:
	}
	s.wait.Add(1)
	if s.gateway.conns == nil {
		s.gateway.conns = map[*conn]bool{}
	}
	s.gateway.conns[c] = true
	s.gateway.counts.Connections++
	s.touch()
	return true
}

func (s *Server) forget(c *conn) {
	c.drop()
	s.mu.Lock()
	delete(s.gateway.conns, c)
	s.touch()
	s.mu.Unlock()
	if c.session != nil {
		c.session.detach(c)
	}
}

// listen reads until the connection ends, one way or another.
func (s *Server) listen(c *conn) {
	_ = c.ws.SetReadDeadline(time.Now().Add(2 * s.o.Heartbeat))
	for {
		_, frame, err := c.ws.ReadMessage()
		if c.frozen.Load() {
			select { // a half-open socket is never closed by this side
			case <-c.gone:
			case <-s.closed:
			}
			return
		}
		if err != nil {
			s.leaving(c, err)
			return
		}
		if c.ending.Load() {
			continue
		}
		if code, reason := s.receive(c, frame); code != 0 {
			s.o.Log("gateway: closed with %d %s", code, reason)
			c.end(code, reason)
		}
	}
}

// leaving decides what becomes of the session: closed with 1000 or 1001 it is
// over, anything else may be resumed. Silence ends with 4009.
func (s *Server) leaving(c *conn, err error) {
	if websocket.IsCloseError(err, websocket.CloseNormalClosure, websocket.CloseGoingAway) && c.session != nil && !c.ending.Load() {
		s.mu.Lock()
		delete(s.gateway.sessions, c.session.id)
		s.mu.Unlock()
		return
	}
	if t, ok := err.(interface{ Timeout() bool }); ok && t.Timeout() {
		c.end(closeTimedOut, "Session timed out.")
	}
}

// receive takes one payload of the bot and says with which code to close, 0 for none.
func (s *Server) receive(c *conn, frame []byte) (int, string) {
	var p struct {
		Op *int            `json:"op"`
		D  json.RawMessage `json:"d"`
	}
	d := json.NewDecoder(bytes.NewReader(frame))
	if len(frame) > 4096 || d.Decode(&p) != nil || p.Op == nil {
		return closeDecode, "Error while decoding payload."
	}
	if now := time.Now(); now.Sub(c.minute) > time.Minute {
		c.minute, c.sent = now, 0
	}
	if c.sent++; c.sent > 120 {
		return closeTooMany, "You are being rate limited."
	}
	switch *p.Op {
	case 1:
		return s.heartbeat(c)
	case 2:
		return s.identify(c, p.D)
	case 6:
		return s.resume(c, p.D)
	case 3, 4, 8, 31:
		if c.session == nil {
			return closeNotAuth, "Not authenticated."
		}
		return 0, ""
	}
	return closeUnknownOp, "Unknown opcode."
}

func (s *Server) heartbeat(c *conn) (int, string) {
	s.mu.Lock()
	s.gateway.counts.Heartbeats++
	s.mu.Unlock()
	_ = c.ws.SetReadDeadline(time.Now().Add(2 * s.o.Heartbeat))
	if !c.muted.Load() && !c.deaf.Load() {
		c.sendOp(11, nil)
	}
	return 0, ""
}

// rightToken accepts the bot's token, with or without the word Bot.
func (s *Server) rightToken(t string) bool { return strings.TrimPrefix(t, "Bot ") == s.o.Token }
