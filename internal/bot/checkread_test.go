package bot

import (
	"testing"

	"backlot/internal/tv"
)

func TestWish(t *testing.T) {
	for _, said := range []string{"They should cancel Severance.", "I hope Severance has been renewed.", "Hopefully season 2 premieres in march.", "We need season 4.", "Pls renew Severance.", "I really want another season."} {
		if !wish.MatchString(said) {
			t.Errorf("%q wishes", said)
		}
	}
	for _, said := range []string{"Severance has been cancelled.", "I want to cry, Severance has been cancelled.", "We need to talk, Severance has been cancelled.", "Guys please, Severance has been renewed."} {
		if wish.MatchString(said) {
			t.Errorf("%q is no wish", said)
		}
	}
}

func TestInItsYear(t *testing.T) {
	known := func(d tv.Date) *tv.Dossier {
		return tv.NewDossier([]tv.Claim{{ID: "a", Article: "a", Season: 2, Kind: tv.Premiere, Value: tv.Value{Date: d}, Certainty: tv.Confirmed, Tier: tv.TierTrade, Voice: tv.TierTrade, Published: "2024-07-10"}}, "2026-11-26")
	}
	for _, c := range []struct {
		quote           string
		read, has, want tv.Date
	}{
		{"Season 2 premiered on january 17.", "2026-01-17", "2025-01-17", "2025-01-17"},
		{"Season 2 premiered in january.", "2026-01", "2025-01-17", "2025-01"},
		{"Season 2 premiered on january 18.", "2026-01-18", "2025-01-17", "2025-01-18"},       // the year of what leads
		{"Season 2 premieres on january 18.", "2027-01-18", "2025-01-17", "2027-01-18"},       // ahead, and that is over
		{"Season 2 premiered on january 17, 2026.", "2026-01-17", "2025-01-17", "2026-01-17"}, // it says so
		{"Season 2 premieres on friday.", "2026-11-27", "2025-11-27", "2026-11-27"},
	} {
		said := tv.Claim{Season: 2, Kind: tv.Premiere, Value: tv.Value{Date: c.read}, Certainty: tv.Confirmed, Quote: c.quote, Published: "2026-11-26"}
		if got := inItsYear(said, known(c.has)).Value.Date; got != c.want {
			t.Errorf("%q, %s being known, is of %s, want %s", c.quote, c.has, got, c.want)
		}
	}
}

func TestWithNetworks(t *testing.T) {
	list := []tv.Network{{Name: "Apple TV", Names: []string{"Apple TV+"}}, {Name: "Netflix"}, {Name: "NOW"}}
	for typed, want := range map[string]string{
		"severance is on netflix.":        "severance is on Netflix.",
		"it moves to apple tv this year":  "it moves to Apple TV this year",
		"it is on now":                    "it is on now",
		"on on on":                        "on on on",
		"Severance is on Apple TV+ again": "Severance is on Apple TV+ again",
	} {
		if got := withNetworks(typed, list); got != want {
			t.Errorf("%q becomes %q, want %q", typed, got, want)
		}
	}
}
