package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"backlot/internal/tv"
)

// Depart notes that the bot has left a server; the first time counts.
func (s *Store) Depart(ctx context.Context, desk string) error {
	return s.change(ctx, func(t *tx) error {
		_, err := t.run(`INSERT INTO departures (desk, at) VALUES (?, ?) ON CONFLICT DO NOTHING`, desk, moment(t.now))
		return err
	})
}

// Return undoes Depart. It writes only where there is something to undo, because
// Discord names every server at every start.
func (s *Store) Return(ctx context.Context, desk string) error {
	n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM departures WHERE desk = ?`, desk))
	if err != nil || n == 0 {
		return err
	}
	return s.change(ctx, func(t *tx) error {
		_, err := t.run(`DELETE FROM departures WHERE desk = ?`, desk)
		return err
	})
}

// Departed are the servers that the bot left by a moment.
func (s *Store) Departed(ctx context.Context, by time.Time) ([]string, error) {
	return query(ctx, s.read, word, `SELECT desk FROM departures WHERE at <= ? ORDER BY at`, moment(by))
}

// Desks are all desks but the shared one.
func (s *Store) Desks(ctx context.Context) ([]string, error) {
	return query(ctx, s.read, word, `SELECT id FROM desks WHERE id <> ? ORDER BY key`, tv.SharedDesk)
}

// errShared is that somebody asks to forget the shared desk.
var errShared = errors.New("the shared desk is not forgotten")

// Forget deletes a server's desk, with all that was ever done on it, and says how
// many articles that were. What other servers read stays as it is.
func (s *Store) Forget(ctx context.Context, desk string) (articles int, err error) {
	if desk == "" || desk == tv.SharedDesk {
		return 0, errShared
	}
	return articles, s.change(ctx, func(t *tx) error {
		return t.pause(func() error {
			ids, err := query(t.ctx, t, scanArticleRow, `SELECT`+articleRowColumns+`FROM articles a WHERE a.desk = ?`, desk)
			if err != nil {
				return err
			}
			for _, a := range ids {
				if a.State != Discarded {
					articles++
				}
				if err := t.unindex(a.key); err != nil {
					return err
				}
			}
			for _, text := range forgetting {
				if _, err := t.run(text, sql.Named("desk", desk)); err != nil {
					return err
				}
			}
			for _, mark := range []string{"names", "ranks", "claims"} {
				if err := t.marked(mark); err != nil {
					return err
				}
			}
			return nil
		})
	})
}

// forgetting deletes what a desk has, in an order that leaves nothing hanging.
var forgetting = []string{
	`DELETE FROM articles WHERE desk = :desk`,
	`DELETE FROM other_names WHERE desk = :desk`,
	`DELETE FROM characters WHERE desk = :desk`,
	`DELETE FROM people WHERE desk = :desk`,
	`DELETE FROM shows WHERE desk = :desk`,
	`DELETE FROM outlet_tiers WHERE desk = :desk`,
	`DELETE FROM overlays WHERE desk = :desk`,
	`DELETE FROM settings WHERE desk = :desk`,
	`DELETE FROM flags WHERE desk = :desk`,
	`DELETE FROM gaps WHERE desk = :desk`,
	`DELETE FROM journal WHERE action IN (SELECT key FROM audit WHERE desk = :desk)`,
	`DELETE FROM audit WHERE desk = :desk`,
	`DELETE FROM departures WHERE desk = :desk`,
	`DELETE FROM desks WHERE id = :desk`,
}
