package sqlite

import (
	"context"

	"backlot/internal/tv"
)

// Erase deletes every article of an address from the actor's desk, in whichever
// state, with all its versions and what the audit tells of its words, and counts
// them. It cannot be undone: it is for whoever wrote the words. That it was done
// stands in the audit.
func (s *Store) Erase(ctx context.Context, by Actor, address string) (gone int, err error) {
	canonical := tv.CanonicalURL(address)
	if canonical == "" {
		return 0, nil
	}
	err = s.change(ctx, func(t *tx) error {
		found, err := query(t.ctx, t, scanArticleRow, `SELECT`+articleRowColumns+`FROM articles a WHERE a.canonical = ? AND a.desk = ?`, canonical, by.desk())
		if err != nil {
			return err
		}
		for _, a := range found {
			if err := t.pause(func() error { return t.erase(a) }); err != nil {
				return err
			}
			done, err := t.recorded(by, "erase", "article:"+a.ID, nil, nil)
			if err != nil {
				return err
			}
			// What was done to it cannot be undone any more. A claim's id begins with
			// its article's.
			if _, err := t.run(`UPDATE audit SET before = 'null', after = 'null', undone = ? WHERE key < ? AND (thing = ? OR thing BETWEEN ? AND ?)`,
				done, done, "article:"+a.ID, "claim:"+a.ID, "claim:"+a.ID+"~"); err != nil {
				return err
			}
		}
		gone = len(found)
		return nil
	})
	return gone, err
}

// erase deletes an article, and what the journal has of it.
func (t *tx) erase(a articleRow) error {
	if a.State == tv.Published {
		if err := t.delist(a); err != nil {
			return err
		}
	}
	if err := t.remove(a.key); err != nil {
		return err
	}
	_, err := t.run(`DELETE FROM journal WHERE article = ? OR row = ?`, a.ID, a.ID)
	return err
}
