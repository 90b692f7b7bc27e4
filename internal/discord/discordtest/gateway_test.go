package discordtest

import (
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/gorilla/websocket"
)

func identity(s *Server, more m) m {
	d := m{"token": s.Token(), "intents": 1, "properties": m{}}
	for k, v := range more {
		d[k] = v
		if v == nil {
			delete(d, k)
		}
	}
	return d
}

func TestIdentifyIsChecked(t *testing.T) {
	s := New(t, fast)
	for _, c := range []struct {
		name string
		op   int
		d    any
		code int
	}{
		{"a wrong token", 2, identity(s, m{"token": "wrong"}), 4004},
		{"no intents", 2, identity(s, m{"intents": nil}), 4013},
		{"unknown intents", 2, identity(s, m{"intents": 1 << 30}), 4013},
		{"a privileged intent", 2, identity(s, m{"intents": 1 | 1<<15}), 4014},
		{"no properties", 2, identity(s, m{"properties": nil}), 4002},
		{"a shard beyond", 2, identity(s, m{"shard": []int{1, 1}}), 4010},
		{"a presence before", 3, m{}, 4003},
		{"an unknown op", 99, nil, 4001},
		{"a resume with a wrong token", 6, m{"token": "wrong", "session_id": "x", "seq": 1}, 4004},
		{"a resume without seq", 6, m{"token": s.Token(), "session_id": "x"}, 4002},
	} {
		t.Run(c.name, func(t *testing.T) {
			bot := dial(t, s)
			bot.expect(10)
			bot.send(c.op, c.d)
			bot.expectClose(c.code)
		})
	}
	bot, _ := connect(t, s)
	bot.identify(1)
	bot.expectClose(4005)
	ws, _, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(s.URL(), "http")+"/?v=6", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer ws.Close()
	(&client{t: t, s: s, ws: ws}).expectClose(4012)
	if v := s.TakeViolations(); len(v) != 1 {
		t.Errorf("recorded %q", v)
	}
}

func TestHastyIdentifyIsInvalid(t *testing.T) {
	s := New(t, Options{IdentifyEvery: time.Second})
	connect(t, s)
	bot := dial(t, s)
	bot.expect(10)
	bot.identify(1)
	if p := bot.expect(9); string(p.D) != "false" {
		t.Errorf("op 9 says %s", p.D)
	}
	time.Sleep(1050 * time.Millisecond)
	bot.identify(1)
	bot.expectEvent("READY")
	if n := s.Counts(); n.Identifies != 2 || n.Hasty != 1 {
		t.Errorf("%+v", n)
	}
}

func TestHeartbeats(t *testing.T) {
	o := fast
	o.Heartbeat = 400 * time.Millisecond
	s := New(t, o)
	bot, _ := connect(t, s)
	bot.send(1, bot.seq)
	bot.expect(11)
	s.AskHeartbeat()
	bot.expect(1)
	s.Mute()
	bot.send(1, bot.seq)
	s.Dispatch("TYPING_START", m{})
	bot.expectEvent("TYPING_START") // events come, answers to heartbeats do not
	bot.expectClose(4009)           // and silence is noticed
}

func TestResumeReplaysWhatWasMissed(t *testing.T) {
	s := New(t, fast)
	g := s.NewGuild("A")
	bot, ready := connect(t, s)
	bot.expectEvent("GUILD_CREATE")
	bot.register(m{"name": "go", "description": "Go"})
	s.DropConnections()
	if s.WaitReady(0) {
		t.Error("a dropped connection counts as one")
	}
	if _, err := bot.read(time.Second); err == nil {
		t.Fatal("the connection was not dropped")
	}
	i := s.Command(Member{Name: "ann", Guild: g}, "go")
	again := dial(t, s)
	again.expect(10)
	again.resume(ready["session_id"].(string), bot.seq)
	e := again.interaction()
	again.expectEvent("RESUMED")
	if e["id"] != i.ID {
		t.Errorf("replayed %v, want %s", e["id"], i.ID)
	}
	if again.seq != bot.seq+2 {
		t.Errorf("seq %d after %d", again.seq, bot.seq)
	}
	if n := s.Counts(); n.Resumes != 1 || n.Identifies != 1 || n.Connections != 2 {
		t.Errorf("%+v", n)
	}
	far := dial(t, s)
	far.expect(10)
	far.resume(ready["session_id"].(string), 4000)
	far.expectClose(4007)
}

func TestSessionsThatCannotBeResumed(t *testing.T) {
	s := New(t, fast)
	bot := dial(t, s)
	bot.expect(10)
	bot.resume("unheard-of", 1)
	if p := bot.expect(9); string(p.D) != "false" {
		t.Errorf("op 9 says %s", p.D)
	}
	first, ready := connect(t, s)
	_ = first.ws.WriteControl(websocket.CloseMessage, websocket.FormatCloseMessage(1000, ""), time.Now().Add(time.Second))
	first.expectClose(1000)
	s.await(time.Second, func() bool { return len(s.gateway.sessions) == 0 })
	bot.resume(ready["session_id"].(string), first.seq)
	bot.expect(9) // closed with 1000 a session is over
	old, ready := connect(t, s)
	for range keptEvents + 1 {
		s.Dispatch("TYPING_START", m{})
	}
	s.DropConnections()
	late := dial(t, s)
	late.expect(10)
	late.resume(ready["session_id"].(string), old.seq)
	late.expect(9) // more was missed than is kept
}

