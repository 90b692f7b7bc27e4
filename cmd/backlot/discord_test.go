package main

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"backlot/internal/discord/discordtest"
)

// town is a Discord on loopback with two servers, and the whole program in it.
// The server A has installed the bot, B has not.
type town struct {
	*discordtest.Server
	t    *testing.T
	call *call
	A, B *discordtest.Guild
	log  *safeBuffer
	stop func() int // tells it to stop, and gives the exit status
}

// safeBuffer may be written and read at once.
type safeBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (s *safeBuffer) Write(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.Write(p)
}

func (s *safeBuffer) String() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.b.String()
}

func newTown(t *testing.T) *town {
	t.Helper()
	d := discordtest.New(t, discordtest.Options{})
	w := &town{Server: d, t: t, A: d.NewGuild("A"), B: d.NewGuildWithout("B")}
	w.call = newCall(t, "DISCORD_TOKEN="+d.Token(), "DISCORD_API_URL="+d.URL(), "LOG_LEVEL=debug")
	w.start()
	return w
}

// start runs "backlot run" and waits until it is at work.
func (w *town) start() {
	w.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	w.log = &safeBuffer{}
	over := make(chan int, 1)
	log := w.log
	go func() { over <- run(ctx, []string{"run"}, w.call.env, strings.NewReader(""), log, log) }()
	var once sync.Once
	status := -1
	w.stop = func() int {
		once.Do(func() {
			cancel()
			select {
			case status = <-over:
			case <-time.After(20 * time.Second):
				w.t.Errorf("backlot run does not end:\n%s", log)
			}
		})
		return status
	}
	w.t.Cleanup(func() { w.stop() })
	deadline := time.Now().Add(30 * time.Second) // the starter library is read first
	for !strings.Contains(log.String(), "the commands are registered") || !strings.Contains(log.String(), "connected to Discord") || !w.WaitReady(time.Second) {
		if time.Now().After(deadline) {
			w.t.Fatalf("the bot does not come up:\n%s", log)
		}
		time.Sleep(5 * time.Millisecond)
	}
}

func (w *town) restart() {
	w.t.Helper()
	if status := w.stop(); status != done {
		w.t.Fatalf("told to stop, it ends with %d:\n%s", status, w.log)
	}
	w.start()
}

func (w *town) member(name string) discordtest.Member {
	return discordtest.Member{Name: name, Guild: w.A}
}

func (w *town) editor(name string) discordtest.Member {
	return discordtest.Member{Name: name, Guild: w.A, Permissions: discordtest.ManageGuild}
}

// sees waits for what a person sees.
func (w *town) sees(i *discordtest.Interaction) discordtest.Response {
	w.t.Helper()
	r, err := i.Wait(10 * time.Second)
	if err != nil {
		w.t.Fatalf("%v\n%s", err, w.log)
	}
	return r
}

// reads waits for a message and gives its words.
func (w *town) reads(i *discordtest.Interaction, all ...string) discordtest.Response {
	w.t.Helper()
	r := w.sees(i)
	if r.Message == nil {
		w.t.Fatalf("no message: %+v\n%s", r, w.log)
	}
	holds(w.t, r.Message.Text(), all...)
	return r
}

func show(name string) discordtest.Option { return discordtest.Opt("show", name) }

const renewal = "Severance has been renewed for season 4, Apple announced on Thursday."

// TestDiscordMembers is what members do: suggestions, answers, buttons, and what
// they may not.
func TestDiscordMembers(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	ann := w.member("ann")
	typed := w.sees(w.Autocomplete(ann, "cast", "name", "wal"))
	if len(typed.Choices) == 0 || typed.Choices[0].Name != "Christopher Walken" {
		t.Fatalf("suggestions: %+v", typed.Choices)
	}
	cast := w.reads(w.Command(ann, "cast", discordtest.Opt("name", typed.Choices[0].Value)), "Burt Goodman")
	if cast.Private {
		t.Error("an answer is told to the asker alone")
	}
	status := w.reads(w.Command(ann, "status", show("severance")), "Severance, season 3", "Confirmed by Tim Cook, Apple")
	if again := w.reads(w.Click(w.member("bo"), status.Message, "Cast"), "Severance: the cast"); again.Updated {
		t.Error("somebody else's answer is replaced")
	}
	unknown := w.reads(w.Command(ann, "status", show("no such show at all")), "I know no show called")
	if !unknown.Private {
		t.Error("an error is told to all")
	}
	if i := w.Command(ann, "article add"); i.Refused() == nil {
		t.Error("members are offered what only editors may do")
	}
	ann.Forged = true
	refused := w.reads(w.Command(ann, "article add", discordtest.Opt("attachment", discordtest.File{Name: "a.txt", Content: []byte(renewal)})), "may not use")
	if !refused.Private {
		t.Error("a refusal is told to all")
	}
	if status := w.stop(); status != done {
		t.Errorf("told to stop, it ends with %d", status)
	}
}

