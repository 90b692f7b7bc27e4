package sqlite

import (
	"context"
	"database/sql"
	"strings"

	"backlot/internal/tv"
)

// Rank gives their tiers to claims that are not kept here: what somebody types, or
// a sentence told in its own words.
func (s *Store) Rank(ctx context.Context, v View, claims []tv.Claim) error {
	return s.rank(ctx, v, claims)
}

// rank computes the tier of each claim: from who says it and where, and from who
// makes or plays in the show, as far as the view knows.
func (s *Store) rank(ctx context.Context, v View, claims []tv.Claim) error {
	ranks, err := s.ranks(ctx, v.desk())
	if err != nil {
		return err
	}
	for i := range claims {
		c, of := &claims[i], dossier{}
		if c.By != "" {
			if of, err = s.dossier(ctx, v, c.Show); err != nil {
				return err
			}
		}
		ranks.rank(c, of)
	}
	return nil
}

// rank gives a claim its tier, where so many make the show or play in it, and it is on those
// networks.
func (r ranking) rank(c *tv.Claim, of dossier) {
	r.Own = of.networks
	if r.Makers = of.makers; !of.makers[strings.ToLower(c.By)] && c.IsMaker() {
		r.Makers = map[string]bool{strings.ToLower(c.By): true}
	}
	if c.Tier, c.Voice, c.Listed = r.Tier(c.By, c.Source); c.Voice.Band() != tv.Official && tv.IsLeak(c.By, c.Quote) {
		c.Tier, c.Voice = tv.TierInsider, tv.TierInsider
	}
	if c.Kind == tv.OnNetwork {
		c.NetworkID = r.network[strings.ToLower(c.Value.Text)]
	}
}

// ranking is what gives a claim its tier, and each name of a network the one on
// the list.
type ranking struct {
	tv.Ranks
	network map[string]string
}

// ranks are the networks and outlets as a desk sees them, with what its editors
// said that an outlet is.
func (s *Store) ranks(ctx context.Context, desk string) (ranking, error) {
	return fresh(ctx, &s.held, "ranks", desk, s.held.ranks, func() (ranking, error) {
		r := ranking{Ranks: tv.Ranks{Networks: map[string]bool{}, Outlets: map[string]tv.Tier{}}, network: map[string]string{}}
		networks, err := s.Networks(ctx)
		if err != nil {
			return r, err
		}
		for _, n := range networks {
			for _, name := range append(n.Names, n.Name) {
				r.Networks[strings.ToLower(name)] = true
				r.network[strings.ToLower(name)] = n.Name
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
