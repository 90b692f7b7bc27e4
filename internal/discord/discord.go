// Package discord is the bot in Discord: the gateway session, the registration
// of the commands, and the answers to what members do. It turns interactions
// into requests and replies into messages (see discord/message); what a command
// does, and who may use it, it does not know.
//
// discordgo holds the gateway's connection and nothing else: see session.go.
package discord

import (
	"cmp"
	"context"
	"errors"
	"log/slog"
	"time"

	"backlot/internal/bot"
)

// Config is what an operator sets.
type Config struct {
	Token   string // the bot's, without the word Bot
	GuildID string // register the commands in this one server, for development; "" for everywhere
	APIURL  string // scheme and host that stand for Discord's API, "" for Discord itself
	Log     *slog.Logger

	pace pace
}

// pace is how long things may take; the zero value is what suits Discord.
type pace struct {
	open     time.Duration // until a session is ready; short enough to be back within ten seconds of one that never is
	identify time.Duration // least time between two identifies
	settled  time.Duration // after which a connection's faults are no more signs of trouble
	patience time.Duration // until an answer that does not come is deferred
	stop     time.Duration // to finish what is in hand when told to stop
}

func (p pace) filled() pace {
	p.open = cmp.Or(p.open, 6*time.Second)
	p.identify = cmp.Or(p.identify, 5250*time.Millisecond) // Discord's 5 s, and what two identifies may differ in on their way
	p.settled = cmp.Or(p.settled, time.Minute)
	p.patience = cmp.Or(p.patience, 1800*time.Millisecond)
	p.stop = cmp.Or(p.stop, 10*time.Second)
	return p
}

// Run is the bot in Discord until ctx ends, which is no error: what is in hand
// is finished first, for at most ten seconds. An error is a sentence about what
// only the operator can mend, such as a refused token; everything else is tried
// again.
func Run(ctx context.Context, c Config, b *bot.Bot) error {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	c.pace = c.pace.filled()
	api, err := newClient(c, b.Version)
	if err != nil {
		return err
	}
	defer api.close()
	me, err := api.application(ctx)
	if err != nil || ctx.Err() != nil {
		return stopped(ctx, err)
	}
	c.Log.Info("this is "+me.Name, "application", me.ID, "invite", InviteURL(me.ID))

	f := newFront(c, api, b, me.ID)
	running, end := context.WithCancelCause(ctx)
	defer end(nil)
	registered := make(chan struct{})
	go func() {
		defer close(registered)
		if err := f.register(running); err != nil {
			end(err)
		}
	}()
	swept := make(chan struct{})
	go func() {
		defer close(swept)
		f.sweep(running)
	}()
	g := &gateway{config: c, api: api, deliver: f.take, servers: f.servers}
	err = g.run(running)
	end(err)
	<-registered
	<-swept
	f.finish(c.pace.stop)
	if cause := context.Cause(running); err == nil && ctx.Err() == nil && !errors.Is(cause, context.Canceled) {
		err = cause
	}
	return stopped(ctx, err)
}

// stopped is nil where the end was wished for.
func stopped(ctx context.Context, err error) error {
	if ctx.Err() != nil && (err == nil || errors.Is(err, context.Canceled)) {
		return nil
	}
	return err
}
