package ask

import "testing"

// TestTheOne: "the one with somebody" is no first season.
func TestTheOne(t *testing.T) {
	for text, season := range map[string]int{
		"the severance one with adam scott, is it back":  0,
		"severance one where they cut the mind, renewed": 0,
		"is that severance one coming back":              0,
		"is the harbour lights one about boats renewed":  0,
		"severance one cast":                             1,
		"is severance 1 with adam scott":                 1,
		"is severance two out":                           2,
	} {
		for _, q := range Read(text, index(), Options{Day: "2026-11-25"}) {
			if q.Season != season {
				t.Errorf("%q: season %d, want %d", text, q.Season, season)
			}
		}
	}
}
