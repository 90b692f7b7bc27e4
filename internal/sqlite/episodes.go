package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"slices"

	"backlot/internal/tv"
)

// Airing is an episode of a show, with the record that tells of it as a claim to
// be cited: one that rests on the record's line, and competes with nothing.
type Airing struct {
	Episode
	Claim tv.Claim
}

// Episodes are the episodes of a show that a view reads of, from a day on, the
// earliest first. Where several records tell of one episode, the newest counts.
func (s *Store) Episodes(ctx context.Context, v View, show string, from tv.Date) ([]Airing, error) {
	found, err := query(ctx, s.read, scanAiring, airings, v.args(sql.Named("show", show), sql.Named("from", from))...)
	if err != nil {
		return nil, err
	}
	type place struct{ season, number int }
	seen := map[place]bool{}
	found = slices.DeleteFunc(found, func(a Airing) bool {
		at := place{a.Season, a.Number}
		double := a.Number > 0 && seen[at]
		seen[at] = true
		return double
	})
	slices.SortStableFunc(found, func(a, b Airing) int {
		return cmp.Or(a.Day.Compare(b.Day), a.At.Compare(b.At), a.Season-b.Season, a.Number-b.Number)
	})
	claims := make([]tv.Claim, len(found))
	for i := range found {
		claims[i] = found[i].Claim
	}
	if err := s.rank(ctx, v, claims); err != nil {
		return nil, err
	}
	for i := range found {
		found[i].Claim = claims[i]
	}
	return found, nil
}

const airings = `SELECT e.season, e.number, e.title, e.day, e.at, e.quote, e.from_byte, e.to_byte, s.id, s.name, a.id, a.title, a.source, a.url, a.published, a.undated
	FROM shows s CROSS JOIN episodes e ON e.show = s.key AND e.day >= :from CROSS JOIN articles a ON a.key = e.article AND a.version = e.version
	WHERE s.id = :show AND s.desk` + own + ` AND` + visible + `ORDER BY a.day DESC, a.key DESC`

func scanAiring(rows *sql.Rows) (a Airing, err error) {
	var at sql.NullInt64
	c := &a.Claim
	err = rows.Scan(&a.Season, &a.Number, &a.Title, &a.Day, &at, &a.Quote, &a.Start, &a.End, &c.Show, &c.ShowName, &c.Article, &c.Title, &c.Source, &c.URL, &c.Published, &c.Undated)
	if at.Valid {
		a.At = fromMoment(at.Int64)
	}
	c.Season, c.Kind, c.Certainty, c.Record = a.Season, tv.Other, tv.Confirmed, true
	c.Value.Text, c.Quote, c.Start, c.End, c.AsOf = a.Quote, a.Quote, a.Start, a.End, c.Published
	return a, err
}

// Upcoming are the ids of the shows of which a view reads of an episode from a day
// on.
func (s *Store) Upcoming(ctx context.Context, v View, from tv.Date) ([]string, error) {
	return query(ctx, s.read, word, `SELECT DISTINCT s.id FROM shows s WHERE s.desk`+own+` AND EXISTS (
		SELECT 1 FROM episodes e CROSS JOIN articles a ON a.key = e.article AND a.version = e.version WHERE e.show = s.key AND e.day >= :from AND`+visible+`) ORDER BY 1`, v.args(sql.Named("from", from))...)
}
