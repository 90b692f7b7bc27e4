package discord

import (
	"context"
	"encoding/json"
	"slices"
	"time"
)

// guildEvents are the events that tell in which servers the bot is.
var guildEvents = []string{"READY", "GUILD_CREATE", "GUILD_DELETE"}

// noted is how long noting an event may take: the gateway waits for it.
const noted = 2 * time.Second

// servers notes which servers the bot has left, and to which it has come back. A
// server that is merely unavailable is neither.
func (f *front) servers(kind string, raw json.RawMessage) {
	if !f.begin() {
		return
	}
	defer f.inHand.Done()
	ctx, cancel := context.WithTimeout(f.work, noted)
	defer cancel()
	var err error
	if kind == "READY" {
		err = f.ready(ctx, raw)
	} else {
		var g struct {
			ID          string `json:"id"`
			Unavailable bool   `json:"unavailable"`
		}
		if err = json.Unmarshal(raw, &g); err != nil || g.ID == "" {
			f.log.Warn("an event about a server does not read", "event", kind, "error", err)
			return
		}
		switch {
		case kind == "GUILD_CREATE":
			err = f.bot.Joined(ctx, g.ID)
		case !g.Unavailable:
			err = f.bot.Left(ctx, g.ID)
		}
	}
	if err != nil {
		f.log.Error("what an event says of a server is not noted", "event", kind, "error", err)
	}
}

// ready compares the servers that Discord names at the beginning with those that
// have a desk: a leaving that happened meanwhile shows in no other way.
func (f *front) ready(ctx context.Context, raw json.RawMessage) error {
	var r struct {
		Guilds []struct {
			ID string `json:"id"`
		} `json:"guilds"`
	}
	if err := json.Unmarshal(raw, &r); err != nil {
		return err
	}
	var in []string
	for _, g := range r.Guilds {
		in = append(in, g.ID)
		if err := f.bot.Joined(ctx, g.ID); err != nil {
			return err
		}
	}
	desks, err := f.bot.Store.Desks(ctx)
	for _, desk := range desks {
		if err == nil && isSnowflake(desk) && !slices.Contains(in, desk) {
			err = f.bot.Left(ctx, desk)
		}
	}
	return err
}

// isSnowflake reports whether a desk's name is an id of Discord's: one that was
// made at the terminal need not be.
func isSnowflake(id string) bool {
	for _, c := range id {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(id) >= 15
}

// sweep forgets, once a day, what is kept no longer.
func (f *front) sweep(ctx context.Context) {
	for {
		n, err := f.bot.Sweep(ctx)
		switch {
		case err != nil && ctx.Err() == nil:
			f.log.Error("desks of servers left long ago are not forgotten", "error", err)
		case n > 0:
			f.log.Info("desks of servers left long ago are forgotten", "desks", n)
		}
		if !sleep(ctx, 24*time.Hour) {
			return
		}
	}
}
