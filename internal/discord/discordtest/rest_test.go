package discordtest

import (
	"bytes"
	"encoding/json"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestRequestsThatAreNone(t *testing.T) {
	s := New(t, fast)
	bot := &client{t: t, s: s}
	request := func(path, agent, token string) (int, string) {
		req, _ := http.NewRequest("GET", s.URL()+path, nil)
		req.Header.Set("User-Agent", agent)
		req.Header.Set("Authorization", token)
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		defer resp.Body.Close()
		raw, _ := io.ReadAll(resp.Body)
		return resp.StatusCode, string(raw)
	}
	good := "DiscordBot (https://example.org/bot, 1)"
	for _, c := range []struct {
		path, agent, token string
		code, recorded     int
	}{
		{"/api/v10/users/@me", good, "Bot " + s.Token(), 200, 0},
		{"/api/v9/users/@me", good, "Bot " + s.Token(), 200, 0},
		{"/api/v10/users/@me", good, "Bot wrong", 401, 0},
		{"/api/v10/users/@me", good, s.Token(), 401, 0},
		{"/api/v10/users/@me", "Go-http-client/1.1", "Bot " + s.Token(), 403, 1},
		{"/users/@me", good, "Bot " + s.Token(), 404, 1},
		{"/api/v6/users/@me", good, "Bot " + s.Token(), 404, 1},
		{"/api/v10/guilds/1", good, "Bot " + s.Token(), 404, 1},
	} {
		if code, body := request(c.path, c.agent, c.token); code != c.code {
			t.Errorf("%+v: %d %s", c, code, body)
		}
		if v := s.TakeViolations(); len(v) != c.recorded {
			t.Errorf("%+v: recorded %q", c, v)
		}
	}
	if s.Refusals() != 3 {
		t.Errorf("%d refusals", s.Refusals())
	}
	for _, body := range []string{"{", "{} {}", ""} {
		if code, raw := bot.askRaw("PUT", "/applications/"+s.ApplicationID()+"/commands", body); code != 400 || !strings.Contains(string(raw), "50109") {
			t.Errorf("%q: %d %s", body, code, raw)
		}
	}
	if v := s.TakeViolations(); len(v) != 3 {
		t.Errorf("recorded %q", v)
	}
}

func TestFaultsOnDemand(t *testing.T) {
	s := New(t, fast)
	bot := &client{t: t, s: s}
	s.Fail(RouteGatewayBot, Fault{Status: 503}, 2)
	s.Fail(RouteGatewayBot, Fault{Status: 429, HTML: true, RetryAfter: 1500 * time.Millisecond}, 1)
	s.Fail("", Fault{Drop: true}, 1)
	s.Fail(RouteGatewayBot, Fault{Delay: 50 * time.Millisecond}, 1)
	ask := func() (int, string) {
		code, raw := bot.do("GET", "/gateway/bot", "", nil)
		return code, string(raw)
	}
	for range 2 {
		if code, body := ask(); code != 503 || !strings.Contains(body, `"message"`) {
			t.Errorf("%d %s", code, body)
		}
	}
	if code, body := ask(); code != 429 || !strings.Contains(body, "<h1>") {
		t.Errorf("%d %s", code, body)
	}
	if code, body := ask(); code != 0 || !strings.Contains(body, "EOF") {
		t.Errorf("%d %s", code, body)
	}
	began := time.Now()
	if code, body := ask(); code != 200 || time.Since(began) < 50*time.Millisecond {
		t.Errorf("%d %s after %s", code, body, time.Since(began))
	}
	s.Fail("", Fault{Status: 500}, 9)
	s.Heal()
	if code, body := ask(); code != 200 {
		t.Errorf("%d %s", code, body)
	}
}

func TestLostAnswerMayBeTriedAgain(t *testing.T) {
	s := New(t, fast)
	g := s.NewGuild("A")
	bot, _ := connect(t, s)
	bot.register(m{"name": "go", "description": "Go"})
	i := s.Command(Member{Name: "ann", Guild: g}, "go")
	e := bot.interaction()
	s.Fail(RouteCallback, Fault{Status: 502, After: true}, 1)
	if code, _ := bot.answer(e, answerMessage, say("once")); code != 502 {
		t.Fatal(code)
	}
	if code, body := bot.answer(e, answerMessage, say("twice")); code != 400 || body["code"] != 40060.0 {
		t.Errorf("%d %v", code, body)
	}
	if r, err := i.Wait(time.Second); err != nil || r.Message.Text() != "once" {
		t.Errorf("%+v %v", r, err)
	}
}

func TestRateLimits(t *testing.T) {
	s := New(t, fast)
	bot := &client{t: t, s: s}
	g := s.NewGuild("A")
	path := "/channels/" + g.Channel.ID + "/messages"
	for n := range 6 {
		raw, _ := json.Marshal(say("x"))
		req, _ := http.NewRequest("POST", s.URL()+"/api/v10"+path, bytes.NewReader(raw))
		req.Header.Set("Authorization", "Bot "+s.Token())
		req.Header.Set("User-Agent", "DiscordBot (https://example.org/bot, 1)")
		req.Header.Set("Content-Type", "application/json")
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		var body m
		_ = json.NewDecoder(resp.Body).Decode(&body)
		resp.Body.Close()
		if resp.Header.Get("X-RateLimit-Bucket") == "" || resp.Header.Get("X-RateLimit-Limit") != "5" {
			t.Errorf("headers %v", resp.Header)
		}
		switch {
		case n < 5 && resp.StatusCode != 200:
			t.Errorf("%d: %d %v", n, resp.StatusCode, body)
		case n == 5 && (resp.StatusCode != 429 || resp.Header.Get("Retry-After") == "" || body["retry_after"].(float64) <= 0 || body["global"] != false):
			t.Errorf("%d: %d %v %v", n, resp.StatusCode, body, resp.Header)
		}
	}
	for range 60 {
		if code, _ := bot.ask("GET", "/users/@me", nil); code == 429 {
			return
		}
	}
	t.Error("sixty requests a second were let pass")
}

func TestChannelMessages(t *testing.T) {
	s := New(t, fast)
	bot := &client{t: t, s: s}
	g, out := s.NewGuild("A"), s.NewGuildWithout("B")
	ann := Member{Name: "ann", Guild: g}
	body := say("news")
	body["nonce"], body["enforce_nonce"] = "n1", true
	code, first := bot.ask("POST", "/channels/"+g.Channel.ID+"/messages", body)
	if code != 200 {
		t.Fatalf("%d %v", code, first)
	}
	if _, again := bot.ask("POST", "/channels/"+g.Channel.ID+"/messages", body); again["id"] != first["id"] {
		t.Errorf("the same nonce made a second message")
	}
	path := "/channels/" + g.Channel.ID + "/messages/" + first["id"].(string)
	if code, got := bot.ask("PATCH", path, say("newer")); code != 200 || got["flags"] != float64(flagV2) || got["edited_timestamp"] == nil {
		t.Errorf("%d %v", code, got)
	}
	if code, got := bot.ask("PATCH", path, m{"content": "x", "allowed_mentions": m{"parse": []any{}}}); code != 400 {
		t.Errorf("content in a message of components: %d %v", code, got)
	}
	s.TakeViolations()
	hers := s.Post(ann, "hello")
	if code, _ := bot.ask("PATCH", "/channels/"+g.Channel.ID+"/messages/"+hers.ID, say("x")); code != 403 {
		t.Errorf("another's message was edited: %d", code)
	}
	if code, _ := bot.ask("DELETE", path, nil); code != 204 {
		t.Errorf("delete: %d", code)
	}
	if code, _ := bot.ask("GET", path, nil); code != 404 {
		t.Errorf("a deleted message: %d", code)
	}
	if code, got := bot.ask("POST", "/channels/"+out.Channel.ID+"/messages", say("x")); code != 403 || got["code"] != 50001.0 {
		t.Errorf("a server that has not installed the bot: %d %v", code, got)
	}
	code, dm := bot.ask("POST", "/users/@me/channels", m{"recipient_id": s.UserID("ann")})
	if code != 200 || dm["type"] != 1.0 {
		t.Fatalf("%d %v", code, dm)
	}
	if code, _ := bot.ask("POST", "/channels/"+dm["id"].(string)+"/messages", say("x")); code != 200 {
		t.Errorf("a direct message: %d", code)
	}
}

func TestFiles(t *testing.T) {
	s := New(t, fast)
	g := s.NewGuild("A")
	bot, _ := connect(t, s)
	bot.register(m{"name": "go", "description": "Go", "options": []any{m{"type": optionAttachment, "name": "file", "description": "x"}}})
	s.Command(Member{Name: "ann", Guild: g}, "go", Opt("file", File{Name: "a b.txt", Content: []byte("words"), Size: 9, Says: 7}))
	e := bot.interaction()
	var told m
	for _, a := range e["data"].(m)["resolved"].(m)["attachments"].(m) {
		told = a.(m)
	}
	resp, err := http.Get(told["url"].(string))
	if err != nil {
		t.Fatal(err)
	}
	raw, _ := io.ReadAll(resp.Body)
	resp.Body.Close()
	if string(raw) != "words    " || told["size"] != 7.0 || told["filename"] != "a b.txt" {
		t.Errorf("%q of %v", raw, told)
	}
	s.Command(Member{Name: "ann", Guild: g}, "go", Opt("file", File{Name: "a", Gone: true}))
	for _, a := range bot.interaction()["data"].(m)["resolved"].(m)["attachments"].(m) {
		told = a.(m)
	}
	if resp, err := http.Get(told["url"].(string)); err != nil || resp.StatusCode != 404 {
		t.Errorf("a file that is gone: %v %v", resp, err)
	} else {
		resp.Body.Close()
	}
	send := func(data m) (int, string) {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		payload, _ := json.Marshal(m{"type": answerMessage, "data": data})
		_ = w.WriteField("payload_json", string(payload))
		f, _ := w.CreateFormFile("files[0]", "out.txt")
		_, _ = f.Write([]byte("exported"))
		_ = w.Close()
		code, raw := bot.do("POST", "/interactions/"+e["id"].(string)+"/"+e["token"].(string)+"/callback?with_response=true", w.FormDataContentType(), &b)
		return code, string(raw)
	}
	if code, body := send(say("see the file")); code != 400 || !strings.Contains(body, "out.txt") {
		t.Errorf("a file no component names: %d %s", code, body)
	}
	s.TakeViolations()
	code, body := send(with(words("see"), m{"type": kindFile, "file": m{"url": "attachment://out.txt"}}))
	if code != 200 || !strings.Contains(body, `"filename":"out.txt"`) {
		t.Errorf("%d %s", code, body)
	}
}
