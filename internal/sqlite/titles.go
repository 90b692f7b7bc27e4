package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// MakeShow makes a show on the actor's desk. One of that name is Invalid.
func (s *Store) MakeShow(ctx context.Context, by Actor, show tv.Show) (tv.Show, error) {
	show.Desk = by.desk()
	return show, s.change(ctx, func(t *tx) error {
		f, err := t.filing(by.desk(), "")
		if err != nil {
			return err
		}
		if names.Fold(show.Name) == "" {
			return &tv.Error{Kind: tv.Invalid, Message: "A show needs a name.", Hint: "Give it as it is announced."}
		}
		if known, err := f.show(show.Name); err == nil {
			return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("There is a show of that name already: %s.", known.name), Hint: "Nothing was changed."}
		} else if !errors.Is(err, errNone) {
			return err
		}
		ref, err := f.makeShow(show)
		if err != nil {
			return err
		}
		show.ID = ref.id
		return t.record(by, "make", "show:"+show.ID, nil, show)
	})
}

// ownShow finds a show that the actor's desk may change: its own.
func (t *tx) ownShow(by Actor, id string) (int64, tv.Show, error) {
	show, err := one(query(t.ctx, t, scanShow, `SELECT`+showColumns+`FROM shows s WHERE s.id = :id AND`+theirs, sql.Named("desk", by.desk()), sql.Named("id", id)))
	if errors.Is(err, errNone) {
		return 0, show, gone("show")
	}
	if err != nil {
		return 0, show, err
	}
	if show.Desk != by.desk() {
		return 0, show, &tv.Error{Kind: tv.Refused, Message: fmt.Sprintf("%s is on the shared desk, and every server reads it.", show.Name),
			Hint: "You can give it another name here; for the rest, whoever runs me changes it."}
	}
	key, err := one(query(t.ctx, t, number, `SELECT key FROM shows WHERE id = ? AND desk = ?`, id, by.desk()))
	return int64(key), show, err
}

// EditShow gives one of the desk's own shows another name, network, year or
// description; what is zero stays. Its old name is kept as another one.
func (s *Store) EditShow(ctx context.Context, by Actor, id string, to tv.Show) (tv.Show, error) {
	var show tv.Show
	err := s.change(ctx, func(t *tx) error {
		key, old, err := t.ownShow(by, id)
		if err != nil {
			return err
		}
		show = old
		show.Name, show.Network, show.Year, show.About = cmp.Or(to.Name, old.Name), cmp.Or(to.Network, old.Network), cmp.Or(to.Year, old.Year), cmp.Or(to.About, old.About)
		if show.Year != 0 && (show.Year < 1900 || show.Year > 2199) {
			return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("%d is no year of a show.", show.Year), Hint: "Give the year of its first episode."}
		}
		if _, err := t.run(`UPDATE shows SET name = ?, folded = ?, network = ?, year = ?, about = ?, touched = 1 WHERE key = ?`,
			show.Name, names.Fold(show.Name), show.Network, show.Year, show.About, key); err != nil {
			return err
		}
		if show.Name != old.Name {
			f, err := t.filing(by.desk(), "")
			if err != nil {
				return err
			}
			if err := f.otherNames("show", key, show.Name, []string{old.Name}); err != nil {
				return err
			}
		}
		if err := t.marked("claims"); err != nil {
			return err
		}
		return t.record(by, "edit", "show:"+id, old, show)
	})
	return show, err
}

// AddName gives a show or a person that the desk reads another name, on this desk
// alone.
func (s *Store) AddName(ctx context.Context, by Actor, kind names.Kind, id, name string) error {
	return s.change(ctx, func(t *tx) error {
		if kind == names.Show {
			if err := t.nameShow(by, id, name); err != nil {
				return err
			}
			return t.record(by, "name", "show:"+id, nil, name)
		}
		if err := t.namePerson(by, id, name); err != nil {
			return err
		}
		return t.record(by, "name", "person:"+id, nil, name)
	})
}

// nameShow gives a show another name, which no other has.
func (t *tx) nameShow(by Actor, id, name string) error {
	f, err := t.filing(by.desk(), "")
	if err != nil {
		return err
	}
	if names.Fold(name) == "" {
		return &tv.Error{Kind: tv.Invalid, Message: "That is no name.", Hint: "Give one with letters or digits in it."}
	}
	if known, err := f.show(name); err == nil {
		return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("%s is called that already.", known.name), Hint: "Nothing was changed."}
	} else if !errors.Is(err, errNone) {
		return err
	}
	key, err := one(query(t.ctx, t, number, `SELECT key FROM shows WHERE id = ? AND desk IN ('shared', ?) ORDER BY desk = ? DESC LIMIT 1`, id, by.desk(), by.desk()))
	if errors.Is(err, errNone) {
		return gone("show")
	}
	if err != nil {
		return err
	}
	return f.otherNames("show", int64(key), "", []string{name})
}

