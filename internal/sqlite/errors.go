package sqlite

import (
	"errors"
	"fmt"

	sqlite3 "github.com/mattn/go-sqlite3"

	"backlot/internal/tv"
)

// errNone is that a query which must have a row has none. Callers turn it into
// words about what was looked for.
var errNone = errors.New("no such row")

// explain turns the driver's error into one for a person where there is
// something to do about it, by code and never by wording. Everything else is
// returned as it is.
func explain(err error) error {
	var e sqlite3.Error
	var told *tv.Error
	if errors.As(err, &told) || !errors.As(err, &e) {
		return err
	}
	switch e.Code {
	case sqlite3.ErrBusy, sqlite3.ErrLocked:
		return &tv.Error{Kind: tv.Unavailable, Message: "The database is busy with something else.", Hint: "Try again in a moment.", Err: err}
	case sqlite3.ErrFull:
		return &tv.Error{Kind: tv.Unavailable, Message: "The disk that holds the database is full; nothing was saved.", Hint: "Make room there and try again.", Err: err}
	case sqlite3.ErrReadonly, sqlite3.ErrPerm:
		return &tv.Error{Kind: tv.Unavailable, Message: "The database may not be written; nothing was saved.", Hint: "Let the account that runs Backlot write the file and its directory.", Err: err}
	case sqlite3.ErrIoErr:
		return &tv.Error{Kind: tv.Unavailable, Message: "The disk that holds the database does not answer as it should.", Hint: "Look after the disk, then try again.", Err: err}
	case sqlite3.ErrCorrupt, sqlite3.ErrNotADB:
		return &tv.Error{Kind: tv.Unavailable, Message: "The database file is damaged.", Hint: "Stop Backlot and put back the last copy of it.", Err: err}
	}
	return err
}

// busy reports whether another process is in the way.
func busy(err error) bool {
	var e sqlite3.Error
	return errors.As(err, &e) && (e.Code == sqlite3.ErrBusy || e.Code == sqlite3.ErrLocked)
}

// inTheWay reports whether something that is there keeps a change from being made.
func inTheWay(err error) bool {
	var e sqlite3.Error
	return errors.As(err, &e) && e.Code == sqlite3.ErrConstraint
}

// explainOpening says why a database does not open.
func explainOpening(err error, path string) error {
	var told *tv.Error
	var e sqlite3.Error
	if !errors.As(err, &e) {
		return err
	}
	err = e // without what was said of it already
	switch e.Code {
	case sqlite3.ErrNotADB:
		return &tv.Error{Kind: tv.Invalid, Message: fmt.Sprintf("The file %s is no SQLite database.", path),
			Hint: "Set BACKLOT_DB to another path, or move that file away.", Err: err}
	case sqlite3.ErrCantOpen, sqlite3.ErrPerm, sqlite3.ErrReadonly, sqlite3.ErrAuth:
		return unusable(path, "it cannot be opened for writing", err)
	}
	if err = explain(err); errors.As(err, &told) {
		return told
	}
	return fmt.Errorf("opening %s: %w", path, err)
}

// unusable is a path that can hold no database.
func unusable(path, why string, err error) error {
	return &tv.Error{Kind: tv.Unavailable, Message: fmt.Sprintf("The database %s cannot be used: %s.", path, why),
		Hint: "Set BACKLOT_DB to a file in a directory that I may write.", Err: err}
}
