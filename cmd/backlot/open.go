package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"time"

	"backlot/data"
	"backlot/internal/bot"
	"backlot/internal/config"
	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
)

// opened is the store and the bot upon it.
type opened struct {
	config config.Config
	store  *sqlite.Store
	bot    *bot.Bot
	log    *slog.Logger
}

func (o opened) Close() error { return o.store.Close() }

// open reads the settings, opens the database, and brings in the starter library
// where it is wanted and new.
func (p process) open(ctx context.Context) (opened, error) {
	c, err := config.Load(p.env, ".env")
	if err != nil {
		return opened{}, fmt.Errorf("these settings need mending (in the environment or in .env):\n%w", err)
	}
	o := opened{config: c, log: p.logger(c)}
	o.store, err = sqlite.Open(ctx, c.DB, time.Now)
	if err != nil {
		return opened{}, err
	}
	o.bot = &bot.Bot{Store: o.store, Now: time.Now, Owners: c.Owners, Version: version, Log: o.logError}
	if c.TVmaze != "" {
		o.bot.Titles = ingest.NewTVmaze(c.TVmaze)
	}
	report, err := ingest.Starter(ctx, o.store, data.FS, c.Starter)
	if err != nil {
		return opened{}, closing(o, err)
	}
	if report != "" {
		o.log.Info(report)
	}
	return o, nil
}

func closing(o opened, err error) error {
	_ = o.store.Close() // the first error is the one to tell
	return err
}

func (p process) logger(c config.Config) *slog.Logger {
	options := &slog.HandlerOptions{Level: c.Level}
	if c.JSONLog {
		return slog.New(slog.NewJSONHandler(p.err, options))
	}
	return slog.New(slog.NewTextHandler(p.err, options))
}

// logError logs what a person was only given a reference to. What they typed is
// not logged.
func (o opened) logError(reference string, r reply.Request, err error) {
	o.log.Error("a request failed", "reference", reference, "command", r.Command, "error", err)
}

// flags makes a set of flags whose mistakes are told as ours.
func flags(name string) *flag.FlagSet {
	f := flag.NewFlagSet(name, flag.ContinueOnError)
	f.SetOutput(io.Discard)
	f.Usage = func() {}
	return f
}

// parse reads a subcommand's flags; asking for help is no mistake.
func parse(f *flag.FlagSet, args []string) error {
	err := f.Parse(args)
	if err == nil || errors.Is(err, flag.ErrHelp) {
		return err
	}
	return misuse{f.Name() + ": " + err.Error() + "."}
}

// list collects a flag that may be repeated.
type list []string

func (l *list) String() string     { return fmt.Sprint(*l) }
func (l *list) Set(s string) error { *l = append(*l, s); return nil }
