package sqlite

import (
	"path/filepath"
	"testing"
	"time"

	"backlot/internal/tv"
)

// For ninety days an action can be undone; then the journal of it is forgotten, the
// audit keeps it, and whoever would undo it is told why not.
func TestPrune(t *testing.T) {
	now := noon
	s, err := Open(ctx, filepath.Join(t.TempDir(), "test.db"), func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	if _, err := s.Load(ctx, harbour()); err != nil {
		t.Fatal(err)
	}
	ann, bo := Actor{Desk: "a", User: "ann"}, Actor{Desk: "a", User: "bo"}
	first := published(t, s, ann, says("Quiet Water", "Nothing is quiet."))
	old, err := s.Last(ctx, ann)
	if err != nil {
		t.Fatal(err)
	}
	now = noon.AddDate(0, 0, 60)
	if err := s.Retract(ctx, bo, first.ID); err != nil {
		t.Fatal(err)
	}
	rows := func() int {
		t.Helper()
		n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM journal`))
		if err != nil {
			t.Fatal(err)
		}
		return n
	}
	all := rows()
	now = noon.AddDate(0, 0, 90)
	if n, err := s.Prune(ctx); err != nil || n != 0 || rows() != all {
		t.Fatalf("%d rows are forgotten too early, %v", n, err)
	}
	now = now.Add(time.Second)
	n, err := s.Prune(ctx)
	if err != nil || n == 0 || rows() != all-n || rows() == 0 {
		t.Fatalf("%d rows are forgotten, of %d, and %d left: %v", n, all, rows(), err)
	}
	_, err = s.Undo(ctx, ann, old)
	told(t, err, tv.Invalid, "90 days", "anew")
	_, err = s.Undo(ctx, ann, 0)
	told(t, err, tv.NotFound, "changed nothing")
	if list, total, err := s.Audit(ctx, "a", 10, 0); err != nil || total != 3 || !list[1].Lasting(now) || list[0].Lasting(now) {
		t.Errorf("%+v, %d, %v", list, total, err)
	}
	if _, err := s.Undo(ctx, bo, 0); err != nil {
		t.Errorf("what is younger: %v", err)
	}
}
