package tv

import "testing"

// A show that is over was on its network, and one that is new is to be on it.
func TestTense(t *testing.T) {
	for _, c := range []struct {
		name, claims string
		want         Tense
	}{
		{"nothing else is known", ``, Now},
		{"it ended", `A press 2026-05-01 ended`, Over},
		{"it was cancelled long ago", `A press 2024-05-01 cancelled`, Over},
		{"it was cancelled, and may still be on", `A press 2026-10-01 cancelled`, Now},
		{"it was cancelled, and a season is to come", "A press 2024-05-01 cancelled\nB press 2026-10-01 2027-01-10 season=3", Now},
		{"its last season was cancelled", "A press 2024-01-01 renewed season=3\nB press 2024-05-01 cancelled season=3", Over},
		{"another season was ordered since", "A press 2024-05-01 cancelled season=3\nB press 2024-09-01 renewed season=4", Now},
		{"there will be no third season", "A press 2024-01-01 renewed season=2\nB press 2024-05-01 renewed not season=3", Over},
		{"on a loose word", `A loose 2024-05-01 ended`, Now},
		{"somebody guesses that it is over", `A press 2024-05-01 ended guess`, Now},
		{"that it is over is denied", `A press 2026-05-01 ended denied`, Now},
		{"its first season is made", `A press 2026-05-01 filming season=1`, Ahead},
		{"its first season has a first day", `A press 2026-05-01 2027-01-10 season=1`, Ahead},
		{"one that has come", `A press 2026-05-01 2026-10-10 season=1`, Now},
		{"it was announced, and is made", "A press 2026-05-01 announced\nB press 2026-06-01 filming", Ahead},
		{"it is made, and may be old", `A press 2026-05-01 filming`, Now},
		{"it was made long ago", `A press 2022-05-01 filming season=1`, Now},
		{"a second season is made", "A press 2026-05-01 filming season=2", Now},
	} {
		list := append(claims(t, c.claims), Claim{Kind: OnNetwork, Value: Value{Text: "Norda"}, Certainty: Confirmed, Published: "2023-01-01", AsOf: "2023-01-01", Article: "Z", ID: "Z", Tier: TierTrade, Voice: TierTrade})
		d := NewDossier(list, "2026-11-26")
		if got := d.Now(0, "network").Lead.Tense; got != c.want {
			t.Errorf("%s: %d, want %d", c.name, got, c.want)
		}
	}
}
