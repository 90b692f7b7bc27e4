package discordtest

import (
	"fmt"
	"testing"
)

func TestPairs(t *testing.T) {
	known := func(name string) bool { return name == "a" || name == "b" }
	for text, want := range map[string]string{
		`a=one b=two`:                "[[a one] [b two]]",
		`a=one two c=three b=x`:      "[[a one two c=three] [b x]]",
		`a="b=x in quotes" b="y z"`:  "[[a b=x in quotes] [b y z]]",
		`a="first\nsecond"`:          "[[a first\nsecond]]",
		`a=https://example.org/?b=1`: "[[a https://example.org/?b=1]]",
		`a=`:                         "[[a ]]",
		`word a=one`:                 "[]",
		`c=one`:                      "[]",
		``:                           "[]",
	} {
		if got := fmt.Sprint(Pairs(text, "=", known)); got != want {
			t.Errorf("%s: %s, want %s", text, got, want)
		}
	}
}

func TestMentionsOfCommands(t *testing.T) {
	s := New(t, fast)
	g := s.NewGuild("A")
	bot := &client{t: t, s: s}
	bot.register(m{"name": "go", "description": "Go"})
	path := "/channels/" + g.Channel.ID + "/messages"
	if code, _ := bot.ask("POST", path, say("Try </go:"+s.CommandID("go", g)+">.")); code != 200 {
		t.Errorf("%d", code)
	}
	if v := s.TakeViolations(); len(v) != 0 {
		t.Errorf("recorded %q", v)
	}
	bot.ask("POST", path, say("Try </go:17> or </ : >."))
	if v := s.TakeViolations(); len(v) != 2 {
		t.Errorf("recorded %q", v)
	}
	if code, body := bot.ask("POST", path, but(m{"flags": flagV2 | flagEphemeral})); code != 400 || errorsAt(body, "flags") == nil {
		t.Errorf("a private message in a channel: %d %v", code, body)
	}
	if s.TakeViolations(); s.Calls(RoutePost) != 3 {
		t.Errorf("%d posts", s.Calls(RoutePost))
	}
}

func TestCompressedEvents(t *testing.T) {
	s := New(t, fast)
	s.NewGuild("A")
	bot := dial(t, s)
	bot.expect(10)
	bot.send(2, identity(s, m{"compress": true}))
	bot.expectEvent("READY")
	bot.expectEvent("GUILD_CREATE")
	deaf := dial(t, s)
	deaf.expect(10)
	deaf.identify(0)
	deaf.expectEvent("READY")
	s.Dispatch("TYPING_START", m{})
	deaf.expectEvent("TYPING_START") // and no server: the Guilds intent is missing
}
