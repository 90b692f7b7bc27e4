package tv

import "testing"

// TestGoneBy: Z promised something; the rest is what else is told, up to November 2026.
func TestGoneBy(t *testing.T) {
	for _, c := range []struct {
		name, claims string
		want         Date
	}{
		{"a first day", `Z press 2026-05-06 2026-10-25 season=3`, "2026-10-25"},
		{"one still to come", `Z press 2026-05-06 2026-12-25 season=3`, ""},
		{"a window in which it was told", `Z press 2026-09-06 2026-09..2026-10 season=3`, "2026-09..2026-10"},
		{"on the very day", `Z press 2026-10-25 2026-10-25 season=3`, ""},
		{"on the day before", `Z press 2026-10-24 2026-10-25 season=3`, "2026-10-25"},
		{"a last day", `Z press 2026-05-06 last:2026-10-25 season=3`, "2026-10-25"},
		{"that filming begins", `Z press 2026-05-01 filming plan when=2026-09 season=3`, "2026-09"},
		{"what was is no promise", `Z press 2026-05-01 2026-04-01 season=3`, ""},
		{"nor what is not to be", `Z press 2026-05-01 2026-09-01 denied season=3`, ""},
		{"a later source speaks of the season", "A press 2026-11-01 ida season=3\n" + `Z press 2026-05-06 2026-10-25 season=3`, ""},
		{"of a stage, by who is in it", "A press 2026-11-01 ida season=3\n" + `Z press 2026-05-01 filming plan when=2026-09 season=3`, "2026-09"},
		{"by a delay", "A press 2026-11-01 delay:strike season=3\n" + `Z press 2026-05-01 filming plan when=2026-09 season=3`, ""},
		{"by the next plan", "A press 2026-11-01 filming plan when=2027-01 season=3\n" + `Z press 2026-05-01 filming plan when=2026-09 season=3`, ""},
		{"of another", "A press 2026-11-01 ida season=4\n" + `Z press 2026-05-06 2026-10-25 season=3`, "2026-10-25"},
		{"of the show as a whole", "A press 2026-11-01 cancelled\n" + `Z press 2026-05-06 2026-10-25 season=3`, ""},
		{"of who plays in it", "A press 2026-11-01 ida\n" + `Z press 2026-05-06 2026-10-25 season=3`, "2026-10-25"},
		{"somebody guesses", "A press 2026-11-01 cancelled guess\n" + `Z press 2026-05-06 2026-10-25 season=3`, "2026-10-25"},
		{"it was said before", "A press 2026-10-01 cancelled\n" + `Z press 2026-05-06 2026-10-25 season=3`, "2026-10-25"},
		{"a later season has been on", "A press 2026-05-01 2026-11-01 season=4\n" + `Z press 2026-05-06 2026-10-25 season=3`, ""},
		{"the show's, without a season", "A press 2026-11-01 ida\n" + `Z press 2026-05-06 2026-10-25`, ""},
		{"that no day in it was set", "A press 2026-08-01 none season=3\n" + `Z press 2026-05-06 2026-07..2026-10 season=3`, "2026-07..2026-10"},
		{"the same promise again", "A press 2026-10-02 2026-10 season=3\n" + `Z press 2026-05-06 2026-10 season=3`, "2026-10"},
	} {
		list := claims(t, c.claims)
		d := NewDossier(list, "2026-11-26")
		if got := d.GoneBy(&list[len(list)-1]); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}
