package main

import (
	"context"
	"errors"

	"backlot/internal/discord"
	"backlot/internal/ingest"
)

// runDiscord is the bot in Discord, until it is told to stop.
func runDiscord(ctx context.Context, p process, args []string) error {
	if len(args) > 0 {
		return misuse{"run takes nothing."}
	}
	o, err := p.open(ctx)
	if err != nil {
		return err
	}
	defer o.Close()
	if o.config.Token == "" {
		return errors.New("DISCORD_TOKEN is not set. Put the bot's token into .env (see .env.example), or talk to it here: backlot console")
	}
	if o.bot.Titles != nil {
		fresh := ingest.Refresh{Store: o.store, Titles: o.bot.Titles, Now: o.bot.Now, Log: o.log}
		ended := make(chan struct{})
		ctx, stop := context.WithCancel(ctx)
		defer func() { stop(); <-ended }()
		go func() { defer close(ended); fresh.Run(ctx) }()
	}
	return discord.Run(ctx, discord.Config{Token: o.config.Token, GuildID: o.config.GuildID, APIURL: o.config.APIURL, Log: o.log}, o.bot)
}
