package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"math"
	"slices"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Sentence is a sentence that a search found, with the article it stands in
// (without its whole text).
type Sentence struct {
	Article    tv.Article
	Shared     bool // the article is about several shows
	Text       string
	Start, End int     // in the article's text, in bytes
	Score      float64 // only for order, and only within one search
}

const (
	candidates = 200   // how many sentences are looked at for each word; of some shows a word in so many is common
	common     = 20000 // a word in more sentences than this is common, however many they are
	mostWords  = 12    // of a question that are asked for
	mostTried  = 48    // of a question that are looked up at all
)

// Search finds sentences of the view that have some of the words, the best first
// and of equals the newest. With shows (ids) only articles about one of them are
// searched, and no other article changes what is found, nor in which order. Words
// are taken as they are: nothing a person types is an operator.
//
// The rarest word is asked for first, then the next: only so the time does not
// grow with the store (bm25 in SQL counts every hit of every word).
func (s *Store) Search(ctx context.Context, v View, shows []string, words []string, limit int) ([]Sentence, error) {
	scope, err := s.scope(ctx, v, shows)
	if err != nil || scope == "" {
		return nil, err
	}
	var list []sought
	if len(shows) > 0 {
		list, err = s.soughtIn(ctx, v, scope, words)
	} else {
		list, err = s.soughtAnywhere(ctx, v, scope, words)
	}
	if err != nil {
		return nil, err
	}
	found := map[int64]bool{}
	var rows []int64
	for _, w := range list[:min(mostWords, len(list))] {
		if len(rows) >= candidates {
			break
		}
		hits := w.rows
		if hits == nil {
			if hits, err = s.having(ctx, v, scope, w.word, candidates); err != nil {
				return nil, err
			}
		}
		for _, row := range hits {
			if !found[int64(row)] {
				found[int64(row)] = true
				rows = append(rows, int64(row))
			}
		}
	}
	sentences, err := s.sentences(ctx, v, rows)
	if err != nil {
		return nil, err
	}
	for i := range sentences {
		sentences[i].Score = score(sentences[i].Text, list)
	}
	slices.SortFunc(sentences, better)
	return sentences[:min(limit, len(sentences))], nil
}

// better puts the best first, of equals the newest, and those of one day in an
// order that does not depend on which was filed first.
func better(a, b Sentence) int {
	return cmp.Or(cmp.Compare(b.Score, a.Score), b.Article.Published.Compare(a.Article.Published), cmp.Compare(a.Article.ID, b.Article.ID), cmp.Compare(a.Start, b.Start))
}

// scope is the part of a full-text question that keeps to the view's desks and
// to the shows; "" where the view knows none of the shows.
func (s *Store) scope(ctx context.Context, v View, shows []string) (string, error) {
	type pair struct{ desk, show int64 }
	text := `SELECT key, 0 FROM desks WHERE id` + own
	if len(shows) > 0 {
		text = `SELECT d.key, s.key FROM desks d, json_each(:shows) j CROSS JOIN shows s ON s.id = j.value AND s.desk` + own + ` WHERE d.id` + own
	}
	pairs, err := query(ctx, s.read, func(rows *sql.Rows) (p pair, err error) { return p, rows.Scan(&p.desk, &p.show) },
		text, sql.Named("desk", v.desk()), sql.Named("shows", asJSON(shows)))
	if err != nil || len(pairs) == 0 {
		return "", err
	}
	var words []string
	for _, p := range pairs {
		if p.show == 0 {
			words = append(words, deskWord(p.desk))
		} else {
			words = append(words, showWord(p.desk, p.show))
		}
	}
	return `scope : (` + strings.Join(words, " OR ") + `)`, nil
}

// sought is a word that is looked for.
type sought struct {
	word   string
	weight float64 // the rarer the word, the more
	rows   []int   // that have it, the newest first; nil where they are still to be asked for
}

// soughtIn weighs words by how rare they are in the articles of a scope, up to
// the view's day: what is written of other shows, or later, is no matter. They come
// in the order in which they are asked for.
func (s *Store) soughtIn(ctx context.Context, v View, scope string, words []string) ([]sought, error) {
	var list []sought
	for _, w := range tried(words) {
		rows, err := s.having(ctx, v, scope, w, candidates)
		if err != nil {
			return nil, err
		}
		if len(rows) > 0 {
			list = append(list, sought{w, math.Log(1 + candidates/float64(len(rows))), rows})
		}
	}
	return rarestFirst(list), nil
}

// soughtAnywhere weighs words by how rare they are in all that the view's desk
// reads.
func (s *Store) soughtAnywhere(ctx context.Context, v View, scope string, words []string) ([]sought, error) {
	var list []sought
	for _, w := range tried(words) {
		n, err := s.frequency(ctx, v, scope, w)
		if err != nil {
			return nil, err
		}
		if n > 0 {
			list = append(list, sought{word: w, weight: math.Log(1 + common/float64(n))})
		}
	}
	return rarestFirst(list), nil
}

