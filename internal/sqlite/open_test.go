package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"backlot/internal/tv"
)

var update = flag.Bool("update", false, "write schema.sql anew")

// The schema that all migrations come to is written down, so that a review sees
// what a migration does.
func TestSchemaIsGolden(t *testing.T) {
	s := opened(t)
	parts, err := query(ctx, s.read, word, `SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sentence_text_%' ORDER BY rowid`)
	if err != nil {
		t.Fatal(err)
	}
	got := "-- What the migrations come to. Written by: go test -tags sqlite_fts5 ./internal/sqlite -run Golden -update\n\n" + strings.Join(parts, ";\n\n") + ";\n"
	if *update {
		if err := os.WriteFile("schema.sql", []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile("schema.sql")
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("schema.sql is not what the migrations come to; run this test with -update and read the difference")
	}
}

// A table that is not STRICT takes any value in any column.
func TestTablesAreStrict(t *testing.T) {
	s := opened(t)
	loose, err := query(ctx, s.read, word, `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND NOT strict AND name NOT LIKE 'sqlite_%'`)
	if err != nil || len(loose) > 0 {
		t.Errorf("not strict: %v (%v)", loose, err)
	}
	var tables int
	if tables, err = one(query(ctx, s.read, number, `SELECT count(*) FROM pragma_table_list WHERE strict`)); err != nil || tables < 20 {
		t.Errorf("%d strict tables, %v", tables, err)
	}
}

// Every connection of the pools has every pragma, not only the first.
func TestPragmasOnEveryConnection(t *testing.T) {
	s := opened(t)
	for name, pool := range map[string]struct {
		db   *sql.DB
		free int
		want map[string]string
	}{
		"readers": {s.read, readers - 1, map[string]string{"query_only": "1"}},
		"writer":  {s.write, 1, map[string]string{"query_only": "0"}},
	} {
		want := map[string]string{"journal_mode": "wal", "synchronous": "1", "foreign_keys": "1", "busy_timeout": "10000", "cache_size": "-4096"}
		for k, v := range pool.want {
			want[k] = v
		}
		for i := range pool.free {
			c, err := pool.db.Conn(ctx)
			if err != nil {
				t.Fatal(err)
			}
			defer c.Close() // only then do the connections differ
			for pragma, value := range want {
				var got string
				if err := c.QueryRowContext(ctx, "PRAGMA "+pragma).Scan(&got); err != nil || got != value {
					t.Errorf("%s, connection %d: %s is %q, not %q (%v)", name, i, pragma, got, value, err)
				}
			}
		}
	}
}

func TestOpenTwiceKeepsWhatIsThere(t *testing.T) {
	path := filepath.Join(t.TempDir(), "new", "directory", "a b?%#.db")
	s := open(t, path)
	if _, err := s.Load(ctx, harbour()); err != nil {
		t.Fatal(err)
	}
	s.Close()
	s = open(t, path)
	if got := len(claimsOf(t, s, View{}, "harbour-lights")); got != 5 {
		t.Errorf("%d claims after opening again, not 5", got)
	}
	if n, err := s.Version(ctx); err != nil || n < 1 {
		t.Errorf("version %d, %v", n, err)
	}
	if _, err := os.Stat(path); err != nil {
		t.Errorf("the file has another name: %v", err)
	}
}

// Several processes may start at once on a database that none has made yet.
func TestOpenAtOnce(t *testing.T) {
	path := filepath.Join(t.TempDir(), "test.db")
	errs := make([]error, 6)
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			s, err := Open(ctx, path, clock)
			if err == nil {
				_, err = s.Load(ctx, harbour())
				s.Close()
			}
			errs[i] = err
		})
	}
	all.Wait()
	if err := errors.Join(errs...); err != nil {
		t.Error(err)
	}
	if n := len(claimsOf(t, open(t, path), View{}, "harbour-lights")); n != 5 {
		t.Errorf("%d claims", n)
	}
}

func TestOpenRefuses(t *testing.T) {
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
		return path
	}
	database := func(name string, statements ...string) string {
		path := filepath.Join(dir, name)
		db, err := sql.Open("sqlite3", path)
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		for _, text := range statements {
			if _, err := db.Exec(text); err != nil {
				t.Fatal(err)
			}
		}
		return path
	}
	newer := filepath.Join(dir, "newer.db")
	open(t, newer).Close()
	database("newer.db", `PRAGMA user_version = 9999`)
	for _, c := range []struct {
		name, path string
		kind       tv.ErrorKind
		words      []string
	}{
		{"no path", "", tv.Invalid, []string{"BACKLOT_DB"}},
		{"a directory", dir, tv.Unavailable, []string{dir, "directory", "BACKLOT_DB"}},
		{"below a file", filepath.Join(file("plain.txt", "text"), "x.db"), tv.Unavailable, []string{"BACKLOT_DB"}},
		{"a text", file("text.db", strings.Repeat("This is no database at all. ", 100)), tv.Invalid, []string{"no SQLite database", "BACKLOT_DB"}},
		{"another program's", database("other.db", `CREATE TABLE songs (name TEXT)`), tv.Invalid, []string{"another program", "BACKLOT_DB"}},
		{"another program's, in use", database("used.db", `CREATE TABLE songs (name TEXT)`, `PRAGMA user_version = 1`), tv.Invalid, []string{"another program"}},
		{"a newer version", newer, tv.Invalid, []string{"newer Backlot", "9999", "BACKLOT_DB"}},
		{"under /proc, where nothing can be made", "/proc/backlot/x.db", tv.Unavailable, []string{"BACKLOT_DB"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			s, err := Open(ctx, c.path, clock)
			if err == nil {
				s.Close()
				t.Fatal("it opened")
			}
			told(t, err, c.kind, c.words...)
		})
	}
	if b, err := os.ReadFile(filepath.Join(dir, "text.db")); err != nil || !strings.HasPrefix(string(b), "This is no database") {
		t.Errorf("the text was changed: %v", err)
	}
}

// Where the file may not be written, opening says so. The superuser may write
// everything, and then there is nothing to see.
func TestOpenReadOnlyFile(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("the superuser may write every file")
	}
	path := filepath.Join(t.TempDir(), "read-only.db")
	open(t, path).Close()
	if err := os.Chmod(path, 0o444); err != nil {
		t.Fatal(err)
	}
	_, err := Open(ctx, path, clock)
	told(t, err, tv.Unavailable, "BACKLOT_DB")
}

func TestCancelledContextIsNoPersonsError(t *testing.T) {
	s := loaded(t)
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := s.Claims(gone, View{}, "harbour-lights"); err == nil || fmt.Sprintf("%T", err) == "*tv.Error" {
		t.Errorf("%v (%T)", err, err)
	}
}
