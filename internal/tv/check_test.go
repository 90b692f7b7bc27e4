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
	plan := func(when Date) Claim { c := stage(Filming); c.Plan, c.When = true, when; return c }
	guessed := func(c Claim) Claim { c.Certainty = Speculated; return c }
	on := func(c Claim, d Date) Claim { c.When = d; return c }
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
		"no day is set":                     {march, []Claim{known(none, "a", TierTrade, "2026-10-01")}, NothingKnown},
		"no day is set, and fans guess it":  {march, []Claim{known(none, "a", TierTrade, "2026-10-01"), known(guess, "b", TierFans, "2026-10-01")}, OnlySaid},
		"no day is set, within a year":      {none, []Claim{known(year, "a", TierTrade, "2026-10-01"), known(none, "b", TierTrade, "2026-10-20")}, Borne},
		"a year, and no day in it is set":   {year, []Claim{known(year, "a", TierTrade, "2026-10-01"), known(none, "b", TierTrade, "2026-10-20")}, Borne},
		"a month, and no day in a year":     {march, []Claim{known(year, "a", TierTrade, "2026-10-01"), known(none, "b", TierTrade, "2026-10-20")}, Less},
		"a fan site alone":                  {march, []Claim{known(march, "a", TierFans, "2026-10-01")}, OnlySaid},
		"a network's guess":                 {march, []Claim{known(guess, "a", TierNetwork, "2026-10-01")}, OnlySaid},
		"fans say otherwise":                {march, []Claim{known(april, "a", TierFans, "2026-10-01")}, NothingKnown},
		"better known otherwise than fans":  {march, []Claim{known(april, "a", TierTrade, "2026-10-01"), known(march, "b", TierFans, "2026-11-01")}, Contradicted},
		"sources as good disagree":          {march, []Claim{known(march, "a", TierTrade, "2026-10-01"), known(april, "b", TierTrade, "2026-10-02")}, Disputed},
		"disagree, and the other leads":     {april, []Claim{known(march, "a", TierTrade, "2026-10-02"), known(april, "b", TierTrade, "2026-10-01")}, Disputed},
		"announced, and known renewed":      {stage(Announced), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, Borne},
		"cancelled, and known renewed":      {stage(Cancelled), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, Contradicted},
		"not renewed, and known renewed":    {no(stage(Renewed)), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, Contradicted},
		"not cancelled, and known renewed":  {no(stage(Cancelled)), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, Borne},
		"filming, and it has wrapped":       {stage(Filming), []Claim{known(stage(Wrapped), "a", TierTrade, "2026-10-01")}, Moved},
		"wrapped, and known to be filming":  {stage(Wrapped), []Claim{known(stage(Filming), "a", TierTrade, "2026-10-01")}, NothingKnown},
		"filming, and known not to have":    {stage(Filming), []Claim{known(no(stage(Filming)), "a", TierTrade, "2026-10-01")}, Contradicted},
		"returns, and only known to play":   {part(Returns), []Claim{known(part(Stars), "a", TierTrade, "2026-10-01")}, NothingKnown},
		"plays, and known to return":        {part(Stars), []Claim{known(part(Returns), "a", TierTrade, "2026-10-01")}, Borne},
		"returns, and known to leave":       {part(Returns), []Claim{known(part(Departs), "a", TierTrade, "2026-10-01")}, Contradicted},
		"does not return, known to leave":   {part(Departs), []Claim{known(part(Departs), "a", TierTrade, "2026-10-01")}, Borne},
		"leaves, and only known to play":    {part(Departs), []Claim{known(part(Stars), "a", TierTrade, "2026-10-01")}, NothingKnown},
		"leaves, and known to return":       {part(Departs), []Claim{known(part(Returns), "a", TierTrade, "2026-10-01")}, Contradicted},
		"cancelled, and long ago renewed":   {stage(Cancelled), []Claim{known(stage(Renewed), "a", TierTrade, "2025-03-21")}, TooOld},
		"renewed, and so it was long ago":   {stage(Renewed), []Claim{known(stage(Renewed), "a", TierTrade, "2025-03-21")}, Borne},
		"fears of an end, and renewed":      {guessed(stage(Cancelled)), []Claim{known(stage(Renewed), "a", TierTrade, "2026-10-01")}, TooOld},
		"leaves, and long ago to return":    {part(Departs), []Claim{known(part(Returns), "a", TierTrade, "2024-12-11")}, TooOld},
		"returns, and so it was long ago":   {part(Returns), []Claim{known(part(Returns), "a", TierTrade, "2024-12-11")}, Then},
		"plays, and so it was long ago":     {part(Stars), []Claim{known(part(Stars), "a", TierTrade, "2024-12-11")}, Borne},
		"a day, and long ago another ahead": {march, []Claim{known(april, "a", TierTrade, "2025-10-01")}, TooOld},
		"a day gone by, long ago told":      {said(Premiere, Value{Date: "2025-03"}), []Claim{known(said(Premiere, Value{Date: "2025-02"}), "a", TierTrade, "2025-02-01")}, Contradicted},
		"a day, long ago none was set":      {march, []Claim{known(none, "a", TierTrade, "2025-10-01")}, TooOld},
		"began in May, and it was June":     {on(stage(Filming), "2026-05"), []Claim{known(on(stage(Filming), "2026-06"), "a", TierTrade, "2026-10-01")}, Contradicted},
		"a guess of the press, and a leak":  {march, []Claim{known(guess, "a", TierTrade, "2026-10-01"), known(april, "b", TierFans, "2026-10-09")}, OnlySaid},
		"a plan, and only in development":   {plan("2027-02"), []Claim{known(stage(InDevelopment), "a", TierTrade, "2026-10-01")}, NothingKnown},
		"the plan that is known":            {plan("2027-02"), []Claim{known(stage(InDevelopment), "a", TierTrade, "2026-10-01"), known(plan("2027-02"), "b", TierTrade, "2026-10-01")}, Borne},
		"the plan, known less exactly":      {plan("2027-02"), []Claim{known(plan("2027"), "b", TierTrade, "2026-10-01")}, Less},
		"a plan of no day":                  {plan(""), []Claim{known(plan("2027-02"), "b", TierTrade, "2026-10-01")}, Borne},
		"a plan that was moved":             {plan("2027-02"), []Claim{known(plan("2027-02"), "a", TierTrade, "2026-10-01"), known(plan("2027-03"), "b", TierTrade, "2026-10-05")}, Contradicted},
		"a plan of fans":                    {plan("2027-02"), []Claim{known(plan("2027-02"), "b", TierFans, "2026-10-01")}, OnlySaid},
		"a plan, and it is filming":         {plan("2027-02"), []Claim{known(stage(Filming), "a", TierTrade, "2026-10-01")}, Moved},
		"filming, and so it was long ago":   {stage(Filming), []Claim{known(stage(Filming), "a", TierTrade, "2025-10-01")}, Then},
		"filming, and so it was last month": {stage(Filming), []Claim{known(stage(Filming), "a", TierTrade, "2026-10-01")}, Borne},
		"returns, say the leaks":            {part(Returns), []Claim{known(part(Returns), "a", TierInsider, "2026-10-01")}, OnlySaid},
		"joins, and known to have returned": {part(Joins), []Claim{known(part(Returns), "a", TierTrade, "2026-10-01")}, Borne},
	} {
		got := Weigh(c.store, "2026-11-25").Check(c.said, "2026-11-25")
		if got.Verdict != c.want {
			t.Errorf("%s: verdict %s, want %s (%+v)", name, got.Verdict, c.want, got.Known.Value)
		}
		if v := got.Verdict; (v == Borne || v == Less || v == Then || v == Moved || v == Contradicted || v == Disputed) && !got.Known.Word().Word.Firm() {
			t.Errorf("%s: the verdict rests on %q", name, got.Known.Word().Word)
		}
		if v := got.Verdict; (v == OnlySaid || v == Disputed) && got.Says.Kind == "" {
			t.Errorf("%s: nothing says it", name)
		}
	}
}

