package tv

import "testing"

// day and its premiere, for matters of one show and season.
func premiereOn(id string, published, d Date, tier Tier) Claim {
	return Claim{ID: id, Article: id, Season: 2, Kind: Premiere, Value: Value{Date: d}, Negative: d.IsZero(), Certainty: Confirmed, Published: published, AsOf: published, Tier: tier, Voice: tier, Listed: true}
}

func TestSuccessor(t *testing.T) {
	first := premiereOn("a", "2026-01-10", "2026-09-01", TierTrade)
	second := premiereOn("b", "2026-03-10", "2026-10-01", TierTrade)
	third := premiereOn("c", "2026-06-10", "2026-11-01", TierTrade)
	again := premiereOn("d", "2026-07-10", "2026-11-01", TierTrade)
	loose := premiereOn("e", "2026-08-01", "2027-01-01", TierFans)
	matter := []Claim{third, loose, first, again, second}
	for _, c := range []struct {
		claim Claim
		day   Date
		want  string
	}{
		{first, "2026-11-25", "b"}, // not what leads now, but what took its place then
		{second, "2026-11-25", "c"},
		{third, "2026-11-25", ""}, // the last one says the same
		{again, "2026-11-25", ""},
		{loose, "2026-11-25", ""}, // stands beside
		{first, "2026-02-01", ""}, // nothing newer yet
	} {
		by, ok := NewDossier(matter, c.day).Successor(&c.claim)
		if by.ID != c.want || ok != (c.want != "") {
			t.Errorf("%s as of %s was overtaken by %q, want %q", c.claim.ID, c.day, by.ID, c.want)
		}
	}
}

// Who leaves a part and who takes it over are told of one change.
func TestSuccessorOfWhoLeaves(t *testing.T) {
	list := claims(t, "A press 2024-01-01 ida\nB press 2026-01-10 -ida in=one\nC press 2026-01-10 bo in=one")
	d := NewDossier(list, "2026-11-25")
	for i, want := range []string{"C", "", ""} {
		if by, ok := d.Successor(&list[i]); ok != (want != "") || ok && by.ID != want && by.ID != "B" {
			t.Errorf("%s was overtaken by %q", list[i].ID, by.ID)
		}
	}
}

func TestReplaced(t *testing.T) {
	old := premiereOn("a", "2026-01-10", "2026-09-01", TierTrade)
	moved := premiereOn("b", "2026-03-10", "2026-10-01", TierTrade)
	fans := premiereOn("c", "2026-02-10", "2026-12-01", TierFans)
	corrected := premiereOn("d", "2026-02-20", "2026-10-01", TierTrade)
	corrected.Correction = true
	stage := func(id string, published Date, value string) Claim {
		return Claim{ID: id, Article: id, Season: 2, Kind: Stage, Value: Value{Text: value}, Certainty: Confirmed, Published: published, AsOf: published, Tier: TierTrade}
	}
	for name, c := range map[string]struct {
		claims []Claim
		want   string
	}{
		"a day that was moved":       {[]Claim{old, moved}, "a"},
		"a loose word is no matter":  {[]Claim{fans, moved}, ""},
		"nor what an editor mended":  {[]Claim{old, corrected}, ""},
		"a rung is left behind":      {[]Claim{stage("a", "2026-01-01", Filming), stage("b", "2026-02-01", Wrapped)}, ""},
		"a pause is over":            {[]Claim{stage("a", "2026-01-01", Paused), stage("b", "2026-02-01", Filming)}, "a"},
		"an order that was reversed": {[]Claim{stage("a", "2026-01-01", Renewed), stage("b", "2026-02-01", Cancelled)}, "a"},
		"an order that was made":     {[]Claim{stage("a", "2026-01-01", Announced), stage("b", "2026-02-01", Renewed)}, ""},
	} {
		got, ok := Weigh(c.claims, "2026-11-25").Replaced()
		if got.ID != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q, want %q", name, got.ID, c.want)
		}
	}
}

// A guess or a plan of a better band is told before a loose lead, and a plan that was
// moved is named beside the one it was moved to.
func TestBetterAndPlanned(t *testing.T) {
	s := Weigh(claims(t, "A press 2026-01-15 2027-summer guess\nB loose 2026-01-21 2027-04-18\nC loose 2026-01-25 2027-05 guess"), "2026-06-01")
	if got := s.Better(); len(got) != 1 || got[0].ID != "A" {
		t.Errorf("%v", got)
	}
	if got := Weigh(claims(t, "A press 2026-01-15 2027-summer guess\nB press 2026-01-21 2027"), "2026-06-01").Better(); got != nil {
		t.Errorf("before a lead of the press: %v", got)
	}
	if got := Weigh(claims(t, "A press 2026-01-15 2027-summer guess\nB loose 2026-01-21 none"), "2026-06-01").Better(); got != nil {
		t.Errorf("before that none is set: %v", got)
	}
	s = Weigh(claims(t, "A press 2026-01-10 filming plan when=2027-02\nB trade 2026-01-15 filming plan when=2027-03"), "2026-03-01")
	if was, ok := s.Planned(s.Beside[0]); !ok || was.ID != "A" {
		t.Errorf("%q, %v", was.ID, ok)
	}
	if was, ok := s.Planned(s.Past[0]); ok {
		t.Errorf("before the first plan: %q", was.ID)
	}
}
