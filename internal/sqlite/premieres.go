package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"fmt"
	"slices"
	"sync"

	"backlot/internal/tv"
)

// premieres are those to come of all shows, by the day on which they are looked at.
type premieres struct {
	mu  sync.Mutex
	day map[tv.Date][]tv.Claim
}

// mostDays is for how many days of looking they are held.
const mostDays = 8

// Coming are the premieres of all shows that lie ahead (see [tv.Dossier.Coming]),
// the soonest first. They are held in memory, and nobody changes them.
func (s *Store) Coming(ctx context.Context, v View) ([]tv.Claim, error) {
	held, err := fresh(ctx, &s.held, "claims", v.desk(), s.held.coming, func() (*premieres, error) { return &premieres{day: map[tv.Date][]tv.Claim{}}, nil })
	if err != nil {
		return nil, err
	}
	held.mu.Lock()
	defer held.mu.Unlock()
	if list, ok := held.day[v.Day]; ok {
		return list, nil
	}
	list, err := s.coming(ctx, v)
	if err == nil {
		if len(held.day) == mostDays {
			clear(held.day)
		}
		held.day[v.Day] = list
	}
	return list, err
}

// coming reads the premieres and orders of the shows that may have something to
// come, and none of their other claims.
func (s *Store) coming(ctx context.Context, v View) ([]tv.Claim, error) {
	type given struct {
		show  string
		value tv.Date
	}
	all, err := query(ctx, s.read, func(rows *sql.Rows) (g given, err error) { return g, rows.Scan(&g.show, &g.value) },
		premiering, v.args(sql.Named("from", fmt.Sprintf(`"%04d`, v.Day.Year()-1)))...)
	if err != nil {
		return nil, err
	}
	shows := []string{}
	for _, g := range all {
		if !g.value.Last().Before(v.Day.First()) && !slices.Contains(shows[max(0, len(shows)-1):], g.show) {
			shows = append(shows, g.show)
		}
	}
	claims, err := s.claims(ctx, v, claimsToCome, sql.Named("shows", asJSON(shows)))
	if err != nil {
		return nil, err
	}
	of := map[string][]tv.Claim{}
	for _, c := range claims {
		of[c.Show] = append(of[c.Show], c)
	}
	var list []tv.Claim
	for _, show := range shows {
		list = append(list, tv.NewDossier(of[show], v.Day).Coming()...)
	}
	slices.SortStableFunc(list, func(a, b tv.Claim) int {
		x, y := a.Value.Date, b.Value.Date
		return cmp.Or(x.First().Compare(y.First()), x.Days()-y.Days())
	})
	return list, nil
}

// A value is kept as JSON: a date between quotes, which sorts as dates do, or
// null, which sorts behind them all. A window that began in the year before may
// not be over.
const premiering = `
	SELECT DISTINCT s.id, c.value ->> '$' FROM claims c CROSS JOIN articles a ON a.key = c.article AND a.version = c.version JOIN shows s ON s.key = c.show
	WHERE c.kind = 'premiere' AND c.value >= :from AND c.value <> 'null' AND s.desk` + own + ` AND` + visible + `ORDER BY 1`

const claimsToCome = `SELECT` + claimColumns + `
	FROM json_each(:shows) j CROSS JOIN shows s ON s.id = j.value AND s.desk` + own + `
	CROSS JOIN claims c ON c.show = s.key AND c.kind IN ('premiere', 'stage') AND (c.kind = 'premiere' OR c.value IN ('"announced"', '"renewed"', '"cancelled"', '"ended"'))
	CROSS JOIN articles a ON a.key = c.article AND a.version = c.version` + claimJoins + `
	WHERE` + visible
