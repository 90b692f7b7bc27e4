package tv

import "testing"

// A season that has been was on the network of its time, whatever the show is on since.
func TestNetworkThen(t *testing.T) {
	on := func(id, network string, told Date, quote string) Claim {
		return Claim{ID: id, Article: id, Kind: OnNetwork, Value: Value{Text: network}, Certainty: Confirmed, Published: told, Tier: TierTrade, Voice: TierTrade, Quote: quote}
	}
	day := func(season int, kind Kind, on Date) Claim {
		return Claim{ID: string(kind) + string(on), Article: "d", Season: season, Kind: kind, Value: Value{Date: on}, Certainty: Confirmed, Published: "2023-01-01", Tier: TierTrade, Voice: TierTrade}
	}
	days := []Claim{day(1, Premiere, "2023-03-01"), day(2, Premiere, "2024-03-01"), day(2, Finale, "2024-04-30"), day(3, Premiere, "2026-01-10")}
	marram := on("a", "Marram", "2023-06-01", "Marram has ordered more of Skerry.")
	dunes := on("b", "Dunes", "2024-09-01", "Dunes has picked up Skerry, which Marram dropped.")
	for _, c := range []struct {
		about  string
		claims []Claim
		season int
		want   string
	}{
		{"the first that is told of serves for what was before", []Claim{marram, dunes}, 1, "Marram"},
		{"in its time", []Claim{marram, dunes}, 2, "Marram"},
		{"since the move", []Claim{marram, dunes}, 3, "Dunes"},
		{"that has not been", []Claim{marram, dunes}, 4, "Dunes"},
		{"nobody has told of another", []Claim{dunes}, 2, "Dunes"},
		{"who moved it says nothing of before", []Claim{dunes, on("c", "Holm", "2025-02-01", "Holm now has Skerry.")}, 2, ""},
	} {
		d := NewDossier(append(c.claims, days...), "2026-06-01")
		st := d.Told(c.season, string(OnNetwork), true)
		if st.Lead.Value.Text != c.want {
			t.Errorf("%s: season %d was on %q, want %q", c.about, c.season, st.Lead.Value.Text, c.want)
		}
		if was := st.Lead.Tense == Over; was != (c.want == "Marram") {
			t.Errorf("%s: season %d, told as past: %v", c.about, c.season, was)
		}
		if now := d.Told(2, string(OnNetwork), false); now.Lead.Value.Text == "Marram" {
			t.Errorf("%s: whoever names no season asks where it is", c.about)
		}
	}
}
