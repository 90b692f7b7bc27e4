package discordtest

import (
	"strings"
	"testing"
	"time"
)

func TestShown(t *testing.T) {
	s := New(t, fast)
	bot, i, e, hook := begun(t, s, Member{Name: "ann"})
	bot.answer(e, answerMessage, everything())
	r, err := i.Wait(time.Second)
	if err != nil {
		t.Fatal(err)
	}
	want := `(everybody in the direct message sees this)
┌─ (spoiler, covered)
│ # Severance
│ <t:1706745600:D>
│ ────
│ text
│ picture https://example.org/a.png (spoiler, covered)
│ picture https://example.org/a.png
│ [1 More] [2 Shut](off) [3 Source](https://example.org/a)
└─
▾ Choose
    o0 = v0
`
	if got := r.Message.Show(); !strings.HasPrefix(got, want) {
		t.Errorf("shown as\n%s\nwant\n%s", got, want)
	}
	if b := r.Message.Buttons(); b[2].URL != "https://example.org/a" || !b[1].Disabled {
		t.Errorf("%+v", b)
	}
	bot.ask("PATCH", hook+"/messages/@original", say("changed"))
	if r.Message.Edits() != 1 || r.Message.Body()["edited_timestamp"] == nil || !strings.Contains(r.Message.Show(), "changed") {
		t.Errorf("%d edits, %v", r.Message.Edits(), r.Message.Body())
	}
	bot.ask("DELETE", hook+"/messages/@original", nil)
	if got := r.Message.Show(); got != "(deleted)\n" {
		t.Errorf("shown as %s", got)
	}
}

func TestMuchOlderMessagesAreForgotten(t *testing.T) {
	s := New(t, fast)
	ann := Member{Name: "ann", Guild: s.NewGuild("A")}
	first := s.Post(ann, "first")
	for range 2 * keptMessages {
		s.Post(ann, "x")
	}
	last := s.Post(ann, "last")
	bot := &client{t: t, s: s}
	path := "/channels/" + ann.Guild.Channel.ID + "/messages/"
	if code, _ := bot.ask("GET", path+first.ID, nil); code != 404 {
		t.Errorf("the first: %d", code)
	}
	if code, body := bot.ask("GET", path+last.ID, nil); code != 200 || body["content"] != "last" {
		t.Errorf("the last: %d %v", code, body)
	}
}

func TestWhatABotAsksAboutItself(t *testing.T) {
	s := New(t, fast)
	g := s.NewGuild("A")
	bot := &client{t: t, s: s}
	bot.register(m{"name": "go", "description": "Go"})
	base := "/applications/" + s.ApplicationID()
	id := s.CommandID("go", g)
	for path, want := range map[string]int{
		"/applications/@me":          200,
		"/oauth2/applications/@me":   200,
		base + "/commands/" + id:     200,
		base + "/commands/17":        404,
		"/applications/17/commands":  403,
		base + "/guilds/17/commands": 403,
		base + "/guilds/" + g.ID + "/commands/" + id + "/permissions": 404,
	} {
		if code, body := bot.ask("GET", path, nil); code != want {
			t.Errorf("%s: %d %v", path, code, body)
		}
	}
	s.AllowRole(g, "go", "17", true)
	if code, body := bot.ask("GET", base+"/guilds/"+g.ID+"/commands/"+id+"/permissions", nil); code != 200 || body["id"] != id {
		t.Errorf("%d %v", code, body)
	}
}
