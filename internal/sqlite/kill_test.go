package sqlite

import (
	"bufio"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/internal/tv"
)

var rounds = flag.Int("rounds", 6, "how often a publishing process is killed")

// child is the variable that makes the test binary publish without end.
const child = "BACKLOT_TEST_PUBLISH_INTO"

func TestMain(m *testing.M) {
	if path := os.Getenv(child); path != "" {
		if err := publishOn(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	flag.Parse()
	os.Exit(m.Run())
}

// publishOn adds and publishes articles until the process ends, each with a show,
// a person and a character of its own, and says which are done.
func publishOn(path string) error {
	s, err := Open(ctx, path, clock)
	if err != nil {
		return err
	}
	for n := time.Now().UnixNano(); ; n++ {
		show := fmt.Sprintf("Show %d", n)
		e := castEntry(show, fmt.Sprintf("Person %d/Part %d", n, n), fmt.Sprintf("Other %d/Second %d", n, n))
		e.NewShows = []tv.Show{{Name: show}}
		a, err := s.Add(ctx, Actor{}, e)
		if err != nil {
			return err
		}
		if _, err := s.Publish(ctx, Actor{}, a.ID, 1); err != nil {
			return err
		}
		fmt.Println(a.ID)
	}
}

// A process that is killed while it publishes leaves each article published as a
// whole, with all that hangs on it, or a draft with nothing; and what it said was
// done is done.
func TestKilledWhilePublishing(t *testing.T) {
	path := filepath.Join(t.TempDir(), "test.db")
	open(t, path).Close()
	done := map[string]bool{}
	for round := range *rounds {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), child+"="+path)
		out, err := c.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := c.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for n := 0; lines.Scan(); n++ {
			done[lines.Text()] = true
			if n == 3+round%5 {
				time.Sleep(time.Duration(round%11) * 300 * time.Microsecond) // somewhere within the next one
				if err := c.Process.Kill(); err != nil {
					t.Fatal(err)
				}
			}
		}
		if err := c.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
			t.Fatalf("the process was not killed: %v", err)
		}
		checkWhole(t, path, done)
	}
	if len(done) < 4**rounds {
		t.Errorf("only %d articles in %d rounds", len(done), *rounds)
	}
	t.Logf("%d articles were acknowledged in %d rounds", len(done), *rounds)
}

func checkWhole(t *testing.T, path string, done map[string]bool) {
	t.Helper()
	s, err := Open(ctx, path, clock)
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for _, check := range []string{`PRAGMA integrity_check`, `SELECT 'ok' WHERE NOT EXISTS (SELECT 1 FROM pragma_foreign_key_check)`,
		`SELECT 'ok' WHERE NOT EXISTS (SELECT 1 FROM sentences e JOIN articles a ON a.key = e.article WHERE (e.row IS NULL) <> (a.state = 'draft'))`,
		`SELECT 'ok' WHERE NOT EXISTS (SELECT 1 FROM claims c JOIN articles a ON a.key = c.article
			WHERE (c.show IS NULL OR c.person IS NULL OR c.character IS NULL) <> (a.state = 'draft'))`,
		`SELECT 'ok' WHERE (SELECT count(*) FROM shows) = (SELECT count(*) FROM articles WHERE state = 'published')
			AND (SELECT count(*) FROM people) = 2 * (SELECT count(*) FROM shows) AND (SELECT count(*) FROM characters) = (SELECT count(*) FROM people)
			AND (SELECT articles FROM desks WHERE id = 'shared') = (SELECT count(*) FROM shows)
			AND (SELECT count(*) FROM audit WHERE action = 'publish') = (SELECT count(*) FROM shows)
			AND (SELECT count(*) FROM sentence_text WHERE sentence_text MATCH 'plays') = 2 * (SELECT count(*) FROM shows)`} {
		if got, err := one(query(ctx, s.read, word, check)); err != nil || got != "ok" {
			t.Fatalf("%q, %v of %s", got, err, check)
		}
	}
	list, err := query(ctx, s.read, word, `SELECT id FROM articles WHERE state = 'published'`)
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for _, id := range list {
		there[id] = true
	}
	for id := range done {
		if !there[id] {
			t.Errorf("%s was acknowledged and is not published", id)
		}
	}
}
