package discord

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

// gateway keeps one session with Discord alive: it opens it under a deadline,
// watches its heartbeats, and makes a new connection on any fault, resuming
// where that can be.
type gateway struct {
	config  Config
	api     *client
	deliver func(interaction json.RawMessage)
	servers func(event string, data json.RawMessage) // of guildEvents

	identified time.Time // when the last new session was begun, as nearly as can be told
	online     atomic.Bool
}

// maxResumes is how often a session is tried to be resumed before a new one is
// begun.
const maxResumes = 3

// errSilent is a connection on which Discord does not answer.
var errSilent = errors.New("no heartbeat is answered")

// run holds the connection until ctx ends. Its error is for the operator to mend.
func (g *gateway) run(ctx context.Context) error {
	var s *session
	pause, resumes := backoff{}, 0
	for {
		if s == nil {
			if !sleep(ctx, g.config.pace.identify-time.Since(g.identified)) {
				return nil
			}
			g.identified, resumes = time.Now(), 0
			s = newSession(g)
		}
		began, fresh := time.Now(), s.current() == nil
		why := g.hold(ctx, s)
		if w := s.current(); fresh && w != nil && w.greeted.Load() != 0 {
			g.identified = time.Unix(0, w.greeted.Load())
		}
		if ctx.Err() != nil {
			s.leave()
			return nil
		}
		if err := why.fatal(); err != nil {
			s.drop()
			return err
		}
		if s.held && time.Since(began) > g.config.pace.settled {
			pause, resumes = backoff{}, 0
		}
		if resumes++; !s.resumable(why) || resumes > maxResumes || !s.ready(ctx) {
			s.drop()
			s = nil
		}
		wait := pause.next()
		g.config.Log.Warn("the connection to Discord is lost", "why", why, "resume", s != nil, "again in", wait)
		if !sleep(ctx, wait) {
			if s != nil {
				s.drop()
			}
			return nil
		}
	}
}

// hold opens a session, and stays until it ends.
func (g *gateway) hold(ctx context.Context, s *session) fault {
	w, why := s.open(ctx, g.config.pace.open)
	if w == nil {
		return why
	}
	g.config.Log.Info("connected to Discord")
	g.online.Store(true)
	defer g.online.Store(false)
	watch := time.NewTicker(max(w.heartbeat()/8, 10*time.Millisecond))
	defer watch.Stop()
	for {
		select {
		case <-ctx.Done():
			return fault{}
		case <-w.ended:
			return w.why
		case <-watch.C:
			// Discord's interval and half of it again: one lost answer is a fault.
			if w.silence() > w.heartbeat()*3/2 {
				w.end(fault{err: errSilent})
			}
		}
	}
}

// fatal is a close after which only the operator can help.
func (f fault) fatal() error {
	switch f.code {
	case 4004:
		return errors.New("Discord refuses DISCORD_TOKEN. Copy the bot's token anew from the developer portal (Bot, Reset Token)") //nolint:staticcheck // a sentence to the operator
	case 4010, 4011:
		return fmt.Errorf("Discord closes the connection with %d: the bot is in so many servers that it needs shards, which I do not have", f.code) //nolint:staticcheck // Discord is a name
	case 4012:
		return errors.New("Discord closes the connection with 4012: it no longer speaks this version of its gateway. Use a newer Backlot") //nolint:staticcheck // Discord is a name
	case 4013, 4014:
		return fmt.Errorf("Discord closes the connection with %d: it refuses the intents. I ask for servers (Guilds) alone, which every bot may have; look at the bot in the developer portal", f.code) //nolint:staticcheck // Discord is a name
	}
	return nil
}

// String is the reason, for the log.
func (f fault) String() string {
	switch {
	case f.code != 0:
		return fmt.Sprintf("closed with code %d", f.code)
	case f.again:
		return "Discord asks for a new connection"
	case f.void:
		return "the session is over"
	case f.err != nil:
		return f.err.Error()
	}
	return "the session is to be resumed"
}
