package sqlite

import (
	"context"
	"database/sql"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Known is everything a desk has names for: what an article is read with.
type Known struct {
	Index      *names.Index
	Shows      []tv.Show
	People     []tv.Person
	Characters []tv.Character
	Networks   []tv.Network
	Outlets    []tv.Outlet
	Parts      []Part
}

// Part is who plays whom, by ids, as a firm claim has it.
type Part struct{ Show, Person, Character string }

// Known reads all names of a desk. It reads whole tables, which is what reading
// an article needs; no member's command does.
func (s *Store) Known(ctx context.Context, desk string) (Known, error) {
	var k Known
	var err error
	if k.Index, err = s.Names(ctx, desk); err != nil {
		return k, err
	}
	if k.Networks, err = s.Networks(ctx); err != nil {
		return k, err
	}
	if k.Outlets, err = s.Outlets(ctx); err != nil {
		return k, err
	}
	v := View{Desk: desk}
	at := sql.Named("desk", v.desk())
	if k.Shows, err = query(ctx, s.read, scanShow, `SELECT`+showColumns+`FROM shows s WHERE`+theirs+`ORDER BY s.id`, at); err != nil {
		return k, err
	}
	k.People, err = query(ctx, s.read, func(rows *sql.Rows) (p tv.Person, err error) {
		var more string
		if err = rows.Scan(&p.ID, &p.Name, &more); err == nil {
			p.Names, err = list(more)
		}
		return p, err
	}, `SELECT p.id, p.name, (SELECT json_group_array(name) FROM (SELECT o.name FROM other_names o WHERE o.person = p.key AND o.desk`+own+` ORDER BY o.key))
		FROM people p WHERE p.desk`+own+`ORDER BY p.id`, at)
	if err != nil {
		return k, err
	}
	k.Characters, err = query(ctx, s.read, func(rows *sql.Rows) (c tv.Character, err error) {
		var more string
		if err = rows.Scan(&c.Show, &c.ID, &c.Name, &more); err == nil {
			c.Names, err = list(more)
		}
		return c, err
	}, `SELECT s.id, c.id, c.name, (SELECT json_group_array(name) FROM (SELECT o.name FROM other_names o WHERE o.character = c.key AND o.desk`+own+` ORDER BY o.key))
		FROM characters c JOIN shows s ON s.key = c.show WHERE c.desk`+own+` AND s.desk`+own+`ORDER BY s.id, c.id`, at)
	if err != nil {
		return k, err
	}
	k.Parts, err = query(ctx, s.read, func(rows *sql.Rows) (p Part, err error) {
		return p, rows.Scan(&p.Show, &p.Person, &p.Character)
	}, `SELECT DISTINCT s.id, p.id, r.id FROM characters r JOIN claims c ON c.character = r.key JOIN people p ON p.key = c.person
		JOIN shows s ON s.key = c.show JOIN articles a ON a.key = c.article AND a.version = c.version
		WHERE a.state = 'published' AND a.desk`+own+` AND c.kind = 'cast' AND c.certainty IN ('confirmed', 'reported') AND c.negative = 0
		ORDER BY s.id, p.id, r.id`, at)
	return k, err
}
