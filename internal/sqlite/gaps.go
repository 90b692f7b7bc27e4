package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"backlot/internal/names"
)

// Gap is what was asked and no source answers.
type Gap struct {
	Show    string // its id, "" where none was understood
	Name    string // of the show
	Season  int    // 0 where none was named
	About   string // what was asked of it
	Subject Subject
	Called  string // what a subject other than that show is called; "" where it is not kept
	Times   int
	Newest  time.Time
}

// Subject is what a gap is about, where that is not a show with an id.
type Subject string

const (
	TheShow     Subject = ""
	AllShows    Subject = "all"
	UnknownShow Subject = "show"   // no show is called so
	UnknownName Subject = "name"   // nobody is called so
	Somebody    Subject = "person" // who is known here
)

// gapsKeptFor is how long a question is remembered that nobody asks any more.
const gapsKeptFor = 180 * 24 * time.Hour

// mostGaps bounds how many a desk has: whoever asks chooses show and season.
const mostGaps = 1000

// calledFrom is how often a name must be asked for before it is written down. What
// somebody typed once may be theirs alone; what is asked so often is a title.
const calledFrom = 3

// KeepGap counts a question that no source answered, for the view's desk. Who asked
// is not kept, nor a name that nobody here knows before it was asked for often
// enough to be a title: until then its hash is counted. Where a desk has too many
// gaps, the least asked goes.
func (s *Store) KeepGap(ctx context.Context, v View, g Gap) error {
	mark, called := "", ""
	if g.Called != "" {
		mark = digest(v.desk(), names.Fold(g.Called))
	}
	if g.Subject == Somebody {
		called = g.Called
	}
	return s.change(ctx, func(t *tx) error {
		if _, err := t.run(`DELETE FROM gaps WHERE desk = ? AND newest < ?`, v.desk(), moment(t.now.Add(-gapsKeptFor))); err != nil {
			return err
		}
		if _, err := t.run(`INSERT INTO gaps (desk, show, season, about, subject, mark, called, n, newest)
			VALUES (:desk, :show, :season, :about, :subject, :mark, :called, 1, :now)
			ON CONFLICT DO UPDATE SET n = n + 1, newest = excluded.newest, called = iif(called = '' AND n + 1 >= :from, :title, called)`,
			sql.Named("desk", v.desk()), sql.Named("show", g.Show), sql.Named("season", g.Season), sql.Named("about", cmp.Or(g.About, "anything")),
			sql.Named("subject", string(g.Subject)), sql.Named("mark", mark), sql.Named("called", called), sql.Named("now", moment(t.now)),
			sql.Named("from", calledFrom), sql.Named("title", asTitle(g.Called))); err != nil {
			return err
		}
		_, err := t.run(`DELETE FROM gaps WHERE desk = :desk AND (show, season, about, subject, mark) IN
			(SELECT show, season, about, subject, mark FROM gaps WHERE desk = :desk ORDER BY n DESC, newest DESC LIMIT -1 OFFSET :most)`,
			sql.Named("desk", v.desk()), sql.Named("most", mostGaps))
		return err
	})
}

// longestTitle is how long a name is that may be a title, in characters.
const longestTitle = 60

// personal is what no title has, and what may tell who somebody is: addresses,
// mentions, numbers of accounts and telephones.
var personal = regexp.MustCompile(`[@<>/#]|\d([ .-]?\d){5}`)

// asTitle is what was typed if it may be a show's title or a name, else "".
func asTitle(typed string) string {
	typed = strings.Join(strings.Fields(typed), " ")
	if utf8.RuneCountInString(typed) > longestTitle || personal.MatchString(typed) {
		return ""
	}
	return typed
}

// Gaps lists what a desk was asked in vain, the most asked first.
func (s *Store) Gaps(ctx context.Context, v View) ([]Gap, error) {
	return query(ctx, s.read, func(rows *sql.Rows) (g Gap, err error) {
		return g, rows.Scan(&g.Show, &g.Name, &g.Season, &g.About, &g.Subject, &g.Called, &g.Times, when{&g.Newest})
	}, `SELECT g.show, coalesce((SELECT s.name FROM shows s WHERE s.id = g.show AND`+theirs+`), ''), g.season, g.about, g.subject, g.called, g.n, g.newest
		FROM gaps g WHERE g.desk = :desk ORDER BY g.n DESC, g.newest DESC, g.show, g.season, g.about, g.subject, g.mark`,
		sql.Named("desk", v.desk()))
}
