package tv

import "testing"

// A season is not the last after which another is ordered, by the same article or since.
func TestOutlived(t *testing.T) {
	told := func(id, article string, on Date, season int, kind Kind, v Value) Claim {
		return Claim{ID: id, Article: article, Kind: kind, Season: season, Value: v, Certainty: Confirmed, AsOf: on, Published: on, Tier: TierTrade, Voice: TierTrade, Listed: true}
	}
	last := told("last", "a1", "2026-10-14", 0, Final, Value{Number: 2})
	for _, c := range []struct {
		name  string
		order Claim
		want  bool
	}{
		{"by the same article", told("o", "a1", "2026-10-14", 3, Stage, Value{Text: Renewed}), true},
		{"since", told("o", "a2", "2026-11-14", 3, Stage, Value{Text: Renewed}), true},
		{"before", told("o", "a2", "2026-01-14", 3, Stage, Value{Text: Renewed}), false},
		{"an earlier season", told("o", "a2", "2026-11-14", 2, Stage, Value{Text: Renewed}), false},
		{"not ordered", told("o", "a2", "2026-11-14", 3, Stage, Value{Text: Cancelled}), false},
	} {
		if got := NewDossier([]Claim{last, c.order}, "2026-11-25").Outlived(&last); got != c.want {
			t.Errorf("%s: %v", c.name, got)
		}
	}
}