func rarestFirst(list []sought) []sought {
	slices.SortStableFunc(list, func(a, b sought) int { return cmp.Compare(b.weight, a.weight) })
	return list
}

// tried are the words to look up, folded, each once.
func tried(words []string) []string {
	var list []string
	for _, w := range words {
		for w := range strings.FieldsSeq(names.Fold(w)) {
			if len(list) < mostTried && !slices.Contains(list, w) {
				list = append(list, w)
			}
		}
	}
	return list
}

// having are the rows of a scope that have a word, the newest first.
func (s *Store) having(ctx context.Context, v View, scope, word string, limit int) ([]int, error) {
	return query(ctx, s.read, number, `SELECT rowid FROM sentence_text WHERE sentence_text MATCH ? AND rowid >= ? ORDER BY rowid LIMIT ?`,
		scope+` AND text : `+quoted(word), dayRow(int64(v.day())), limit)
}

// frequency counts the sentences with a word that a desk reads, up to what is
// common. Counts are held in memory; when something is published those of rare
// words are forgotten, which one sentence can change and which are quickly made.
func (s *Store) frequency(ctx context.Context, v View, scope, word string) (int, error) {
	counts, err := fresh(ctx, &s.held, "claims", v.desk(), s.held.words, func() (*counts, error) { return s.held.words[v.desk()].it.lasting(), nil })
	if err != nil {
		return 0, err
	}
	if n, ok := counts.get(word); ok {
		return n, nil
	}
	n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM (SELECT 1 FROM sentence_text WHERE sentence_text MATCH ? LIMIT ?)`,
		scope+` AND text : `+quoted(word), common))
	if err == nil {
		counts.set(word, n)
	}
	return n, err
}

// sentences reads the sentences of rows that the view may read, in the rows'
// order of time.
func (s *Store) sentences(ctx context.Context, v View, rows []int64) ([]Sentence, error) {
	return query(ctx, s.read, scanSentence, sentencesOf, v.args(sql.Named("rows", asJSON(rows)))...)
}

const (
	sentence    = `SELECT` + articleColumns + `, (SELECT count(*) FROM article_shows s WHERE s.article = a.key) > 1, CAST(substr(CAST(x.text AS BLOB), e.from_byte + 1, e.to_byte - e.from_byte) AS TEXT), e.from_byte, e.to_byte `
	sentencesOf = sentence + `FROM json_each(:rows) j CROSS JOIN sentences e ON e.row = j.value CROSS JOIN articles a ON a.key = e.article
	CROSS JOIN article_versions x ON x.article = e.article AND x.version = e.version
	WHERE a.version = e.version AND` + visible + `ORDER BY e.row`
	behind = sentence + `FROM articles a CROSS JOIN sentences e ON e.article = a.key AND e.version = a.version AND e.from_byte >= :end
	CROSS JOIN article_versions x ON x.article = e.article AND x.version = e.version
	WHERE a.id = :article AND` + visible + `ORDER BY a.key, e.from_byte LIMIT :most`
	before = sentence + `FROM articles a CROSS JOIN sentences e ON e.article = a.key AND e.version = a.version AND e.to_byte <= :start
	CROSS JOIN article_versions x ON x.article = e.article AND x.version = e.version
	WHERE a.id = :article AND` + visible + `ORDER BY a.key, e.from_byte DESC LIMIT :most`
)

// Behind are the sentences that stand next behind a place in an article, in bytes of its
// text, in their order; none where there is no further one that the view may read.
func (s *Store) Behind(ctx context.Context, v View, article string, end, most int) ([]Sentence, error) {
	return query(ctx, s.read, scanSentence, behind, v.args(sql.Named("article", article), sql.Named("end", end), sql.Named("most", most))...)
}

// Before are the sentences that stand before one that begins there, the nearest first.
func (s *Store) Before(ctx context.Context, v View, article string, start, most int) ([]Sentence, error) {
	return query(ctx, s.read, scanSentence, before, v.args(sql.Named("article", article), sql.Named("start", start), sql.Named("most", most))...)
}

func scanSentence(rows *sql.Rows) (f Sentence, err error) {
	return f, rows.Scan(append(articleFields(&f.Article), &f.Shared, &f.Text, &f.Start, &f.End)...)
}

// score adds up the weights of the words a sentence has, and prefers the shorter
// of two that have the same. A word counts where one begins with the other but
// for an ending: the full text has stems, and found them.
func score(text string, words []sought) float64 {
	has := strings.Fields(names.Fold(text))
	sum := 0.0
	for _, w := range words {
		if slices.ContainsFunc(has, func(h string) bool { return kin(w.word, h) }) {
			sum += w.weight
		}
	}
	return sum / math.Sqrt(1+float64(len(has))/40)
}

// kin reports whether two words may have one stem: equal but for an ending of at
// most three letters each.
func kin(a, b string) bool {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return len(a)-n <= 3 && len(b)-n <= 3 && (n >= 3 || len(a) == n && len(b) == n)
}

// quoted makes a word a string of FTS5, in which nothing is an operator.
func quoted(word string) string { return `"` + strings.ReplaceAll(word, `"`, `""`) + `"` }
