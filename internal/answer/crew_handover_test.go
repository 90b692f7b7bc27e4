package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestHandover: who does a thing now and who did it before are told by season; whoever gives up one
// thing and keeps another is not said to leave.
func TestHandover(t *testing.T) {
	credit := func(season int, article string, on tv.Date, person, role, quote string) tv.Claim {
		c := claim(season, tv.Crew, tv.Confirmed, tv.Value{Person: person, Role: role})
		c.Article, c.AsOf, c.Published, c.Quote = article, on, on, quote
		c.ID += article
		return c
	}
	first := credit(0, "a1", "2025-01-10", "Tom Keane", "showrunner", "Keane remains showrunner.")
	later := credit(0, "a2", "2026-06-01", "Tom Keane", "showrunner", `"I have a third season in a drawer," showrunner Keane said.`)
	comes := credit(3, "a3", "2026-09-01", "Ida Voss", "showrunner", "Voss replaces Keane as showrunner.")
	off := credit(3, "a3", "2026-09-01", "Tom Keane", "showrunner", "Voss replaces Keane as showrunner.")
	off.Negative = true
	off.ID += "not"
	keeps := credit(3, "a3", "2026-09-01", "Tom Keane", "executive producer", "Keane stays on as an executive producer.")
	fourth := claim(4, tv.Stage, tv.Confirmed, text(tv.Renewed))
	all := []tv.Claim{first, later, comes, off, keeps}
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who is the showrunner of harbour lights", all, "Ida Voss showrunner"},
		{"who replaced tom keane", all, "Ida Voss showrunner"},
		{"who is tom keane", all, "Tom Keane executive producer; no Tom Keane showrunner; Tom Keane showrunner"},
		{"who was the showrunner of season 2", all, "Tom Keane showrunner"},
		{"is tom keane still the showrunner", all, "no; no Tom Keane showrunner"},
		{"is tom keane leaving harbour lights", all, "no Tom Keane showrunner; Tom Keane executive producer"},
		{"is tom keane leaving harbour lights", []tv.Claim{first, comes, off}, "yes; no Tom Keane showrunner"},
		{"is ida voss the new showrunner", all, "yes; Ida Voss showrunner"},
		{"is tom keane coming back", []tv.Claim{first, comes, off, fourth}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
