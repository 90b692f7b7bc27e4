package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"fmt"
	"regexp"
	"strings"
	"sync"
	"testing"

	sqlite3 "github.com/mattn/go-sqlite3"

	"backlot/internal/tv"
)

// heard is a driver that remembers every question that is asked through it.
type heard struct {
	dsn string
	mu  sync.Mutex
	all map[string][]driver.NamedValue
}

func (h *heard) Driver() driver.Driver { return &sqlite3.SQLiteDriver{} }

func (h *heard) Connect(context.Context) (driver.Conn, error) {
	c, err := h.Driver().Open(h.dsn)
	if err != nil {
		return nil, err
	}
	return &heardConn{c.(*sqlite3.SQLiteConn), h}, nil
}

type heardConn struct {
	*sqlite3.SQLiteConn
	h *heard
}

func (c *heardConn) QueryContext(ctx context.Context, text string, args []driver.NamedValue) (driver.Rows, error) {
	c.h.mu.Lock()
	c.h.all[text] = args
	c.h.mu.Unlock()
	return c.SQLiteConn.QueryContext(ctx, text, args)
}

// scanned are the tables that a question behind a member's command may read from
// end to end: lists in the question itself, and what does not grow with articles.
// The full text is "scanned" only along a MATCH.
var scanned = regexp.MustCompile(`^SCAN (CONSTANT ROW|j VIRTUAL TABLE.*|sentence_text VIRTUAL TABLE INDEX [0-9]+:.*M.*|s|s USING.*|l|m|f|d|desks.*|marks|` +
	`p|people.*|shows.*|characters.*|o|o USING.*|r|networks.*|outlets.*|outlet_tiers.*|\(.*|[0-9]+)$`)

// growing are the tables that grow with articles, by name and by the aliases they
// have in every query of this package.
var growing = regexp.MustCompile(`^SCAN (articles|a|claims|c|sentences|e|article_versions|article_shows|x|audit)\b`)

