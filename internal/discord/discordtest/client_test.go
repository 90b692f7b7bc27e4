package discordtest

import (
	"bytes"
	"compress/zlib"
	"encoding/json"
	"io"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

// client is a bot small enough to be read: one socket and one way to ask.
type client struct {
	t   *testing.T
	s   *Server
	ws  *websocket.Conn
	seq int
}

// payload is what the gateway sends.
type payload struct {
	Op int             `json:"op"`
	T  string          `json:"t"`
	S  int             `json:"s"`
	D  json.RawMessage `json:"d"`
}

// plain uses a connection once: net/http repeats a GET whose kept one was dropped.
var plain = &http.Client{Transport: &http.Transport{DisableKeepAlives: true}}

// fast is a Discord without the waiting.
var fast = Options{IdentifyEvery: time.Nanosecond}

// dial opens the gateway's address and reads nothing.
func dial(t *testing.T, s *Server) *client {
	t.Helper()
	status, body := (&client{t: t, s: s}).ask("GET", "/gateway", nil)
	if status != 200 {
		t.Fatalf("GET /gateway: %d", status)
	}
	ws, _, err := websocket.DefaultDialer.Dial(body["url"].(string)+"/?v=10&encoding=json", nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = ws.Close() })
	return &client{t: t, s: s, ws: ws}
}

// connect identifies and reads READY.
func connect(t *testing.T, s *Server) (*client, map[string]any) {
	t.Helper()
	c := dial(t, s)
	c.expect(10)
	c.identify(1)
	var ready map[string]any
	if err := json.Unmarshal(c.expectEvent("READY"), &ready); err != nil {
		t.Fatal(err)
	}
	return c, ready
}

func (c *client) identify(intents int) {
	c.send(2, map[string]any{"token": c.s.Token(), "intents": intents, "properties": map[string]any{"os": "linux"}})
}

func (c *client) resume(session string, seq int) {
	c.send(6, map[string]any{"token": c.s.Token(), "session_id": session, "seq": seq})
}

func (c *client) send(op int, d any) {
	c.t.Helper()
	if err := c.ws.WriteJSON(map[string]any{"op": op, "d": d}); err != nil {
		c.t.Fatalf("op %d: %v", op, err)
	}
}

// read takes the next payload, or the error that ended the connection.
func (c *client) read(within time.Duration) (payload, error) {
	_ = c.ws.SetReadDeadline(time.Now().Add(within))
	kind, raw, err := c.ws.ReadMessage()
	if err != nil {
		return payload{}, err
	}
	if kind == websocket.BinaryMessage {
		z, err := zlib.NewReader(bytes.NewReader(raw))
		if err != nil {
			return payload{}, err
		}
		if raw, err = io.ReadAll(z); err != nil {
			return payload{}, err
		}
	}
	var p payload
	err = json.Unmarshal(raw, &p)
	if p.S > 0 {
		c.seq = p.S
	}
	return p, err
}

func (c *client) expect(op int) payload {
	c.t.Helper()
	p, err := c.read(2 * time.Second)
	if err != nil || p.Op != op {
		c.t.Fatalf("got op %d %s (%v), want op %d", p.Op, p.T, err, op)
	}
	return p
}

func (c *client) expectEvent(name string) json.RawMessage {
	c.t.Helper()
	p := c.expect(0)
	if p.T != name {
		c.t.Fatalf("got %s, want %s", p.T, name)
	}
	return p.D
}

// expectClose wants the connection closed with a code.
func (c *client) expectClose(code int) {
	c.t.Helper()
	for {
		p, err := c.read(2 * time.Second)
		if err == nil && p.Op == 0 {
			continue
		}
		if !websocket.IsCloseError(err, code) {
			c.t.Fatalf("got op %d (%v), want close code %d", p.Op, err, code)
		}
		return
	}
}

// ask makes one request as a bot does.
func (c *client) ask(method, path string, body any) (int, map[string]any) {
	c.t.Helper()
	status, raw := c.askRaw(method, path, body)
	var o map[string]any
	_ = json.Unmarshal(raw, &o)
	return status, o
}

func (c *client) askRaw(method, path string, body any) (int, []byte) {
	c.t.Helper()
	var r io.Reader
	switch b := body.(type) {
	case nil:
	case string:
		r = strings.NewReader(b)
	default:
		raw, err := json.Marshal(b)
		if err != nil {
			c.t.Fatal(err)
		}
		r = bytes.NewReader(raw)
	}
	return c.do(method, path, "application/json", r)
}

func (c *client) do(method, path, kind string, body io.Reader) (int, []byte) {
	c.t.Helper()
	req, err := http.NewRequest(method, c.s.URL()+"/api/v10"+path, body)
	if err != nil {
		c.t.Fatal(err)
	}
	req.Header.Set("Authorization", "Bot "+c.s.Token())
	req.Header.Set("User-Agent", "DiscordBot (https://example.org/bot, 1)")
	if body != nil {
		req.Header.Set("Content-Type", kind)
	}
	resp, err := plain.Do(req)
	if err != nil {
		return 0, []byte(err.Error())
	}
	defer resp.Body.Close()
	raw, _ := io.ReadAll(resp.Body)
	return resp.StatusCode, raw
}

// answer sends a first answer to an interaction.
func (c *client) answer(e map[string]any, kind int, data any) (int, map[string]any) {
	c.t.Helper()
	body := map[string]any{"type": kind}
	if data != nil {
		body["data"] = data
	}
	return c.ask("POST", "/interactions/"+e["id"].(string)+"/"+e["token"].(string)+"/callback?with_response=true", body)
}

// register registers commands globally.
func (c *client) register(commands ...any) {
	c.t.Helper()
	status, raw := c.askRaw("PUT", "/applications/"+c.s.ApplicationID()+"/commands", commands)
	if status != 200 {
		c.t.Fatalf("register: %d %s", status, raw)
	}
}

// interaction reads events until one comes.
func (c *client) interaction() map[string]any {
	c.t.Helper()
	for {
		p := c.expect(0)
		if p.T != "INTERACTION_CREATE" {
			continue
		}
		var e map[string]any
		if err := json.Unmarshal(p.D, &e); err != nil {
			c.t.Fatal(err)
		}
		return e
	}
}

type m = map[string]any

// say is a good message: one text.
func say(text string) m {
	return m{"flags": flagV2, "allowed_mentions": m{"parse": []string{}}, "components": []any{words(text)}}
}

func words(text string) m { return m{"type": kindText, "content": text} }

// status is a good command with one option of suggestions.
var status = m{"name": "status", "description": "What is known of a show", "options": []any{
	m{"type": optionString, "name": "show", "description": "The show", "required": true, "autocomplete": true},
	m{"type": optionInteger, "name": "season", "description": "The season", "min_value": 1}}}
