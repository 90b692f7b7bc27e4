package sqlite

import (
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// thing is a show, person or character as it stands in the store.
type thing struct {
	key     int64
	origin  string
	touched bool
	same    bool // it has the fields that the library gives it
}

func scanThing(rows *sql.Rows) (t thing, err error) {
	return t, rows.Scan(&t.key, &t.origin, &t.touched, &t.same)
}

// mine reports whether the library that is loaded may change the thing.
func (l *loading) mine(t thing) bool { return l.origin != "" && t.origin == l.origin && !t.touched }

func (l *loading) loadShows() error {
	for _, s := range l.batch.Shows {
		if s.Name == "" {
			return fmt.Errorf("a show of the library has no name")
		}
		id := s.ID
		if id == "" {
			id = names.Slug(s.Name)
		}
		l.shows[id] = true
		old, err := one(query(l.ctx, l, scanThing, `SELECT key, origin, touched, name = ? AND network = ? AND year = ? AND about = ? FROM shows WHERE id = ? AND desk = ?`,
			s.Name, s.Network, s.Year, s.About, id, l.desk))
		switch {
		case errors.Is(err, errNone):
			old.key, err = l.put(`INSERT INTO shows (desk, id, name, folded, network, year, about, origin) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
				l.desk, id, s.Name, names.Fold(s.Name), s.Network, s.Year, s.About, l.origin)
		case err == nil && l.mine(old) && !old.same:
			_, err = l.run(`UPDATE shows SET name = ?, folded = ?, network = ?, year = ?, about = ? WHERE key = ?`,
				s.Name, names.Fold(s.Name), s.Network, s.Year, s.About, old.key)
		}
		if err != nil {
			return err
		}
		if err := l.namesOf("show", old, s.Name, s.Names); err != nil {
			return err
		}
	}
	return nil
}

func (l *loading) loadPeople() error {
	for _, p := range merged(l.batch.People) {
		id := p.ID
		l.people[id] = true
		old, err := one(query(l.ctx, l, scanThing, `SELECT key, origin, touched, name = ? FROM people WHERE id = ? AND desk = ?`, p.Name, id, l.desk))
		switch {
		case errors.Is(err, errNone):
			old.key, err = l.put(`INSERT INTO people (desk, id, name, folded, origin) VALUES (?, ?, ?, ?, ?)`, l.desk, id, p.Name, names.Fold(p.Name), l.origin)
		case err == nil && l.mine(old) && !old.same:
			_, err = l.run(`UPDATE people SET name = ?, folded = ? WHERE key = ?`, p.Name, names.Fold(p.Name), old.key)
		}
		if err != nil {
			return err
		}
		if err := l.namesOf("person", old, p.Name, p.Names); err != nil {
			return err
		}
	}
	return nil
}

// merged is each person once, with all the names they have anywhere: who plays in
// two shows stands in the files of both.
func merged(people []tv.Person) []tv.Person {
	var list []tv.Person
	at := map[string]int{}
	for _, p := range people {
		if p.ID == "" {
			p.ID = names.Slug(p.Name)
		}
		i, ok := at[p.ID]
		if !ok {
			at[p.ID] = len(list)
			list = append(list, p)
			continue
		}
		list[i].Names = append(slices.Clone(list[i].Names), p.Names...)
	}
	return list
}

func (l *loading) loadCharacters() error {
	for _, c := range l.batch.Characters {
		show, err := l.show(c.Show)
		if errors.Is(err, errNone) {
			return &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("The character %q belongs to a show %q, which I do not know.", c.Name, c.Show), Hint: "Add the show."}
		}
		if err != nil {
			return err
		}
		id := c.ID
		if id == "" {
			id = names.Slug(c.Name)
		}
		l.characters[decimal(show.key)+"/"+id] = true
		old, err := one(query(l.ctx, l, scanThing, `SELECT key, origin, touched, name = ? FROM characters WHERE show = ? AND id = ? AND desk = ?`, c.Name, show.key, id, l.desk))
		switch {
		case errors.Is(err, errNone):
			old.key, err = l.put(`INSERT INTO characters (desk, show, id, name, folded, origin) VALUES (?, ?, ?, ?, ?, ?)`,
				l.desk, show.key, id, c.Name, names.Fold(c.Name), l.origin)
		case err == nil && l.mine(old) && !old.same:
			_, err = l.run(`UPDATE characters SET name = ?, folded = ? WHERE key = ?`, c.Name, names.Fold(c.Name), old.key)
		}
		if err != nil {
			return err
		}
		if err := l.namesOf("character", old, c.Name, c.Names); err != nil {
			return err
		}
	}
	return nil
}

// namesOf gives a thing the further names that the library has for it, and takes
// away those that an older version of the library had.
func (l *loading) namesOf(column string, t thing, name string, more []string) error {
	if l.mine(t) {
		if _, err := l.run(`DELETE FROM other_names WHERE `+column+` = ? AND origin = ? AND desk = ? AND name NOT IN (SELECT value FROM json_each(?))`,
			t.key, l.origin, l.desk, asJSON(append([]string{}, more...))); err != nil {
			return err
		}
	}
	return l.otherNames(column, t.key, name, more)
}

// loadLists brings the networks and outlets up to date. They are only ever
// loaded, so that the newest list counts, whatever library it came with.
func (l *loading) loadLists() error {
	for _, n := range l.batch.Networks {
		if _, err := l.run(`INSERT INTO networks (name, names, domains, origin) VALUES (?, ?, ?, ?)
			ON CONFLICT (name) DO UPDATE SET names = excluded.names, domains = excluded.domains, origin = excluded.origin WHERE excluded.origin <> ''`,
			n.Name, asJSON(n.Names), asJSON(n.Domains), l.origin); err != nil {
			return err
		}
	}
	for _, o := range l.batch.Outlets {
		if _, err := l.run(`INSERT INTO outlets (name, names, domains, tier, origin) VALUES (?, ?, ?, ?, ?)
			ON CONFLICT (name) DO UPDATE SET names = excluded.names, domains = excluded.domains, tier = excluded.tier, origin = excluded.origin WHERE excluded.origin <> ''`,
			o.Name, asJSON(o.Names), asJSON(o.Domains), o.Tier, l.origin); err != nil {
			return err
		}
	}
	return nil
}

// clear removes what this version of the library has not got any more, unless
// people touched it or something rests on it.
func (l *loading) clear() error {
	gone, err := query(l.ctx, l, scanArticleRow, `SELECT`+articleRowColumns+`FROM articles a
		WHERE a.origin = ? AND a.desk = ? AND NOT a.touched AND a.id NOT IN (SELECT value FROM json_each(?))`, l.origin, l.desk, asJSON(append([]string{}, l.articles...)))
	if err != nil {
		return err
	}
	for _, a := range gone {
		if err := l.withdraw(a); err != nil {
			return err
		}
		l.report.Removed++
	}
	networks, outlets := []string{}, []string{}
	for _, n := range l.batch.Networks {
		networks = append(networks, n.Name)
	}
	for _, o := range l.batch.Outlets {
		outlets = append(outlets, o.Name)
	}
	for _, step := range []struct {
		text string
		kept any
	}{
		{`DELETE FROM networks WHERE origin = :origin AND name NOT IN (SELECT value FROM json_each(:kept))`, networks},
		{`DELETE FROM outlets WHERE origin = :origin AND name NOT IN (SELECT value FROM json_each(:kept))`, outlets},
		{`DELETE FROM characters WHERE origin = :origin AND desk = :desk AND NOT touched AND show || '/' || id NOT IN (SELECT value FROM json_each(:kept))
			AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.character = characters.key OR c.other = characters.key)`, keys(l.characters)},
		{`DELETE FROM people WHERE origin = :origin AND desk = :desk AND NOT touched AND id NOT IN (SELECT value FROM json_each(:kept))
			AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.person = people.key)`, keys(l.people)},
		{`DELETE FROM shows WHERE origin = :origin AND desk = :desk AND NOT touched AND id NOT IN (SELECT value FROM json_each(:kept))
			AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.show = shows.key) AND NOT EXISTS (SELECT 1 FROM article_shows x WHERE x.show = shows.key)
			AND NOT EXISTS (SELECT 1 FROM characters c WHERE c.show = shows.key)`, keys(l.shows)},
	} {
		args := []any{sql.Named("origin", l.origin), sql.Named("kept", asJSON(step.kept)), sql.Named("desk", l.desk)}
		if _, err := l.run(step.text, args...); err != nil {
			return err
		}
	}
	return nil
}

func keys(m map[string]bool) []string {
	list := make([]string, 0, len(m))
	for k := range m {
		list = append(list, k)
	}
	return list
}