// TestPlans asks everything that a member's command asks, and reads how SQLite
// goes about it.
func TestPlans(t *testing.T) {
	s := loaded(t)
	guild := Actor{Desk: "guild", User: "editor"}
	published(t, s, guild, says("Harbour Lights", "Runa leaves the harbour."))
	draft := added(t, s, guild, says("Harbour Lights", "Runa comes back."))
	h := &heard{dsn: dsn(s.path, "rw") + "&_query_only=1", all: map[string][]driver.NamedValue{}}
	s.held.close()
	s.read.Close()
	s.read = sql.OpenDB(h)
	if err := s.held.open(ctx, s.read); err != nil {
		t.Fatal(err)
	}
	v := View{Desk: "guild", Day: "2026-11-25"}
	editors := map[string]bool{"article": true, "articles": true, "drafts": true, "alike": true, "has": true, "revises": true, "recorded": true} // see their desk's own, drafts too
	for name, ask := range map[string]func() error{
		"names":     func() error { _, err := s.Names(ctx, v.Desk); return err },
		"shows":     func() error { _, _, err := s.Shows(ctx, v, 10, 0); return err },
		"show":      func() error { _, err := s.Show(ctx, v, "harbour-lights"); return err },
		"person":    func() error { _, err := s.Person(ctx, v, "ida-voss"); return err },
		"character": func() error { _, err := s.Character(ctx, v, "harbour-lights", "runa-holm"); return err },
		"claims":    func() error { _, err := s.Claims(ctx, v, "harbour-lights"); return err },
		"of person": func() error { _, err := s.ClaimsOfPerson(ctx, v, "ida-voss"); return err },
		"of character": func() error {
			_, err := s.ClaimsOfCharacter(ctx, v, "harbour-lights", "runa-holm")
			return err
		},
		"news": func() error { _, _, err := s.News(ctx, v, "harbour-lights", 10, 0); return err },
		"news of person": func() error {
			_, _, err := s.NewsOf(ctx, v, NewsOf{Person: "ida-voss", Since: "2026"}, 10, 0)
			return err
		},
		"news of character": func() error {
			_, _, err := s.NewsOf(ctx, v, NewsOf{Show: "harbour-lights", Character: "runa-holm"}, 10, 0)
			return err
		},
		"speaker":    func() error { _, err := s.ClaimsBySpeaker(ctx, v, "Norda"); return err },
		"shows with": func() error { _, err := s.ShowsWith(ctx, v, tv.Plot, []string{draft.ID}); return err },
		"premieres":  func() error { _, err := s.Coming(ctx, v); return err },
		"flags":      func() error { _, _, err := s.Flags(ctx, v.Desk, 10, 0); return err },
		"flagged":    func() error { _, err := s.ClaimsByID(ctx, v, []string{"x"}); return err },
		"gaps":       func() error { _, err := s.Gaps(ctx, v); return err },
		"counts":     func() error { _, err := s.Counts(ctx, v.Desk); return err },
		"setting":    func() error { _, err := s.Setting(ctx, v.Desk, "editor_role"); return err },
		"search":     func() error { _, err := s.Search(ctx, v, nil, []string{"harbour", "rolling"}, 10); return err },
		"search a show": func() error {
			_, err := s.Search(ctx, v, []string{"harbour-lights"}, []string{"harbour", "rolling"}, 10)
			return err
		},
		"known":    func() error { _, err := s.Known(ctx, v.Desk); return err },
		"asked":    func() error { _, err := s.Asked(ctx, "x"); return notFound(err) },
		"form":     func() error { _, _, err := s.Form(ctx, "a", "x"); return notFound(err) },
		"article":  func() error { _, err := s.Article(ctx, v.Desk, "x"); return notFound(err) },
		"alike":    func() error { _, err := s.Alike(ctx, v.Desk, draft.ID); return err },
		"has":      func() error { _, err := s.Has(ctx, v.Desk, "https://a.example", "x"); return err },
		"revises":  func() error { _, _, err := s.Revises(ctx, v.Desk, draft.ID); return err },
		"recorded": func() error { _, _, err := s.RecordedShow(ctx, v.Desk, 7); return err },
		"episodes": func() error { _, err := s.Episodes(ctx, v, "harbour-lights", v.Day); return err },
		"upcoming": func() error { _, err := s.Upcoming(ctx, v, v.Day); return err },
		"articles": func() error { _, _, err := s.Articles(ctx, v.Desk, ArticleFilter{}, 10, 0); return err },
		"drafts": func() error {
			_, _, err := s.Articles(ctx, v.Desk, ArticleFilter{State: tv.Draft, Show: "harbour-lights", Words: "run"}, 10, 0)
			return err
		},
	} {
		h.all = map[string][]driver.NamedValue{}
		if err := ask(); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if len(h.all) == 0 {
			t.Errorf("%s asked nothing", name)
		}
		for text, args := range h.all {
			if strings.HasPrefix(text, "PRAGMA") {
				continue
			}
			if strings.Contains(text, "articles a") && !strings.Contains(text, visible) && !editors[name] {
				t.Errorf("%s reads articles without regard to who may:\n%s", name, text)
			}
			var named []any
			for _, a := range args {
				if a.Name == "" {
					named = append(named, a.Value)
				} else {
					named = append(named, sql.Named(a.Name, a.Value))
				}
			}
			steps, err := query(ctx, s.write, func(rows *sql.Rows) (step string, err error) {
				var id, parent, unused int
				return step, rows.Scan(&id, &parent, &unused, &step)
			}, "EXPLAIN QUERY PLAN "+text, named...)
			if err != nil || len(steps) == 0 {
				t.Fatalf("%s: %v (%s)", name, err, text)
			}
			for _, step := range steps {
				if strings.HasPrefix(step, "SCAN") && (growing.MatchString(step) || !scanned.MatchString(step)) {
					t.Errorf("%s: %s in\n%s\nof\n%s", name, step, strings.Join(steps, "\n"), text)
				}
			}
		}
	}
}

func notFound(err error) error {
	if e, ok := err.(*tv.Error); ok && e.Kind == tv.NotFound {
		return nil
	}
	return fmt.Errorf("not NotFound: %w", err)
}