// TestDiscordEditors is an article's way from the form to an answer, with a
// restart between the review and its button; and that nobody else reads it.
func TestDiscordEditors(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	ed, ann := w.editor("ed"), w.member("ann")
	form := w.sees(w.Command(ed, "article add", show("severance")))
	if form.Modal == nil {
		t.Fatalf("no form: %+v", form)
	}
	review := w.reads(w.Submit(ed, form.Modal, map[string]string{"title": "Apple renews Severance", "source": "Deadline", "date": "2026-11-20", "text": renewal}),
		"Apple renews Severance", "season 4")
	if !review.Private {
		t.Error("a draft is shown to all")
	}
	if before := w.reads(w.Command(ann, "status", show("severance"))); strings.Contains(before.Message.Text(), "Apple renews") {
		t.Error("a draft answers")
	}
	w.restart()
	w.reads(w.Click(ed, review.Message, "Publish"), "Published")
	w.reads(w.Command(ann, "status", show("severance")), "Severance, season 4", "renewed for season 4", "Confirmed by Apple", "20 November 2026")
	for name, who := range map[string]discordtest.Member{
		"a direct message":                 {Name: "ann"},
		"a server that has not installed":  {Name: "ann", Guild: w.B},
		"an editor where nobody installed": {Name: "ed", Guild: w.B, Permissions: discordtest.ManageGuild},
	} {
		elsewhere := w.reads(w.Command(who, "status", show("severance")), "Severance, season 3")
		if strings.Contains(elsewhere.Message.Text(), "season 4") {
			t.Errorf("%s reads the desk of A:\n%s", name, elsewhere.Message.Show())
		}
		who.Forged = true
		w.reads(w.Command(who, "article list"), "only in a server that has installed me")
	}
}

// TestDiscordAttachment is an article as a file that carries what the form asks.
func TestDiscordAttachment(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	ed := w.editor("ed")
	file := discordtest.File{Name: "renewal.md", Content: []byte("---\ntitle: Apple renews Severance\nsource: Deadline\npublished: 2026-11-20\nshow: Severance\n---\n" + renewal + "\n")}
	review := w.reads(w.Command(ed, "article add", discordtest.Opt("attachment", file)), "Apple renews Severance", "season 4")
	publish := review.Message.Buttons()[0].CustomID
	w.reads(w.Click(ed, review.Message, "Publish"), "Published")
	w.reads(w.Command(w.member("ann"), "status", show("severance")), "renewed for season 4", "Deadline")
	ed.Forged = true // the button is gone, and pressed once more in a window that does not know
	w.reads(w.Click(ed, review.Message, publish), "was published already", "Nothing was changed")
}

// TestDiscordComesBack drops the connection of the program as it is run, at the
// pace it is run at.
func TestDiscordComesBack(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	ann := w.member("ann")
	for _, fault := range []func(){w.DropConnections, w.Reconnect, func() { w.Invalidate(false) }} {
		before := w.Counts().Connections
		fault()
		lost := time.Now()
		for w.Counts().Connections == before || !w.WaitReady(time.Second) {
			if time.Since(lost) > 10*time.Second {
				t.Fatalf("not back within ten seconds:\n%s", w.log)
			}
			time.Sleep(10 * time.Millisecond)
		}
		w.reads(w.Command(ann, "status", show("severance")), "Severance")
		if took := time.Since(lost); took > 10*time.Second {
			t.Errorf("back after %s", took)
		}
	}
}

