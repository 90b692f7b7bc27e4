package ask

import (
	"testing"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// TestNewInRole: who is the new showrunner is asked for a credit; who is new in a cast, for a part.
func TestNewInRole(t *testing.T) {
	index := names.New([]names.Entry{{Kind: names.Show, ID: "quay", Name: "Quay", Main: true}, {Kind: names.Person, ID: "una-moe", Name: "Una Moe", Main: true}})
	for _, c := range []struct {
		typed  string
		about  About
		change string
		role   string
	}{
		{"is una moe the new showrunner of quay", Crew, "", "showrunner"},
		{"is una moe the next director", Crew, "", "director"},
		{"is una moe new in quay", Change, tv.Joins, ""},
		{"who joins quay", Change, tv.Joins, ""},
		{"who leaves the show", Change, tv.Departs, ""},
	} {
		q := Read(c.typed, index, Options{Day: "2026-11-28"})[0]
		if q.About != c.about || q.Change != c.change || q.Role != c.role {
			t.Errorf("%s is read as %s %s %s", c.typed, q.About, q.Change, q.Role)
		}
	}
}
