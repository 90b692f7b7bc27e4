package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Names is the index of what shows, people and characters are called on a desk,
// weighed by how many claims there are about each. It is held in memory; a desk
// without names of its own shares that of the shared desk.
func (s *Store) Names(ctx context.Context, desk string) (*names.Index, error) {
	v := View{Desk: desk}
	desk = v.desk()
	if desk != tv.SharedDesk {
		has, err := fresh(ctx, &s.held, "names", desk, s.held.named, func() (bool, error) { return s.hasNames(ctx, desk) })
		if err != nil {
			return nil, err
		}
		if !has {
			desk = tv.SharedDesk
		}
	}
	return fresh(ctx, &s.held, "names", desk, s.held.names, func() (*names.Index, error) { return s.indexed(ctx, desk) })
}

// grown is up to where the names of a desk are in its index.
type grown struct {
	mark int
	seen Seen
}

// indexed makes the index of a desk's names. Where nothing has happened to names since
// it was made last but that there are more, those are added to that one: the counter of
// changes has gone on by as many as there are new rows. The caller holds the lock.
func (s *Store) indexed(ctx context.Context, desk string) (*names.Index, error) {
	mark, had := s.held.marks["names"], s.grown[desk]
	if old := s.held.names[desk]; old.made && old.n == had.mark {
		newer, seen, err := s.Newer(ctx, desk, had.seen)
		if err != nil {
			return nil, err
		}
		more, err := s.rowsSince(ctx, had.seen, seen)
		if err == nil && more == mark-had.mark {
			s.grown[desk] = grown{mark, seen}
			return old.it.With(newer.Names), nil
		}
		if err != nil {
			return nil, err
		}
	}
	seen, err := s.Seen(ctx)
	if err != nil {
		return nil, err
	}
	list, err := query(ctx, s.read, scanEntry, allNames, sql.Named("desk", desk))
	s.grown[desk] = grown{mark, seen}
	return names.New(list), err
}

// rowsSince counts the rows with a name that have come, of all desks.
func (s *Store) rowsSince(ctx context.Context, since, to Seen) (int, error) {
	return one(query(ctx, s.read, number, `SELECT (SELECT count(*) FROM shows WHERE key > ? AND key <= ?) + (SELECT count(*) FROM people WHERE key > ? AND key <= ?)
		+ (SELECT count(*) FROM characters WHERE key > ? AND key <= ?) + (SELECT count(*) FROM other_names WHERE key > ? AND key <= ?)`,
		since.shows, to.shows, since.people, to.people, since.characters, to.characters, since.names, to.names))
}

func (s *Store) hasNames(ctx context.Context, desk string) (bool, error) {
	n, err := one(query(ctx, s.read, number, `
		SELECT EXISTS (SELECT 1 FROM shows WHERE desk = :desk) OR EXISTS (SELECT 1 FROM people WHERE desk = :desk)
		    OR EXISTS (SELECT 1 FROM characters WHERE desk = :desk) OR EXISTS (SELECT 1 FROM other_names WHERE desk = :desk)`,
		sql.Named("desk", desk)))
	return n == 1, err
}

// allNames reads one row a name, a thing's first name before its others, and a
// desk's own thing before the shared one of the same id.
const allNames = `
	SELECT 'show', id, name, 1, claims, '' FROM shows WHERE desk` + own + `
	UNION ALL SELECT 'person', id, name, 1, claims, '' FROM people WHERE desk` + own + `
	UNION ALL SELECT 'character', r.id, r.name, 1, r.claims, s.id
		FROM characters r JOIN shows s ON s.key = r.show WHERE r.desk` + own + `AND s.desk` + own + `
	UNION ALL SELECT 'show', s.id, o.name, 0, s.claims, ''
		FROM other_names o JOIN shows s ON s.key = o.show WHERE o.desk` + own + `AND s.desk` + own + `
	UNION ALL SELECT 'person', p.id, o.name, 0, p.claims, ''
		FROM other_names o JOIN people p ON p.key = o.person WHERE o.desk` + own + `AND p.desk` + own + `
	UNION ALL SELECT 'character', r.id, o.name, 0, r.claims, s.id
		FROM other_names o JOIN characters r ON r.key = o.character JOIN shows s ON s.key = r.show
		WHERE o.desk` + own + `AND r.desk` + own + `AND s.desk` + own

func scanEntry(rows *sql.Rows) (e names.Entry, err error) {
	return e, rows.Scan(&e.Kind, &e.ID, &e.Name, &e.Main, &e.Weight, &e.Show)
}

// list reads a list of names kept as JSON. An empty one is nil.
func list(text string) ([]string, error) {
	var l []string
	err := json.Unmarshal([]byte(text), &l)
	if len(l) == 0 {
		l = nil
	}
	return l, err
}

// asJSON writes what is kept as JSON. What is passed to it always can be.
func asJSON(v any) string {
	b, err := json.Marshal(v)
	if err != nil {
		panic("sqlite: a value that is no JSON: " + err.Error())
	}
	return string(b)
}
