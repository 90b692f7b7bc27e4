package ingest

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// Refresh keeps the records of the catalogue fresh: each published one is asked
// for again a day after it was asked for last, and a show that has ended a month
// after.
type Refresh struct {
	Store  *sqlite.Store
	Titles *TVmaze
	Now    func() time.Time
	Log    *slog.Logger
}

const (
	askAfter  = 24 * time.Hour
	askEnded  = 30 * 24 * time.Hour
	lookEvery = time.Hour
	mostDue   = 500 // at a time; the others an hour later
)

// Run refreshes what is due, at once and each hour, until the context ends.
func (r Refresh) Run(ctx context.Context) {
	tick := time.NewTicker(lookEvery)
	defer tick.Stop()
	for ctx.Err() == nil {
		if changed, err := r.Once(ctx); err != nil && ctx.Err() == nil {
			r.Log.Warn("the catalogue could not be asked; it will be again in an hour", "error", err)
		} else if changed > 0 {
			r.Log.Info("records of the catalogue are fresh", "changed", changed)
		}
		select {
		case <-ctx.Done():
		case <-tick.C:
		}
	}
}

// Once refreshes what is due now, and counts what says something else than
// before. A show that the catalogue has no more, or tells nonsense about, is passed
// over until it is due again; a catalogue that cannot be reached ends it.
func (r Refresh) Once(ctx context.Context) (changed int, err error) {
	due, err := r.Store.Due(ctx, r.Now().Add(-askAfter), r.Now().Add(-askEnded), mostDue)
	if err != nil {
		return 0, err
	}
	for _, d := range due {
		done, err := r.one(ctx, d)
		switch {
		case err == nil && done.Changed:
			changed++
		case err != nil && (ctx.Err() != nil || !theirs(err)):
			return changed, err
		case err != nil:
			r.Log.Warn("a record of the catalogue stays as it was", "number", d.Number, "show", d.Show.ID, "error", err)
			if err := r.Store.PutOff(ctx, d.Desk, d.Number); err != nil {
				return changed, err
			}
		}
	}
	return changed, nil
}

// theirs reports whether an error is about one show, not about the catalogue as a
// whole.
func theirs(err error) bool {
	var e *tv.Error
	var nonsense errNonsense
	return errors.As(err, &nonsense) || errors.As(err, &e) && (e.Kind == tv.NotFound || e.Kind == tv.Invalid)
}

func (r Refresh) one(ctx context.Context, d sqlite.DueRecord) (sqlite.Recorded, error) {
	found, err := r.Titles.Show(ctx, d.Number)
	if err != nil {
		return sqlite.Recorded{}, err
	}
	return r.Store.Record(ctx, sqlite.Actor{Desk: d.Desk}, found.Record(d.Show, tv.DayOf(r.Now().UTC())))
}
