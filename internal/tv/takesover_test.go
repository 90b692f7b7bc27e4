package tv

import "testing"

// TestTakesOver: who takes over from whom is what one article tells of one season and one role, in a
// sentence of succession.
func TestTakesOver(t *testing.T) {
	credit := func(id, article string, season int, person, role string, negative bool) Claim {
		return Claim{ID: id, Article: article, Kind: Crew, Season: season, Certainty: Confirmed, Negative: negative, Tier: TierTrade, Voice: TierTrade,
			AsOf: "2026-09-01", Published: "2026-09-01", PersonID: person, Value: Value{Person: person, Role: role}, Quote: "Moe replaces Una Lind as showrunner."}
	}
	gone := credit("1", "a", 3, "Una Lind", "showrunner", true)
	comes := credit("2", "a", 3, "Per Moe", "showrunner", false)
	plain := gone
	plain.Quote = "Una Lind is not the showrunner."
	for _, c := range []struct {
		name   string
		gone   Claim
		others []Claim
		want   string
	}{
		{"one who comes", gone, []Claim{comes}, "Per Moe"},
		{"two who come", gone, []Claim{comes, credit("3", "a", 3, "Ann Roe", "showrunner", false)}, ""},
		{"another role", gone, []Claim{credit("3", "a", 3, "Per Moe", "director", false)}, ""},
		{"another season", gone, []Claim{credit("3", "a", 2, "Per Moe", "showrunner", false)}, ""},
		{"another article", gone, []Claim{credit("3", "b", 3, "Per Moe", "showrunner", false)}, ""},
		{"no succession", plain, []Claim{comes}, ""},
	} {
		d := NewDossier(append(c.others, c.gone), "2026-11-28")
		by, _ := d.TakesOver(&c.gone)
		if by.Value.Person != c.want {
			t.Errorf("%s: %q takes over, and should %q", c.name, by.Value.Person, c.want)
		}
		if from, ok := d.TookFrom(&c.others[0]); ok != (c.want != "") || ok && from.ID != "1" {
			t.Errorf("%s: it is taken over from %q", c.name, from.Value.Person)
		}
	}
}
