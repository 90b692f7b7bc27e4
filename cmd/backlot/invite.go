package main

import (
	"context"
	"errors"
	"fmt"

	"backlot/internal/config"
	"backlot/internal/discord"
)

// runInvite prints the address at which the bot is let into a server. It needs no
// database.
func runInvite(ctx context.Context, p process, args []string) error {
	if len(args) > 0 {
		return misuse{"invite takes nothing."}
	}
	c, err := config.Load(p.env, ".env")
	if err != nil {
		return fmt.Errorf("these settings need mending (in the environment or in .env):\n%w", err)
	}
	if c.Token == "" {
		return errors.New("DISCORD_TOKEN is not set. Put the bot's token into .env (see .env.example): Discord tells by it whose invitation this is")
	}
	name, address, err := discord.Invitation(ctx, discord.Config{Token: c.Token, APIURL: c.APIURL, Log: p.logger(c)})
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(p.out, "%s\n\nOpen it as somebody with Manage Server in the server that is to have %s, and choose that server.\n", address, name)
	return err
}
