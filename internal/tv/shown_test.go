package tv

import "testing"

// A season has been shown once a day of its own, or of a later season, has come; what
// was told of it before, as still to be shown, is settled.
func TestShown(t *testing.T) {
	for _, c := range []struct {
		name, claims string
		want         Date
		by           string
		settled      string
	}{
		{"by its own first day", "A press 2026-01-01 2026-03-06 season=2\nB press 2026-02-01 filming season=2", "2026-03-06", "A", "B"},
		{"by a later season's last day", "A press 2026-11-15 last:2026-08-23 season=3\nB official 2023-05-02 paused season=2\nC press 2023-05-04 none season=2", "2026-08-23", "A", "BC"},
		{"by a later season that airs", "A press 2026-05-01 airing season=3\nB press 2023-05-02 filming season=2", "2026-05-01", "A", "B"},
		{"not by an earlier one", "A press 2026-01-01 2026-03-06 season=1\nB press 2023-05-02 filming season=2", "", "", ""},
		{"not by a day to come", "A press 2026-01-01 2027-03-06 season=2\nB press 2023-05-02 filming season=2", "", "", ""},
		{"not by one that is denied", "A press 2026-01-01 2026-03-06 denied season=2\nB press 2023-05-02 filming season=2", "", "", ""},
		{"nor by a guess", "A press 2026-01-01 2026-03-06 guess season=2\nB press 2023-05-02 filming season=2", "", "", ""},
		{"what is told since stands", "A press 2026-01-01 2026-03-06 season=2\nB press 2026-04-01 paused season=2", "2026-03-06", "A", ""},
	} {
		list := claims(t, c.claims)
		d := NewDossier(list, "2026-11-26")
		settled := ""
		for i := range list {
			if d.Settled(&list[i]) && list[i].Season == 2 {
				settled += list[i].ID
			}
		}
		if got, by := d.Shown(2), d.ShownBy(2); got != c.want || by.ID != c.by || settled != c.settled {
			t.Errorf("%s: on %q by %q, settled %q", c.name, got, by.ID, settled)
		}
	}
}