func (t *tx) namePerson(by Actor, id, name string) error {
	if names.Fold(name) == "" {
		return &tv.Error{Kind: tv.Invalid, Message: "That is no name.", Hint: "Give one with letters or digits in it."}
	}
	f, err := t.filing(by.desk(), "")
	if err != nil {
		return err
	}
	key, err := one(query(t.ctx, t, number, `SELECT key FROM people WHERE id = ? AND desk IN ('shared', ?) ORDER BY desk = ? DESC LIMIT 1`, id, by.desk(), by.desk()))
	if errors.Is(err, errNone) {
		return gone("person")
	}
	if err != nil {
		return err
	}
	return f.otherNames("person", int64(key), "", []string{name})
}

// MergeShows makes one of the desk's own shows part of another: its claims,
// articles and characters become the other's, and its names other names of it.
func (s *Store) MergeShows(ctx context.Context, by Actor, from, into string) error {
	return s.change(ctx, func(t *tx) error {
		key, show, err := t.ownShow(by, from)
		if err != nil {
			return err
		}
		if from == into {
			return &tv.Error{Kind: tv.Invalid, Message: "Those are one show already.", Hint: "Nothing was changed."}
		}
		f, err := t.filing(by.desk(), "")
		if err != nil {
			return err
		}
		to, err := f.show(into)
		if errors.Is(err, errNone) {
			return gone("show")
		}
		if err != nil {
			return err
		}
		ids, err := query(t.ctx, t, word, `SELECT a.id FROM articles a WHERE a.key IN (SELECT article FROM claims WHERE show = ?1 UNION SELECT article FROM article_shows WHERE show = ?1)`, key)
		if err != nil {
			return err
		}
		if err := t.relisted(ids, func() error { return f.mergeShow(key, show, to) }); err != nil {
			return err
		}
		return t.record(by, "merge", "show:"+from, show, to.id)
	})
}

func (f *filing) mergeShow(from int64, show tv.Show, to showRef) error {
	if err := f.mergeParts(from, to.key); err != nil {
		return err
	}
	for _, step := range []struct {
		text string
		args []any
	}{
		{`UPDATE claims SET show = ?, show_name = ? WHERE show = ?`, []any{to.key, to.name, from}},
		{`INSERT INTO article_shows (show, day, article) SELECT ?, day, article FROM article_shows WHERE show = ? ON CONFLICT DO NOTHING`, []any{to.key, from}},
		{`DELETE FROM article_shows WHERE show = ?`, []any{from}},
		{`UPDATE episodes SET show = ? WHERE show = ?`, []any{to.key, from}},
		{`UPDATE settings SET value = ? WHERE value = ? AND (key = 'show' OR key LIKE 'show:%') AND (desk = ? OR ? = 'shared')`, []any{to.id, show.ID, f.desk, f.desk}},
		{`DELETE FROM other_names WHERE show = ?`, []any{from}},
		{`DELETE FROM shows WHERE key = ?`, []any{from}},
	} {
		if _, err := f.run(step.text, step.args...); err != nil {
			return err
		}
	}
	return f.otherNames("show", to.key, to.name, append(slices.Clone(show.Names), show.Name))
}

// mergeParts gives the characters of one show to another. One that is there by
// the same id becomes the one there.
func (f *filing) mergeParts(from, to int64) error {
	if _, err := f.run(`UPDATE characters SET show = :to WHERE show = :from AND id NOT IN (SELECT id FROM characters WHERE show = :to)`, sql.Named("to", to), sql.Named("from", from)); err != nil {
		return err
	}
	twins, err := query(f.ctx, f, func(rows *sql.Rows) (p [2]int64, err error) { return p, rows.Scan(&p[0], &p[1]) }, `SELECT c.key, min(d.key) FROM characters c JOIN characters d ON d.show = :to AND d.id = c.id WHERE c.show = :from GROUP BY c.key`,
		sql.Named("to", to), sql.Named("from", from))
	if err != nil {
		return err
	}
	for _, p := range twins {
		for _, text := range []string{`UPDATE claims SET character = ? WHERE character = ?`, `UPDATE claims SET other = ? WHERE other = ?`} {
			if _, err := f.run(text, p[1], p[0]); err != nil {
				return err
			}
		}
		for _, text := range []string{`DELETE FROM other_names WHERE character = ?`, `DELETE FROM characters WHERE key = ?`} {
			if _, err := f.run(text, p[0]); err != nil {
				return err
			}
		}
	}
	return nil
}