func TestGatewayFaults(t *testing.T) {
	s := New(t, fast)
	for _, c := range []struct {
		name  string
		fault GatewayFault
		want  func(*client, string)
	}{
		{"no HELLO", GatewayFault{NoHello: true}, func(c *client, _ string) { silent(c) }},
		{"slow HELLO", GatewayFault{HelloAfter: 60 * time.Millisecond}, func(c *client, _ string) {
			began := time.Now()
			if c.expect(10); time.Since(began) < 50*time.Millisecond {
				c.t.Error("HELLO came at once")
			}
		}},
		{"no heartbeat answers", GatewayFault{NoHeartbeatAnswers: true}, func(c *client, _ string) {
			c.expect(10)
			c.send(1, nil)
			silent(c)
		}},
		{"op 7 to RESUME", GatewayFault{OnResume: Answer{Op: 7}}, func(c *client, session string) {
			c.expect(10)
			c.resume(session, 1)
			c.expect(7)
		}},
		{"op 9 true to RESUME", GatewayFault{OnResume: Answer{Op: 9, Resumable: true}}, func(c *client, session string) {
			c.expect(10)
			c.resume(session, 1)
			if p := c.expect(9); string(p.D) != "true" {
				c.t.Errorf("op 9 says %s", p.D)
			}
		}},
		{"silence to RESUME", GatewayFault{OnResume: Answer{Silence: true}}, func(c *client, session string) {
			c.expect(10)
			c.resume(session, 1)
			silent(c)
		}},
		{"4014 to IDENTIFY", GatewayFault{OnIdentify: Answer{Close: 4014}}, func(c *client, _ string) {
			c.expect(10)
			c.identify(1)
			c.expectClose(4014)
		}},
		{"IDENTIFY drops", GatewayFault{OnIdentify: Answer{Drop: true}}, func(c *client, _ string) {
			c.expect(10)
			c.identify(1)
			var closed *websocket.CloseError
			if _, err := c.read(time.Second); err == nil || errors.As(err, &closed) && closed.Code != 1006 {
				c.t.Errorf("read %v", err)
			}
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, ready := connect(t, s)
			s.NextConnection(c.fault)
			bot := dial(t, s)
			c.want(bot, ready["session_id"].(string))
		})
	}
	s.NextConnection(GatewayFault{Refuse: http.StatusBadGateway})
	_, resp, err := websocket.DefaultDialer.Dial("ws"+strings.TrimPrefix(s.URL(), "http")+"/?v=10", nil)
	if err == nil || resp == nil || resp.StatusCode != 502 {
		t.Errorf("a refused opening: %v %v", resp, err)
	}
	s.SetGatewayURL("ws://127.0.0.1:1")
	if _, body := (&client{t: t, s: s}).ask("GET", "/gateway", nil); body["url"] != "ws://127.0.0.1:1" {
		t.Errorf("the gateway's address is %v", body)
	}
}

// silent wants nothing to come for a while, on a connection that stays open.
func silent(c *client) {
	c.t.Helper()
	p, err := c.read(60 * time.Millisecond)
	var timeout net.Error
	if !errors.As(err, &timeout) || !timeout.Timeout() {
		c.t.Errorf("got op %d %s (%v), want silence", p.Op, p.T, err)
	}
}

func TestFaultsOfAnOpenConnection(t *testing.T) {
	s := New(t, fast)
	for code := 4000; code <= 4014; code++ {
		bot, _ := connect(t, s)
		s.CloseConnections(code)
		bot.expectClose(code)
	}
	bot, _ := connect(t, s)
	s.Reconnect()
	bot.expect(7)
	s.Invalidate(true)
	if p := bot.expect(9); string(p.D) != "true" {
		t.Errorf("op 9 says %s", p.D)
	}
	s.Invalidate(false)
	bot.expect(9)
	bot.identify(1) // the connection stays, and may identify anew
	bot.expectEvent("READY")
	s.SendRaw(`{"op":0,"t":"INTERACTION_CREATE","s":99,"d":{"id":17,"data":[]}}`)
	if d := bot.expectEvent("INTERACTION_CREATE"); string(d) != `{"id":17,"data":[]}` {
		t.Errorf("sent as %s", d)
	}
}

func TestFrozenAndZombie(t *testing.T) {
	s := New(t, fast)
	zombie, _ := connect(t, s)
	s.Zombie()
	zombie.send(1, nil)
	s.Dispatch("TYPING_START", m{})
	silent(zombie)
	frozen, ready := connect(t, s)
	s.Freeze()
	frozen.send(1, nil)
	s.Dispatch("TYPING_START", m{})
	silent(frozen)
	again := dial(t, s)
	again.expect(10)
	again.resume(ready["session_id"].(string), frozen.seq)
	again.expectEvent("TYPING_START") // what the frozen one missed
	again.expectEvent("RESUMED")
}
