package sqlite

import (
	"context"
	"database/sql"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Known is what a desk knows before an article is read: everything with a name,
// and who plays whom. It is shared by all who ask: nobody changes it.
type Known struct {
	Index      *names.Index
	Shows      []tv.Show
	People     []tv.Person
	Characters []tv.Character
	Networks   []tv.Network
	Outlets    []tv.Outlet
	Parts      []Part
}

// Part is that a person plays a character of a show or, where Character is "",
// works on the show or plays somebody who is not named; by ids.
type Part struct{ Show, Person, Character string }

// Known gathers what a desk knows; it is held in memory until something changes.
func (s *Store) Known(ctx context.Context, desk string) (Known, error) {
	v := View{Desk: desk}
	index, err := s.Names(ctx, desk)
	if err != nil {
		return Known{}, err
	}
	k, err := fresh(ctx, &s.held, "claims", v.desk(), s.held.knows, func() (Known, error) { return s.gather(ctx, v) })
	k.Index = index
	return k, err
}

// Lists is of what a desk knows the networks and outlets alone.
func (s *Store) Lists(ctx context.Context) (k Known, err error) {
	if k.Networks, err = s.Networks(ctx); err != nil {
		return k, err
	}
	k.Outlets, err = s.Outlets(ctx)
	return k, err
}

// PartsOf is who plays whom in some shows, by their ids.
func (s *Store) PartsOf(ctx context.Context, desk string, shows []string) ([]Part, error) {
	if len(shows) == 0 {
		return nil, nil
	}
	return query(ctx, s.read, scanPart, partsOf, View{Desk: desk}.args(sql.Named("shows", asJSON(shows)))...)
}

func (s *Store) gather(ctx context.Context, v View) (k Known, err error) {
	if k.Shows, err = query(ctx, s.read, scanShow, `SELECT`+showColumns+`FROM shows s WHERE`+theirs+`ORDER BY s.id`, v.args()[:1]...); err != nil {
		return k, err
	}
	if k.People, err = query(ctx, s.read, scanPerson, allPeople, v.args()[:1]...); err != nil {
		return k, err
	}
	if k.Characters, err = query(ctx, s.read, scanCharacter, allCharacters, v.args()[:1]...); err != nil {
		return k, err
	}
	lists, err := s.Lists(ctx)
	if err != nil {
		return k, err
	}
	k.Networks, k.Outlets = lists.Networks, lists.Outlets
	k.Parts, err = query(ctx, s.read, scanPart, allParts, v.args()...)
	return k, err
}

const allPeople = `SELECT p.id, p.name, (SELECT json_group_array(name) FROM (SELECT o.name FROM other_names o WHERE o.person = p.key AND o.desk` + own + ` ORDER BY o.key))
	FROM people p WHERE p.desk` + own + `AND (p.desk = :desk OR NOT EXISTS (SELECT 1 FROM people m WHERE m.id = p.id AND m.desk = :desk)) ORDER BY p.id`

const allCharacters = `SELECT s.id, r.id, r.name, (SELECT json_group_array(name) FROM (SELECT o.name FROM other_names o WHERE o.character = r.key AND o.desk` + own + ` ORDER BY o.key))
	FROM characters r JOIN shows s ON s.key = r.show WHERE r.desk` + own + `AND s.desk` + own + `ORDER BY s.id, r.id, r.desk = :desk DESC`

const allParts = parts + `s.desk` + own + partsIn

const partsOf = parts + `s.id IN (SELECT value FROM json_each(:shows) j) AND s.desk` + own + partsIn

const parts = `SELECT DISTINCT s.id, p.id, coalesce(r.id, '')
	FROM shows s CROSS JOIN claims c ON c.show = s.key AND c.kind IN ('cast', 'crew') CROSS JOIN articles a ON a.key = c.article AND a.version = c.version
	JOIN people p ON p.key = c.person LEFT JOIN characters r ON r.key = c.character
	WHERE `

const partsIn = `AND c.certainty IN ('confirmed', 'reported') AND c.negative = 0 AND` + visible + `ORDER BY 1, 2, 3`
