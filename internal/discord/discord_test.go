package discord

import (
	"context"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/internal/discord/discordtest"
)

// The whole way once: a question, its suggestions, its buttons.
func TestStatus(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ann := s.member("ann")
	r := s.seen(s.Autocomplete(ann, "status", "show", "sever"))
	if len(r.Choices) == 0 || r.Choices[0].Name != "Severance" {
		t.Errorf("suggestions: %+v", r.Choices)
	}
	r = s.seen(s.Command(ann, "status", discordtest.Opt("show", "severance")))
	s.says(r, "Severance, season ", "Order:")
	if r.Private || r.Latency > 500*time.Millisecond {
		t.Errorf("private %v after %s", r.Private, r.Latency)
	}
	again := s.seen(s.Click(ann, r.Message, "Cast"))
	s.says(again, "Severance: the cast")
	if again.Updated {
		t.Error("the answer is replaced")
	}
	r = s.seen(s.Command(ann, "status", discordtest.Opt("show", "no such thing at all")))
	if !r.Private {
		t.Errorf("an error is told to all:\n%s", r.Message.Show())
	}
}

func TestHelpLinksCommands(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	r := s.seen(s.Command(s.member("ann"), "help"))
	s.says(r, "</status:"+s.CommandID("status", nil)+">")
}

func TestRegistersOnce(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	if err := s.end(); err != nil {
		t.Fatal(err)
	}
	before := s.Registrations()
	s.run(hurry)
	s.up()
	if !strings.Contains(s.log.String(), "changed=false") || s.Registrations() != before {
		t.Errorf("registered again (%d, %d):\n%s", before, s.Registrations(), s.log)
	}
}

// In development the commands are one server's alone, and work there.
func TestRegistersInOneServer(t *testing.T) {
	t.Parallel()
	d := discordtest.New(t, hasty)
	a, b := d.NewGuild("A"), d.NewGuild("B")
	ctx, cancel := context.WithCancel(t.Context())
	over := make(chan error, 1)
	go func() {
		over <- Run(ctx, Config{Token: d.Token(), APIURL: d.URL(), GuildID: a.ID, pace: hurry}, newBot(t, filepath.Join(t.TempDir(), "backlot.db")))
	}()
	if !d.WaitReady(5*time.Second) || !d.WaitCommands(a, 5*time.Second) {
		t.Fatal("the bot does not come up")
	}
	if n := len(d.Commands(nil)) + len(d.Commands(b)); n != 0 {
		t.Errorf("%d commands are registered elsewhere", n)
	}
	r, err := d.Command(discordtest.Member{Name: "ann", Guild: a}, "status", discordtest.Opt("show", "severance")).Wait(5 * time.Second)
	if err != nil || r.Message == nil || !strings.Contains(r.Message.Text(), "Severance") {
		t.Errorf("%+v %v", r, err)
	}
	cancel()
	if err := <-over; err != nil {
		t.Error(err)
	}
}
