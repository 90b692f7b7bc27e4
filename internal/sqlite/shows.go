package sqlite

import (
	"context"
	"database/sql"
	"errors"

	"backlot/internal/tv"
)

// ShowLine is a show in a list: how many articles about it a view reads, records
// aside, and the day of the newest (zero where there is none).
type ShowLine struct {
	Show     tv.Show
	Articles int
	Newest   tv.Date
}

// theirs is the condition that leaves out a shared show where the desk has one
// of the same id, so that a show is listed once.
const theirs = ` s.desk` + own + ` AND (s.desk = :desk OR NOT EXISTS (SELECT 1 FROM shows m WHERE m.id = s.id AND m.desk = :desk)) `

const showColumns = ` s.id, s.name, s.network, s.year, s.about, s.desk,
	(SELECT json_group_array(name) FROM (SELECT o.name FROM other_names o WHERE o.show = s.key AND o.desk` + own + ` ORDER BY o.key)) `

// Shows lists what a view knows of, by name, and counts them all.
func (s *Store) Shows(ctx context.Context, v View, limit, offset int) ([]ShowLine, int, error) {
	total, err := one(query(ctx, s.read, number, `SELECT count(*) FROM shows s WHERE`+theirs, sql.Named("desk", v.desk())))
	if err != nil {
		return nil, 0, err
	}
	lines, err := query(ctx, s.read, scanShowLine, listShows, v.args(sql.Named("limit", limit), sql.Named("offset", offset))...)
	return lines, total, err
}

const listShows = `
	WITH listed AS (SELECT s.key, s.id, s.name FROM shows s WHERE` + theirs + `
		ORDER BY s.name COLLATE NOCASE, s.id LIMIT :limit OFFSET :offset)
	SELECT` + showColumns + `,
		(SELECT count(DISTINCT a.key) FROM shows n CROSS JOIN article_shows x ON x.show = n.key CROSS JOIN articles a ON a.key = x.article
			WHERE n.id = s.id AND n.desk` + own + ` AND` + news + `AND` + visible + `),
		coalesce((SELECT a.published FROM shows n CROSS JOIN article_shows x ON x.show = n.key CROSS JOIN articles a ON a.key = x.article
			WHERE n.id = s.id AND n.desk` + own + ` AND` + news + `AND` + visible + ` ORDER BY a.day DESC, a.key DESC LIMIT 1), '')
	FROM listed l JOIN shows s ON s.key = l.key
	ORDER BY l.name COLLATE NOCASE, l.id`

// Show finds a show by its id. Where the desk has one of its own, that is it.
func (s *Store) Show(ctx context.Context, v View, id string) (tv.Show, error) {
	show, err := one(query(ctx, s.read, scanShow, `SELECT`+showColumns+`FROM shows s WHERE s.id = :id AND`+theirs,
		sql.Named("desk", v.desk()), sql.Named("id", id)))
	if errors.Is(err, errNone) {
		err = gone("show")
	}
	return show, err
}

// Person finds a person by id.
func (s *Store) Person(ctx context.Context, v View, id string) (tv.Person, error) {
	p, err := one(query(ctx, s.read, scanPerson, `SELECT p.id, p.name, (SELECT json_group_array(name) FROM (SELECT o.name FROM other_names o WHERE o.person = p.key AND o.desk`+own+` ORDER BY o.key))
		FROM people p WHERE p.id = :id AND p.desk`+own+` ORDER BY p.desk = :desk DESC LIMIT 1`, sql.Named("desk", v.desk()), sql.Named("id", id)))
	if errors.Is(err, errNone) {
		err = gone("person")
	}
	return p, err
}

// Character finds a character by its show's id and its own.
func (s *Store) Character(ctx context.Context, v View, show, id string) (tv.Character, error) {
	c, err := one(query(ctx, s.read, scanCharacter, `SELECT s.id, c.id, c.name, (SELECT json_group_array(name) FROM (SELECT o.name FROM other_names o WHERE o.character = c.key AND o.desk`+own+` ORDER BY o.key))
		FROM shows s JOIN characters c ON c.show = s.key
		WHERE s.id = :show AND s.desk`+own+` AND c.id = :id AND c.desk`+own+` ORDER BY c.desk = :desk DESC LIMIT 1`,
		sql.Named("desk", v.desk()), sql.Named("show", show), sql.Named("id", id)))
	if errors.Is(err, errNone) {
		err = gone("character")
	}
	return c, err
}

func scanPerson(rows *sql.Rows) (p tv.Person, err error) {
	var more string
	if err = rows.Scan(&p.ID, &p.Name, &more); err == nil {
		p.Names, err = list(more)
	}
	return p, err
}

func scanCharacter(rows *sql.Rows) (c tv.Character, err error) {
	var more string
	if err = rows.Scan(&c.Show, &c.ID, &c.Name, &more); err == nil {
		c.Names, err = list(more)
	}
	return c, err
}

func scanShow(rows *sql.Rows) (show tv.Show, err error) {
	var more string
	if err = rows.Scan(&show.ID, &show.Name, &show.Network, &show.Year, &show.About, &show.Desk, &more); err == nil {
		show.Names, err = list(more)
	}
	return show, err
}

func scanShowLine(rows *sql.Rows) (l ShowLine, err error) {
	var more string
	err = rows.Scan(&l.Show.ID, &l.Show.Name, &l.Show.Network, &l.Show.Year, &l.Show.About, &l.Show.Desk, &more, &l.Articles, &l.Newest)
	if err == nil {
		l.Show.Names, err = list(more)
	}
	return l, err
}

// gone says that there is no such thing, here and for this desk.
func gone(what string) error {
	return &tv.Error{Kind: tv.NotFound, Message: "I have no such " + what + " here.", Hint: "It may have been removed; ask for it by name."}
}
