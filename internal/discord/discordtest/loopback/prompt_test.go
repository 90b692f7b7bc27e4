package main

import (
	"bytes"
	"encoding/json"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/internal/discord/discordtest"

	"github.com/gorilla/websocket"
)

type m = map[string]any

// bot answers /go with a button, the button with a form, the form with its
// words, and suggestions with one.
type bot struct {
	t  *testing.T
	s  *discordtest.Server
	ws *websocket.Conn
}

func (b *bot) ask(method, path string, body any) {
	raw, _ := json.Marshal(body)
	req, _ := http.NewRequest(method, b.s.URL()+"/api/v10"+path, bytes.NewReader(raw))
	req.Header.Set("Authorization", "Bot "+b.s.Token())
	req.Header.Set("User-Agent", "DiscordBot (https://example.org/bot, 1)")
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		b.t.Error(err)
		return
	}
	resp.Body.Close()
	if resp.StatusCode >= 300 {
		b.t.Errorf("%s %s: %s", method, path, resp.Status)
	}
}

func start(t *testing.T, s *discordtest.Server) {
	ws, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(s.URL(), "http")+"/?v=10", nil)
	if err != nil {
		t.Fatal(err)
	}
	b := &bot{t, s, ws}
	_ = ws.WriteJSON(m{"op": 2, "d": m{"token": s.Token(), "intents": 1, "properties": m{}}})
	b.ask("PUT", "/applications/"+s.ApplicationID()+"/commands", []any{m{"name": "go", "description": "Go", "options": []any{
		m{"type": 3, "name": "show", "description": "x", "autocomplete": true}, m{"type": 4, "name": "season", "description": "x"}}}})
	done := make(chan struct{})
	go func() { defer close(done); b.serve() }()
	t.Cleanup(func() { ws.Close(); <-done })
}

func (b *bot) serve() {
	for {
		var p struct {
			T string
			D struct {
				ID, Token string
				Type      int
				Data      m
			}
		}
		if b.ws.ReadJSON(&p) != nil {
			return
		}
		if p.T != "INTERACTION_CREATE" {
			continue
		}
		raw, _ := json.Marshal(p.D.Data)
		row := func(c m) m { return m{"type": 1, "components": []any{c}} }
		answer := m{"type": 4, "data": m{"flags": 1 << 15, "allowed_mentions": m{"parse": []any{}}, "components": []any{
			m{"type": 10, "content": string(raw)}, row(m{"type": 2, "style": 1, "label": "Publish", "custom_id": "p"})}}}
		switch p.D.Type {
		case 3:
			answer = m{"type": 9, "data": m{"custom_id": "f", "title": "Form", "components": []any{
				row(m{"type": 4, "style": 2, "custom_id": "text", "label": "Text"})}}}
		case 4:
			answer = m{"type": 8, "data": m{"choices": []any{m{"name": "Severance", "value": "severance"}}}}
		}
		b.ask("POST", "/interactions/"+p.D.ID+"/"+p.D.Token+"/callback", answer)
	}
}

func TestSession(t *testing.T) {
	s := discordtest.New(t, discordtest.Options{IdentifyEvery: time.Nanosecond})
	start(t, s)
	file := filepath.Join(t.TempDir(), "words.txt")
	if err := os.WriteFile(file, []byte("words of a file"), 0o600); err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	p := newPrompt(s, &out)
	for _, c := range []struct{ line, want string }{
		{"wait", "connected: 1 commands"},
		{`/go show:the "bear" season:2`, `{"name":"season","type":4,"value":2}`},
		{"type show:sev", "1 Severance = severance"},
		{"click 1", `form "Form"`},
		{"fill wrong=x", "named as the form shows"},
		{"fill text=<" + file, "words of a file"},
		{"click Draft", `it has "Publish"`},
		{"/go year:2", "does not begin with an option"},
		{"guild B notinstalled", "installed: false"},
		{"/go", "everybody in B"},
		{"as bob@A editor locale=de", ""},
		{"/go", "everybody in A #general sees this"},
		{"say hello", "hello"},
		{"open 1", "message 1"},
		{"commands", "everywhere: go"},
		{"load -n 20 -rate 500 /go show:x", "20 answered, 0 failed"},
	} {
		out.Reset()
		p.do(c.line)
		if !strings.Contains(out.String(), c.want) {
			t.Errorf("> %s\n%s\nwithout %q", c.line, out.String(), c.want)
		}
	}
	if p.where() != "bob@A" {
		t.Errorf("the prompt is %s", p.where())
	}
}

func TestCalls(t *testing.T) {
	var out, errs bytes.Buffer
	if code := run([]string{"-openapi", "off"}, strings.NewReader("help\nquit\n"), &out, &errs); code != 0 || !strings.Contains(out.String(), "DISCORD_API_URL=http://127.0.0.1:") {
		t.Errorf("%d %s %s", code, out.String(), errs.String())
	}
	if code := run([]string{"-no-such"}, strings.NewReader(""), &out, &errs); code != 2 {
		t.Errorf("a wrong flag: %d", code)
	}
	if code := run([]string{"-addr", "256.0.0.1:1", "-openapi", "off"}, strings.NewReader(""), &out, &errs); code != 1 {
		t.Errorf("an address that is none: %d", code)
	}
}