// TestConsoleJSON holds "console --json" to what Discord is sent: the same
// components, but for the ids of commands, which only Discord has.
func TestConsoleJSON(t *testing.T) {
	t.Parallel()
	w := newTown(t)
	for line, name := range map[string]string{"/status severance": "status", "/cast severance": "cast", "/premiere severance": "premiere"} {
		option := "show"
		if name == "cast" {
			option = "name"
		}
		seen := w.sees(w.Command(w.member("ann"), name, discordtest.Opt(option, "severance")))
		var printed struct {
			Components []map[string]any `json:"components"`
		}
		if err := json.Unmarshal([]byte(w.call.ok(line+"\n", "console", "--json", "--guild", w.A.ID)), &printed); err != nil {
			t.Fatal(err)
		}
		var sent struct {
			Components []map[string]any `json:"components"`
		}
		raw, err := json.Marshal(seen.Message.Body())
		if err == nil {
			err = json.Unmarshal(raw, &sent)
		}
		if err != nil {
			t.Fatal(err)
		}
		if a, b := bare(printed.Components), bare(sent.Components); a != b {
			t.Errorf("%s: printed\n%s\nsent\n%s", line, a, b)
		}
	}
}

// bare is components without the numbers Discord gives them and with commands
// as they are without an id.
func bare(list []map[string]any) string {
	var walk func(v any) any
	walk = func(v any) any {
		switch v := v.(type) {
		case []map[string]any:
			all := []any{}
			for _, one := range v {
				all = append(all, walk(one))
			}
			return all
		case []any:
			for i := range v {
				v[i] = walk(v[i])
			}
		case map[string]any:
			delete(v, "id")
			for key := range v {
				v[key] = walk(v[key])
			}
		case string:
			return regexp.MustCompile(`</([a-z -]+):\d+>`).ReplaceAllString(v, "`/$1`")
		}
		return v
	}
	raw, _ := json.MarshalIndent(walk(list), "", " ")
	return string(raw)
}

// What only the operator can mend ends the program with a sentence that says how.
func TestDiscordRefuses(t *testing.T) {
	t.Parallel()
	d := discordtest.New(t, discordtest.Options{OpenAPI: "off"})
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()
	for name, w := range map[string]struct {
		env  []string
		want string
	}{
		"a wrong token":          {[]string{"DISCORD_TOKEN=wrong", "DISCORD_API_URL=" + d.URL()}, "Discord refuses DISCORD_TOKEN"},
		"no Discord":             {[]string{"DISCORD_TOKEN=x", "DISCORD_API_URL=" + other.URL}, "DISCORD_API_URL"},
		"a server that is none":  {[]string{"DISCORD_TOKEN=" + d.Token(), "DISCORD_API_URL=" + d.URL(), "DISCORD_GUILD_ID=123456789012345678"}, "I am not in that server"},
		"a server without it":    {[]string{"DISCORD_TOKEN=" + d.Token(), "DISCORD_API_URL=" + d.URL(), "DISCORD_GUILD_ID=" + d.NewGuildWithout("B").ID}, "client_id=" + d.ApplicationID()},
		"an address with a path": {[]string{"DISCORD_TOKEN=x", "DISCORD_API_URL=" + d.URL() + "/api/v10"}, "without a path"},
	} {
		out, complaint, status := newCall(t, w.env...).run("", "run")
		if status != failed || out != "" || !strings.Contains(complaint, w.want) {
			t.Errorf("%s: status %d, %q, %q", name, status, out, complaint)
		}
	}
	d.TakeViolations() // a wrong token is one
}

func TestInvite(t *testing.T) {
	d := discordtest.New(t, discordtest.Options{OpenAPI: "off"})
	c := newCall(t, "DISCORD_TOKEN="+d.Token(), "DISCORD_API_URL="+d.URL())
	holds(t, c.ok("", "invite"), "https://discord.com/oauth2/authorize?client_id="+d.ApplicationID()+"&scope=bot+applications.commands&permissions=0", "Manage Server")
	if matches, _ := filepath.Glob(filepath.Join(c.dir, "*.db")); matches != nil {
		t.Errorf("invite made %q", matches)
	}
	other := httptest.NewServer(http.NotFoundHandler())
	defer other.Close()
	for name, w := range map[string]struct{ token, api, want string }{
		"no token":      {"", d.URL(), "DISCORD_TOKEN is not set"},
		"a wrong token": {"wrong", d.URL(), "Discord refuses DISCORD_TOKEN"},
		"no Discord":    {"x", other.URL, "DISCORD_API_URL"},
	} {
		c := newCall(t, "DISCORD_TOKEN="+w.token, "DISCORD_API_URL="+w.api)
		out, complaint, status := c.run("", "invite")
		if status != failed || out != "" || !strings.Contains(complaint, w.want) {
			t.Errorf("%s: status %d, %q, %q", name, status, out, complaint)
		}
	}
	d.TakeViolations() // a wrong token is one
}
