package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"backlot/internal/tv"
)

// Filed is an article as its editors see it, with everything that hangs on it.
type Filed struct {
	tv.Article
	Shows     []tv.Show
	NewShows  []tv.Show // of a draft: shows that it would make; of a publication just made: shows that it made
	Claims    []tv.Claim
	Revision  int             // counts every change of the text and of the claims
	Dropped   map[string]bool // of a draft: the ids of claims that are not published with it
	Unsettled []string        // of a draft: names in the text that may be shows
}

// Article finds an article of a desk in whichever state. Claims of a draft have
// no ids of people and characters yet.
func (s *Store) Article(ctx context.Context, desk, id string) (Filed, error) {
	f, err := s.Kept(ctx, desk, id)
	if err != nil {
		return f, err
	}
	return f, s.rank(ctx, View{Desk: desk}, f.Claims)
}

// Kept is Article for whoever writes it out: its claims have no tiers, for which more
// would have to be read than the article.
func (s *Store) Kept(ctx context.Context, desk, id string) (Filed, error) {
	v := View{Desk: desk}
	f, err := one(query(ctx, s.read, func(rows *sql.Rows) (f Filed, err error) {
		return f, rows.Scan(append(articleFields(&f.Article), &f.Text, &f.Revision)...)
	}, `SELECT`+articleColumns+`, x.text, a.revision FROM articles a JOIN article_versions x ON x.article = a.key AND x.version = a.version
		WHERE a.id = ? AND a.desk = ? AND a.state <> 'discarded'`, id, v.desk()))
	if errors.Is(err, errNone) {
		return f, &tv.Error{Kind: tv.NotFound, Message: fmt.Sprintf("There is no article %q here.", id), Hint: "List the articles to see those there are."}
	}
	if err != nil {
		return f, err
	}
	f.Shows, err = query(ctx, s.read, scanShow, `SELECT`+showColumns+`
		FROM articles a CROSS JOIN article_shows x ON x.article = a.key JOIN shows s ON s.key = x.show WHERE a.id = :id ORDER BY s.name`,
		sql.Named("id", id), sql.Named("desk", v.desk()))
	if err != nil {
		return f, err
	}
	if f.NewShows, err = proposedShows(ctx, s.read, id); err != nil {
		return f, err
	}
	if f.Claims, err = query(ctx, s.read, scanClaim, claimsOfArticle, sql.Named("id", id)); err != nil {
		return f, err
	}
	return f, s.underReview(ctx, &f)
}

// underReview reads what only a draft has.
func (s *Store) underReview(ctx context.Context, f *Filed) error {
	if f.State != tv.Draft {
		return nil
	}
	dropped, err := query(ctx, s.read, word, `SELECT c.id FROM articles a JOIN claims c ON c.article = a.key AND c.version = a.version WHERE a.id = ? AND c.dropped`, f.ID)
	if err != nil {
		return err
	}
	f.Dropped = map[string]bool{}
	for _, id := range dropped {
		f.Dropped[id] = true
	}
	f.Unsettled, err = query(ctx, s.read, word, `SELECT u.name FROM articles a JOIN unsettled u ON u.article = a.key WHERE a.id = ? ORDER BY u.name`, f.ID)
	return err
}

// claimsOfArticle reads a draft as well, whose claims may name a show that is not
// made yet.
const claimsOfArticle = `SELECT c.id, coalesce(s.id, ''), coalesce(s.name, c.show_name)` + afterShow + `
	FROM articles a CROSS JOIN claims c ON c.article = a.key AND c.version = a.version LEFT JOIN shows s ON s.key = c.show` + claimJoins + `
	WHERE a.id = :id ORDER BY c.from_byte, c.key`

func proposedShows(ctx context.Context, db asker, article string) ([]tv.Show, error) {
	return query(ctx, db, func(rows *sql.Rows) (p tv.Show, err error) {
		var more string
		if err = rows.Scan(&p.ID, &p.Name, &p.Network, &p.Year, &p.About, &more); err == nil {
			p.Names, err = list(more)
		}
		return p, err
	}, `SELECT p.id, p.name, p.network, p.year, p.about, p.names FROM articles a JOIN proposed_shows p ON p.article = a.key WHERE a.id = ? ORDER BY p.name`, article)
}

// ArticleFilter narrows a list of articles. Zero fields do not.
type ArticleFilter struct {
	State tv.ArticleState
	Show  string // an id
	Words string // that stand in the title, the source or the address, or begin the id; case aside
}

// Articles lists a desk's own articles without their texts, the newest first,
// drafts among them, and counts them all. Discarded drafts are left out.
func (s *Store) Articles(ctx context.Context, desk string, filter ArticleFilter, limit, offset int) ([]tv.Article, int, error) {
	where, args := filter.where(View{Desk: desk}.desk())
	total, err := one(query(ctx, s.read, number, `SELECT count(*) FROM articles a`+where, args...))
	if err != nil {
		return nil, 0, err
	}
	args = append(args, sql.Named("limit", limit), sql.Named("offset", offset))
	articles, err := query(ctx, s.read, scanArticle, `SELECT`+articleColumns+`FROM articles a`+where+` ORDER BY a.day DESC, a.key DESC LIMIT :limit OFFSET :offset`, args...)
	return articles, total, err
}

// EachArticle goes through all of a list of articles, as Articles has them, until an
// error; what is changed meanwhile is not seen.
func (s *Store) EachArticle(ctx context.Context, desk string, filter ArticleFilter, do func(tv.Article) error) error {
	where, args := filter.where(View{Desk: desk}.desk())
	rows, err := s.read.QueryContext(ctx, `SELECT`+articleColumns+`FROM articles a`+where+` ORDER BY a.day DESC, a.key DESC`, args...)
	if err != nil {
		return explain(err)
	}
	defer rows.Close()
	for rows.Next() {
		a, err := scanArticle(rows)
		if err != nil {
			return explain(err)
		}
		if err := do(a); err != nil {
			return err
		}
	}
	return explain(rows.Err())
}

func (f ArticleFilter) where(desk string) (string, []any) {
	where, args := ` WHERE a.desk = :desk AND a.state <> 'discarded'`, []any{sql.Named("desk", desk)}
	if f.State != "" {
		where, args = where+` AND a.state = :state`, append(args, sql.Named("state", f.State))
	}
	if f.Show != "" {
		where += ` AND a.key IN (SELECT x.article FROM shows s CROSS JOIN article_shows x ON x.show = s.key WHERE s.id = :show AND s.desk` + own + `)`
		args = append(args, sql.Named("show", f.Show))
	}
	if w := strings.TrimSpace(f.Words); w != "" {
		where += ` AND (instr(lower(a.title || ' ' || a.source || ' ' || a.url), :words) OR substr(a.id, 1, length(:words)) = :words)`
		args = append(args, sql.Named("words", strings.ToLower(w)))
	}
	return where, args
}

// Counts is how much a desk reads: shows, published articles and their claims.
type Counts struct{ Shows, Articles, Claims int }

// Counts counts what a desk reads, its own and the shared, without regard to what
// it has hidden.
func (s *Store) Counts(ctx context.Context, desk string) (Counts, error) {
	return one(query(ctx, s.read, func(rows *sql.Rows) (c Counts, err error) {
		return c, rows.Scan(&c.Shows, &c.Articles, &c.Claims)
	}, `SELECT (SELECT count(*) FROM shows s WHERE`+theirs+`), coalesce(sum(articles), 0), coalesce(sum(claims), 0) FROM desks WHERE id`+own,
		sql.Named("desk", cmp.Or(desk, tv.SharedDesk))))
}
