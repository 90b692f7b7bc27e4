package sqlite

import (
	"database/sql"
	"encoding/json"
	"errors"
	"slices"
	"sort"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// named is a claim whose people and characters are still only names.
type named struct {
	key, show int64
	kind      tv.Kind
	value     tv.Value
}

// settle finds or makes the people and characters that the claims of an article
// name. Longer names come first, so that "Turturro" finds the John Turturro of
// the same article. Where claims are named, those alone.
func (f *filing) settle(a articleRow, only ...string) error {
	if a.entry != nil && !slices.ContainsFunc(a.entry.Claims, func(c tv.Claim) bool { return c.Kind == tv.Cast || c.Kind == tv.Crew || c.Kind == tv.Relationship }) {
		return nil
	}
	claims, err := query(f.ctx, f, func(rows *sql.Rows) (n named, err error) {
		var value string
		if err = rows.Scan(&n.key, &n.show, &n.kind, &value); err == nil {
			n.value, err = tv.ParseValue(n.kind, json.RawMessage(value))
		}
		return n, err
	}, `SELECT key, show, kind, value FROM claims WHERE article = ? AND version = ? AND kind IN ('cast', 'crew', 'relationship')
		AND (? = 0 OR id IN (SELECT value FROM json_each(?))) ORDER BY from_byte, key`, a.key, a.Version, len(only), asJSON(append([]string{}, only...)))
	if err != nil {
		return err
	}
	for _, who := range []struct {
		column string
		name   func(tv.Value) string
		find   func(show int64, name string) (int64, error)
	}{
		{"person", func(v tv.Value) string { return v.Person }, f.person},
		{"character", func(v tv.Value) string { return v.Character + v.A }, f.character}, // a claim has one of the two
		{"other", func(v tv.Value) string { return v.B }, f.character},
	} {
		sort.SliceStable(claims, func(i, j int) bool { return len(who.name(claims[i].value)) > len(who.name(claims[j].value)) })
		for _, c := range claims {
			name := strings.TrimSpace(who.name(c.value))
			if name == "" {
				continue
			}
			key, err := who.find(c.show, name)
			if err != nil {
				return err
			}
			if _, err := f.run(`UPDATE claims SET `+who.column+` = ? WHERE key = ?`, key, c.key); err != nil {
				return err
			}
		}
	}
	return nil
}

// person finds somebody by name, in this order: who has a claim about the show;
// who has it as the first name of all; who has it as another name, if that is
// more than one word or they are not known from elsewhere; the only one of the
// show with that surname. Else a person is made.
func (f *filing) person(show int64, name string) (int64, error) {
	key, ok := f.people[namedIn{show, name}]
	if ok {
		return key, nil
	}
	key, err := f.findPerson(show, name)
	if err == nil && f.many {
		f.people[namedIn{show, name}] = key // whoever it is has a claim about the show from now on
	}
	return key, err
}

// findPerson is person, looked up.
func (f *filing) findPerson(show int64, name string) (int64, error) {
	folded := names.Fold(name)
	many := strings.Contains(folded, " ")
	key, err := one(query(f.ctx, f, number, `
		SELECT key FROM (
			SELECT p.key, 0 AS other, p.desk FROM people p WHERE p.folded = :folded AND p.desk`+own+`
			UNION ALL SELECT p.key, 1, p.desk FROM other_names o JOIN people p ON p.key = o.person
				WHERE o.folded = :folded AND o.desk`+own+`AND p.desk`+own+`) f
		WHERE other = 0 OR :many OR EXISTS (`+theirClaims+`AND c.show = :show) OR NOT EXISTS (`+theirClaims+`)
		ORDER BY EXISTS (`+theirClaims+`AND c.show = :show) DESC, other, desk = :desk DESC, key LIMIT 1`,
		sql.Named("folded", folded), sql.Named("many", many), sql.Named("show", show), sql.Named("desk", f.desk)))
	if !errors.Is(err, errNone) {
		return int64(key), err
	}
	if !many {
		namesakes, err := query(f.ctx, f, number, `
			SELECT DISTINCT p.key FROM claims c JOIN articles a ON a.key = c.article JOIN people p ON p.key = c.person
			WHERE c.show = :show AND c.kind IN ('cast', 'crew') AND a.desk`+own+`AND p.desk`+own+`AND p.folded LIKE '% ' || :folded LIMIT 2`,
			sql.Named("show", show), sql.Named("folded", folded), sql.Named("desk", f.desk))
		if err != nil || len(namesakes) == 1 {
			return int64(append(namesakes, 0)[0]), err
		}
	}
	return f.makePerson(tv.Person{Name: name})
}

// theirClaims are the claims about a person that the desk reads: what another
// server has published decides nothing here.
const theirClaims = ` SELECT 1 FROM claims c JOIN articles a ON a.key = c.article WHERE c.person = f.key AND a.desk` + own

// makePerson makes a person. One who is told from another by a bracket, as "Ida Voss
// (writer)", bears the name without it as well, which articles go on to use.
func (f *filing) makePerson(p tv.Person) (int64, error) {
	id, err := f.freeID(`SELECT count(*) FROM people WHERE id = ? AND desk IN ('shared', ?)`, names.Slug(p.Name))
	if err != nil {
		return 0, err
	}
	key, err := f.put(`INSERT INTO people (desk, id, name, folded, origin) VALUES (?, ?, ?, ?, ?)`, f.desk, id, p.Name, names.Fold(p.Name), f.origin)
	if err != nil {
		return 0, err
	}
	return key, f.otherNames("person", key, p.Name, append(slices.Clone(p.Names), names.Unbracketed(p.Name)))
}
