package ask

import "testing"

// A statement that wants to be confirmed is read as the question it is.
func TestStatements(t *testing.T) {
	x := plainTitles()
	for _, c := range []struct {
		typed string
		about About
		yes   bool
	}{
		{"copper street is on nbc isn't it", Network, true},
		{"wren is on nbc, right?", Network, true},
		{"last order got cancelled right", Order, true},
		{"wren isn't happening??", Order, true},
		{"my friend says wren ends in december", Finale, true},
		{"mo birch is hanne", Part, true},
		{"wren is on nbc", Network, true},
		{"mo birch is hanne's", Anything, false},
		{"wren where", Network, false},
		{"who makes the voice of gus", Part, false},
		{"who is the new voice of gus", Part, false},
		{"does gus find his sister in wren", Plot, true},
		{"do wren end up together", Plot, true},
		{"does gus return in wren", Change, true},
		{"what happens in the wren finale", Plot, false},
		{"is gus in the wren finale", Change, true},
		{"when is the wren finale", Finale, false},
	} {
		q := Read(c.typed, x, Options{Day: "2026-11-25"})[0]
		if q.About != c.about || q.Yes != c.yes {
			t.Errorf("%q is about %q, yes or no: %v; want %q, %v", c.typed, q.About, q.Yes, c.about, c.yes)
		}
	}
}
