package discordtest

import (
	"errors"
	"strings"
	"testing"
	"time"
)

// The whole way once: connect, register, a command, an answer, a button, its change.
func TestOneConversation(t *testing.T) {
	s := New(t, fast)
	g := s.NewGuild("A")
	bot, ready := connect(t, s)
	bot.expectEvent("GUILD_CREATE")
	if ready["session_id"] == "" || !s.WaitReady(time.Second) {
		t.Fatalf("READY without a session: %v", ready)
	}
	bot.register(status)
	ann := Member{Name: "ann", Guild: g, Locale: "de"}
	i := s.Command(ann, "status", Opt("show", "severance"))
	e := bot.interaction()
	if e["guild_id"] != g.ID || e["locale"] != "de" || e["authorizing_integration_owners"].(m)["0"] != g.ID {
		t.Errorf("the event says %v", e)
	}
	data := say("Season 2 is filming.")
	data["components"] = append(data["components"].([]any), m{"type": kindRow, "components": []any{
		m{"type": kindButton, "style": 2, "label": "More", "custom_id": "more:severance"}}})
	code, body := bot.answer(e, answerMessage, data)
	if code != 200 {
		t.Fatalf("%d %v", code, body)
	}
	r, err := i.Wait(time.Second)
	if err != nil || r.Private || r.Message.Text() != "Season 2 is filming." || r.Latency <= 0 {
		t.Fatalf("%+v %v", r, err)
	}
	click := s.Click(ann, r.Message, "More")
	e = bot.interaction()
	if e["message"].(m)["id"] != r.Message.ID {
		t.Errorf("the click carries %v", e["message"])
	}
	if code, body := bot.answer(e, answerUpdate, say("And it is in Bergen.")); code != 200 {
		t.Fatalf("%d %v", code, body)
	}
	if r, err := click.Wait(time.Second); err != nil || !r.Updated || r.Message.Text() != "And it is in Bergen." {
		t.Fatalf("%+v %v", r, err)
	}
}

func TestSecondLateAndUnknownAnswers(t *testing.T) {
	now := time.Date(2026, 8, 1, 12, 0, 0, 0, time.UTC)
	o := fast
	o.Now = func() time.Time { return now }
	s := New(t, o)
	g := s.NewGuild("A")
	bot, _ := connect(t, s)
	bot.register(status)
	ann := Member{Name: "ann", Guild: g}
	i := s.Command(ann, "status", Opt("show", "x"))
	e := bot.interaction()
	if code, _ := bot.answer(e, answerMessage, say("one")); code != 200 {
		t.Fatal(code)
	}
	if _, err := i.Wait(time.Second); err != nil {
		t.Fatal(err)
	}
	if code, body := bot.answer(e, answerMessage, say("two")); code != 400 || body["code"] != 40060.0 {
		t.Errorf("second answer: %d %v", code, body)
	}
	e["token"] = "unheard-of"
	if code, body := bot.answer(e, answerMessage, say("two")); code != 404 || body["code"] != 10062.0 {
		t.Errorf("unknown: %d %v", code, body)
	}
	if v := s.TakeViolations(); len(v) != 2 || !strings.Contains(v[0], "second answer") {
		t.Errorf("violations %q", v)
	}
	i = s.Command(ann, "status", Opt("show", "x"))
	e = bot.interaction()
	now = now.Add(3100 * time.Millisecond)
	if code, body := bot.answer(e, answerMessage, say("late")); code != 404 || body["code"] != 10062.0 {
		t.Errorf("late: %d %v", code, body)
	}
	if _, err := i.Wait(time.Second); !errors.Is(err, ErrNoAnswer) {
		t.Errorf("the person sees %v", err)
	}
}
