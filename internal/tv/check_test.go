package tv

import "testing"

func TestFinding(t *testing.T) {
	said := func(kind Kind, v Value) Claim {
		return Claim{Kind: kind, Value: v, Season: 2, Certainty: Confirmed, Published: "2026-11-25", AsOf: "2026-11-25"}
	}
	known := func(c Claim, id string, tier Tier, published Date) Claim {
		c.ID, c.Article, c.Source, c.Tier, c.Voice, c.Listed, c.Published, c.AsOf = id, id, "Deadline", tier, tier, true, published, published
		return c
	}
	march, day, year := said(Premiere, Value{Date: "2027-03"}), said(Premiere, Value{Date: "2027-03-05"}), said(Premiere, Value{Date: "2027"})
	april := said(Premiere, Value{Date: "2027-04"})
	none := said(Premiere, Value{})
	none.Negative = true
	guess := march
	guess.Certainty = Speculated
	stage := func(v string) Claim { return said(Stage, Value{Text: v}) }
	no := func(c Claim) Claim { c.Negative = true; return c }
	part := func(change string) Claim {
		c := said(Cast, Value{Person: "Ida Voss", Character: "Runa", Change: change})
		c.PersonID, c.CharacterID = "ida-voss", "runa"
		return c
	}
	for name, c := range map[string]struct {
		said  Claim
		store []Claim
		want  Verdict
	}{
		"nothing is known":                  {march, nil, NothingKnown},
		"the same":                          {march, []Claim{known(march, "a", TierTrade, "2026-10-01")}, Borne},
		"a day within what is said":         {march, []Claim{known(day, "a", TierTrade, "2026-10-01")}, Borne},
		"less exactly known":                {day, []Claim{known(march, "a", TierTrade, "2026-10-01")}, Less},
		"only the year is known":            {march, []Claim{known(year, "a", TierTrade, "2026-10-01")}, Less},
		"another month":                     {march, []Claim{known(april, "a", TierTrade, "2026-10-01")}, Contradicted},
		"no day is set":                     {march, []Claim{known(none, "a", TierTrade, "2026-10-01")}, Contradicted},
		"no day is set, and fans guess it":  {march, []Claim{known(none, "a", TierTrade, "2026-10-01"), known(guess, "b", TierFans, "2026-10-01")}, OnlySaid},
		"a fan site alone":                  {march, []Claim{known(march, "a", TierFans, "2026-10-01")}, OnlySaid},
		"a network's guess":                 {march, []Claim{known(guess, "a", TierNetwork, "2026-10-01")}, OnlySaid},
		"fans say otherwise":                {march, []Claim{known(april, "a", TierFans, "2026-10-01")}, NothingKnown},
		"better known otherwise than fans":  {march, []Claim{known(april, "a", TierTrade, "2026-10-01"), known(march, "b", TierFans, "2026-11-01")}, Contradicted},
		"sources as good disagree":          {march, []Claim{known(march, "a", TierTrade, "2026-10-01"), known(april, "b", TierTrade, "2026-10-02")}, Disputed},
		"disagree, and the other leads":     {april, []Claim{known(march, "a", TierTrade, "2026-10-02"), known(april, "b", TierTrade, "2026-10-01")}, Disputed},
		"announced, and known renewed":      {stage(Announced), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, Borne},
		"cancelled, and known renewed":      {stage(Cancelled), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, Contradicted},
		"not renewed, and known renewed":    {no(stage(Renewed)), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, Contradicted},
		"not cancelled, and known renewed":  {no(stage(Cancelled)), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, NothingKnown},
		"filming, and it has wrapped":       {stage(Filming), []Claim{known(stage(Wrapped), "a", TierTrade, "2026-10-01")}, Moved},
		"wrapped, and known to be filming":  {stage(Wrapped), []Claim{known(stage(Filming), "a", TierTrade, "2026-10-01")}, NothingKnown},
		"filming, and known not to have":    {stage(Filming), []Claim{known(no(stage(Filming)), "a", TierTrade, "2026-10-01")}, Contradicted},
		"returns, and only known to play":   {part(Returns), []Claim{known(part(Stars), "a", TierTrade, "2026-10-01")}, NothingKnown},
		"plays, and known to return":        {part(Stars), []Claim{known(part(Returns), "a", TierTrade, "2026-10-01")}, Borne},
		"returns, and known to leave":       {part(Returns), []Claim{known(part(Departs), "a", TierTrade, "2026-10-01")}, Contradicted},
		"does not return, known to leave":   {part(Departs), []Claim{known(part(Departs), "a", TierTrade, "2026-10-01")}, Borne},
		"leaves, and only known to play":    {part(Departs), []Claim{known(part(Stars), "a", TierTrade, "2026-10-01")}, NothingKnown},
		"leaves, and known to return":       {part(Departs), []Claim{known(part(Returns), "a", TierTrade, "2026-10-01")}, Contradicted},
		"filming, and so it was long ago":   {stage(Filming), []Claim{known(stage(Filming), "a", TierTrade, "2025-10-01")}, Then},
		"filming, and so it was last month": {stage(Filming), []Claim{known(stage(Filming), "a", TierTrade, "2026-10-01")}, Borne},
		"returns, say the leaks":            {part(Returns), []Claim{known(part(Returns), "a", TierInsider, "2026-10-01")}, OnlySaid},
		"joins, and known to have returned": {part(Joins), []Claim{known(part(Returns), "a", TierTrade, "2026-10-01")}, Borne},
	} {
		got := Weigh(c.store, "2026-11-25").Check(c.said, "2026-11-25")
		if got.Verdict != c.want {
			t.Errorf("%s: verdict %d, want %d (%+v)", name, got.Verdict, c.want, got.Known.Value)
		}
		if v := got.Verdict; (v == Borne || v == Less || v == Then || v == Moved || v == Contradicted || v == Disputed) && !got.Known.Word().Word.Firm() {
			t.Errorf("%s: the verdict rests on %q", name, got.Known.Word().Word)
		}
		if v := got.Verdict; (v == OnlySaid || v == Disputed) && got.Says.Kind == "" {
			t.Errorf("%s: nothing says it", name)
		}
	}
}
