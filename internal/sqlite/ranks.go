package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"backlot/internal/tv"
)

// rank computes the tier of each claim: from who says it and where, and from who
// makes or plays in the show, as far as the view knows.
func (s *Store) rank(ctx context.Context, v View, claims []tv.Claim) error {
	ranks, err := s.ranks(ctx, v.desk())
	if err != nil {
		return err
	}
	shows := map[string]bool{}
	for _, c := range claims {
		if c.By != "" {
			shows[c.Show] = true
		}
	}
	makers, err := s.makers(ctx, v, shows)
	if err != nil {
		return err
	}
	for i := range claims {
		c := &claims[i]
		ranks.Makers = makers[c.Show]
		c.Tier, c.Voice, c.Listed = ranks.Tier(c.By, c.Source)
	}
	return nil
}

// makers are the names, in small letters, of who makes or plays in each show: of
// whom a firm claim says so.
func (s *Store) makers(ctx context.Context, v View, shows map[string]bool) (map[string]map[string]bool, error) {
	if len(shows) == 0 {
		return nil, nil
	}
	ids := make([]string, 0, len(shows))
	for id := range shows {
		ids = append(ids, id)
	}
	type maker struct{ show, name string }
	found, err := query(ctx, s.read, func(rows *sql.Rows) (m maker, err error) {
		return m, rows.Scan(&m.show, &m.name)
	}, makersOf, v.args(sql.Named("shows", asJSON(ids)))...)
	if err != nil {
		return nil, err
	}
	makers := map[string]map[string]bool{}
	for _, m := range found {
		if makers[m.show] == nil {
			makers[m.show] = map[string]bool{}
		}
		makers[m.show][strings.ToLower(m.name)] = true
	}
	return makers, nil
}

const makersOf = `
	WITH makers AS MATERIALIZED (
		SELECT DISTINCT s.id AS show, c.person
		FROM json_each(:shows) j CROSS JOIN shows s ON s.id = j.value AND s.desk` + own + `
		CROSS JOIN claims c ON c.show = s.key AND c.kind IN ('cast', 'crew') CROSS JOIN articles a ON a.key = c.article AND a.version = c.version
		WHERE c.person IS NOT NULL AND c.certainty IN ('confirmed', 'reported') AND c.negative = 0
			AND NOT EXISTS (SELECT 1 FROM overlays h WHERE h.desk` + own + `AND h.thing = 'claim:' || c.id) AND` + visible + `)
	SELECT m.show, p.name FROM makers m JOIN people p ON p.key = m.person
	UNION ALL
	SELECT m.show, o.name FROM makers m JOIN other_names o ON o.person = m.person WHERE o.desk` + own

// ranks are the networks and outlets as a desk sees them, with what its editors
// said that an outlet is.
func (s *Store) ranks(ctx context.Context, desk string) (tv.Ranks, error) {
	return fresh(ctx, &s.held, "ranks", desk, s.held.ranks, func() (tv.Ranks, error) {
		r := tv.Ranks{Networks: map[string]bool{}, Outlets: map[string]tv.Tier{}}
		networks, err := s.Networks(ctx)
		if err != nil {
			return r, err
		}
		for _, n := range networks {
			for _, name := range append(n.Names, n.Name) {
				r.Networks[strings.ToLower(name)] = true
			}
		}
		outlets, err := s.Outlets(ctx)
		if err != nil {
			return r, err
		}
		for _, o := range outlets {
			for _, name := range append(o.Names, o.Name) {
				r.Outlets[strings.ToLower(name)] = o.Tier
			}
		}
		said, err := query(ctx, s.read, func(rows *sql.Rows) (o tv.Outlet, err error) {
			return o, rows.Scan(&o.Name, &o.Tier)
		}, `SELECT outlet, tier FROM outlet_tiers WHERE desk IN ('shared', :desk) ORDER BY desk = :desk`, sql.Named("desk", desk))
		for _, o := range said {
			r.Outlets[o.Name] = o.Tier
		}
		return r, err
	})
}

// Networks lists the networks and studios that are known.
func (s *Store) Networks(ctx context.Context) ([]tv.Network, error) {
	return query(ctx, s.read, func(rows *sql.Rows) (n tv.Network, err error) {
		var names, domains string
		if err = rows.Scan(&n.Name, &names, &domains); err != nil {
			return n, err
		}
		if n.Names, err = list(names); err != nil {
			return n, err
		}
		n.Domains, err = list(domains)
		return n, err
	}, `SELECT name, names, domains FROM networks ORDER BY name`)
}

// Outlets lists the publications that are known, with their standing.
func (s *Store) Outlets(ctx context.Context) ([]tv.Outlet, error) {
	return query(ctx, s.read, func(rows *sql.Rows) (o tv.Outlet, err error) {
		var names, domains string
		if err = rows.Scan(&o.Name, &names, &domains, &o.Tier); err != nil {
			return o, err
		}
		if o.Names, err = list(names); err != nil {
			return o, err
		}
		o.Domains, err = list(domains)
		return o, err
	}, `SELECT name, names, domains, tier FROM outlets ORDER BY name`)
}
