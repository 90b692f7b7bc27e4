package discord

import (
	"context"
	"crypto/tls"
	"encoding/json"
	"errors"
	"net"
	"net/http"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"github.com/bwmarrin/discordgo"
	"github.com/gorilla/websocket"
)

// session is one session of discordgo's, on one connection after another. It is
// told to reconnect by us alone: discordgo's own way hangs on op 7 in answer to
// RESUME, tries a refused token for ever, and cannot be stopped. Its heartbeats
// and its RESUME are used as they are.
type session struct {
	discordgo *discordgo.Session
	live      atomic.Bool   // events still count
	held      bool          // the last opening succeeded
	closed    chan struct{} // discordgo has put the last connection away

	mu      sync.Mutex
	wire    *wire // the connection, nil before the first
	dropped bool
}

func init() {
	// What the supervisor has to know it reads from the wire; the rest would print
	// interaction tokens to standard error.
	discordgo.Logger = func(int, int, string, ...any) {}
}

func newSession(g *gateway) *session {
	s := &session{closed: make(chan struct{}, 1)}
	dg, _ := discordgo.New("Bot " + g.config.Token) // its error is always nil in v0.29
	dg.Identify.Intents = discordgo.IntentsGuilds
	dg.StateEnabled = false
	dg.SyncEvents = true
	dg.Compress, dg.Identify.Compress = false, false // so that the wire can be read along
	dg.ShouldReconnectOnError, dg.ShouldReconnectVoiceOnSessionError, dg.ShouldRetryOnRateLimit = false, false, false
	dg.MaxRestRetries = 0
	dg.UserAgent = g.api.agent
	dg.Client = &http.Client{Transport: redirect{g.api}, Timeout: g.config.pace.open}
	dg.Dialer = &websocket.Dialer{HandshakeTimeout: g.config.pace.open, NetDialContext: s.dial, NetDialTLSContext: s.dialTLS}
	dg.AddHandler(func(_ *discordgo.Session, e *discordgo.Event) {
		switch {
		case !s.live.Load():
		case e.Type == "INTERACTION_CREATE":
			g.deliver(append(json.RawMessage(nil), e.RawData...))
		case slices.Contains(guildEvents, e.Type):
			g.servers(e.Type, e.RawData)
		}
	})
	dg.AddHandler(func(*discordgo.Session, *discordgo.Disconnect) {
		select {
		case s.closed <- struct{}{}:
		default: // it is known already
		}
	})
	s.discordgo = dg
	s.live.Store(true)
	return s
}

// redirect sends discordgo's requests, of which there is one (the gateway's
// address), to where the API is.
type redirect struct{ api *client }

func (r redirect) RoundTrip(q *http.Request) (*http.Response, error) {
	q = q.Clone(q.Context())
	q.URL.Scheme, q.URL.Host, q.Host = r.api.base.Scheme, r.api.base.Host, r.api.base.Host
	return r.api.http.Transport.RoundTrip(q)
}

// dial makes the connection under the websocket, and keeps hold of it.
func (s *session) dial(ctx context.Context, network, address string) (net.Conn, error) {
	c, err := (&net.Dialer{}).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return s.keep(c)
}

func (s *session) dialTLS(ctx context.Context, network, address string) (net.Conn, error) {
	c, err := (&tls.Dialer{Config: &tls.Config{NextProtos: []string{"http/1.1"}}}).DialContext(ctx, network, address)
	if err != nil {
		return nil, err
	}
	return s.keep(c)
}

func (s *session) keep(c net.Conn) (net.Conn, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.dropped {
		_ = c.Close()
		return nil, net.ErrClosed
	}
	s.wire = newWire(c)
	return s.wire, nil
}

func (s *session) current() *wire {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.wire
}

// errOpening is a session that Discord does not open in time.
var errOpening = errors.New("Discord does not open the session in time") //nolint:staticcheck // Discord is a name

// open connects: a first time, or again to resume. It gives the connection, or
// why there is none.
func (s *session) open(ctx context.Context, within time.Duration) (*wire, fault) {
	s.held = false
	select {
	case <-s.closed: // of a connection before
	default:
	}
	before := s.current()
	done := make(chan error, 1)
	go func() { done <- s.discordgo.Open() }()
	t := time.NewTimer(within)
	defer t.Stop()
	var err error
	select {
	case err = <-done:
	case <-t.C:
		err = errOpening
	case <-ctx.Done():
		err = ctx.Err()
	}
	w := s.current()
	if w == before {
		w = nil // it came to no connection
	}
	if err == nil && w != nil {
		s.held = true
		return w, fault{}
	}
	if w == nil {
		return nil, fault{err: err}
	}
	w.end(fault{err: err})
	return nil, w.why
}

// resumable reports whether a session may be taken up again after a fault. A
// fault that came before Discord said HELLO was the network's, not the session's.
func (s *session) resumable(why fault) bool {
	if w := s.current(); !s.held {
		return w == nil || w.heartbeat() == 0
	}
	switch why.code {
	case websocket.CloseNormalClosure, websocket.CloseGoingAway, 4003, 4005, 4007, 4009:
		return false
	}
	return !why.void
}

// ready waits until discordgo has put the lost connection away, without which it
// opens no other.
func (s *session) ready(ctx context.Context) bool {
	if !s.held {
		return true
	}
	t := time.NewTimer(3 * time.Second) // discordgo takes one
	defer t.Stop()
	select {
	case <-s.closed:
		return true
	case <-t.C:
	case <-ctx.Done():
	}
	return false
}

// drop lets go of a session: its connection ends, it makes no other, and nothing
// it says counts any more.
func (s *session) drop() {
	s.live.Store(false)
	s.mu.Lock()
	s.dropped = true
	w := s.wire
	s.mu.Unlock()
	if w != nil {
		w.end(fault{err: net.ErrClosed})
	}
}

// leave says good-bye, so that Discord shows the bot as gone at once. It may hang
// like all of discordgo's, and is not waited for long.
func (s *session) leave() {
	s.live.Store(false)
	done := make(chan struct{})
	if s.held {
		go func() {
			defer close(done)
			_ = s.discordgo.Close() // it never fails
		}()
		t := time.NewTimer(2 * time.Second)
		defer t.Stop()
		select {
		case <-done:
		case <-t.C:
		}
	}
	s.drop()
}
