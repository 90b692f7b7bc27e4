package discordtest

import (
	"strings"
	"testing"
	"time"
)

// abroad opens an interaction that a test answers.
func begun(t *testing.T, s *Server, by Member) (*client, *Interaction, map[string]any, string) {
	t.Helper()
	bot, _ := connect(t, s)
	bot.register(m{"name": "go", "description": "Go"})
	i := s.Command(by, "go")
	e := bot.interaction()
	return bot, i, e, "/webhooks/" + s.ApplicationID() + "/" + i.Token
}

func TestDeferredAnswer(t *testing.T) {
	s := New(t, fast)
	bot, i, e, hook := begun(t, s, Member{Name: "ann", Guild: s.NewGuild("A")})
	if code, _ := bot.ask("PATCH", hook+"/messages/@original", say("early")); code != 404 {
		t.Errorf("an edit before any answer: %d", code)
	}
	if code, body := bot.answer(e, answerDeferred, m{"flags": flagEphemeral}); code != 200 ||
		body["interaction"].(m)["response_message_loading"] != true {
		t.Fatalf("%d %v", code, body)
	}
	if r, err := i.Wait(30 * time.Millisecond); err == nil || !strings.Contains(err.Error(), "thinking") {
		t.Errorf("%+v %v", r, err)
	}
	if code, body := bot.ask("PATCH", hook+"/messages/@original", m{"components": []any{words("x")}, "allowed_mentions": m{"parse": []any{}}}); code != 400 {
		t.Errorf("the edit of a deferral without the flag: %d %v", code, body)
	}
	s.TakeViolations()
	if code, body := bot.ask("PATCH", hook+"/messages/@original", say("done")); code != 200 || body["flags"] != float64(flagV2|flagEphemeral) {
		t.Fatalf("%d %v", code, body)
	}
	r, err := i.Wait(time.Second)
	if err != nil || !r.Private || r.Message.Text() != "done" || r.Finished <= r.Latency {
		t.Errorf("%+v %v", r, err)
	}
	if !strings.Contains(r.Message.Show(), "only ann sees this") {
		t.Errorf("shown as %s", r.Message.Show())
	}
	if code, body := bot.ask("GET", hook+"/messages/@original", nil); code != 200 || body["id"] != r.Message.ID {
		t.Errorf("%d %v", code, body)
	}
	bot.ask("DELETE", hook+"/messages/@original", nil)
	if !r.Message.Deleted() {
		t.Error("the message is still there")
	}
}

func TestFollowUps(t *testing.T) {
	s := New(t, fast)
	bot, i, e, hook := begun(t, s, Member{Name: "ann", Guild: s.NewGuild("A")})
	bot.answer(e, answerDeferred, nil)
	if code, body := bot.ask("POST", hook, but(m{"flags": flagV2 | flagEphemeral})); code != 400 {
		t.Errorf("a private text into a public deferral: %d %v", code, body)
	}
	s.TakeViolations()
	_, filled := bot.ask("POST", hook, say("fills the deferral"))
	code, second := bot.ask("POST", hook, but(m{"flags": flagV2 | flagEphemeral}))
	if code != 200 || second["id"] == filled["id"] {
		t.Fatalf("%d %v", code, second)
	}
	list, err := i.WaitFollowUps(1, time.Second)
	if r, _ := i.Wait(0); err != nil || r.Message.Text() != "fills the deferral" || len(list) != 1 || !list[0].Private {
		t.Errorf("%+v %v %v", r, list, err)
	}
	if code, body := bot.ask("PATCH", hook+"/messages/"+second["id"].(string), say("changed")); code != 200 || list[0].Text() != "changed" {
		t.Errorf("%d %v", code, body)
	}
	if code, _ := bot.ask("DELETE", hook+"/messages/"+second["id"].(string), nil); code != 204 || !list[0].Deleted() {
		t.Errorf("%d", code)
	}
}

func TestFollowUpsWhereTheBotIsNoMember(t *testing.T) {
	s := New(t, fast)
	bot, i, e, hook := begun(t, s, Member{Name: "ann", Guild: s.NewGuildWithout("B"), Without: UseExternalApps})
	if owners := e["authorizing_integration_owners"].(m); owners["1"] != s.UserID("ann") || owners["0"] != nil {
		t.Errorf("owners %v", owners)
	}
	bot.answer(e, answerMessage, say("meant for all"))
	if r, err := i.Wait(time.Second); err != nil || !r.Private {
		t.Errorf("%+v %v: who may not use external apps openly is alone with them", r, err)
	}
	for n := range 6 {
		code, body := bot.ask("POST", hook, say("x"))
		if n < 5 && code != 200 || n == 5 && code != 400 && code != 429 {
			t.Errorf("%d: %d %v", n, code, body)
		}
		if n == 4 {
			time.Sleep(2050 * time.Millisecond) // past the rate limit of the webhook
		}
		if n == 5 && body["code"] != 40094.0 {
			t.Errorf("%v", body)
		}
	}
	s.TakeViolations()
}

func TestTokensEnd(t *testing.T) {
	now := time.Date(2026, 8, 1, 12, 0, 0, 0, time.UTC)
	o := fast
	o.Now = func() time.Time { return now }
	s := New(t, o)
	bot, i, e, hook := begun(t, s, Member{Name: "ann"})
	bot.answer(e, answerMessage, say("x"))
	now = now.Add(16 * time.Minute)
	if code, body := bot.ask("PATCH", hook+"/messages/@original", say("y")); code != 401 || body["code"] != 50027.0 {
		t.Errorf("%d %v", code, body)
	}
	i.Forget()
	if code, _ := bot.ask("PATCH", hook+"/messages/@original", say("y")); code != 404 {
		t.Errorf("a forgotten one: %d", code)
	}
}

// What this Discord answers has the shape that the description gives.
func TestOwnAnswersAreDescribed(t *testing.T) {
	s := New(t, fast)
	if s.description == nil {
		t.Skip("../shared/discord/openapi.json is absent")
	}
	g := s.NewGuild("A")
	bot, i, e, hook := begun(t, s, Member{Name: "ann", Guild: g})
	held := func(schema string, body any) {
		t.Helper()
		for _, b := range s.description.hold([]string{"components", "schemas", schema}, body) {
			if b.code != codeUnknown || b.at == "" {
				t.Errorf("%s at %s: %s", schema, b.at, b.say)
			}
		}
	}
	_, body := bot.answer(e, answerMessage, everything())
	held("InteractionCallbackResponse", any(body))
	_, message := bot.ask("GET", hook+"/messages/@original", nil)
	held("MessageResponse", any(message))
	_, raw := bot.ask("PUT", "/applications/"+s.ApplicationID()+"/guilds/"+g.ID+"/commands", []any{status})
	if raw != nil {
		t.Fatalf("%v", raw)
	}
	s.mu.Lock()
	command := s.commands[g.ID][0]
	s.mu.Unlock()
	held("ApplicationCommandResponse", any(command))
	_, me := bot.ask("GET", "/users/@me", nil)
	held("UserPIIResponse", any(me))
	if _, err := i.Wait(0); err != nil {
		t.Error(err)
	}
}
