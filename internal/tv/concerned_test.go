package tv

import "testing"

// Whoever an article calls the director of a show, and the show with them, is one.
func TestIsMaker(t *testing.T) {
	for _, c := range []struct {
		title, quote string
		want         bool
	}{
		{"Director Una Holm of 'Harbour Lights': first sleep", "She said so.", true},
		{"", "It is over, says Harbour Lights creator Una Holm.", true},
		{"Una Holm on Harbour Lights", "She said so.", false},
		{"Director Una Holm of 'Wren'", "Harbour Lights is over.", false},
		{"", "A fan of director Una Holm likes it.", false},
	} {
		claim := Claim{ShowName: "Harbour Lights", By: "Una Holm", Title: c.title, Quote: c.quote}
		if got := claim.IsMaker(); got != c.want {
			t.Errorf("%q, %q: %v", c.title, c.quote, got)
		}
	}
}

// What a network issues is its own word, and is told as such.
func TestPressRelease(t *testing.T) {
	r := Ranks{Networks: map[string]bool{"norda": true}, Outlets: map[string]Tier{"deadline": TierTrade}}
	for _, c := range []struct {
		source string
		word   Word
		who    string
	}{
		{"Norda press release", ConfirmedBy, "Norda"},
		{"Norda’s news release", ConfirmedBy, "Norda"},
		{"Norda Press", ConfirmedBy, "Norda Press"},
		{"Press release", ClaimedBy, "Press release"}, // of nobody knows whom
		{"Deadline", StatedBy, "Deadline"},
	} {
		claim := Claim{Certainty: Confirmed, Source: c.source}
		claim.Tier, claim.Voice, claim.Listed = r.Tier("", c.source)
		if w := claim.Word(); w.Word != c.word || w.Who != c.who {
			t.Errorf("%s: %s by %q; want %s by %q", c.source, w.Word, w.Who, c.word, c.who)
		}
	}
	said := Claim{Certainty: Confirmed, By: "Norda", Source: "Press release"}
	if said.Tier, said.Voice, said.Listed = r.Tier("Norda", "Press release"); said.Word().AsTold || said.Tier != TierNetwork {
		t.Errorf("what a network says in a release of its own: %+v, tier %d", said.Word(), said.Tier)
	}
}

// Who speaks for one that plays in a show speaks as they do.
func TestOfAgent(t *testing.T) {
	r := Ranks{Makers: map[string]bool{"ida voss": true}}
	for by, want := range map[string]Tier{"Ida Voss's agent": TierMaker, "Ida Voss’s publicist": TierMaker, "Ida Voss's neighbour": TierFans, "Per Lund's agent": TierFans, "Voss's agent": TierMaker, "Lund's agent": TierFans, "Voss": TierFans} {
		if _, got, _ := r.Tier(by, "A Site"); got != want {
			t.Errorf("%s: tier %d, want %d", by, got, want)
		}
	}
}

// TestOfNetwork: whose own office an outlet is.
func TestOfNetwork(t *testing.T) {
	r := Ranks{Networks: map[string]bool{"norda": true, "kanal nord": true}}
	for name, want := range map[string]bool{
		"norda press express":        true,
		"norda pressroom":            true,
		"kanal nord media village":   true,
		"norda's drama chief":        true,
		"norda fans":                 false,
		"the press":                  false,
		"express and star":           false,
		"kanal nord watchers' press": false,
	} {
		if got := r.ofNetwork(name); got != want {
			t.Errorf("%s: %v", name, got)
		}
	}
}
