package sqlite

import (
	"context"
	"database/sql"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Alike is an article that another one is like.
type Alike struct {
	tv.Article
	Text bool // the texts are nearly the same; else the titles are, of days near each other
}

// Within how many days two articles with one title tell one story, and how much
// of their words the titles have to share.
const (
	daysAlike  = 3
	titleAlike = 0.6
)

// Alike finds the articles that a draft of a desk is like, those of nearly the
// same text first: among the desk's own, and among the shared ones it reads.
// Which of them are the same story told again is for the editor to say.
func (s *Store) Alike(ctx context.Context, desk, id string) ([]Alike, error) {
	v := View{Desk: desk}
	draft, err := s.Article(ctx, v.desk(), id)
	if err != nil {
		return nil, err
	}
	list, err := s.alikeText(ctx, v, draft)
	if err != nil {
		return nil, err
	}
	day := dayNumber(draft.Published)
	near, err := query(ctx, s.read, scanArticle, `SELECT`+articleColumns+`FROM articles a
		WHERE a.day BETWEEN :from AND :to AND a.id <> :id AND a.kind = 'article' AND`+reachable+` ORDER BY a.day DESC, a.key DESC`,
		sql.Named("from", day-daysAlike), sql.Named("to", day+daysAlike), sql.Named("id", id), sql.Named("desk", v.desk()))
	if err != nil {
		return nil, err
	}
	for _, a := range near {
		known := slices.ContainsFunc(list, func(o Alike) bool { return o.ID == a.ID })
		if !known && overlap(draft.Title, a.Title) >= titleAlike {
			list = append(list, Alike{Article: a})
		}
	}
	return list, nil
}

// reachable is the condition under which an editor of a desk may meet an
// article: what the desk has, and what is published on the shared one.
const reachable = ` a.desk IN ('shared', :desk) AND (a.state = 'published' OR a.desk = :desk AND a.state IN ('draft', 'retracted')) `

func (s *Store) alikeText(ctx context.Context, v View, draft Filed) ([]Alike, error) {
	of := tv.LikenessOf(draft.Text)
	args := []any{sql.Named("desk", v.desk()), sql.Named("id", draft.ID)}
	for q, values := range of.Quarters() {
		args = append(args, sql.Named("q"+decimal(int64(q+1)), asJSON(values)))
	}
	type found struct {
		tv.Article
		near int64
	}
	candidates, err := query(ctx, s.read, func(rows *sql.Rows) (f found, err error) {
		return f, rows.Scan(append(articleFields(&f.Article), &f.near)...)
	}, alikeText, args...)
	var list []Alike
	for _, c := range candidates {
		if tv.Likeness(c.near).Alike(of) {
			list = append(list, Alike{Article: c.Article, Text: true})
		}
	}
	return list, err
}

const alikeText = `
	WITH candidates (article, version, near) AS (
		SELECT article, version, near FROM article_versions WHERE near IS NOT NULL AND near & 65535 IN (SELECT value FROM json_each(:q1) j)
		UNION SELECT article, version, near FROM article_versions WHERE near IS NOT NULL AND (near >> 16) & 65535 IN (SELECT value FROM json_each(:q2) j)
		UNION SELECT article, version, near FROM article_versions WHERE near IS NOT NULL AND (near >> 32) & 65535 IN (SELECT value FROM json_each(:q3) j)
		UNION SELECT article, version, near FROM article_versions WHERE near IS NOT NULL AND (near >> 48) & 65535 IN (SELECT value FROM json_each(:q4) j))
	SELECT` + articleColumns + `, f.near FROM candidates f CROSS JOIN articles a ON a.key = f.article AND a.version = f.version
	WHERE a.id <> :id AND a.kind = 'article' AND` + reachable + `ORDER BY a.day DESC, a.key DESC`

// overlap is how much of the words of two titles they share, from 0 to 1.
func overlap(a, b string) float64 {
	of := map[string]bool{}
	for _, w := range strings.Fields(names.Fold(a)) {
		of[w] = true
	}
	shared, all := 0, len(of)
	seen := map[string]bool{}
	for _, w := range strings.Fields(names.Fold(b)) {
		if seen[w] {
			continue
		}
		seen[w] = true
		if of[w] {
			shared++
		} else {
			all++
		}
	}
	if shared < 3 { // "Severance news" is no story
		return 0
	}
	return float64(shared) / float64(all)
}
