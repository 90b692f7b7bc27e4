package discord

import (
	"context"
	"encoding/json"
	"log/slog"
	"sync"
	"sync/atomic"
	"time"

	"backlot/internal/bot"
	"backlot/internal/discord/message"
)

const (
	// atOnce is how many interactions are answered at the same time; more wait.
	atOnce = 256
	// firstWithin is how long the first answer may take to reach Discord, which
	// gives 3 s from its own sending on.
	firstWithin = 2800 * time.Millisecond
	// remembered is how many interactions are known to have come already.
	remembered = 4096
)

// front answers interactions.
type front struct {
	config Config
	log    *slog.Logger
	api    *client
	bot    *bot.Bot
	app    string
	ids    atomic.Pointer[map[string]string] // of the commands, by name; nil until registered

	work    context.Context // of what is in hand: outlives the wish to stop
	abandon context.CancelFunc
	inHand  sync.WaitGroup
	seats   chan struct{}

	mu      sync.Mutex
	closing bool
	seen    map[string]bool
	order   []string // of seen, a ring
	next    int
}

func newFront(c Config, api *client, b *bot.Bot, app string) *front {
	f := &front{config: c, log: c.Log, api: api, bot: b, app: app, seats: make(chan struct{}, atOnce), seen: map[string]bool{}}
	f.work, f.abandon = context.WithCancel(context.Background())
	return f
}

// take has an interaction answered, and returns at once.
func (f *front) take(raw json.RawMessage) {
	came := time.Now()
	if !f.begin() {
		return
	}
	go func() {
		defer f.inHand.Done()
		f.seated(came, raw)
	}()
}

// begin notes that something is in hand, which finish waits for; it is false where
// nothing more is begun.
func (f *front) begin() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if !f.closing {
		f.inHand.Add(1)
	}
	return !f.closing
}

// seated waits for a place among those that are answered; an interaction that is
// over before it gets one is left.
func (f *front) seated(came time.Time, raw json.RawMessage) {
	select {
	case f.seats <- struct{}{}:
	default:
		f.log.Warn("more is asked at once than I answer; the rest waits", "at once", atOnce)
		t := time.NewTimer(firstWithin)
		defer t.Stop()
		select {
		case f.seats <- struct{}{}:
		case <-t.C:
			f.log.Error("an interaction waited too long for its turn and is left unanswered")
			return
		}
	}
	defer func() { <-f.seats }()
	f.serve(came, raw)
}

// first reports whether an interaction has not come before. Discord may send one
// again when a session is resumed.
func (f *front) first(id string) bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.seen[id] {
		return false
	}
	f.seen[id] = true
	if len(f.order) < remembered {
		f.order = append(f.order, id)
		return true
	}
	delete(f.seen, f.order[f.next])
	f.order[f.next] = id
	f.next = (f.next + 1) % remembered
	return true
}

// finish lets what is in hand be finished, for so long at most, and takes nothing
// new.
func (f *front) finish(within time.Duration) {
	f.mu.Lock()
	f.closing = true
	f.mu.Unlock()
	done := make(chan struct{})
	go func() {
		defer close(done)
		f.inHand.Wait()
	}()
	t := time.NewTimer(within)
	defer t.Stop()
	select {
	case <-done:
	case <-t.C:
		f.log.Warn("not everything in hand could be finished")
	}
	f.abandon()
}

// options are what the renderer needs to know.
func (f *front) options(ctx context.Context) message.Options {
	o := message.Options{Today: f.bot.Today(), Keep: func(request string) (string, error) {
		return f.bot.Store.KeepAsked(ctx, request)
	}}
	if ids := f.ids.Load(); ids != nil {
		o.Commands = *ids
	}
	return o
}
