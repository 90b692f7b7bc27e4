package tv

import (
	"math/rand"
	"testing"
)

// What is known of a show decides, the newest firm word of it, whatever the order in
// which the claims came.
func TestDossierCheck(t *testing.T) {
	n := 0
	told := func(season int, kind Kind, v Value, tier Tier, on Date) Claim {
		n++
		id := string(rune('a' + n))
		c := Claim{ID: id, Article: id, Source: "Deadline", Season: season, Kind: kind, Value: v, Certainty: Confirmed, Tier: tier, Voice: tier, Listed: true, Published: on, AsOf: on}
		c.PersonID, c.CharacterID = v.Person, v.Character
		return c
	}
	part := func(who, whom, change string) Value { return Value{Person: who, Character: whom, Change: change} }
	stage := func(v string) Value { return Value{Text: v} }
	on := func(d Date) Value { return Value{Date: d} }
	denied := func(c Claim) Claim { c.Certainty, c.By = Denied, "Hulu"; return c }
	not := func(c Claim) Claim { c.Negative = true; return c }
	rumoured := func(c Claim) Claim { c.Certainty = Reported; return c }
	in := func(article string, c Claim) Claim { c.Article = article; return c }
	said := func(season int, kind Kind, v Value) Claim {
		return told(season, kind, v, TierFans, "2026-11-25")
	}
	for name, c := range map[string]struct {
		said  Claim
		store []Claim
		want  Verdict
		known int // of the store, from 1; 0 for none
		was   int // what said so before
	}{
		"a part given to another, and the other is named": {said(0, Cast, part("Nina", "Bea", Stars)),
			[]Claim{told(0, Cast, part("Sel", "Bea", Stars), TierPress, "2024-02-01"), told(3, Cast, part("Nina", "Bea", Recast), TierTrade, "2025-06-02")}, Borne, 2, 0},
		"a part given to another, and the first is named": {said(0, Cast, part("Sel", "Bea", Stars)),
			[]Claim{told(0, Cast, part("Sel", "Bea", Stars), TierPress, "2024-02-01"), told(3, Cast, part("Nina", "Bea", Recast), TierTrade, "2025-06-02")}, Contradicted, 2, 1},
		"a part in an earlier season": {said(2, Cast, part("Sel", "Bea", Stars)),
			[]Claim{told(0, Cast, part("Sel", "Bea", Stars), TierPress, "2024-02-01"), told(3, Cast, part("Nina", "Bea", Recast), TierTrade, "2025-06-02")}, Borne, 1, 0},
		"a rumoured end, denied": {said(0, Stage, stage(Cancelled)),
			[]Claim{told(3, Stage, stage(Renewed), TierNetwork, "2026-03-10"), rumoured(told(0, Stage, stage(Cancelled), TierFans, "2026-06-01")), denied(told(0, Stage, stage(Cancelled), TierNetwork, "2026-06-10"))}, Contradicted, 3, 2},
		"a rumoured end, and an order of long ago": {said(0, Stage, stage(Cancelled)),
			[]Claim{told(3, Stage, stage(Renewed), TierNetwork, "2025-03-10"), rumoured(told(0, Stage, stage(Cancelled), TierFans, "2026-06-01"))}, OnlySaid, 1, 0},
		"cancelled, then saved": {said(0, Stage, stage(Cancelled)),
			[]Claim{told(0, Stage, stage(Cancelled), TierNetwork, "2026-02-01"), told(3, Stage, stage(Renewed), TierNetwork, "2026-05-01")}, Contradicted, 2, 1},
		"saved, and then cancelled": {said(0, Stage, stage(Renewed)),
			[]Claim{told(3, Stage, stage(Renewed), TierNetwork, "2026-02-01"), told(0, Stage, stage(Cancelled), TierNetwork, "2026-05-01")}, Contradicted, 2, 1},
		"a day that was moved, the new one": {said(2, Premiere, on("2027-09")),
			[]Claim{told(2, Premiere, on("2027-02"), TierTrade, "2026-06-18"), told(2, Premiere, on("2027-09"), TierTrade, "2026-11-18")}, Borne, 2, 0},
		"a day that was moved, the old one": {said(2, Premiere, on("2027-02")),
			[]Claim{told(2, Premiere, on("2027-02"), TierTrade, "2026-06-18"), told(2, Premiere, on("2027-09"), TierTrade, "2026-11-18")}, Contradicted, 2, 1},
		"an end, and no more is ordered": {said(0, Stage, stage(Cancelled)),
			[]Claim{told(2, Plot, Value{Text: "a storm"}, TierPress, "2026-05-01"), not(told(3, Stage, stage(Renewed), TierPress, "2026-05-19"))}, Less, 2, 0},
		"an end, and loose word that no more is ordered": {said(0, Stage, stage(Cancelled)),
			[]Claim{not(told(3, Stage, stage(Renewed), TierFans, "2026-05-19"))}, OnlySaid, 0, 0},
		"more to come, of a show of which no more is ordered": {said(0, Stage, stage(Renewed)),
			[]Claim{not(told(3, Stage, stage(Renewed), TierPress, "2026-05-19"))}, Contradicted, 1, 0},
		"a rumoured exit, and the part is not recast": {said(3, Cast, part("Nina", "", Departs)),
			[]Claim{rumoured(told(3, Cast, part("Nina", "", Departs), TierFans, "2026-05-11")), told(0, Cast, part("Nina", "Bea", Stars), TierTrade, "2026-05-01"), denied(told(3, Cast, part("Mo", "Bea", Recast), TierNetwork, "2026-05-13"))}, OnlySaid, 3, 0},
		"the other of two networks that have it": {said(0, OnNetwork, Value{Text: "Norda"}),
			[]Claim{in("x", told(0, OnNetwork, Value{Text: "Norda"}, TierPress, "2026-05-01")), in("x", told(0, OnNetwork, Value{Text: "Sola"}, TierPress, "2026-05-01"))}, Borne, 1, 0},
		"a leak beside no day yet": {said(1, Premiere, on("2027-03")),
			[]Claim{in("x", not(told(1, Premiere, Value{}, TierPress, "2026-09-12"))), in("x", rumoured(told(1, Premiere, on("2027-03"), TierInsider, "2026-09-12")))}, OnlySaid, 1, 0},
		"a leak of an episode count, known otherwise": {said(1, Episodes, Value{Number: 8}),
			[]Claim{told(1, Episodes, Value{Number: 6}, TierPress, "2026-09-12"), rumoured(told(1, Episodes, Value{Number: 8}, TierInsider, "2026-09-14"))}, Contradicted, 1, 0},
		"filming, of a show that is over": {said(2, Stage, stage(Filming)),
			[]Claim{told(1, Premiere, on("2025-03-04"), TierTrade, "2025-02-01"), told(0, Stage, stage(Cancelled), TierNetwork, "2026-05-01")}, Contradicted, 2, 0},
		"a day of a season behind the last": {said(4, Premiere, on("2028")),
			[]Claim{told(3, Stage, stage(Renewed), TierNetwork, "2026-02-01"), told(0, Final, Value{Number: 3}, TierNetwork, "2026-05-01")}, Contradicted, 2, 0},
		"a day of the season that was, of a show that is over": {said(1, Premiere, on("2025-03-04")),
			[]Claim{told(1, Premiere, on("2025-03-04"), TierTrade, "2025-02-01"), told(0, Stage, stage(Cancelled), TierNetwork, "2026-05-01")}, Borne, 1, 0},
		"somebody who denies that they go": {said(0, Cast, part("Hal", "Cole", Departs)),
			[]Claim{told(0, Cast, part("Hal", "Cole", Stars), TierTrade, "2026-09-01"), denied(told(0, Cast, part("Hal", "Cole", Departs), TierMaker, "2026-11-02"))}, Contradicted, 2, 0},
		"it is rumoured that somebody goes after the season": {said(0, Cast, part("Ada", "Maren", Departs)),
			[]Claim{told(3, Cast, part("Ada", "Maren", Returns), TierTrade, "2026-09-01"), rumoured(told(4, Cast, part("Ada", "Maren", Departs), TierFans, "2026-10-02"))}, OnlySaid, 1, 0},
		"delayed, whatever the cause": {said(2, Delay, Value{}),
			[]Claim{told(2, Delay, Value{Text: "weather"}, TierTrade, "2026-09-01")}, Borne, 1, 0},
		"delayed, and only the day was moved": {said(2, Delay, Value{}),
			[]Claim{told(2, Premiere, on("2027-02"), TierTrade, "2026-06-18"), told(2, Premiere, on("2027-09"), TierTrade, "2026-11-18")}, Borne, 2, 1},
		"another part than they are known to have": {said(0, Cast, part("Chris", "Irving", Stars)),
			[]Claim{told(0, Cast, part("Chris", "Burt", Stars), TierPress, "2026-02-01"), told(0, Cast, part("John", "Irving", Stars), TierPress, "2022-02-01")}, Contradicted, 2, 0},
		"a part that nobody is known to have": {said(0, Cast, part("Chris", "Irving", Stars)),
			[]Claim{told(0, Cast, part("Chris", "Burt", Stars), TierPress, "2026-02-01")}, NothingKnown, 1, 0},
		"nothing at all": {said(2, Delay, Value{}), nil, NothingKnown, 0, 0},
	} {
		for range 4 {
			list := append([]Claim(nil), c.store...)
			rand.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
			f := NewDossier(list, "2026-11-25").Check(c.said)
			nth := func(o Claim) int {
				for i := range c.store {
					if c.store[i].ID == o.ID {
						return i + 1
					}
				}
				return 0
			}
			if f.Verdict != c.want || nth(f.Known) != c.known || nth(f.Said) != c.was {
				t.Errorf("%s: %s on %d, before %d; want %s on %d, before %d", name, f.Verdict, nth(f.Known), nth(f.Said), c.want, c.known, c.was)
			}
			if f.Verdict == OnlySaid && (f.Says.Kind == "" || f.Says.Firm()) {
				t.Errorf("%s: only said, by %+v", name, f.Says)
			}
		}
	}
}
