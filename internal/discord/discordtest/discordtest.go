// Package discordtest is a Discord on loopback: gateway, REST and the people
// who press the buttons, stricter than the real one. It knows Discord's
// published limits and, where the file is present, Discord's OpenAPI
// description; every body a bot sends is held to both, and what breaks them is
// answered as Discord answers it and recorded. It misbehaves on demand in the
// ways Discord does on its bad days. It knows nothing of Backlot and uses no
// Discord library, which would share that library's faults.
//
// DISCORD_API_URL gets URL(): scheme, host and port alone. The path stays as
// Discord has it, so the bot calls URL() + "/api/v10/...".
package discordtest

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"net"
	"net/http"
	"strconv"
	"sync"
	"testing"
	"time"
)

// Options say how a Server differs from Discord. The zero value is Discord.
type Options struct {
	// Addr is where to listen; empty is a free port of 127.0.0.1.
	Addr string
	// Token is the bot's token; empty is one made up.
	Token string
	// OpenAPI is the path of Discord's description (openapi.json). Empty looks
	// for ../shared/discord/openapi.json beside the checkout; "off" leaves the
	// description aside and keeps the limits written by hand.
	OpenAPI string
	// Now is the clock by which answers are late and tokens end; nil is time.Now.
	Now func() time.Time
	// Deadline is how long an interaction waits for its first answer; zero is 3 s.
	Deadline time.Duration
	// TokenLife is how long an interaction's token works; zero is 15 min.
	TokenLife time.Duration
	// Heartbeat is the interval told in HELLO; zero is 41.25 s. A connection
	// that sends none for two intervals is closed with 4009.
	Heartbeat time.Duration
	// IdentifyEvery is the least time between two identifies, else op 9; zero
	// is 5 s, as Discord has it for small bots.
	IdentifyEvery time.Duration
	// Privileged are the privileged intents the application may use; without
	// them identifying with one ends in 4014.
	Privileged int
	// Log gets what is worth telling somebody once; nil is silence, or the
	// test's log.
	Log func(format string, args ...any)
}

func (o Options) filled() Options {
	if o.Addr == "" {
		o.Addr = "127.0.0.1:0"
	}
	if o.Token == "" {
		o.Token = "bG9vcGJhY2s.loop.back-token-of-no-value"
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Deadline == 0 {
		o.Deadline = 3 * time.Second
	}
	if o.TokenLife == 0 {
		o.TokenLife = 15 * time.Minute
	}
	if o.Heartbeat == 0 {
		o.Heartbeat = 41250 * time.Millisecond
	}
	if o.IdentifyEvery == 0 {
		o.IdentifyEvery = 5 * time.Second
	}
	if o.Log == nil {
		o.Log = func(string, ...any) {}
	}
	return o
}

// Server is one Discord with one application in it.
type Server struct {
	o      Options
	t      testing.TB
	http   *http.Server
	url    string
	wait   sync.WaitGroup
	closed chan struct{}
	once   sync.Once

	mu           sync.Mutex
	changed      chan struct{} // closed and replaced whenever anything below changes
	lastID       uint64
	app          string
	bot          string
	users        map[string]string // account name to id
	guilds       map[string]*Guild // by id
	channels     map[string]*Channel
	dms          map[string]*Channel // by user id
	commands     map[string][]object // by guild id, "" is global
	writes       int
	allowed      map[string][]object // command id and guild id to overwrites
	interactions map[string]*Interaction
	messages     messageStore
	files        map[string]*served
	violations   []string
	refusals     int
	calls        map[string]int // by route
	buckets      buckets
	failing      []*failure
	gateway      gateway
	description  *description
}

// New starts a Discord for a test: it is closed at the test's end, and
// violations nobody has taken fail the test. With t nil they are only recorded,
// and what Start gives as an error is a panic.
func New(t testing.TB, o Options) *Server {
	if t != nil {
		t.Helper()
		if o.Log == nil {
			o.Log = t.Logf
		}
	}
	s, err := Start(o)
	if err != nil {
		if t == nil {
			panic(err)
		}
		t.Fatal(err)
	}
	s.t = t
	if t != nil {
		t.Cleanup(s.Close)
	}
	return s
}

// Start starts a Discord by hand. The error is the listener's, or that of a
// description that was named and cannot be read.
func Start(o Options) (*Server, error) {
	o = o.filled()
	d, err := findDescription(o)
	if err != nil {
		return nil, err
	}
	l, err := net.Listen("tcp", o.Addr)
	if err != nil {
		return nil, fmt.Errorf("the loopback Discord cannot listen on %s: %w", o.Addr, err)
	}
	s := &Server{
		o: o, url: "http://" + l.Addr().String(), closed: make(chan struct{}), changed: make(chan struct{}),
		users: map[string]string{}, guilds: map[string]*Guild{}, channels: map[string]*Channel{},
		dms: map[string]*Channel{}, commands: map[string][]object{}, allowed: map[string][]object{},
		interactions: map[string]*Interaction{}, files: map[string]*served{}, calls: map[string]int{}, description: d,
	}
	s.gateway.sessions = map[string]*session{}
	s.app = s.newID()
	s.bot = s.app
	s.http = &http.Server{Handler: s.routes(), ReadHeaderTimeout: 10 * time.Second}
	s.wait.Add(1)
	go func() {
		defer s.wait.Done()
		if err := s.http.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			s.o.Log("the loopback Discord has stopped serving: %v", err)
		}
	}()
	return s, nil
}

// URL is what DISCORD_API_URL gets: scheme, host and port.
func (s *Server) URL() string { return s.url }

// Token is what DISCORD_TOKEN gets.
func (s *Server) Token() string { return s.o.Token }

// ApplicationID is the application's id, which is the bot user's as well.
func (s *Server) ApplicationID() string { return s.app }

// Close drops every connection, waits until all that was started has ended,
// and fails the test over violations not taken. It may be called twice.
func (s *Server) Close() {
	s.once.Do(func() {
		close(s.closed)
		s.each((*conn).drop)
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		if s.http.Shutdown(ctx) != nil {
			_ = s.http.Close() // somebody holds a request open; nothing is left to save
		}
		s.wait.Wait()
		if s.t == nil {
			return
		}
		for _, v := range s.TakeViolations() {
			s.t.Errorf("Discord refused: %s", v)
		}
	})
}

// newID makes the next snowflake: milliseconds since 2015 and a counter, always growing.
func (s *Server) newID() string {
	id := uint64(s.o.Now().UnixMilli()-1420070400000) << 22
	if id <= s.lastID {
		id = s.lastID + 1
	}
	s.lastID = id
	return strconv.FormatUint(id, 10)
}

// secret derives a token from an id, long and unguessable enough to look like one.
func (s *Server) secret(id string) string {
	sum := sha256.Sum256([]byte(s.o.Token + id))
	return "aW50ZXJhY3Rpb24" + hex.EncodeToString(sum[:])
}

// touch wakes everybody who waits for something to change; s.mu is held.
func (s *Server) touch() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// await holds until ok is true, asked with s.mu held, or the time is up.
func (s *Server) await(timeout time.Duration, ok func() bool) bool {
	timer := time.NewTimer(timeout)
	defer timer.Stop()
	for {
		s.mu.Lock()
		done, changed := ok(), s.changed
		s.mu.Unlock()
		if done {
			return true
		}
		select {
		case <-changed:
		case <-timer.C:
			return false
		case <-s.closed:
			return false
		}
	}
}
