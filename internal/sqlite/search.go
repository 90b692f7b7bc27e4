package sqlite

import (
	"context"
	"database/sql"
	"math"
	"sort"
	"strings"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Sentence is a sentence that a search found, with the article it stands in
// (without its whole text).
type Sentence struct {
	Article    tv.Article
	Text       string
	Start, End int     // in the article's text, in bytes
	Score      float64 // only for order, and only within one search
}

const (
	candidates = 200   // how many sentences are looked at for each word
	common     = 20000 // a word in more sentences than this is common, however many they are
	mostWords  = 12    // of a question that are asked for
	mostTried  = 48    // of a question that are looked up at all
)

// Search finds sentences of the view that have some of the words, the best first
// and of equals the newest. With shows (ids) only articles about one of them are
// searched. Words are taken as they are: nothing a person types is an operator.
//
// The rarest word is asked for first, then the next: only so the time does not
// grow with the store (bm25 in SQL counts every hit of every word).
func (s *Store) Search(ctx context.Context, v View, shows []string, words []string, limit int) ([]Sentence, error) {
	scope, err := s.scope(ctx, v, shows)
	if err != nil || scope == "" {
		return nil, err
	}
	weights, order, err := s.rarest(ctx, v, words)
	if err != nil {
		return nil, err
	}
	found := map[int64]bool{}
	var rows []int64
	for _, w := range order {
		if len(rows) >= candidates {
			break
		}
		hits, err := query(ctx, s.read, number, `SELECT rowid FROM sentence_text WHERE sentence_text MATCH ? AND rowid >= ? ORDER BY rowid LIMIT ?`,
			scope+` AND text : `+quoted(w), dayRow(int64(v.day())), candidates)
		if err != nil {
			return nil, err
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
		sentences[i].Score = score(sentences[i].Text, weights)
	}
	sort.SliceStable(sentences, func(i, j int) bool { return sentences[i].Score > sentences[j].Score })
	return sentences[:min(limit, len(sentences))], nil
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

// rarest puts the words into the order in which they are asked for, and weighs
// them by how rare they are.
func (s *Store) rarest(ctx context.Context, v View, words []string) (map[string]float64, []string, error) {
	weights := map[string]float64{}
	tried := map[string]bool{}
	var order []string
	for _, w := range words {
		for _, w := range strings.Fields(names.Fold(w)) {
			if tried[w] || len(tried) == mostTried {
				continue
			}
			tried[w] = true
			n, err := s.frequency(ctx, v, w)
			if err != nil {
				return nil, nil, err
			}
			if n > 0 {
				weights[w] = math.Log(1 + common/float64(n))
				order = append(order, w)
			}
		}
	}
	sort.SliceStable(order, func(i, j int) bool { return weights[order[i]] > weights[order[j]] })
	return weights, order[:min(mostWords, len(order))], nil
}

// frequency counts the sentences with a word that a desk reads, up to what is
// common. Counts are held in memory; when something is published those of rare
// words are forgotten, which one sentence can change and which are quickly made.
func (s *Store) frequency(ctx context.Context, v View, word string) (int, error) {
	counts, err := fresh(ctx, &s.held, "claims", v.desk(), s.held.words, func() (*counts, error) { return s.held.words[v.desk()].it.lasting(), nil })
	if err != nil {
		return 0, err
	}
	if n, ok := counts.get(word); ok {
		return n, nil
	}
	scope, err := s.scope(ctx, v, nil)
	if err != nil {
		return 0, err
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
	return query(ctx, s.read, func(rows *sql.Rows) (f Sentence, err error) {
		return f, rows.Scan(append(articleFields(&f.Article), &f.Text, &f.Start, &f.End)...)
	}, sentencesOf, v.args(sql.Named("rows", asJSON(rows)))...)
}

const sentencesOf = `SELECT` + articleColumns + `, CAST(substr(CAST(x.text AS BLOB), e.from_byte + 1, e.to_byte - e.from_byte) AS TEXT), e.from_byte, e.to_byte
	FROM json_each(:rows) j CROSS JOIN sentences e ON e.row = j.value CROSS JOIN articles a ON a.key = e.article
	CROSS JOIN article_versions x ON x.article = e.article AND x.version = e.version
	WHERE a.version = e.version AND` + visible + `ORDER BY e.row`

// score adds up the weights of the words a sentence has, and prefers the shorter
// of two that have the same. A word counts where one begins with the other but
// for an ending: the full text has stems, and found them.
func score(text string, weights map[string]float64) float64 {
	has := strings.Fields(names.Fold(text))
	sum := 0.0
	for w, weight := range weights {
		for _, h := range has {
			if kin(w, h) {
				sum += weight
				break
			}
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
