package ingest

import (
	"testing"

	"backlot/data"
	"backlot/internal/library"
	"backlot/internal/sqlite"
)

// known is what a desk knows that has nothing of its own: the lists.
func known(t *testing.T) sqlite.Known {
	t.Helper()
	lib, err := library.Load(data.FS)
	if err != nil {
		t.Fatal(err)
	}
	return sqlite.Known{Networks: lib.Networks, Outlets: lib.Outlets}
}
