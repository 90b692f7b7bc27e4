package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"time"
)

// Gap is what was asked and no source answers.
type Gap struct {
	Show   string // its id, "" where none was understood
	Name   string // of the show
	Season int    // 0 where none was named
	About  string // what was asked of it
	Times  int
	Newest time.Time
}

// gapsKeptFor is how long a question is remembered that nobody asks any more.
const gapsKeptFor = 180 * 24 * time.Hour

// mostGaps bounds how many a desk has: whoever asks chooses show and season.
const mostGaps = 1000

// KeepGap counts a question that no source answered, for the view's desk: about
// which show (by id, "" where none was understood), which season (0 for none) and
// what ("" where that was not understood). Who asked is not kept. Where a desk has too many, the least asked goes.
func (s *Store) KeepGap(ctx context.Context, v View, show string, season int, about string) error {
	about = cmp.Or(about, "anything")
	return s.change(ctx, func(t *tx) error {
		if _, err := t.run(`DELETE FROM gaps WHERE desk = ? AND newest < ?`, v.desk(), moment(t.now.Add(-gapsKeptFor))); err != nil {
			return err
		}
		if _, err := t.run(`INSERT INTO gaps (desk, show, season, about, n, newest) VALUES (?, ?, ?, ?, 1, ?)
			ON CONFLICT DO UPDATE SET n = n + 1, newest = excluded.newest`, v.desk(), show, season, about, moment(t.now)); err != nil {
			return err
		}
		_, err := t.run(`DELETE FROM gaps WHERE desk = :desk AND (show, season, about) IN
			(SELECT show, season, about FROM gaps WHERE desk = :desk ORDER BY n DESC, newest DESC LIMIT -1 OFFSET :most)`,
			sql.Named("desk", v.desk()), sql.Named("most", mostGaps))
		return err
	})
}

// Gaps lists what a desk was asked in vain, the most asked first, and counts it.
func (s *Store) Gaps(ctx context.Context, v View, limit, offset int) ([]Gap, int, error) {
	total, err := one(query(ctx, s.read, number, `SELECT count(*) FROM gaps WHERE desk = ?`, v.desk()))
	if err != nil {
		return nil, 0, err
	}
	gaps, err := query(ctx, s.read, func(rows *sql.Rows) (g Gap, err error) {
		return g, rows.Scan(&g.Show, &g.Name, &g.Season, &g.About, &g.Times, when{&g.Newest})
	}, `SELECT g.show, coalesce((SELECT s.name FROM shows s WHERE s.id = g.show AND`+theirs+`), ''), g.season, g.about, g.n, g.newest
		FROM gaps g WHERE g.desk = :desk ORDER BY g.n DESC, g.newest DESC, g.show, g.season, g.about LIMIT :limit OFFSET :offset`,
		sql.Named("desk", v.desk()), sql.Named("limit", limit), sql.Named("offset", offset))
	return gaps, total, err
}
