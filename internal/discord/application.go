package discord

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"
)

// application is who the token belongs to.
type application struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// application asks Discord who we are. It asks on while Discord does not answer;
// its error is for the operator to mend.
func (c *client) application(ctx context.Context) (application, error) {
	var me application
	var raw []byte
	err := c.insist(ctx, "Discord does not say who I am", func(ctx context.Context) (err error) {
		raw, err = c.do(ctx, call{method: "GET", path: "/applications/@me", bot: true, again: true})
		return err
	})
	var r *refusal
	switch {
	case errors.As(err, &r) && r.Status == http.StatusUnauthorized:
		return me, errors.New("Discord refuses DISCORD_TOKEN. Copy the bot's token anew from the developer portal (Bot, Reset Token)") //nolint:staticcheck // a sentence to the operator
	case errors.As(err, &r):
		return me, fmt.Errorf("%s does not answer as Discord does (%w). Look at DISCORD_API_URL", c.base, err)
	case err != nil:
		return me, err
	}
	if json.Unmarshal(raw, &me) != nil || me.ID == "" {
		return me, fmt.Errorf("%s does not answer as Discord does. Look at DISCORD_API_URL", c.base)
	}
	return me, nil
}

// insist does something again and again until it is done, is refused for good, or
// ctx ends. Each try has ten seconds.
func (c *client) insist(ctx context.Context, trouble string, do func(context.Context) error) error {
	b := backoff{}
	for {
		try, cancel := context.WithTimeout(ctx, 10*time.Second)
		err := do(try)
		cancel()
		var r *refusal
		if err == nil || errors.As(err, &r) && r.Status < 500 && r.Status != http.StatusTooManyRequests {
			return err
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		pause := b.next()
		if r != nil && r.Status == http.StatusTooManyRequests {
			pause = max(pause, r.after)
		}
		c.log.Warn(trouble, "error", err, "again in", pause)
		if !sleep(ctx, pause) {
			return ctx.Err()
		}
	}
}
