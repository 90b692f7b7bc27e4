package sqlite

import (
	"context"
	"database/sql"
	"sync"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// held is what is kept in memory: the index of names, the standing of sources
// and how frequent words are. Each request checks it against the database, so
// that what another process has written is seen at once.
type held struct {
	mu      sync.Mutex
	watch   *sql.Conn // its data_version changes whenever another connection has written
	version int
	marks   map[string]int

	names map[string]kept[*names.Index] // by desk, as are the next two
	named map[string]kept[bool]         // whether the desk has names of its own
	ranks map[string]kept[tv.Ranks]
	words map[string]kept[*counts] // how many sentences have a word
}

// kept is something made when its mark stood at n.
type kept[T any] struct {
	n    int
	made bool
	it   T
}

func (h *held) open(ctx context.Context, db *sql.DB) (err error) {
	h.names, h.named = map[string]kept[*names.Index]{}, map[string]kept[bool]{}
	h.ranks, h.words = map[string]kept[tv.Ranks]{}, map[string]kept[*counts]{}
	h.watch, err = db.Conn(ctx)
	return err
}

func (h *held) close() {
	if h.watch != nil {
		h.watch.Close()
	}
}

// mark is how often what is named has changed. The caller holds the lock.
func (h *held) mark(ctx context.Context, what string) (int, error) {
	version, err := one(query(ctx, h.watch, number, `PRAGMA data_version`))
	if err != nil {
		return 0, err
	}
	if version != h.version || h.marks == nil {
		type mark struct {
			what string
			n    int
		}
		list, err := query(ctx, h.watch, func(rows *sql.Rows) (m mark, err error) {
			return m, rows.Scan(&m.what, &m.n)
		}, `SELECT what, n FROM marks`)
		if err != nil {
			return 0, err
		}
		h.marks, h.version = map[string]int{}, version
		for _, m := range list {
			h.marks[m.what] = m.n
		}
	}
	return h.marks[what], nil
}

// fresh gives what a desk has in memory, and makes it anew where it has changed
// since. It is made under the lock, so that a crowd of requests makes it once.
func fresh[T any](ctx context.Context, h *held, what, desk string, all map[string]kept[T], make func() (T, error)) (T, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	n, err := h.mark(ctx, what)
	if err != nil {
		var zero T
		return zero, err
	}
	if k := all[desk]; k.made && k.n == n {
		return k.it, nil
	}
	it, err := make()
	if err == nil {
		all[desk] = kept[T]{n: n, made: true, it: it}
	}
	return it, err
}
