package main

import (
	"bufio"
	"bytes"
	"context"
	"database/sql"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

var rounds = flag.Int("rounds", 4, "how often the program is killed while it imports; 100 before a release")

// asProgram is the variable that makes the test binary the program itself.
const asProgram = "TEST_BACKLOT_PROGRAM"

func TestMain(m *testing.M) {
	if os.Getenv(asProgram) != "" {
		os.Exit(run(context.Background(), os.Args[1:], os.Environ(), os.Stdin, os.Stdout, os.Stderr))
	}
	flag.Parse()
	os.Exit(m.Run())
}

// A program that is killed while it imports leaves each article published as a whole,
// or nothing of it; what it said is imported is there; and called again, it goes on
// until there is the same as without any killing.
func TestKilledImport(t *testing.T) {
	const articles = 2500
	dir := t.TempDir()
	file := filepath.Join(dir, "articles.jsonl")
	var lines strings.Builder
	for n := range articles {
		fmt.Fprintf(&lines, `{"title":"Article %d","source":"Deadline","url":"https://wire.example/%[1]d","published":"2026-%02d-%02d","shows":["Show Number %d"],"text":"The series \"Show Number %[4]d\" has been renewed for season %d. Nothing else was said in article %[1]d."}`+"\n",
			n, 1+n%10, 1+n%28, n%40, 2+n%5)
	}
	if err := os.WriteFile(file, []byte(lines.String()), 0o644); err != nil {
		t.Fatal(err)
	}
	kills, tries, fresh := 0, 0, 0
	for ; kills < *rounds; fresh++ {
		db := filepath.Join(dir, fmt.Sprintf("%d.db", fresh))
		done := map[string]bool{}
		for complete := false; !complete; {
			killed := importKilled(t, db, file, tries, done)
			tries++
			there := wholeImport(t, db)
			for id := range done {
				if !there[id] {
					t.Fatalf("%s was said to be imported, and is not there", id)
				}
			}
			if complete = !killed; killed {
				kills++
			} else if len(there) != articles {
				t.Fatalf("%d articles of %d", len(there), articles)
			}
		}
		for _, left := range []string{db, db + "-wal", db + "-shm"} {
			_ = os.Remove(left) // to have room; the folder goes anyway
		}
	}
	t.Logf("killed %d times in %d imports", kills, fresh)
}

// importKilled imports, kills the program somewhere within, and tells whether it was
// still working then; done has the ids of what it said is imported.
func importKilled(t *testing.T, db, file string, try int, done map[string]bool) bool {
	t.Helper()
	c := exec.Command(os.Args[0], "import", "--publish", "--new-shows", file)
	c.Env = append(os.Environ(), asProgram+"=1", "BACKLOT_DB="+db, "BACKLOT_STARTER=off", "LOG_LEVEL=error")
	var complaint bytes.Buffer
	c.Stderr = &complaint
	out, err := c.StdoutPipe()
	if err == nil {
		err = c.Start()
	}
	if err != nil {
		t.Fatal(err)
	}
	const lot = 512
	said := bufio.NewScanner(out)
	for n := 0; said.Scan(); n++ {
		if _, rest, ok := strings.Cut(said.Text(), ".jsonl, line "); ok {
			_, rest, _ = strings.Cut(rest, ": ")
			id, _, _ := strings.Cut(rest, ",")
			done[id] = true
		}
		if n == try%3*lot {
			time.AfterFunc(time.Duration(try*37%150)*time.Millisecond, func() { _ = c.Process.Kill() }) // it may have ended
		}
	}
	err = c.Wait()
	if err != nil && !strings.Contains(err.Error(), "killed") {
		t.Fatal(err, complaint.String())
	}
	return err != nil
}

// wholeImport gives the ids of what is there, and holds each article to be whole.
func wholeImport(t *testing.T, db string) map[string]bool {
	t.Helper()
	s, err := sqlite.Open(context.Background(), db, time.Now)
	if err != nil {
		t.Fatal(err)
	}
	there := map[string]bool{}
	for offset := 0; ; offset += listPage {
		page, _, err := s.Articles(context.Background(), tv.SharedDesk, sqlite.ArticleFilter{}, listPage, offset)
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range page {
			if a.State != tv.Published {
				t.Errorf("%s is %s", a.ID, a.State)
			}
			there[a.ID] = true
		}
		if len(page) == 0 {
			break
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	raw, err := sql.Open("sqlite3", db)
	if err != nil {
		t.Fatal(err)
	}
	defer raw.Close()
	n := len(there)
	for check, want := range map[string]string{
		`PRAGMA integrity_check`:                                                                                  "ok",
		`SELECT count(*) FROM pragma_foreign_key_check`:                                                           "0",
		`SELECT count(*) FROM paused`:                                                                             "0",
		`SELECT count(*) FROM claims WHERE show IS NOT NULL`:                                                      fmt.Sprint(n),
		`SELECT count(*) FROM sentences WHERE row IS NOT NULL`:                                                    fmt.Sprint(2 * n),
		`SELECT count(*) FROM sentence_text WHERE sentence_text MATCH 'nothing'`:                                  fmt.Sprint(n),
		`SELECT count(DISTINCT article) FROM article_shows`:                                                       fmt.Sprint(n),
		`SELECT coalesce(sum(articles) || '/' || sum(claims), '0/0') FROM desks`:                                  fmt.Sprintf("%d/%d", n, n),
		`SELECT coalesce(sum(claims), 0) FROM shows`:                                                              fmt.Sprint(n),
		`SELECT count(*) FROM audit WHERE action IN ('add', 'publish')`:                                           fmt.Sprint(2 * n),
		`SELECT count(*) FROM sentence_text WHERE rowid NOT IN (SELECT row FROM sentences WHERE row IS NOT NULL)`: "0",
		`SELECT count(*) FROM articles a WHERE NOT EXISTS (SELECT 1 FROM article_versions v WHERE v.article = a.key AND v.version = a.version)`: "0",
	} {
		var got string
		if err := raw.QueryRow(check).Scan(&got); err != nil || got != want {
			t.Fatalf("%s gives %s, not %s: %v", check, got, want, err)
		}
	}
	return there
}
