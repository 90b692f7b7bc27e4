package tv

import "testing"

// TestSavedBy: an end of the show gives way to the first season that was ordered since, in the
// standing of that season and in the timeline.
func TestSavedBy(t *testing.T) {
	for _, c := range []struct {
		name, claims string
		by           string // what took the place of A
		told         string // how the order of season 3 stands
	}{
		{"saved by another", "A official 2026-02-01 cancelled\nB official 2026-05-01 renewed season=3", "B", "B | past A"},
		{"and goes on", "A official 2026-02-01 cancelled\nB official 2026-05-01 renewed season=3\nC official 2027-05-01 renewed season=4", "B", "B | past A"},
		{"its last season was cancelled", "A press 2026-02-01 cancelled season=2\nB press 2026-05-01 renewed season=3", "B", "B | past A"},
		{"ordered before", "A official 2026-06-01 cancelled\nB official 2026-05-01 renewed season=3", "", "A | past B"},
		{"ordered on loose word", "A official 2026-02-01 cancelled\nB loose 2026-05-01 renewed season=3", "", "A | beside B"},
		{"both on loose word", "A loose 2026-02-01 cancelled\nB loose 2026-05-01 renewed season=3", "B", "B | past A"},
		{"ordered in a guess", "A press 2026-02-01 cancelled\nB press 2026-05-01 renewed guess season=3", "", "A | beside B"},
		{"denied after it was saved", "A official 2026-02-01 cancelled\nB official 2026-05-01 renewed season=3\nC official 2026-06-10 cancelled denied", "B", "B | past A"},
		{"denied before", "A loose 2026-02-01 cancelled\nC official 2026-02-10 cancelled denied\nB official 2026-05-01 renewed season=3", "C", "B"},
		{"a rumour since", "A loose 2026-06-01 cancelled\nB official 2026-05-01 renewed season=3", "", "B | beside A"},
		{"a rumour since, of what has been before", "A loose 2026-06-01 cancelled\nB official 2026-05-01 renewed season=3\nC official 2026-02-01 cancelled", "", "B | beside A | past C"},
	} {
		list := claims(t, c.claims)
		d := NewDossier(list, "2027-06-01")
		var a *Claim
		for i := range list {
			if list[i].ID == "A" {
				a = &list[i]
			}
		}
		if by, ok := d.Successor(a); by.ID != c.by || ok != (c.by != "") {
			t.Errorf("%s: its place was taken by %q, want %q", c.name, by.ID, c.by)
		}
		if got := outcome(d.Told(3, "order", false)); got != c.told {
			t.Errorf("%s: %s, want %s", c.name, got, c.told)
		}
	}
	ended := claims(t, "A press 2026-02-01 ended\nB press 2026-02-02 renewed season=3")
	ended[1].Article = ended[0].Article
	if by, ok := NewDossier(ended, "2027-06-01").Successor(&ended[0]); ok {
		t.Errorf("an article that tells of both: %q", by.ID)
	}
	both := claims(t, "A press 2026-02-01 cancelled\nB loose 2026-05-01 renewed season=3")
	both[1].Article = both[0].Article
	if got := outcome(NewDossier(both, "2027-06-01").Told(3, "order", false)); got != "B | past A" {
		t.Errorf("an article that tells of the end and of the rescue: %s", got)
	}
}
