package ask

import (
	"testing"

	"backlot/internal/tv"
)

// Who has come or gone is asked by more words than "joins" and "leaves".
func TestWhoJoins(t *testing.T) {
	x := index()
	for q, change := range map[string]string{
		"who just joined harbour lights":               tv.Joins,
		"who've they added to harbour lights":          tv.Joins,
		"has harbour lights got anyone new":            tv.Joins,
		"who is joinning harbour lights":               tv.Joins,
		"who is missing from harbour lights season 2":  tv.Departs,
		"who have they written out of harbour lights":  tv.Departs,
		"who has harbour lights lost":                  tv.Departs,
		"which two people are leaving harbour lights?": tv.Departs,
	} {
		list := Read(q, x, Options{})
		if len(list) != 1 || list[0].About != Change || list[0].Change != change || len(list[0].Rest) > 0 {
			t.Errorf("%s: %s %s %v", q, list[0].About, list[0].Change, list[0].Rest)
		}
	}
}
