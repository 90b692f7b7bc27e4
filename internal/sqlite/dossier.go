package sqlite

import (
	"context"
	"database/sql"
	"strings"
	"sync"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// dossier is what a view knows about one show, with who makes it and plays in it,
// by all their names in small letters, and its networks. Nobody changes it.
type dossier struct {
	*tv.Dossier
	makers   map[string]bool
	networks map[string]bool
}

// Dossier is all that a view reads of a show, as the desk sees it: claims with the
// article each stands in, with its tier, and without what the desk has hidden, and
// how each matter stands. It is held in memory, because nearly every command asks
// for it, and is the same as long as nothing was changed.
func (s *Store) Dossier(ctx context.Context, v View, show string) (*tv.Dossier, error) {
	d, err := s.dossier(ctx, v, show)
	return d.Dossier, err
}

// Claims are the claims of a show's dossier, to be changed by whoever asks.
func (s *Store) Claims(ctx context.Context, v View, show string) ([]tv.Claim, error) {
	d, err := s.dossier(ctx, v, show)
	if err != nil {
		return nil, err
	}
	claims := make([]tv.Claim, 0, len(d.Claims()))
	for _, c := range d.Claims() {
		claims = append(claims, *c)
	}
	return claims, nil
}

func (s *Store) dossier(ctx context.Context, v View, show string) (dossier, error) {
	desk, n, err := s.held.mark(ctx, "claims", v.desk())
	if err != nil {
		return dossier{}, err
	}
	of := dossierOf{desk, show, v.Day}
	if d, ok := s.held.shows.get(of, n); ok {
		return d, nil
	}
	d, err := s.readDossier(ctx, v, show)
	if err == nil {
		s.held.shows.put(of, n, d)
	}
	return d, err
}

func (s *Store) readDossier(ctx context.Context, v View, show string) (d dossier, err error) {
	ranks, err := s.ranks(ctx, v.desk())
	if err != nil {
		return d, err
	}
	claims, err := s.unranked(ctx, v, claimsOfShow, sql.Named("show", show))
	if err != nil {
		return d, err
	}
	called, err := query(ctx, s.read, word, peopleOf, sql.Named("ids", asJSON(makers(claims))), sql.Named("desk", v.desk()))
	if err != nil {
		return d, err
	}
	d.makers = make(map[string]bool, len(called))
	for _, name := range called {
		d.makers[strings.ToLower(name)] = true
	}
	if d.networks, err = s.networksOf(ctx, v, show, ranks, claims); err != nil {
		return d, err
	}
	for i := range claims {
		c := &claims[i]
		ranks.rank(c, d)
		if !c.Kind.Weighed() {
			c.Folded = names.Fold(c.InWords())
		}
	}
	d.Dossier = tv.NewDossier(claims, v.Day)
	return d, nil
}

// networksOf are the networks of a show: those that its claims tell, and the one that whoever
// made the show here, or edits it, has given it.
func (s *Store) networksOf(ctx context.Context, v View, show string, ranks ranking, claims []tv.Claim) (map[string]bool, error) {
	list := ranks.OwnNetworks(claims)
	given, err := query(ctx, s.read, word, `SELECT network FROM shows WHERE id = :show AND network <> '' AND desk`+own, sql.Named("show", show), sql.Named("desk", v.desk()))
	for _, name := range given {
		list[strings.ToLower(strings.TrimSpace(name))] = true
	}
	return list, err
}

// makers are the ids of who makes or plays in a show: of whom a firm claim says so, or that
// they go.
func makers(claims []tv.Claim) []string {
	ids := []string{}
	seen := map[string]bool{}
	for i := range claims {
		c := &claims[i]
		if c.PersonID != "" && (c.Kind == tv.Cast || c.Kind == tv.Crew) && c.Certainty.Firm() && (!c.Negative || c.LeavesWork()) && !seen[c.PersonID] {
			seen[c.PersonID] = true
			ids = append(ids, c.PersonID)
		}
	}
	return ids
}

const peopleOf = `
	SELECT p.name FROM json_each(:ids) j CROSS JOIN people p ON p.id = j.value AND p.desk` + own + `
	UNION ALL
	SELECT o.name FROM json_each(:ids) j CROSS JOIN people p ON p.id = j.value AND p.desk` + own + `
		CROSS JOIN other_names o ON o.person = p.key AND o.desk` + own

// dossierOf is what a dossier is of.
type dossierOf struct {
	desk, show string
	day        tv.Date
}

// shelf is the dossiers that were asked for last, of all desks.
type shelf struct {
	mu     sync.Mutex
	all    map[dossierOf]*shelved
	claims int // in all of them
	asked  int // how often anything was
}

// shelved is a dossier that was read when its mark stood at n.
type shelved struct {
	dossier
	n    int
	last int // when it was asked for
}

// mostClaims is how many claims are held at most: with standings and words some
// 2.5 KB each, 100 MB in all.
const mostClaims = 40_000

func (h *shelf) get(of dossierOf, n int) (dossier, bool) {
	h.mu.Lock()
	defer h.mu.Unlock()
	k := h.all[of]
	if k == nil || k.n != n {
		return dossier{}, false
	}
	h.asked++
	k.last = h.asked
	return k.dossier, true
}

// put keeps a dossier, and lets go of those that nobody has asked for longest.
// Those in use are gone when they are done with.
func (h *shelf) put(of dossierOf, n int, d dossier) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.asked++
	h.drop(of)
	h.all[of] = &shelved{dossier: d, n: n, last: h.asked}
	h.claims += weight(d)
	for h.claims > mostClaims && len(h.all) > 1 {
		oldest := of
		for o, k := range h.all {
			if k.n < n || k.last < h.all[oldest].last {
				oldest = o
			}
		}
		h.drop(oldest)
	}
}

func (h *shelf) drop(of dossierOf) {
	if k := h.all[of]; k != nil {
		h.claims -= weight(k.dossier)
		delete(h.all, of)
	}
}

// weight counts a dossier's claims; that nothing is known takes room, too.
func weight(d dossier) int { return len(d.Claims()) + 1 }
