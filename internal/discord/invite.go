package discord

import (
	"context"
	"fmt"
	"log/slog"
	"net/url"
	"time"
)

// inviteWithin is how long Discord is asked for the bot's name before somebody
// at a terminal is told that it does not answer.
const inviteWithin = 20 * time.Second

// Invitation is the address at which the bot is let into a server, and the bot's
// name, which Discord is asked for. Its error is a sentence to the operator.
func Invitation(ctx context.Context, c Config) (name, address string, err error) {
	if c.Log == nil {
		c.Log = slog.New(slog.DiscardHandler)
	}
	api, err := newClient(c, "")
	if err != nil {
		return "", "", err
	}
	defer api.close()
	within, cancel := context.WithTimeout(ctx, inviteWithin)
	defer cancel()
	me, err := api.application(within)
	switch {
	case ctx.Err() != nil:
		return "", "", ctx.Err()
	case within.Err() != nil:
		return "", "", fmt.Errorf("%s does not answer. Look at the network and at https://discordstatus.com, and try again", api.base)
	case err != nil:
		return "", "", err
	}
	return me.Name, InviteURL(me.ID), nil
}

// InviteURL is the address at which somebody with Manage Server lets the bot into
// their server. It asks for no permission: answers to commands need none.
func InviteURL(appID string) string {
	return fmt.Sprintf("https://discord.com/oauth2/authorize?client_id=%s&scope=bot+applications.commands&permissions=0", url.QueryEscape(appID))
}
