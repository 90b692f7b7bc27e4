package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"time"
)

// asker is what a query can be asked of: the pool of readers, or a transaction.
type asker interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// query asks, scans every row and closes the rows. Errors of the driver come
// back in words where a person can do something.
func query[T any](ctx context.Context, db asker, scan func(*sql.Rows) (T, error), text string, args ...any) ([]T, error) {
	rows, err := db.QueryContext(ctx, text, args...)
	if err != nil {
		return nil, explain(err)
	}
	defer rows.Close()
	var list []T
	for rows.Next() {
		row, err := scan(rows)
		if err != nil {
			return nil, explain(err)
		}
		list = append(list, row)
	}
	return list, explain(rows.Err())
}

// one is the only row of a query, or errNone.
func one[T any](list []T, err error) (T, error) {
	if err == nil && len(list) == 0 {
		err = errNone
	}
	if err != nil {
		var zero T
		return zero, err
	}
	return list[0], nil
}

// number and word scan a row of one column.
func number(rows *sql.Rows) (n int, err error)  { return n, rows.Scan(&n) }
func word(rows *sql.Rows) (s string, err error) { return s, rows.Scan(&s) }

// tx is a transaction that writes. All of it is saved, or nothing.
type tx struct {
	*sql.Tx
	ctx context.Context // without an end: where the caller's ends, the transaction does, and no statement needs to look out for that
	now time.Time       // one moment for everything that is changed together

	paused bool // the journal is not kept
	// many articles are filed: what goes into the full text waits, and what is to be counted
	many      bool
	waiting   []sentenceText
	uncounted []articleRow
}

// change runs fn as the only writer there is, and saves what it did where it
// returns no error.
func (s *Store) change(ctx context.Context, fn func(*tx) error) error {
	t, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return explain(err)
	}
	defer t.Rollback()
	err = fn(&tx{Tx: t, ctx: context.WithoutCancel(ctx), now: s.now().UTC()})
	if err == nil {
		err = t.Commit()
	}
	if errors.Is(err, sql.ErrTxDone) && ctx.Err() != nil {
		err = ctx.Err()
	}
	return explain(err)
}

// run changes rows and counts them.
func (t *tx) run(text string, args ...any) (int, error) {
	done, err := t.ExecContext(t.ctx, text, args...)
	if err != nil {
		return 0, err
	}
	n, err := done.RowsAffected()
	return int(n), err
}

// put adds a row and gives its key.
func (t *tx) put(text string, args ...any) (int64, error) {
	done, err := t.ExecContext(t.ctx, text, args...)
	if err != nil {
		return 0, err
	}
	return done.LastInsertId()
}

// moment is how times are kept: milliseconds of Unix time.
func moment(t time.Time) int64 { return t.UnixMilli() }

func fromMoment(ms int64) time.Time { return time.UnixMilli(ms).UTC() }
