package sqlite

import (
	"bufio"
	"database/sql"
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

var rounds = flag.Int("rounds", 6, "how often a working process is killed; 100 before a release")

// child is the variable that makes the test binary work without end, and what it
// does; into is the database.
const (
	child = "BACKLOT_TEST_WORK"
	into  = "BACKLOT_TEST_WORK_INTO"
)

// works are what a process is killed at.
var works = map[string]func(path string) error{"publish": publishOn, "undo": undoOn, "import": importOn}

func TestMain(m *testing.M) {
	if work := works[os.Getenv(child)]; work != nil {
		if err := work(os.Getenv(into)); err != nil {
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

// undoOn publishes and undoes without end, and says what is undone.
func undoOn(path string) error {
	s, err := Open(ctx, path, clock)
	if err != nil {
		return err
	}
	by := Actor{User: "ann"}
	for n := time.Now().UnixNano(); ; n++ {
		show := fmt.Sprintf("Show %d", n)
		e := castEntry(show, fmt.Sprintf("Person %d/Part %d", n, n), fmt.Sprintf("Other %d/Second %d", n, n))
		e.NewShows = []tv.Show{{Name: show}}
		a, err := s.Add(ctx, by, e)
		if err != nil {
			return err
		}
		if _, err := s.Publish(ctx, by, a.ID, 1); err != nil {
			return err
		}
		if _, err := s.Undo(ctx, by, 0); err != nil {
			return err
		}
		fmt.Println(a.ID)
	}
}

// importOn loads one version of a library after another, each of ten articles that
// say which version they are of, and says which are loaded.
func importOn(path string) error {
	s, err := Open(ctx, path, clock)
	if err != nil {
		return err
	}
	for n := time.Now().UnixNano(); ; n++ {
		version := fmt.Sprint(n)
		b := Batch{Origin: "library", Version: version}
		for i := range 10 {
			e := castEntry(fmt.Sprintf("Show %d of %s", i, version), fmt.Sprintf("Person %s/Part %d", version, i))
			e.NewShows = []tv.Show{{Name: fmt.Sprintf("Show %d of %s", i, version)}}
			b.Entries = append(b.Entries, e)
		}
		if _, err := s.Load(ctx, b); err != nil {
			return err
		}
		fmt.Println(version)
	}
}

// killed lets a process work on a database again and again, kills it each time
// somewhere within what it is doing, and checks what is left; done is what the
// process said was done.
func killed(t *testing.T, work string, check func(path string, done map[string]bool)) {
	t.Helper()
	path := filepath.Join(t.TempDir(), "test.db")
	open(t, path).Close()
	done := map[string]bool{}
	for round := range *rounds {
		c := exec.Command(os.Args[0])
		c.Env = append(os.Environ(), child+"="+work, into+"="+path)
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
		check(path, done)
		if t.Failed() {
			return
		}
	}
	if len(done) < 4**rounds {
		t.Errorf("only %d in %d rounds", len(done), *rounds)
	}
	t.Logf("%d were acknowledged in %d rounds", len(done), *rounds)
}

// A process that is killed while it publishes leaves each article published as a
// whole, with all that hangs on it, or a draft with nothing; and what it said was
// done is done.
func TestKilledWhilePublishing(t *testing.T) {
	killed(t, "publish", func(path string, done map[string]bool) {
		states := checkWhole(t, path)
		for id := range done {
			if states[id] != "published" {
				t.Errorf("%s was acknowledged and is %q", id, states[id])
			}
		}
	})
}

// One that is killed while it undoes leaves the article published as a whole, or a
// draft with nothing.
func TestKilledWhileUndoing(t *testing.T) {
	killed(t, "undo", func(path string, done map[string]bool) {
		states := checkWhole(t, path)
		for id := range done {
			if states[id] != "draft" {
				t.Errorf("%s was undone and is %s", id, states[id])
			}
		}
	})
}

// One that is killed while it imports leaves one version of the library, whole.
func TestKilledWhileImporting(t *testing.T) {
	killed(t, "import", func(path string, done map[string]bool) {
		s := open(t, path)
		defer s.Close()
		version, err := one(query(ctx, s.read, word, `SELECT version FROM loads`))
		if err != nil {
			t.Fatal(err)
		}
		for newest := range done {
			if newest > version { // nanoseconds of one length
				t.Errorf("%s was acknowledged, and %s is loaded", newest, version)
			}
		}
		for _, check := range append(sound, `SELECT 'ok' WHERE (SELECT count(*) FROM articles WHERE state = 'published') = 10`,
			`SELECT 'ok' WHERE (SELECT articles FROM desks WHERE id = 'shared') = 10`,
			`SELECT 'ok' WHERE (SELECT count(*) FROM sentence_text WHERE sentence_text MATCH 'plays') = 10`,
			fmt.Sprintf(`SELECT 'ok' WHERE NOT EXISTS (SELECT 1 FROM article_versions WHERE instr(text, 'Person %s') = 0)`, version)) {
			if got, err := one(query(ctx, s.read, word, check)); err != nil || got != "ok" {
				t.Fatalf("%q, %v of %s", got, err, check)
			}
		}
	})
}

// sound are checks that hold in any database.
var sound = []string{`PRAGMA integrity_check`, `SELECT 'ok' WHERE NOT EXISTS (SELECT 1 FROM pragma_foreign_key_check)`,
	`SELECT 'ok' WHERE NOT EXISTS (SELECT 1 FROM paused) AND NOT EXISTS (SELECT 1 FROM journal WHERE action NOT IN (SELECT key FROM audit))`}

// checkWhole holds every article to be published as a whole, or a draft with
// nothing, and gives their states.
func checkWhole(t *testing.T, path string) map[string]string {
	t.Helper()
	s := open(t, path)
	defer s.Close()
	for _, check := range append(sound,
		`SELECT 'ok' WHERE NOT EXISTS (SELECT 1 FROM sentences e JOIN articles a ON a.key = e.article WHERE (e.row IS NULL) <> (a.state = 'draft'))`,
		`SELECT 'ok' WHERE NOT EXISTS (SELECT 1 FROM claims c JOIN articles a ON a.key = c.article
			WHERE (c.show IS NULL OR c.person IS NULL OR c.character IS NULL) <> (a.state = 'draft'))`,
		`SELECT 'ok' WHERE (SELECT count(*) FROM shows) = (SELECT count(*) FROM articles WHERE state = 'published')
			AND (SELECT count(*) FROM people) = 2 * (SELECT count(*) FROM shows) AND (SELECT count(*) FROM characters) = (SELECT count(*) FROM people)
			AND (SELECT articles FROM desks WHERE id = 'shared') = (SELECT count(*) FROM shows)
			AND (SELECT count(*) FROM audit WHERE action = 'publish' AND undone = 0) = (SELECT count(*) FROM shows)
			AND (SELECT count(*) FROM sentence_text WHERE sentence_text MATCH 'plays') = 2 * (SELECT count(*) FROM shows)`) {
		if got, err := one(query(ctx, s.read, word, check)); err != nil || got != "ok" {
			t.Fatalf("%q, %v of %s", got, err, check)
		}
	}
	list, err := query(ctx, s.read, func(rows *sql.Rows) (a [2]string, err error) { return a, rows.Scan(&a[0], &a[1]) }, `SELECT id, state FROM articles`)
	if err != nil {
		t.Fatal(err)
	}
	states := map[string]string{}
	for _, a := range list {
		states[a[0]] = a[1]
	}
	return states
}
