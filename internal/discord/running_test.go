package discord

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	starter "backlot/data"
	"backlot/internal/bot"
	"backlot/internal/discord/discordtest"
	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
)

// atATime is how many tests run side by side where nobody says otherwise: they
// wait for one clock or another nearly all the time.
const atATime = "8"

func TestMain(m *testing.M) {
	flag.Parse()
	said := false
	flag.Visit(func(f *flag.Flag) { said = said || f.Name == "test.parallel" })
	if !said {
		_ = flag.Set("test.parallel", atATime) // a number, so that it is taken
	}
	os.Exit(m.Run())
}

// stage is a loopback Discord and a bot running on it.
type stage struct {
	*discordtest.Server
	t    *testing.T
	bot  *bot.Bot
	log  *logbook
	A    *discordtest.Guild // has installed the bot
	end  func() error       // stops the bot and gives Run's error
	over chan error         // where Run's error comes
	path string             // of the database
}

// logbook keeps what is logged.
type logbook struct {
	mu    sync.Mutex
	lines strings.Builder
}

func (l *logbook) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.lines.Write(p)
}

func (l *logbook) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.lines.String()
}

// hasty is a Discord without waiting, and hurry a bot that suits it.
var (
	hasty = discordtest.Options{IdentifyEvery: time.Nanosecond, Heartbeat: 6 * time.Second}
	hurry = pace{open: 3 * time.Second, identify: time.Millisecond, settled: 100 * time.Millisecond, stop: 5 * time.Second}
)

// library is a database with the starter library in it, made once.
var library = sync.OnceValues(func() ([]byte, error) {
	dir, err := os.MkdirTemp("", "backlot")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "backlot.db")
	store, err := sqlite.Open(context.Background(), path, time.Now)
	if err != nil {
		return nil, err
	}
	_, err = ingest.Starter(context.Background(), store, starter.FS, true)
	if err := errors.Join(err, store.Close()); err != nil {
		return nil, err
	}
	return os.ReadFile(path)
})

// newBot is a bot on a database of its own with the starter library in it.
func newBot(t testing.TB, path string) *bot.Bot {
	t.Helper()
	if _, err := os.Stat(path); err != nil {
		raw, err := library()
		if err == nil {
			err = os.WriteFile(path, raw, 0o600)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	store, err := sqlite.Open(context.Background(), path, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = store.Close() })
	return &bot.Bot{Store: store, Now: time.Now, Version: "0.1", Log: func(ref string, r reply.Request, err error) { t.Logf("%s %s: %v", ref, r.Command, err) }}
}

// begin runs a bot on a loopback Discord and waits until it is there.
func begin(t *testing.T, o discordtest.Options) *stage {
	t.Helper()
	return beginAt(t, o, hurry)
}

// beginAt is begin at a pace.
func beginAt(t *testing.T, o discordtest.Options, p pace) *stage {
	t.Helper()
	s := &stage{Server: discordtest.New(t, o), t: t, path: filepath.Join(t.TempDir(), "backlot.db")}
	s.A = s.NewGuild("A")
	s.bot = newBot(t, s.path)
	s.run(p)
	s.up()
	return s
}

// up waits until the bot is there and knows its commands.
func (s *stage) up() {
	s.t.Helper()
	if !s.WaitReady(5*time.Second) || !s.logged("connected to Discord") || !s.logged("the commands are registered") {
		s.t.Fatalf("the bot does not come up:\n%s", s.log)
	}
}

// logged waits until something is in the log.
func (s *stage) logged(words string) bool {
	for deadline := time.Now().Add(5 * time.Second); time.Now().Before(deadline); time.Sleep(2 * time.Millisecond) {
		if strings.Contains(s.log.String(), words) {
			return true
		}
	}
	return false
}

// run starts the bot; it is stopped at the test's end if not before.
func (s *stage) run(p pace) {
	s.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	s.log = &logbook{}
	log := slog.New(slog.NewTextHandler(s.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	s.over = make(chan error, 1)
	over := s.over
	go func() {
		over <- Run(ctx, Config{Token: s.Token(), APIURL: s.URL(), Log: log, pace: p}, s.bot)
	}()
	var once sync.Once
	var err error
	s.end = func() error {
		once.Do(func() {
			cancel()
			select {
			case err = <-over:
			case <-time.After(20 * time.Second):
				s.t.Error("Run does not end")
			}
		})
		return err
	}
	s.t.Cleanup(func() {
		if err := s.end(); err != nil {
			s.t.Errorf("Run ends with %v", err)
		}
	})
}

func (s *stage) member(name string) discordtest.Member {
	return discordtest.Member{Name: name, Guild: s.A}
}

func (s *stage) editor(name string) discordtest.Member {
	return discordtest.Member{Name: name, Guild: s.A, Permissions: discordtest.ManageGuild}
}

// seen is what the person sees, within a few seconds.
func (s *stage) seen(i *discordtest.Interaction) discordtest.Response {
	s.t.Helper()
	r, err := i.Wait(5 * time.Second)
	if err != nil {
		s.t.Fatalf("%v\n%s", err, s.log)
	}
	return r
}

// until waits for the message of an answer that says something.
func (s *stage) until(i *discordtest.Interaction, words string) discordtest.Response {
	s.t.Helper()
	for end := time.Now().Add(20 * time.Second); ; time.Sleep(5 * time.Millisecond) {
		r := s.seen(i)
		if r.Message != nil && strings.Contains(r.Message.Text(), words) {
			return r
		}
		if time.Now().After(end) {
			s.t.Fatalf("it never said %q: %+v\n%s", words, r, s.log)
		}
	}
}

// says fails the test where a message does not say something.
func (s *stage) says(r discordtest.Response, words ...string) {
	s.t.Helper()
	if r.Message == nil {
		s.t.Fatalf("no message: %+v\n%s", r, s.log)
	}
	for _, w := range words {
		if !strings.Contains(r.Message.Text(), w) {
			s.t.Errorf("it does not say %q:\n%s", w, r.Message.Show())
		}
	}
}

// ended waits until the bot has ended by itself.
func (s *stage) ended(within time.Duration) error {
	s.t.Helper()
	select {
	case err := <-s.over:
		s.over <- nil // for the clean-up
		return err
	case <-time.After(within):
		s.t.Errorf("the bot goes on:\n%s", s.log)
		return nil
	}
}
