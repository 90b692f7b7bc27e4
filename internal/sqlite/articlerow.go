package sqlite

import (
	"database/sql"
	"time"

	"backlot/internal/tv"
)

// Discarded is the state of a draft that somebody threw away. It is kept, so that
// it can be brought back, and is nowhere listed.
const Discarded tv.ArticleState = "discarded"

// articleRow is an article as a transaction sees it, without its text.
type articleRow struct {
	tv.Article
	key, day int64
	origin   string
	digest   string
	touched  bool
	revision int
	entry    *Entry // where it has just been filed, without its sentences: what would else be read again
}

const articleRowColumns = articleColumns + `, a.key, a.day, a.origin, a.digest, a.touched, a.revision `

func scanArticleRow(rows *sql.Rows) (a articleRow, err error) {
	return a, rows.Scan(append(articleFields(&a.Article), &a.key, &a.day, &a.origin, &a.digest, &a.touched, &a.revision)...)
}

// article finds an article of a desk; errNone where the desk has none such.
func (t *tx) article(desk, id string) (articleRow, error) {
	return one(query(t.ctx, t, scanArticleRow, `SELECT`+articleRowColumns+`FROM articles a WHERE a.id = ? AND a.desk = ?`, id, desk))
}

// state moves an article on; only the library that it came with is then kept
// from changing it.
func (t *tx) state(key int64, to tv.ArticleState, touched bool) error {
	_, err := t.run(`UPDATE articles SET state = ?, touched = touched OR ? WHERE key = ?`, to, touched, key)
	return err
}

// remove deletes an article that is not published, with all that hangs on it.
func (t *tx) remove(key int64) error {
	_, err := t.run(`DELETE FROM articles WHERE key = ?`, key)
	return err
}

// count adds the claims of an article to what there is to say about its desk and
// about its desk's things, or takes them away. Claims of other desks do not count:
// what a server reads does not depend on another one.
func (t *tx) count(a articleRow, sign int) error {
	if t.many && sign > 0 {
		t.uncounted = append(t.uncounted, a)
		return nil
	}
	if err := t.countAll(); err != nil {
		return err
	}
	return t.counted([]articleRow{a}, sign)
}

// countAll counts what waits to be.
func (t *tx) countAll() error {
	list := t.uncounted
	t.uncounted = nil
	return t.counted(list, +1)
}

// counted counts articles of one desk.
func (t *tx) counted(list []articleRow, sign int) error {
	if len(list) == 0 {
		return nil
	}
	places := make([][2]int64, len(list))
	for i, a := range list {
		places[i] = [2]int64{a.key, int64(a.Version)}
	}
	for _, text := range []string{
		`UPDATE desks SET articles = articles + :sign * json_array_length(:list), claims = claims + :sign * (SELECT count(*)` + ofArticles + `) WHERE id = :desk`,
		`UPDATE shows SET claims = claims + :sign * n FROM (SELECT c.show AS thing, count(*) AS n` + ofArticles + `GROUP BY 1) WHERE key = thing AND +desk = :desk`,
		`UPDATE people SET claims = claims + :sign * n FROM (SELECT c.person AS thing, count(*) AS n` + ofArticles + `GROUP BY 1) WHERE key = thing AND +desk = :desk`,
		`UPDATE characters SET claims = claims + :sign * n FROM (SELECT c.character AS thing, count(*) AS n` + ofArticles + `GROUP BY 1) WHERE key = thing AND +desk = :desk`,
	} {
		if _, err := t.run(text, sql.Named("sign", sign), sql.Named("list", asJSON(places)), sql.Named("desk", list[0].Desk)); err != nil {
			return err
		}
	}
	return nil
}

// ofArticles are the claims of articles in a version each. The pluses keep SQLite from
// looking all things of a desk through.
const ofArticles = ` FROM json_each(:list) j CROSS JOIN claims c ON c.article = j.value ->> 0 AND c.version = j.value ->> 1 `

func onDay(t time.Time) string { return "on " + t.UTC().Format("2 January 2006") }

// byUser tells somebody who did something, where that is known. Ids mean nothing
// to a reader.
func byUser(user, reader string) string {
	switch user {
	case "":
		return ""
	case reader:
		return " by you"
	}
	return " by another editor"
}
