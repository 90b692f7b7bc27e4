// Package sqlite is the store: a SQLite database of articles in versions, their
// claims with sentence and place, shows, people and characters with all their
// names, drafts, overlays, settings, an audit of every change, and the full text
// of what is published.
//
// It knows whose desk a thing belongs to and who may read it (view.go), and it
// keeps every change whole or absent. It does not know which claim leads, what
// is said of it, or who may ask: it trusts its callers with permission, and takes
// the desk it is given.
//
// Errors a person can do something about are *tv.Error; all others are ours.
package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"time"

	sqlite3 "github.com/mattn/go-sqlite3"

	"backlot/internal/tv"
)

// readers is how many connections read, one of which watches; one more writes. SQLite lets one
// writer in at a time, so that a second would only wait.
const readers = 5

// Store is an open database. It may be used by many goroutines at once.
type Store struct {
	path  string
	now   func() time.Time
	read  *sql.DB
	write *sql.DB
	held  held
	grown map[string]grown // of the names held, by desk
}

// Open opens the database at path, makes it where there is none, and brings an
// older one up to date. A path that cannot be used, a file that is no database of
// Backlot's and a database of a newer version are a *tv.Error that says what to
// do. The caller closes the store.
func Open(ctx context.Context, path string, now func() time.Time) (*Store, error) {
	file, err := place(path)
	if err != nil {
		return nil, err
	}
	s := &Store{path: path, now: now, grown: map[string]grown{}}
	if err := s.open(ctx, file); err != nil {
		s.Close()
		return nil, explainOpening(err, path)
	}
	return s, nil
}

func (s *Store) open(ctx context.Context, file string) (err error) {
	if s.write, err = sql.Open(writer, dsn(file, "rwc")+"&_txlock=immediate"); err != nil {
		return err
	}
	s.write.SetMaxOpenConns(1)
	if err := patiently(ctx, func() error { return s.migrate(ctx) }); err != nil {
		return err
	}
	if s.read, err = sql.Open("sqlite3", dsn(file, "rw")+"&_query_only=1"); err != nil {
		return err
	}
	s.read.SetMaxOpenConns(readers)
	s.read.SetMaxIdleConns(readers)
	return s.held.open(ctx, s.read)
}

// writer is the driver of the connection that writes. What a statement may have to take
// back is kept in memory, else it is written to a file, page by page; and what was
// committed is carried from the log into the database every 64 MB, not every 4.
const writer = "sqlite3 for writing"

func init() {
	sql.Register(writer, &sqlite3.SQLiteDriver{ConnectHook: func(c *sqlite3.SQLiteConn) error {
		_, err := c.Exec(`PRAGMA temp_store = MEMORY; PRAGMA wal_autocheckpoint = 16000`, nil)
		return err
	}})
}

// patience is how long another process is waited for that holds the database.
const patience = 10 * time.Second

// patiently tries again while the database is busy. SQLite itself does not wait
// where several processes make one new file at once: the change to WAL is refused
// without asking its busy handler.
func patiently(ctx context.Context, try func() error) error {
	for end := time.Now().Add(patience); ; {
		err := try()
		if !busy(err) || time.Now().After(end) {
			return err
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// dsn carries every pragma, because one that is sent through the pool reaches a
// single connection. Times are milliseconds, the cache is in KiB (negative).
func dsn(file, mode string) string {
	q := url.Values{
		"mode":             {mode},
		"_journal_mode":    {"WAL"},
		"_synchronous":     {"NORMAL"},
		"_foreign_keys":    {"1"},
		"_busy_timeout":    {strconv.FormatInt(patience.Milliseconds(), 10)},
		"_cache_size":      {"-4096"},
		"_stmt_cache_size": {"256"},
	}
	return (&url.URL{Scheme: "file", Path: file, RawQuery: q.Encode()}).String()
}

// place makes the path absolute, and its directory where there is none.
func place(path string) (string, error) {
	if path == "" {
		return "", &tv.Error{Kind: tv.Invalid, Message: "No database file is named.", Hint: "Set BACKLOT_DB to a path such as data/backlot.db."}
	}
	file, err := filepath.Abs(path)
	if err != nil {
		return "", unusable(path, "I cannot make out where it is", err)
	}
	if at, err := os.Stat(file); err == nil && at.IsDir() {
		return "", unusable(path, "it is a directory", nil)
	}
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		return "", unusable(path, "I cannot make its directory", err)
	}
	return file, nil
}

// Close ends all connections. What was committed stays.
func (s *Store) Close() error {
	var errs []error
	s.held.close()
	for _, db := range []*sql.DB{s.read, s.write} {
		if db != nil {
			errs = append(errs, db.Close())
		}
	}
	return errors.Join(errs...)
}

// Version is the number of the newest migration that the database has.
func (s *Store) Version(ctx context.Context) (int, error) {
	return one(query(ctx, s.read, number, `PRAGMA user_version`))
}
