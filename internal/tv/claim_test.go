package tv

import (
	"strings"
	"testing"
)

func TestCheck(t *testing.T) {
	day := Value{Date: "2027"}
	for _, c := range []struct {
		name  string
		claim Claim
		want  string // "" where it is in order
	}{
		{"a stage", Claim{Kind: Stage, Value: Value{Text: "filming"}}, ""},
		{"no kind", Claim{}, `the kind "" is none of`},
		{"no certainty", Claim{Kind: Stage, Certainty: "sure"}, `the certainty "sure" is none of`},
		{"season below", Claim{Kind: Stage, Season: -1}, "season -1 is out of range"},
		{"season above", Claim{Kind: Stage, Season: 1000}, "season 1000 is out of range"},
		{"season 999", Claim{Kind: Stage, Season: 999, Value: Value{Text: "filming"}}, ""},
		{"denied and negative", Claim{Kind: Stage, Certainty: Denied, Negative: true}, "a denied claim is never negative"},
		{"a stage of none", Claim{Kind: Stage, Value: Value{Text: "dancing"}}, `the stage "dancing" is none of`},
		{"a premiere", Claim{Kind: Premiere, Value: day}, ""},
		{"a premiere denied", Claim{Kind: Premiere, Value: day, Certainty: Denied}, ""},
		{"none set", Claim{Kind: Finale, Negative: true}, ""},
		{"no date", Claim{Kind: Premiere}, "a premiere has a date, or is negative and has none"},
		{"a date and none", Claim{Kind: Finale, Value: day, Negative: true}, "a finale has a date, or is negative and has none"},
		{"a when", Claim{Kind: Premiere, Value: day, When: "2027"}, `a premiere has no "when"`},
		{"final", Claim{Kind: Final, Value: Value{Number: 4}}, ""},
		{"final of a season", Claim{Kind: Final, Season: 4, Value: Value{Number: 4}}, "its season is null"},
		{"final 0", Claim{Kind: Final}, "a claim about final needs a number from 1 to 9999"},
		{"episodes", Claim{Kind: Episodes, Value: Value{Number: 9999}}, ""},
		{"too many", Claim{Kind: Episodes, Value: Value{Number: 10000}}, "a claim about episodes needs a number"},
		{"a part", Claim{Kind: Cast, Value: Value{Character: "Runa", Change: Returns}}, ""},
		{"no part", Claim{Kind: Cast, Value: Value{Change: Returns}}, "a cast claim names a person, a character or both"},
		{"no change", Claim{Kind: Cast, Value: Value{Person: "Ida"}}, `the change "" is none of joins, returns, departs, recast, stars`},
		{"crew", Claim{Kind: Crew, Value: Value{Person: "Ida", Role: "writer"}}, ""},
		{"no role", Claim{Kind: Crew, Value: Value{Person: "Ida"}}, "a crew claim names a person and a role"},
		{"a pair", Claim{Kind: Relationship, Value: Value{A: "Runa", B: "Aske"}}, ""},
		{"no pair", Claim{Kind: Relationship, Value: Value{A: "Runa"}}, "a relationship names two characters"},
		{"a plot", Claim{Kind: Plot, Value: Value{Text: "x"}}, ""},
		{"spaces", Claim{Kind: Quote, Value: Value{Text: " \n"}}, "a claim of kind quote needs a value in words"},
		{"no network", Claim{Kind: OnNetwork}, "a claim of kind network needs a value in words"},
	} {
		if c.claim.Certainty == "" {
			c.claim.Certainty = Confirmed
		}
		err := c.claim.Check()
		if (err == nil) != (c.want == "") || err != nil && !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", c.name, err, c.want)
		}
	}
}

func TestSlot(t *testing.T) {
	for _, c := range []struct {
		claim Claim
		want  string
	}{
		{Claim{Kind: Stage, Value: Value{Text: Renewed}}, "order"},
		{Claim{Kind: Stage, Value: Value{Text: Ended}}, "order"},
		{Claim{Kind: Stage, Value: Value{Text: InDevelopment}}, "production"},
		{Claim{Kind: Stage, Value: Value{Text: Paused}}, "production"},
		{Claim{Kind: Premiere}, "premiere"},
		{Claim{Kind: Finale}, "finale"},
		{Claim{Kind: Final}, "final"},
		{Claim{Kind: Episodes}, "episodes"},
		{Claim{Kind: OnNetwork}, "network"},
		{Claim{Kind: Delay, Value: Value{Text: "Strikes"}}, "delay/strikes"},
		{Claim{Kind: Cast, Value: Value{Person: "Ida", Character: "Runa"}}, "cast/runa"},
		{Claim{Kind: Cast, CharacterID: "runa-2", Value: Value{Character: "Runa"}}, "cast/runa-2"},
		{Claim{Kind: Cast, Value: Value{Person: "Ida"}}, "cast/person/ida"},
		{Claim{Kind: Cast, PersonID: "ida-voss", Value: Value{Person: "Ida"}}, "cast/person/ida-voss"},
		{Claim{Kind: Crew, Value: Value{Person: "Ida", Role: "Writer"}}, "crew/ida/writer"},
		{Claim{Kind: Relationship, Value: Value{A: "Runa", B: "Aske"}}, "relationship/aske/runa"},
		{Claim{Kind: Relationship, Value: Value{A: "aske", B: "Runa"}}, "relationship/aske/runa"},
		{Claim{Kind: Plot}, ""}, {Claim{Kind: Quote}, ""}, {Claim{Kind: Other}, ""}, {Claim{Kind: Spinoff}, ""},
	} {
		if got := c.claim.Slot(); got != c.want {
			t.Errorf("%+v: %q, want %q", c.claim.Value, got, c.want)
		}
		if (c.want != "") != c.claim.Kind.Weighed() {
			t.Errorf("%s: weighed is %v", c.claim.Kind, c.claim.Kind.Weighed())
		}
	}
}

