package sqlite

import (
	"cmp"
	"database/sql"
	"fmt"
	"slices"
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
	text, places, err := f.sentencesOf(a)
	if err != nil {
		return err
	}
	base := dayRow(a.day)
	row, err := one(query(f.ctx, f, number, `SELECT coalesce(max(row) + 1, :base) FROM sentences WHERE row >= :base AND row < :end`,
		sql.Named("base", base), sql.Named("end", base+rowsADay)))
	if err != nil {
		return err
	}
	for i, p := range places {
		if err := f.addText(sentenceText{int64(row + i), text[p[0]:p[1]], strings.Join(scope, " ")}); err != nil {
			return err
		}
	}
	numbered := `UPDATE sentences SET row = :row + j.key FROM json_each(:places) j WHERE article = :article AND version = :version AND from_byte = j.value ->> 0`
	if a.entry != nil {
		numbered = `INSERT INTO sentences (article, version, from_byte, to_byte, row) SELECT :article, :version, j.value ->> 0, j.value ->> 1, :row + j.key FROM json_each(:places) j`
	}
	if _, err := f.run(numbered, sql.Named("row", row), sql.Named("places", asJSON(places)), sql.Named("article", a.key), sql.Named("version", a.Version)); err != nil {
		return err
	}
	return f.marked("claims")
}

// sentencesOf gives the text of an article, and where its sentences begin and end, each
// once, in their order.
func (f *filing) sentencesOf(a articleRow) (text string, places [][2]int, err error) {
	if a.entry != nil {
		places = slices.Clone(a.entry.Sentences)
		slices.SortStableFunc(places, func(a, b [2]int) int { return cmp.Compare(a[0], b[0]) })
		return a.entry.Text, slices.CompactFunc(places, func(a, b [2]int) bool { return a[0] == b[0] }), nil
	}
	if text, err = one(query(f.ctx, f, word, `SELECT text FROM article_versions WHERE article = ? AND version = ?`, a.key, a.Version)); err != nil {
		return "", nil, err
	}
	places, err = query(f.ctx, f, func(rows *sql.Rows) (p [2]int, err error) { return p, rows.Scan(&p[0], &p[1]) },
		`SELECT from_byte, to_byte FROM sentences WHERE article = ? AND version = ? ORDER BY from_byte`, a.key, a.Version)
	return text, append([][2]int{}, places...), err
}

// unindex takes the sentences of an article out of the full text.
func (t *tx) unindex(key int64) error {
	rows, err := query(t.ctx, t, number, `SELECT row FROM sentences WHERE article = ? AND row IS NOT NULL`, key)
	if err != nil {
		return err
	}
	for _, row := range rows {
		if t.textWaits(int64(row)) {
			continue
		}
		if _, err := t.run(`DELETE FROM sentence_text WHERE rowid = ?`, row); err != nil {
			return err
		}
	}
	if _, err := t.run(`UPDATE sentences SET row = NULL WHERE article = ?`, key); err != nil {
		return err
	}
	return t.marked("claims")
}

// sentenceText is a row of the full text.
type sentenceText struct {
	row         int64
	text, scope string
}

// mostWaiting is how many rows wait at most, a few megabytes.
const mostWaiting = 20_000

// addText puts a row into the full text, or has it wait where many come.
func (t *tx) addText(s sentenceText) error {
	if t.many {
		t.waiting = append(t.waiting, s)
		return nil
	}
	_, err := t.run(`INSERT INTO sentence_text (rowid, text, scope) VALUES (?, ?, ?)`, s.row, s.text, s.scope)
	return err
}

// textWaits reports whether a row is still to be put into the full text, and has it
// forgotten. Who holds the list as it was still has the row.
func (t *tx) textWaits(row int64) bool {
	i := slices.IndexFunc(t.waiting, func(s sentenceText) bool { return s.row == row })
	if i >= 0 {
		t.waiting = slices.Delete(slices.Clone(t.waiting), i, i+1)
	}
	return i >= 0
}

// inBulk does something that files many articles. What goes into the full text waits, and
// goes in by its order: FTS5 writes all it has gathered to the disk, as a piece that is
// to be merged later, whenever a row comes before the last one.
func (t *tx) inBulk(fn func() error) error {
	t.many = true
	defer func() { t.many = false }()
	if err := fn(); err != nil {
		return err
	}
	if err := t.countAll(); err != nil {
		return err
	}
	return t.putText(0)
}

// putText puts what waits into the full text, if that is more than some rows.
func (t *tx) putText(some int) error {
	if len(t.waiting) <= some {
		return nil
	}
	list := t.waiting
	t.waiting, t.many = nil, false
	slices.SortFunc(list, func(a, b sentenceText) int { return cmp.Compare(a.row, b.row) })
	for _, s := range list {
		if err := t.addText(s); err != nil {
			return err
		}
	}
	t.many = true
	return nil
}

// marked tells those who hold something in memory that it has changed.
func (t *tx) marked(what string) error {
	_, err := t.run(`UPDATE marks SET n = n + 1 WHERE what = ?`, what)
	return err
}