// What said the same and leads no more is named: that something is denied tells what
// is denied.
func TestFindingSaid(t *testing.T) {
	left := Claim{ID: "a", Article: "a", Kind: Cast, Value: Value{Person: "Ida Voss", Character: "Runa", Change: Departs}, Plan: true, Certainty: Reported, Tier: TierPress, Voice: TierPress, Published: "2026-11-18"}
	denied := left
	denied.ID, denied.Start, denied.Certainty, denied.Plan, denied.Tier, denied.Voice = "b", 9, Denied, false, TierMaker, TierMaker
	said := Claim{Kind: Cast, Value: left.Value, Certainty: Confirmed}
	got := Weigh([]Claim{left, denied}, "2026-11-26").Check(said, "2026-11-26")
	if got.Verdict != Contradicted || got.Known.ID != "b" || got.Said.ID != "a" {
		t.Errorf("%+v", got)
	}
	plan := Claim{ID: "p", Kind: Stage, Value: Value{Text: Filming}, Plan: true, Certainty: Confirmed, Tier: TierTrade, Voice: TierTrade, Published: "2026-11-18"}
	got = Weigh([]Claim{plan}, "2026-11-26").Check(Claim{Kind: Stage, Value: plan.Value, Certainty: Confirmed}, "2026-11-26")
	if got.Verdict != NothingKnown || got.Known.ID != "p" {
		t.Errorf("%+v", got)
	}
}

func TestMeeting(t *testing.T) {
	for _, c := range []struct{ d, o, want Date }{
		{"2027-01-17", "2025-01-17", "2025-01-17"},
		{"2027-01-18", "2025-01-17", ""},
		{"2027-01", "2025-01-17", "2025-01"},
		{"2026-summer", "2024-07-04", "2024-summer"},
		{"2026-12-28..2027-01-03", "2025-01-02", "2024-12-28..2025-01-03"},
		{"2026-02-28", "2024-02-29", ""},
		{"2024-02-29", "2025-03", ""},
		{"", "2025-03", ""}, {"2026-01", "", ""},
	} {
		if got := c.d.Meeting(c.o); got != c.want {
			t.Errorf("%s meets %s as %q, want %q", c.d, c.o, got, c.want)
		}
	}
}
