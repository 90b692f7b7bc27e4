package sqlite

import (
	"database/sql"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// part is a character of a show with all its names, as they are compared; the
// first name comes first.
type part struct {
	key   int64
	names []string
}

// titles are left off before names of characters are compared: "Mrs. Cobel" may
// be Harmony Cobel.
var titles = []string{"mr", "mrs", "ms", "miss", "dr", "doctor", "sir", "lady", "lord", "captain", "detective", "agent", "king", "queen", "prince", "princess"}

// character finds a character of a show by name: the whole of one of its names;
// else, where one character alone fits, words of a name in their order ("Irving",
// "Irving B." for Irving Bailiff), or a longer form of a name that was so far a
// single word. Else a character is made.
func (f *filing) character(show int64, name string) (int64, error) {
	parts, err := f.partsOf(show)
	if err != nil {
		return 0, err
	}
	folded := names.Fold(name)
	for _, first := range []bool{true, false} {
		for _, p := range parts {
			if p.names[0] == folded || !first && slices.Contains(p.names, folded) {
				return p.key, nil
			}
		}
	}
	words := bare(folded)
	if p := only(parts, func(p *part) bool {
		return slices.ContainsFunc(p.names, func(n string) bool { return within(words, strings.Fields(n)) })
	}); p != nil {
		return p.key, nil
	}
	if p := only(parts, func(p *part) bool { return len(p.names) == 1 && len(words) > 1 && p.names[0] == words[0] }); p != nil {
		p.names = append(p.names, folded)
		return p.key, f.otherNames("character", p.key, "", []string{name})
	}
	return f.makeCharacter(show, tv.Character{Name: name})
}

func (f *filing) makeCharacter(show int64, c tv.Character) (int64, error) {
	id, err := f.freeID(`SELECT count(*) FROM characters WHERE id = ? AND desk IN ('shared', ?) AND show = `+decimal(show), names.Slug(c.Name))
	if err != nil {
		return 0, err
	}
	key, err := f.put(`INSERT INTO characters (desk, show, id, name, folded, origin) VALUES (?, ?, ?, ?, ?, ?)`,
		f.desk, show, id, c.Name, names.Fold(c.Name), f.origin)
	if err != nil {
		return 0, err
	}
	p := &part{key: key, names: []string{names.Fold(c.Name)}}
	for _, m := range c.Names {
		p.names = append(p.names, names.Fold(m))
	}
	f.parts[show] = append(f.parts[show], p)
	return key, f.otherNames("character", key, c.Name, c.Names)
}

// partsOf reads the characters of a show once a transaction.
func (f *filing) partsOf(show int64) ([]*part, error) {
	if parts, ok := f.parts[show]; ok {
		return parts, nil
	}
	type row struct {
		key  int64
		name string
	}
	rows, err := query(f.ctx, f, func(rows *sql.Rows) (r row, err error) { return r, rows.Scan(&r.key, &r.name) }, `
		SELECT key, folded FROM (
			SELECT c.key, c.folded, 0 AS other, 0 AS o FROM characters c WHERE c.show = :show AND c.desk`+own+`
			UNION ALL SELECT c.key, o.folded, 1, o.key FROM characters c JOIN other_names o ON o.character = c.key
				WHERE c.show = :show AND c.desk`+own+` AND o.desk`+own+`)
		ORDER BY key, other, o`, sql.Named("show", show), sql.Named("desk", f.desk))
	if err != nil {
		return nil, err
	}
	var parts []*part
	for _, r := range rows {
		if n := len(parts); n == 0 || parts[n-1].key != r.key {
			parts = append(parts, &part{key: r.key})
		}
		last := parts[len(parts)-1]
		last.names = append(last.names, r.name)
	}
	f.parts[show] = parts
	return parts, nil
}

// only is the one part that fits; nil where none does, or several.
func only(parts []*part, fits func(*part) bool) *part {
	var found *part
	for _, p := range parts {
		if fits(p) {
			if found != nil {
				return nil
			}
			found = p
		}
	}
	return found
}

// bare is the words of a name without titles, where that leaves any.
func bare(folded string) []string {
	words := strings.Fields(folded)
	for len(words) > 1 && slices.Contains(titles, words[0]) {
		words = words[1:]
	}
	return words
}

// within reports whether the words occur in a name in their order; a single
// letter stands for any word that begins with it, but not at the beginning.
func within(words, name []string) bool {
	n := 0
	for _, w := range name {
		if n < len(words) && (words[n] == w || n > 0 && len(words[n]) == 1 && strings.HasPrefix(w, words[n])) {
			n++
		}
	}
	return n > 0 && n == len(words)
}
