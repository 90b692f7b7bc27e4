package discord

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"backlot/internal/discord/discordtest"
)

func TestButtonOutlivesRestart(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ann := s.member("ann")
	r := s.seen(s.Command(ann, "status", discordtest.Opt("show", "severance")))
	if err := s.end(); err != nil {
		t.Fatal(err)
	}
	_ = s.bot.Store.Close()
	s.bot = newBot(t, s.path)
	s.run(hurry)
	s.up()
	s.says(s.seen(s.Click(ann, r.Message, "Cast")), "Severance: the cast")
}

func TestSelect(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ann := s.member("ann")
	r := s.seen(s.Command(ann, "status", discordtest.Opt("show", "severance")))
	ann.Forged = true
	s.says(s.seen(s.Select(ann, r.Message, "1a;status;?season;show=severance", "1")), "season 1")
	s.says(s.seen(s.Select(ann, r.Message, "1a;status;?season;show=severance")), "do not know this button")
}

// The pages of a list: on, back, and chosen from all, in place of the page before;
// and also where a page is not there any more.
func TestPages(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ann := s.member("ann")
	first := s.seen(s.Command(ann, "timeline", discordtest.Opt("show", "severance")))
	menus := first.Message.Menus()
	if len(menus) != 1 || len(menus[0].Choices) < 3 {
		t.Fatalf("no choice of pages:\n%s", first.Message.Show())
	}
	words := first.Message.Text()
	second := s.seen(s.Click(ann, first.Message, "More (2 of "+fmt.Sprint(len(menus[0].Choices))+")"))
	if !second.Updated || second.Message.Text() == words {
		t.Errorf("updated %v:\n%s", second.Updated, second.Message.Show())
	}
	if back := s.seen(s.Select(ann, second.Message, second.Message.Menus()[0].CustomID, "1")); !back.Updated || back.Message.Text() != words {
		t.Errorf("updated %v:\n%s", back.Updated, back.Message.Show())
	}
	ann.Forged = true
	gone := s.seen(s.Select(ann, first.Message, first.Message.Menus()[0].CustomID, "99"))
	s.says(gone, "no page 99")
	if !gone.Private || gone.Updated {
		t.Error("a page that is not there takes the place of one that is")
	}
}

// A custom id that is not ours, of another version, kept no more, or of nothing
// there: a word to the asker, and nothing is changed.
func TestStrangeButtons(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ann := s.member("ann")
	r := s.seen(s.Command(ann, "status", discordtest.Opt("show", "severance")))
	before := r.Message.Text()
	ann.Forged = true
	for id, want := range map[string]string{
		"somebody:else":                       "do not know this button",
		"2r;status;show=x":                    "older version",
		"1rk;AAAAAAAAAAAAAAAAAAAAAA":          "too old",
		"1r;no such;a=b":                      "no command",
		"1r;status;show=#gone-forever":        "",
		"1r;status;show=severance;season=abc": "abc",
		"1r;article publish;id=x;version=1":   "may not use",
		"1r;status;nonsense=1":                "nonsense",
	} {
		got := s.seen(s.Click(ann, r.Message, id))
		s.says(got, want)
		if !got.Private || got.Updated {
			t.Errorf("%s: private %v, updated %v", id, got.Private, got.Updated)
		}
	}
	if r.Message.Text() != before {
		t.Error("the answer that stood is changed")
	}
}

// Where nobody has installed the bot for the place, the shared desk is read and
// nothing is written, whatever rights somebody has there.
func TestElsewhere(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	abroad := discordtest.Member{Name: "ann", Guild: s.NewGuildWithout("B"), Permissions: discordtest.ManageGuild}
	for _, who := range []discordtest.Member{{Name: "ann"}, {Name: "ann", Group: true}, abroad} {
		s.says(s.seen(s.Command(who, "status", discordtest.Opt("show", "severance"))), "Severance, season ")
		who.Forged = true
		s.says(s.seen(s.Command(who, "article list")), "only in a server that has installed me")
	}
	ed := s.editor("ed")
	form := s.seen(s.Command(ed, "article add", discordtest.Opt("show", "severance")))
	review := s.seen(s.Submit(ed, form.Modal, map[string]string{"title": "Of A alone", "text": harbour}))
	s.seen(s.Click(ed, review.Message, "Publish"))
	for _, who := range []discordtest.Member{{Name: "ann"}, abroad, {Name: "bo", Guild: s.NewGuild("C")}} {
		if r := s.seen(s.Command(who, "news", discordtest.Opt("show", "severance"))); strings.Contains(r.Message.Text(), "Of A alone") {
			t.Errorf("%+v reads the desk of another server", who)
		}
	}
}

func TestMessageCommand(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ann := s.member("ann")
	r := s.seen(s.MessageCommand(ann, "About Backlot", s.Post(s.member("bo"), "Is Walken back?")))
	s.says(r, "a message of 15 characters")
}

func TestOptionOfWrongKind(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	ann := s.member("ann")
	ann.Forged = true
	s.says(s.seen(s.Command(ann, "status", discordtest.Opt("show", "severance"), discordtest.Opt("season", "many"))), "many")
	s.says(s.seen(s.Command(ann, "status", discordtest.Opt("show", true))), "true")
	s.says(s.seen(s.Command(ann, "status")), "Which show do you mean")
}

