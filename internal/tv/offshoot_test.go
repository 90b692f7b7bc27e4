package tv

import "testing"

// A spin-off that was ordered and dropped since is told as dropped, though the words differ; one of
// another name or kind is not, nor is it dropped by a loose word.
func TestOffshootSince(t *testing.T) {
	of := func(text string, no bool, told Date) Claim {
		return Claim{ID: text + string(told), ShowName: "Harbour Lights", Show: "harbour-lights", Kind: Spinoff, Certainty: Confirmed, Negative: no, By: "Norda",
			AsOf: told, Published: told, Tier: TierTrade, Voice: TierTrade, Listed: true, Article: string(told), Value: Value{Text: text}}
	}
	ordered := of("Tideline, about the young Runa", false, "2026-05-12")
	dropped := of("Tideline", true, "2026-11-10")
	unnamed := of("a spin-off", true, "2026-11-10")
	other := of("Beacons", true, "2026-11-10")
	film := of("a film that continues the story", true, "2026-11-10")
	revived := of("Tideline is made after all", false, "2026-11-20")
	shelved := of("Norda has shelved the spin-off Tideline", false, "2026-11-10")
	second := of("Beacons, a spin-off set on an island", false, "2026-06-01")
	loose := dropped
	loose.Tier, loose.Voice = TierFans, TierFans
	denied := unnamed
	denied.Negative, denied.Certainty = false, Denied
	for _, tt := range []struct {
		name   string
		claims []Claim
		want   string
	}{
		{"dropped by name", []Claim{ordered, dropped}, dropped.ID},
		{"dropped without a name", []Claim{ordered, unnamed}, unnamed.ID},
		{"denied", []Claim{ordered, denied}, denied.ID},
		{"told in words", []Claim{ordered, shelved}, shelved.ID},
		{"another of another name", []Claim{ordered, other}, ""},
		{"a film is no spin-off", []Claim{ordered, film}, ""},
		{"one of two, without a name", []Claim{ordered, second, unnamed}, ""},
		{"made after all", []Claim{ordered, dropped, revived}, ""},
		{"a loose word", []Claim{ordered, loose}, ""},
		{"alone", []Claim{ordered}, ""},
	} {
		d := NewDossier(tt.claims, "2026-11-28")
		by, _ := d.OffshootSince(&ordered)
		if by.ID != tt.want {
			t.Errorf("%s: overtaken by %q, want %q", tt.name, by.ID, tt.want)
		}
	}
	d := NewDossier([]Claim{ordered, dropped, revived}, "2026-11-28")
	if by, _ := d.OffshootSince(&dropped); by.ID != revived.ID {
		t.Errorf("that it was dropped is overtaken by %q", by.ID)
	}
}
