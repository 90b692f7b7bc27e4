package sqlite

import (
	"context"
	"database/sql"
	"sync"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// held is what is kept in memory: names, the standing of sources, the claims of
// the shows that are asked for, how frequent words are. Each request checks it against the database, so
// that what another process has written is seen at once.
type held struct {
	mu      sync.Mutex
	watch   *sql.Conn // its data_version changes whenever another connection has written
	version int
	marks   map[string]int
	desks   map[string]bool // that have changed anything

	names  map[string]kept[*names.Index] // by desk, as are all
	named  map[string]kept[bool]         // whether the desk has names of its own
	ranks  map[string]kept[ranking]
	knows  map[string]kept[Known]
	words  map[string]kept[*counts] // how many sentences have a word
	coming map[string]kept[*premieres]
	shows  shelf
}

// kept is something made when its mark stood at n.
type kept[T any] struct {
	n    int
	made bool
	it   T
}

func (h *held) open(ctx context.Context, db *sql.DB) (err error) {
	h.names, h.named = map[string]kept[*names.Index]{}, map[string]kept[bool]{}
	h.ranks, h.words = map[string]kept[ranking]{}, map[string]kept[*counts]{}
	h.coming = map[string]kept[*premieres]{}
	h.knows, h.shows.all = map[string]kept[Known]{}, map[dossierOf]*shelved{}
	h.watch, err = db.Conn(ctx)
	return err
}

func (h *held) close() {
	if h.watch != nil {
		h.watch.Close()
	}
}

// look reads the marks anew where anybody has written since. The caller holds the
// lock.
func (h *held) look(ctx context.Context) error {
	version, err := one(query(ctx, h.watch, number, `PRAGMA data_version`))
	if err != nil || version == h.version && h.marks != nil {
		return err
	}
	type mark struct {
		what string
		n    int
	}
	marks, err := query(ctx, h.watch, func(rows *sql.Rows) (m mark, err error) {
		return m, rows.Scan(&m.what, &m.n)
	}, `SELECT what, n FROM marks`)
	if err != nil {
		return err
	}
	desks, err := query(ctx, h.watch, word, `SELECT id FROM desks`)
	if err != nil {
		return err
	}
	h.version, h.marks, h.desks = version, map[string]int{}, map[string]bool{}
	for _, m := range marks {
		h.marks[m.what] = m.n
	}
	h.marks["claims"] += h.marks["names"] + h.marks["ranks"] // whoever holds claims holds those as well
	for _, d := range desks {
		h.desks[d] = true
	}
	return nil
}

// fresh gives what a desk has in memory, and makes it anew where it has changed
// since. A desk that has never changed anything reads what the shared one does.
// It is made under the lock, so that a crowd of requests makes it once.
func fresh[T any](ctx context.Context, h *held, what, desk string, all map[string]kept[T], make func() (T, error)) (T, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	desk, n, err := h.marked(ctx, what, desk)
	if err != nil {
		var zero T
		return zero, err
	}
	if k := all[desk]; k.made && k.n == n {
		return k.it, nil
	}
	it, err := make()
	if err == nil {
		if len(all) >= mostDesks {
			clear(all)
		}
		all[desk] = kept[T]{n: n, made: true, it: it}
	}
	return it, err
}

// mark is how often something was changed, and the desk whose it is.
func (h *held) mark(ctx context.Context, what, desk string) (string, int, error) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.marked(ctx, what, desk)
}

// marked is mark for who holds the lock.
func (h *held) marked(ctx context.Context, what, desk string) (string, int, error) {
	if err := h.look(ctx); err != nil {
		return "", 0, err
	}
	if !h.desks[desk] {
		desk = tv.SharedDesk
	}
	return desk, h.marks[what], nil
}

// mostDesks bounds for how many desks anything is held.
const mostDesks = 256