// Discord's HTTP on its bad days: one answer, in time.
func TestRESTFaults(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	for name, f := range map[string]discordtest.Fault{
		"429 as JSON":              {Status: 429, RetryAfter: 100 * time.Millisecond},
		"429 as HTML":              {Status: 429, RetryAfter: time.Second, HTML: true},
		"500":                      {Status: 500},
		"502 as HTML":              {Status: 502, HTML: true},
		"503":                      {Status: 503},
		"slow":                     {Delay: 700 * time.Millisecond},
		"dropped":                  {Drop: true},
		"done, and the word lost":  {Status: 502, After: true},
		"done, and then cut short": {Drop: true, After: true},
	} {
		s.Fail(discordtest.RouteCallback, f, 1)
		s.says(s.seen(s.Command(s.member("ann"), "status", discordtest.Opt("show", "severance"))), "Severance")
		if log := s.log.String(); strings.Contains(log, "level=ERROR") {
			t.Fatalf("%s:\n%s", name, log)
		}
		s.Heal()
	}
}

// An answer that comes after three seconds is left; the next one is there.
func TestTooLate(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	s.Fail(discordtest.RouteCallback, discordtest.Fault{Status: 503}, 30)
	if _, err := s.Command(s.member("ann"), "status", discordtest.Opt("show", "severance")).Wait(4 * time.Second); err == nil {
		t.Error("an answer arrived")
	}
	s.Heal()
	s.works()
}

// A panic stays with its interaction: the person reads a reference that the log
// has as well.
func TestPanic(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	var armed atomic.Bool
	s.bot.Now = func() time.Time {
		if armed.Swap(false) {
			panic("the clock is broken")
		}
		return time.Now()
	}
	armed.Store(true)
	r := s.seen(s.Command(s.member("ann"), "status", discordtest.Opt("show", "severance")))
	s.says(r, "Reference")
	if !r.Private {
		t.Error("all read it")
	}
	s.works()
}

// A command that takes long is deferred, and its answer is filled in. What then
// fails is told to the asker alone.
func TestDeferred(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	if err := s.end(); err != nil {
		t.Fatal(err)
	}
	var slow atomic.Bool
	s.bot.Now = func() time.Time {
		if slow.Swap(false) {
			time.Sleep(400 * time.Millisecond)
		}
		return time.Now()
	}
	p := hurry
	p.patience = 50 * time.Millisecond
	s.run(p)
	s.up()
	slow.Store(true)
	r := s.seen(s.Command(s.member("ann"), "status", discordtest.Opt("show", "severance")))
	s.says(r, "Severance, season ")
	if r.Private || r.Type != deferAnew || r.Latency > 300*time.Millisecond {
		t.Errorf("private %v, type %d, after %s", r.Private, r.Type, r.Latency)
	}
	slow.Store(true)
	i := s.Command(s.member("ann"), "status", discordtest.Opt("show", "no such show at all"))
	late, err := i.WaitFollowUps(1, 5*time.Second)
	if err != nil {
		t.Fatalf("%v\n%s", err, s.log)
	}
	if !late[0].Private || !strings.Contains(late[0].Text(), "no such show at all") {
		t.Errorf("told to all:\n%s", late[0].Show())
	}
	slow.Store(true)
	pressed := s.seen(s.Click(s.member("ann"), r.Message, "Cast"))
	s.says(pressed, "the cast")
}

// Told to stop, the bot finishes what is in hand.
func TestStopFinishes(t *testing.T) {
	t.Parallel()
	s := begin(t, hasty)
	var slow atomic.Bool
	s.bot.Now = func() time.Time {
		if slow.Swap(false) {
			time.Sleep(500 * time.Millisecond)
		}
		return time.Now()
	}
	slow.Store(true)
	i := s.Command(s.member("ann"), "status", discordtest.Opt("show", "severance"))
	time.Sleep(100 * time.Millisecond)
	if err := s.end(); err != nil {
		t.Fatal(err)
	}
	s.says(s.seen(i), "Severance")
}

// What only the operator can mend is a sentence, and the end.
func TestRunRefuses(t *testing.T) {
	t.Parallel()
	d := discordtest.New(t, hasty)
	b := newBot(t, t.TempDir()+"/backlot.db")
	for name, c := range map[string]struct {
		config Config
		want   string
	}{
		"a wrong token":        {Config{Token: "wrong", APIURL: d.URL()}, "DISCORD_TOKEN"},
		"no address":           {Config{Token: d.Token(), APIURL: "discord"}, "DISCORD_API_URL"},
		"a server without me":  {Config{Token: d.Token(), APIURL: d.URL(), GuildID: d.NewGuildWithout("B").ID, pace: hurry}, "I am not in that server"},
		"a server that is not": {Config{Token: d.Token(), APIURL: d.URL(), GuildID: "123456789012345678", pace: hurry}, "I am not in that server"},
	} {
		done := make(chan error, 1)
		go func() { done <- Run(t.Context(), c.config, b) }()
		select {
		case err := <-done:
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%s: %v", name, err)
			}
		case <-time.After(10 * time.Second):
			t.Errorf("%s: Run goes on", name)
		}
	}
	d.TakeViolations()
}

// An address that answers, and is no Discord, is told as that.
func TestNoDiscord(t *testing.T) {
	t.Parallel()
	for _, page := range []struct {
		status int
		body   string
	}{{200, "<html>hello</html>"}, {404, "not found"}, {200, `{"name":"no id"}`}, {302, ""}} {
		other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(page.status)
			_, _ = w.Write([]byte(page.body))
		}))
		err := Run(t.Context(), Config{Token: "x", APIURL: other.URL}, newBot(t, t.TempDir()+"/backlot.db"))
		if err == nil || !strings.Contains(err.Error(), "DISCORD_API_URL") {
			t.Errorf("%d %q: %v", page.status, page.body, err)
		}
		other.Close()
	}
}
