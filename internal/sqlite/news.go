package sqlite

import (
	"context"
	"database/sql"

	"backlot/internal/tv"
)

// articleColumns is an article without its text.
const articleColumns = ` a.id, a.desk, a.kind, a.state, a.title, a.source, a.url, a.published, a.undated, a.added, a.added_by, a.version `

func scanArticle(rows *sql.Rows) (a tv.Article, err error) { return a, rows.Scan(articleFields(&a)...) }

func articleFields(a *tv.Article) []any {
	return []any{&a.ID, &a.Desk, &a.Kind, &a.State, &a.Title, &a.Source, &a.URL, &a.Published, &a.Undated, when{&a.Added}, &a.AddedBy, &a.Version}
}

// news is the condition that leaves out records: they assert, but report nothing.
const news = ` a.kind <> 'record' `

// NewsOf is what news is wanted of: a show; a person; or a character of a show.
// With Since, only what was published on its first day or after.
type NewsOf struct {
	Show, Person, Character string
	Articles                []string // by identity, where they are known
	Since                   tv.Date
}

// from is the query's tables and conditions.
func (n NewsOf) from() string {
	switch {
	case n.Person != "":
		return newsOfPerson
	case n.Character != "":
		return newsOfCharacter
	case n.Articles != nil:
		return newsAmong
	}
	return newsOfShow
}

// News lists the articles about a show that a view reads, newest first and
// without their texts, and counts them all. Records are no news.
func (s *Store) News(ctx context.Context, v View, show string, limit, offset int) ([]tv.Article, int, error) {
	return s.NewsOf(ctx, v, NewsOf{Show: show}, limit, offset)
}

// NewsOf is News of a show, a person or a character.
func (s *Store) NewsOf(ctx context.Context, v View, of NewsOf, limit, offset int) ([]tv.Article, int, error) {
	since := 0
	if !of.Since.IsZero() {
		since = dayNumber(tv.DayOf(of.Since.First()))
	}
	args := v.args(sql.Named("show", of.Show), sql.Named("person", of.Person), sql.Named("character", of.Character), sql.Named("articles", asJSON(of.Articles)),
		sql.Named("since", since), sql.Named("limit", limit), sql.Named("offset", offset))
	total, err := one(query(ctx, s.read, number, `SELECT count(DISTINCT a.key)`+of.from(), args...))
	if err != nil {
		return nil, 0, err
	}
	articles, err := query(ctx, s.read, scanArticle, `WITH f AS (SELECT DISTINCT a.key, a.day`+of.from()+newest+`) SELECT`+articleColumns+`FROM f JOIN articles a ON a.key = f.key ORDER BY a.day DESC, a.key DESC`, args...)
	return articles, total, err
}

const newsAmong = `
	FROM json_each(:articles) j CROSS JOIN articles a ON a.id = j.value
	WHERE a.day >= :since AND` + news + `AND` + visible

const newsOfShow = `
	FROM shows n CROSS JOIN article_shows x ON x.show = n.key CROSS JOIN articles a ON a.key = x.article
	WHERE n.id = :show AND n.desk` + own + ` AND x.day >= :since AND` + news + `AND` + visible

const newsOfPerson = `
	FROM people n CROSS JOIN claims c ON c.person = n.key CROSS JOIN articles a ON a.key = c.article AND a.version = c.version
	WHERE n.id = :person AND n.desk` + own + ` AND a.day >= :since AND` + news + `AND` + visible

const newsOfCharacter = `
	FROM shows s CROSS JOIN characters n ON n.show = s.key CROSS JOIN claims c ON c.character = n.key OR c.other = n.key
	CROSS JOIN articles a ON a.key = c.article AND a.version = c.version
	WHERE s.id = :show AND s.desk` + own + ` AND n.id = :character AND n.desk` + own + ` AND a.day >= :since AND` + news + `AND` + visible

const newest = ` ORDER BY a.day DESC, a.key DESC LIMIT :limit OFFSET :offset`
