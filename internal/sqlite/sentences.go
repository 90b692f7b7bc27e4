package sqlite

import (
	"database/sql"
	"fmt"
	"strconv"
	"strings"
)

// rowsADay is how many rows of the full text there may be of one day.
const rowsADay = 1 << 40

// dayRow is the first row of a day: later days have smaller rows.
func dayRow(day int64) int64 { return (lastDay - day) * rowsADay }

func decimal(n int64) string { return strconv.FormatInt(n, 10) }

// deskWord and showWord are the words of the column "scope". They end in a digit,
// which the stemmer leaves alone.
func deskWord(desk int64) string       { return "d" + decimal(desk) }
func showWord(desk, show int64) string { return fmt.Sprintf("d%ds%d", desk, show) }

// index puts the sentences of an article into the full text.
func (f *filing) index(a articleRow) error {
	shows, err := query(f.ctx, f, number, `SELECT show FROM article_shows WHERE article = ?`, a.key)
	if err != nil {
		return err
	}
	scope := []string{deskWord(f.deskKey)}
	for _, show := range shows {
		scope = append(scope, showWord(f.deskKey, int64(show)))
	}
	text, err := one(query(f.ctx, f, word, `SELECT text FROM article_versions WHERE article = ? AND version = ?`, a.key, a.Version))
	if err != nil {
		return err
	}
	places, err := query(f.ctx, f, func(rows *sql.Rows) (p [2]int, err error) { return p, rows.Scan(&p[0], &p[1]) },
		`SELECT from_byte, to_byte FROM sentences WHERE article = ? AND version = ? ORDER BY from_byte`, a.key, a.Version)
	if err != nil {
		return err
	}
	base := dayRow(a.day)
	row, err := one(query(f.ctx, f, number, `SELECT coalesce(max(row) + 1, :base) FROM sentences WHERE row >= :base AND row < :end`,
		sql.Named("base", base), sql.Named("end", base+rowsADay)))
	for _, p := range places {
		if err != nil {
			return err
		}
		if _, err = f.run(`INSERT INTO sentence_text (rowid, text, scope) VALUES (?, ?, ?)`, row, text[p[0]:p[1]], strings.Join(scope, " ")); err != nil {
			return err
		}
		_, err = f.run(`UPDATE sentences SET row = ? WHERE article = ? AND version = ? AND from_byte = ?`, row, a.key, a.Version, p[0])
		row++
	}
	if err != nil {
		return err
	}
	return f.marked("claims")
}

// unindex takes the sentences of an article out of the full text.
func (t *tx) unindex(key int64) error {
	rows, err := query(t.ctx, t, number, `SELECT row FROM sentences WHERE article = ? AND row IS NOT NULL`, key)
	if err != nil {
		return err
	}
	for _, row := range rows {
		if _, err := t.run(`DELETE FROM sentence_text WHERE rowid = ?`, row); err != nil {
			return err
		}
	}
	if _, err := t.run(`UPDATE sentences SET row = NULL WHERE article = ?`, key); err != nil {
		return err
	}
	return t.marked("claims")
}

// marked tells those who hold something in memory that it has changed.
func (t *tx) marked(what string) error {
	_, err := t.run(`UPDATE marks SET n = n + 1 WHERE what = ?`, what)
	return err
}
