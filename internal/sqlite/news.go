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

// News lists the articles about a show that a view reads, newest first and
// without their texts, and counts them all. Records are no news.
func (s *Store) News(ctx context.Context, v View, show string, limit, offset int) ([]tv.Article, int, error) {
	args := v.args(sql.Named("show", show), sql.Named("limit", limit), sql.Named("offset", offset))
	total, err := one(query(ctx, s.read, number, `SELECT count(DISTINCT a.key)`+newsOf, args[:3]...))
	if err != nil {
		return nil, 0, err
	}
	articles, err := query(ctx, s.read, scanArticle, `SELECT DISTINCT`+articleColumns+newsOf+newest, args...)
	return articles, total, err
}

const newsOf = `
	FROM shows n CROSS JOIN article_shows x ON x.show = n.key CROSS JOIN articles a ON a.key = x.article
	WHERE n.id = :show AND n.desk` + own + ` AND` + news + `AND` + visible

const newest = ` ORDER BY x.day DESC, x.article DESC LIMIT :limit OFFSET :offset`
