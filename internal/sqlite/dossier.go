package sqlite

import (
	"context"
	"database/sql"
	"strings"
	"sync"

	"backlot/internal/tv"
)

// dossier is what a desk knows about one show, whatever the day: held in memory,
// because nearly every command asks for it. Nobody changes it.
type dossier struct {
	claims []tv.Claim          // without tiers
	days   []int               // on which each is published
	called map[string][]string // the names of people, in small letters, by id
}

// dossiers are the shows of one desk that were asked for since anything changed.
type dossiers struct {
	mu    sync.Mutex
	shows map[string]*dossier
}

// mostClaims is how many claims are held at most, of all desks: some 15 MB.
const mostClaims = 20000

// dossier gives what a desk knows about a show, from memory where nothing was
// changed since.
func (s *Store) dossier(ctx context.Context, v View, show string) (*dossier, error) {
	all, err := fresh(ctx, &s.held, "claims", v.desk(), s.held.shows, func() (*dossiers, error) { return &dossiers{shows: map[string]*dossier{}}, nil })
	if err != nil {
		return nil, err
	}
	all.mu.Lock()
	k := all.shows[show]
	all.mu.Unlock()
	if k != nil {
		return k, nil
	}
	v.Day = "" // all there is
	k = &dossier{called: map[string][]string{}}
	if k.claims, err = s.unranked(ctx, v, claimsOfShow, sql.Named("show", show)); err != nil {
		return nil, err
	}
	for _, c := range k.claims {
		k.days = append(k.days, dayNumber(c.Published))
	}
	type called struct{ id, name string }
	people, err := query(ctx, s.read, func(rows *sql.Rows) (c called, err error) { return c, rows.Scan(&c.id, &c.name) },
		peopleOf, sql.Named("ids", asJSON(k.makerIDs())), sql.Named("desk", v.desk()))
	for _, c := range people {
		k.called[c.id] = append(k.called[c.id], strings.ToLower(c.name))
	}
	if err == nil {
		s.held.keep(all, show, k)
	}
	return k, err
}

func (h *held) keep(all *dossiers, show string, k *dossier) {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.claims += len(k.claims); h.claims > mostClaims {
		clear(h.shows) // those in use are let go when they are done with
		h.claims = len(k.claims)
	}
	all.mu.Lock()
	defer all.mu.Unlock()
	all.shows[show] = k
}

const peopleOf = `
	SELECT p.id, p.name FROM json_each(:ids) j CROSS JOIN people p ON p.id = j.value AND p.desk` + own + `
	UNION ALL
	SELECT p.id, o.name FROM json_each(:ids) j CROSS JOIN people p ON p.id = j.value AND p.desk` + own + `
		CROSS JOIN other_names o ON o.person = p.key AND o.desk` + own

// until are the claims that were published up to a day.
func (k *dossier) until(day int) []tv.Claim {
	claims := make([]tv.Claim, 0, len(k.claims))
	for i, c := range k.claims {
		if k.days[i] <= day {
			claims = append(claims, c)
		}
	}
	return claims
}

// makers are the names, in small letters, of who makes or plays in the show: of
// whom a firm claim published up to the day says so.
func (k *dossier) makers(day int) map[string]bool {
	makers := map[string]bool{}
	for i, c := range k.claims {
		if k.days[i] <= day && makes(c) {
			for _, name := range k.called[c.PersonID] {
				makers[name] = true
			}
		}
	}
	return makers
}

func (k *dossier) makerIDs() []string {
	ids := []string{}
	seen := map[string]bool{}
	for _, c := range k.claims {
		if makes(c) && !seen[c.PersonID] {
			seen[c.PersonID] = true
			ids = append(ids, c.PersonID)
		}
	}
	return ids
}

func makes(c tv.Claim) bool {
	return c.PersonID != "" && (c.Kind == tv.Cast || c.Kind == tv.Crew) && c.Certainty.Firm() && !c.Negative
}
