package reply

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

func TestStanding(t *testing.T) {
	by := func(certainty tv.Certainty, voice tv.Tier, who string) tv.Claim {
		return tv.Claim{Certainty: certainty, Voice: voice, By: who, Source: "Deadline", Listed: true}
	}
	unlisted := by(tv.Confirmed, tv.TierMaker, "John Turturro")
	unlisted.Listed, unlisted.Source = false, "My Blog"
	nameless := unlisted
	nameless.Source = ""
	outlet := by(tv.Confirmed, tv.TierPress, "")
	outlet.Source = "Engadget"
	nobody := tv.Claim{Certainty: tv.Confirmed, Voice: tv.TierFans}
	corrected := unlisted
	corrected.Correction = true
	for _, c := range []struct {
		claim tv.Claim
		want  string
	}{
		{by(tv.Confirmed, tv.TierMaker, "John Turturro"), "Confirmed by John Turturro"},
		{outlet, "Stated by Engadget"},
		{by(tv.Confirmed, tv.TierInsider, "insiders"), "Claimed by insiders; nobody concerned has confirmed it"},
		{by(tv.Reported, tv.TierTrade, ""), "Reported by Deadline"},
		{by(tv.Reported, tv.TierNetwork, "HBO"), "Reported by HBO"},
		{by(tv.Reported, tv.TierInsider, "insiders"), "Rumour (insiders)"},
		{by(tv.Speculated, tv.TierFans, "fans and critics"), "Guess: fans and critics"},
		{by(tv.Speculated, tv.TierNetwork, "HBO"), "Guess: HBO"},
		{by(tv.Denied, tv.TierNetwork, "HBO"), "Denied by HBO"},
		{unlisted, "Confirmed by John Turturro, as told by My Blog"},
		{nameless, "Confirmed by John Turturro, as told by an article that names no outlet"},
		{nobody, "Claimed by an article that names no outlet; nobody concerned has confirmed it"},
		{corrected, "Corrected by the editors of this server"},
	} {
		if got := Standing(c.claim).String(); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestCite(t *testing.T) {
	c := tv.Claim{Certainty: tv.Confirmed, Voice: tv.TierPress, Source: "Engadget", Listed: true, Title: "Severance films", URL: "https://example.com/a",
		Quote: "It films.", Published: "2024-02-01", AsOf: "2024-01-30"}
	got := Cite(c, "2024-03-01")
	if got.Day != "2024-01-30" || got.Quote != c.Quote || got.Title != c.Title || got.URL != c.URL || got.Outlet.String() != "Engadget" ||
		got.Standing.String() != "Stated by Engadget" {
		t.Errorf("%+v", got)
	}
	told := got.Age.String()
	if !strings.Contains(told, DateWords("2024-01-30")) || !strings.Contains(told, AgeWords("2024-01-30", "2024-03-01")) {
		t.Errorf("the age is %q", told)
	}
	c.Record = true
	if noted := Cite(c, "2024-03-01").Age.String(); noted != "noted "+told {
		t.Errorf("of a record: %q", noted)
	}
	c.Undated, c.Published = true, "2024-02-02"
	if age := Cite(c, "2024-03-01").Age.String(); !strings.Contains(age, "undated") || !strings.Contains(age, DateWords("2024-02-02")) {
		t.Errorf("of an undated article: %q", age)
	}
	if got := Cite(tv.Claim{}, "2024-03-01").Outlet.String(); got != "an article that names no outlet" {
		t.Errorf("of no outlet: %q", got)
	}
}

// Some networks take the article, in a sentence and as who says so.
func TestNetworkWithItsArticle(t *testing.T) {
	for name, want := range map[string]string{
		"BBC": "The show is on the BBC.", "The CW": "The show is on The CW.", "CW": "The show is on the CW.", "HBO": "The show is on HBO.",
		"History Channel": "The show is on the History Channel.", "Disney Channel": "The show is on Disney Channel.", "The Roku Channel": "The show is on The Roku Channel.", "BBC One": "The show is on BBC One.",
	} {
		c := tv.Claim{Kind: tv.OnNetwork, Value: tv.Value{Text: name}, Certainty: tv.Confirmed, By: "BBC", Source: "Deadline", Listed: true, Tier: tv.TierNetwork, Voice: tv.TierNetwork}
		if got := Claimed(c, "2026-11-25").String(); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
		if got := Standing(c).String(); got != "Confirmed by the BBC" {
			t.Error(got)
		}
	}
}

// What somebody without a part is in a show is told in the sentence, and what else qualifies it behind.
func TestOffices(t *testing.T) {
	for want, c := range map[string]tv.Claim{
		"Josie Hale joins the cast as host.":                               {Value: tv.Value{Person: "Josie Hale", Change: tv.Joins}, Detail: "host"},
		"Mia Blanc is in the cast as judge.":                               {Value: tv.Value{Person: "Mia Blanc", Change: tv.Stars}, Detail: "judge"},
		"Cara Pugh joins the cast as team captain (succeeds Jess Tolley).": {Value: tv.Value{Person: "Cara Pugh", Change: tv.Joins}, Detail: "team captain, succeeds Jess Tolley"},
		"Ida Voss joins the cast (as a series regular).":                   {Value: tv.Value{Person: "Ida Voss", Change: tv.Joins}, Detail: "as a series regular"},
		"Ida Voss joins the cast as Runa (host).":                          {Value: tv.Value{Person: "Ida Voss", Character: "Runa", Change: tv.Joins}, Detail: "host"},
	} {
		c.Kind, c.Certainty, c.Source, c.Published, c.AsOf = tv.Cast, tv.Confirmed, "Deadline", "2026-11-20", "2026-11-20"
		if got := Claimed(c, "2026-11-25").String(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

// Who will direct is not told as one who does.
func TestCreditOfWorkToCome(t *testing.T) {
	for quote, want := range map[string]string{
		"Anna Lind will direct season 3.":                     "Anna Lind is to be director.",
		"Anna Lind, who made the first, will also direct it.": "Anna Lind is to be director.",
		"Anna Lind directs; Bo Ek will write it.":             "Anna Lind is credited as director.",
		"Anna Lind directed it.":                              "Anna Lind is credited as director.",
		"She will direct it.":                                 "Anna Lind is credited as director.",
	} {
		c := tv.Claim{Kind: tv.Crew, Value: tv.Value{Person: "Anna Lind", Role: "director"}, Certainty: tv.Confirmed, Quote: quote}
		if got := Claimed(c, "2026-11-25").String(); got != want {
			t.Errorf("%q: %q, want %q", quote, got, want)
		}
	}
}

func TestQuoted(t *testing.T) {
	if got, want := Quoted("“It’s over,” she said."), "“‘It’s over,’ she said.”"; got != want {
		t.Errorf("%s, not %s", got, want)
	}
}