func TestSameValue(t *testing.T) {
	cast := func(person, change string) Claim {
		return Claim{Kind: Cast, Value: Value{Person: person, Character: "Runa", Change: change}}
	}
	for _, c := range []struct {
		a, b Claim
		want bool
	}{
		{cast("Ida", Returns), cast("ida", Stars), true},
		{cast("Ida", Returns), cast("Ida", Departs), false},
		{cast("Ida", Returns), cast("Bo", Recast), false},
		{cast("Ida", Returns), cast("", Returns), true},
		{Claim{Kind: Cast, PersonID: "ida", Value: Value{Person: "Ida Voss"}}, Claim{Kind: Cast, PersonID: "ida", Value: Value{Person: "Ida"}}, true},
		{Claim{Kind: Stage, Value: Value{Text: Renewed}}, Claim{Kind: Stage, Value: Value{Text: Renewed}, Negative: true}, false},
		{Claim{Kind: Stage, Value: Value{Text: Renewed}}, Claim{Kind: Stage, Value: Value{Text: Announced}}, false},
		{Claim{Kind: Premiere, Value: Value{Date: "2026-spring"}}, Claim{Kind: Premiere, Value: Value{Date: "2026-03..2026-05"}}, true},
		{Claim{Kind: Premiere, Value: Value{Date: "2026"}}, Claim{Kind: Finale, Value: Value{Date: "2026"}}, false},
		{Claim{Kind: OnNetwork, Value: Value{Text: "NORDA"}}, Claim{Kind: OnNetwork, Value: Value{Text: "Norda"}}, true},
		{Claim{Kind: Relationship, Value: Value{A: "Runa", B: "Aske", What: "Siblings"}}, Claim{Kind: Relationship, Value: Value{A: "Aske", B: "Runa", What: "siblings"}}, true},
		{Claim{Kind: Relationship, Value: Value{A: "Runa", B: "Aske", What: "siblings"}}, Claim{Kind: Relationship, Value: Value{A: "Aske", B: "Runa", What: "foes"}}, false},
		{Claim{Kind: Crew, Value: Value{Person: "Ida", Role: "Writer"}}, Claim{Kind: Crew, Value: Value{Person: "Ida", Role: "writer"}}, true},
		{Claim{Kind: Episodes, Value: Value{Number: 8}}, Claim{Kind: Episodes, Value: Value{Number: 10}}, false},
	} {
		if c.a.SameValue(c.b) != c.want || c.b.SameValue(c.a) != c.want {
			t.Errorf("%+v and %+v: want %v", c.a.Value, c.b.Value, c.want)
		}
	}
}

func TestParsePoint(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Point
		out  string
	}{
		{"", Point{}, ""}, {"S1", Point{1, 0}, "S1"}, {"s2e10", Point{2, 10}, "S2E10"}, {"S01E09", Point{1, 9}, "S1E9"},
	} {
		p, err := ParsePoint(c.in)
		if err != nil || p != c.want || p.String() != c.out {
			t.Errorf("%q: %v %q, %v", c.in, p, p.String(), err)
		}
	}
	for _, in := range []string{"S", "1", "E9", "S0", "S1E", "S1E0", "S+1", "S1E+2", "S-1", "SS1", "S1E9E", "S1 E9", " S1", "S1E9x", "S99999", "1x09", "Sı"} {
		if p, err := ParsePoint(in); err == nil || !strings.Contains(err.Error(), "write S1 or S1E9") || p != (Point{}) {
			t.Errorf("%q: %v, %v", in, p, err)
		}
	}
}

func TestRung(t *testing.T) {
	last := 0
	for _, s := range []string{InDevelopment, PreProduction, Filming, Wrapped, PostProduction, Scheduled, Airing} {
		if Rung(s) != last+1 {
			t.Errorf("%s is on rung %d, want %d", s, Rung(s), last+1)
		}
		last = Rung(s)
	}
	for _, s := range []string{Paused, Renewed, "", "dancing"} {
		if Rung(s) != 0 {
			t.Errorf("%q is on rung %d", s, Rung(s))
		}
	}
}
