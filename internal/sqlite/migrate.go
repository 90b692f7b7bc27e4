package sqlite

import (
	"context"
	"database/sql"
	"embed"
	"fmt"
	"io/fs"

	"backlot/internal/tv"
)

// Migrations are numbered from 0001 without gaps and only ever added to: a file
// that has been in a release is never edited.
//
//go:embed migrations/*.sql
var migrations embed.FS

// applicationID marks the file as Backlot's in SQLite's header, so that another
// program's database is never taken for ours. The letters are "BLOT".
const applicationID = 0x424C4F54

// migrate applies what the database has not got yet, each migration in a
// transaction of its own with its number.
func (s *Store) migrate(ctx context.Context) error {
	files, err := fs.Glob(migrations, "migrations/*.sql")
	if err != nil {
		return err
	}
	for {
		more, err := s.migrateOnce(ctx, files)
		if err != nil || !more {
			return err
		}
	}
}

// migrateOnce applies the next migration and says whether one may be left. Two
// processes may start at once: the version is read inside the transaction.
func (s *Store) migrateOnce(ctx context.Context, files []string) (more bool, err error) {
	version, err := one(query(ctx, s.write, number, `PRAGMA user_version`))
	if err != nil {
		return false, err
	}
	if version == len(files) {
		return false, s.checkOurs(ctx, s.write, version)
	}
	t, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return false, err
	}
	defer t.Rollback()
	if version, err = one(query(ctx, t, number, `PRAGMA user_version`)); err != nil {
		return false, err
	}
	if err := s.checkOurs(ctx, t, version); err != nil {
		return false, err
	}
	switch {
	case version > len(files):
		return false, &tv.Error{Kind: tv.Invalid,
			Message: fmt.Sprintf("The database %s was made by a newer Backlot (version %d of its tables; I know %d).", s.path, version, len(files)),
			Hint:    "Run that newer Backlot, or set BACKLOT_DB to another file."}
	case version == len(files):
		return false, nil
	}
	if err := migration(ctx, t, files[version], version+1); err != nil {
		return false, fmt.Errorf("%s: %w", files[version], err)
	}
	return true, t.Commit()
}

func migration(ctx context.Context, t *sql.Tx, file string, version int) error {
	text, err := migrations.ReadFile(file)
	if err != nil {
		return err
	}
	for _, statements := range []string{string(text),
		fmt.Sprintf(`PRAGMA user_version = %d`, version),
		fmt.Sprintf(`PRAGMA application_id = %d`, applicationID)} {
		if _, err := t.ExecContext(ctx, statements); err != nil {
			return err
		}
	}
	return nil
}

// checkOurs refuses a database that another program made.
func (s *Store) checkOurs(ctx context.Context, db asker, version int) error {
	id, err := one(query(ctx, db, number, `PRAGMA application_id`))
	if err != nil || id == applicationID {
		return err
	}
	tables, err := one(query(ctx, db, number, `SELECT count(*) FROM sqlite_schema`))
	if err != nil || version == 0 && id == 0 && tables == 0 {
		return err
	}
	return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("The file %s is a database of another program.", s.path),
		Hint: "Set BACKLOT_DB to another path; I have changed nothing there."}
}
