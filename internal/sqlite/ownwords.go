package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Own is one thing that a desk has said beside its articles and shows: a setting,
// what an outlet is, what it hides of the shared desk, or a further name of a
// shared show or person. One of the first four is set.
type Own struct {
	Setting string  `json:"setting,omitempty"`
	Outlet  string  `json:"outlet,omitempty"`
	Hidden  string  `json:"hidden,omitempty"` // "article:ID", "claim:ID", "matter:…"
	Show    string  `json:"show,omitempty"`   // its id
	Person  string  `json:"person,omitempty"` // their id
	Value   string  `json:"value,omitempty"`  // of the setting, or the name
	Tier    tv.Tier `json:"tier,omitempty"`   // of the outlet
}

// OwnWords lists all that a desk has said so, in an order that does not change.
func (s *Store) OwnWords(ctx context.Context, desk string) ([]Own, error) {
	return query(ctx, s.read, func(rows *sql.Rows) (o Own, err error) {
		return o, rows.Scan(&o.Setting, &o.Outlet, &o.Hidden, &o.Show, &o.Person, &o.Value, &o.Tier)
	}, `SELECT key, '', '', '', '', value, 0 FROM settings WHERE desk = :desk
		UNION ALL SELECT '', outlet, '', '', '', '', tier FROM outlet_tiers WHERE desk = :desk
		UNION ALL SELECT '', '', thing, '', '', '', 0 FROM overlays WHERE desk = :desk AND field = 'hidden'
		UNION ALL SELECT '', '', '', s.id, '', o.name, 0 FROM other_names o JOIN shows s ON s.key = o.show WHERE o.desk = :desk AND s.desk <> :desk
		UNION ALL SELECT '', '', '', '', p.id, o.name, 0 FROM other_names o JOIN people p ON p.key = o.person WHERE o.desk = :desk AND p.desk <> :desk
		ORDER BY 1, 2, 3, 4, 5, 6`, sql.Named("desk", View{Desk: desk}.desk()))
}

// SayOwn says such a thing on the actor's desk.
func (s *Store) SayOwn(ctx context.Context, by Actor, o Own) error {
	switch {
	case o.Setting != "":
		return s.SetSetting(ctx, by, o.Setting, o.Value)
	case o.Outlet != "":
		return s.SetOutletTier(ctx, by, o.Outlet, o.Tier)
	case o.Show != "":
		return s.AddName(ctx, by, names.Show, o.Show, o.Value)
	case o.Person != "":
		return s.AddName(ctx, by, names.Person, o.Person, o.Value)
	case o.Hidden != "":
		return s.change(ctx, func(t *tx) error {
			if _, err := t.deskKey(by.desk()); err != nil {
				return err
			}
			if err := t.overlay(by, o.Hidden); err != nil {
				return err
			}
			return t.record(by, "hide", o.Hidden, o.Hidden, nil)
		})
	}
	return errors.New("a line of a desk that says nothing")
}
