package ask

import (
	"testing"

	"backlot/internal/names"
)

// TestInFull: a place that is typed short is the one of a title, a name with another behind it
// is theirs whom both name, and what is no coming or going is not read as one.
func TestInFull(t *testing.T) {
	x := names.New([]names.Entry{
		{Kind: names.Show, ID: "magnolia-heights", Name: "Magnolia Heights", Main: true},
		{Kind: names.Show, ID: "dunmoor", Name: "Dunmoor", Main: true},
		{Kind: names.Show, ID: "the-ash", Name: "The Ash", Main: true},
		{Kind: names.Character, ID: "joel", Name: "Joel", Main: true, Show: "the-ash"},
		{Kind: names.Character, ID: "ds-joel-addo", Name: "DS Joel Addo", Main: true, Show: "dunmoor"},
	})
	for _, c := range []struct {
		typed, show, person string
		about               About
	}{
		{"when is magnolia hts back", "magnolia-heights", "", Premiere},
		{"is it filmed on main st", "", "", Production},
		{"does joel addo die", "", "ds-joel-addo", Plot},
		{"does joel die in the ash", "the-ash", "joel", Plot},
		{"who is joel addo", "", "ds-joel-addo", Who},
		{"was anyone hurt in the flood on dunmoor", "dunmoor", "", Anything},
		{"who took joel in the ash", "the-ash", "joel", Plot},
		{"who took over as joel in the ash", "the-ash", "joel", Part},
	} {
		q := Read(c.typed, x, Options{Day: "2026-11-25"})[0]
		show, person := "", ""
		if q.Show.Clear() {
			show = q.Show.Entries[0].ID
		}
		if len(q.People) > 0 {
			person = q.People[0].Entries[0].ID
		}
		if show != c.show || person != c.person || q.About != c.about {
			t.Errorf("%q is about %q of %q and %q; want %q of %q and %q", c.typed, q.About, show, person, c.about, c.show, c.person)
		}
	}
}
