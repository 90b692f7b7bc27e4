package sqlite

import (
	"context"
	"database/sql"

	"backlot/internal/names"
)

// Seen is how far somebody has read what there is to know. The zero value has read
// nothing.
type Seen struct{ shows, people, characters, names, claims int64 }

// Newer is what a desk has come to know: names, of new things or of known ones, and
// who plays whom.
type Newer struct {
	Names []names.Entry
	Parts []Part
}

// Seen is up to where a desk can be known now.
func (s *Store) Seen(ctx context.Context) (Seen, error) {
	return one(query(ctx, s.read, func(rows *sql.Rows) (n Seen, err error) {
		return n, rows.Scan(&n.shows, &n.people, &n.characters, &n.names, &n.claims)
	}, `SELECT coalesce((SELECT max(key) FROM shows), 0), coalesce((SELECT max(key) FROM people), 0), coalesce((SELECT max(key) FROM characters), 0),
		coalesce((SELECT max(key) FROM other_names), 0), coalesce((SELECT max(key) FROM claims), 0)`))
}

// Newer gives what a desk has come to know since, and up to where that is: who brings
// in thousands of articles needs not read all names again for each few. What was
// renamed, taken away or published later than it was written is not in it.
func (s *Store) Newer(ctx context.Context, desk string, since Seen) (n Newer, now Seen, err error) {
	if now, err = s.Seen(ctx); err != nil {
		return n, since, err
	}
	args := append(View{Desk: desk}.args(), sql.Named("shows", since.shows), sql.Named("people", since.people), sql.Named("characters", since.characters),
		sql.Named("names", since.names), sql.Named("from", since.claims), sql.Named("to", now.claims))
	if n.Names, err = query(ctx, s.read, scanEntry, newerNames, args[0], args[2], args[3], args[4], args[5]); err != nil {
		return n, since, err
	}
	n.Parts, err = query(ctx, s.read, scanPart, newerParts, args[0], args[1], args[6], args[7])
	return n, now, err
}

// newerNames is allNames of what is new. What is made while it is read is read twice,
// which does no harm.
const newerNames = `
	SELECT 'show', id, name, 1, claims, '' FROM shows WHERE key > :shows AND +desk` + own + `
	UNION ALL SELECT 'person', id, name, 1, claims, '' FROM people WHERE key > :people AND +desk` + own + `
	UNION ALL SELECT 'character', r.id, r.name, 1, r.claims, s.id
		FROM characters r CROSS JOIN shows s ON s.key = r.show WHERE r.key > :characters AND +r.desk` + own + `AND s.desk` + own + `
	UNION ALL SELECT 'show', s.id, o.name, 0, s.claims, ''
		FROM other_names o CROSS JOIN shows s ON s.key = o.show WHERE o.key > :names AND +o.desk` + own + `AND s.desk` + own + `
	UNION ALL SELECT 'person', p.id, o.name, 0, p.claims, ''
		FROM other_names o CROSS JOIN people p ON p.key = o.person WHERE o.key > :names AND +o.desk` + own + `AND p.desk` + own + `
	UNION ALL SELECT 'character', r.id, o.name, 0, r.claims, s.id
		FROM other_names o CROSS JOIN characters r ON r.key = o.character CROSS JOIN shows s ON s.key = r.show
		WHERE o.key > :names AND +o.desk` + own + `AND r.desk` + own + `AND s.desk` + own

const newerParts = `SELECT DISTINCT s.id, p.id, coalesce(r.id, '')
	FROM claims c CROSS JOIN articles a ON a.key = c.article AND a.version = c.version CROSS JOIN shows s ON s.key = c.show
	CROSS JOIN people p ON p.key = c.person LEFT JOIN characters r ON r.key = c.character
	WHERE c.key > :from AND c.key <= :to AND c.kind IN ('cast', 'crew') AND s.desk` + own + `AND c.certainty IN ('confirmed', 'reported') AND c.negative = 0 AND` + visible + `ORDER BY 1, 2, 3`

func scanPart(rows *sql.Rows) (p Part, err error) {
	return p, rows.Scan(&p.Show, &p.Person, &p.Character)
}
