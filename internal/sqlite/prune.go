package sqlite

import "context"

// prunedAtOnce is how many rows of the journal are forgotten in one transaction, so
// that whoever else writes does not wait.
const prunedAtOnce = 5000

// Prune forgets how things were before actions that cannot be undone any more, and
// says how many rows of the journal those were. What was done stays in the audit.
func (s *Store) Prune(ctx context.Context) (pruned int, err error) {
	for {
		n := 0
		err := s.change(ctx, func(t *tx) (err error) {
			n, err = t.run(`DELETE FROM journal WHERE key IN (SELECT key FROM journal WHERE action <= (SELECT coalesce(max(key), 0) FROM audit WHERE at < ?) LIMIT ?)`,
				moment(t.now.Add(-undoFor)), prunedAtOnce)
			return err
		})
		if pruned += n; err != nil || n < prunedAtOnce {
			return pruned, err
		}
	}
}
