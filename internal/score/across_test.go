package score

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"backlot/data"
	"backlot/internal/library"
	"backlot/internal/reply"
	"backlot/internal/tv"
)

// saying is a sentence of an article and what it claims.
type saying struct {
	quote string
	claim tv.Claim
}

// goldOf is gold made of sentences.
func goldOf(id, source string, published tv.Date, list ...saying) Gold {
	g := Gold{ID: id}
	text := ""
	for _, s := range list {
		c := s.claim
		if text != "" {
			text += " "
		}
		c.ShowName, c.Certainty, c.AsOf, c.Quote = "The Ember Coast", tv.Confirmed, published, s.quote
		c.Start, c.End = len(text), len(text)+len(s.quote)
		text += s.quote
		g.Claims = append(g.Claims, c)
	}
	g.Article = library.Article{Article: tv.Article{Kind: tv.News, Title: id, Source: source, URL: "https://example.com/" + id, Published: published, Text: text}}
	return g
}

// TestCommandsAgreeAcrossShowAndSeason tells of a season by its number, and later,
// without one, of what must be the same season: every command tells the newer, names
// what it took the place of, and none denies another. Then the other way about.
func TestCommandsAgreeAcrossShowAndSeason(t *testing.T) {
	began := goldOf("began", "The Guardian", "2024-05-01", saying{"The Ember Coast begins on 9 May 2024.", tv.Claim{Season: 1, Kind: tv.Premiere, Value: tv.Value{Date: "2024-05-09"}}})
	ordered := saying{"A second season of The Ember Coast has been ordered.", tv.Claim{Season: 2, Kind: tv.Stage, Value: tv.Value{Text: tv.Renewed}}}
	late := saying{"The Ember Coast has been held up by its effects.", tv.Claim{Kind: tv.Delay, Value: tv.Value{Text: "effects"}}}
	for _, c := range []struct {
		slot     string
		was, now saying
		question string
	}{
		{"premiere", saying{"It is set for early 2027.", tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: "2027-Q1"}}},
			saying{"It will be shown in autumn 2027.", tv.Claim{Kind: tv.Premiere, Value: tv.Value{Date: "2027-autumn"}}}, "when is %s out"},
		{"finale", saying{"It ends in June 2027.", tv.Claim{Kind: tv.Finale, Value: tv.Value{Date: "2027-06"}}},
			saying{"It ends in July 2027.", tv.Claim{Kind: tv.Finale, Value: tv.Value{Date: "2027-07"}}}, "when does %s end"},
		{"production", saying{"It is filming.", tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: tv.Filming}}},
			saying{"It has wrapped.", tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: tv.Wrapped}}}, "where does %s stand"},
		{"episodes", saying{"It has ten episodes.", tv.Claim{Kind: tv.Episodes, Value: tv.Value{Number: 10}}},
			saying{"It has eight episodes.", tv.Claim{Kind: tv.Episodes, Value: tv.Value{Number: 8}}}, "how many episodes does %s have"},
	} {
		for _, numberedFirst := range []bool{true, false} {
			was, now := c.was, c.now
			if numberedFirst {
				was.claim.Season = 2
			} else {
				now.claim.Season = 2
			}
			set := []Gold{began, goldOf("old", "Variety", "2026-06-18", ordered, late, was), goldOf("new", "Deadline", "2026-11-18", late, now)}
			for _, order := range [][]int{{0, 1, 2}, {2, 1, 0}} {
				across(t, set, order, c.slot, c.question, numberedFirst)
			}
		}
	}
}

// across puts the articles into a store in an order, and asks every command.
func across(t *testing.T, set []Gold, order []int, slot, question string, numberedFirst bool) {
	t.Helper()
	d, err := newDesk(set, data.FS)
	if err != nil {
		t.Fatal(err)
	}
	defer d.close()
	b, err := d.open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer b.Store.Close()
	for _, i := range order {
		if err := d.bringReviewed(t.Context(), b, set[i]); err != nil {
			t.Fatal(err)
		}
	}
	name := fmt.Sprintf("%s, the season first %v, order %v", slot, numberedFirst, order)
	agree(t, b, "2026-11-18", name)
	ask := func(command string, args ...string) reply.Reply {
		r := reply.Ask(command, append(args, "show", "The Ember Coast", "as_of", "2026-11-18")...)
		r.Asker = reply.Asker{User: "1"}
		return b.Handle(t.Context(), r)
	}
	answers := map[string]reply.Reply{
		"/status": ask("status"), "/status 2": ask("status", "season", "2"),
		"/ask": ask("ask", "question", fmt.Sprintf(question, "the ember coast")), "/ask season 2": ask("ask", "question", fmt.Sprintf(question, "season 2 of the ember coast")),
	}
	if slot == "premiere" {
		answers["/premiere"], answers["/premiere 2"] = ask("premiere"), ask("premiere", "season", "2")
	}
	for command, a := range answers {
		if f, ok := matter(a, slot); !ok || f.Claim.Published != "2026-11-18" {
			t.Errorf("%s, %s, %s: %q leads, of %s", name, command, a.Headline, f.Text, f.Claim.Published)
		}
	}
	old := func(f reply.Fact) bool { return f.Claim.Slot() == slot && f.Claim.Published == "2026-06-18" }
	if status := answers["/status"]; slot != "production" && !slices.ContainsFunc(status.Facts, func(f reply.Fact) bool { return old(f) && f.Past }) {
		t.Errorf("%s: /status does not name what was overtaken", name)
	}
	for _, a := range []reply.Reply{ask("timeline"), ask("timeline", "season", "2")} {
		i := slices.IndexFunc(a.Facts, old)
		if i < 0 || a.Facts[i].Text.String() == reply.Overtaken(a.Facts[i].Claim, a.Day).String() || a.Facts[i].Text.String() == reply.Claimed(a.Facts[i].Claim, a.Day).String() {
			t.Errorf("%s: /timeline does not tell what overtook it: %v", name, a.Facts)
		}
	}
}

// TestCommandsWarnOfWhatHasGoneBy: a first day and a stage that were promised, and of
// which nothing has been heard since, are told with that warning by every command, and with
// none of how old the sources are: it tells more.
func TestCommandsWarnOfWhatHasGoneBy(t *testing.T) {
	promised := goldOf("promised", "Variety", "2026-01-18",
		saying{"A second season of The Ember Coast has been ordered.", tv.Claim{Season: 2, Kind: tv.Stage, Value: tv.Value{Text: tv.Renewed}}},
		saying{"It is to film in June 2026.", tv.Claim{Season: 2, Kind: tv.Stage, Value: tv.Value{Text: tv.Filming}, Plan: true, When: "2026-06"}})
	dated := goldOf("dated", "Variety", "2026-01-19", saying{"It will be shown in September 2026.", tv.Claim{Season: 2, Kind: tv.Premiere, Value: tv.Value{Date: "2026-09"}}})
	cast := goldOf("cast", "Deadline", "2026-11-18", saying{"Ines Ford plays Captain Reyes in The Ember Coast.", tv.Claim{Kind: tv.Cast, Value: tv.Value{Person: "Ines Ford", Character: "Captain Reyes", Change: tv.Stars}}})
	ended := goldOf("ended", "Deadline", "2026-11-17", saying{"The Ember Coast has been cancelled.", tv.Claim{Kind: tv.Stage, Value: tv.Value{Text: tv.Cancelled}}})
	for _, c := range []struct {
		set  []Gold
		want map[string]bool
	}{
		{[]Gold{promised, cast}, map[string]bool{"/status": true, "/premiere": true, "is the ember coast filming": true, "who plays captain reyes in the ember coast": false}},
		{[]Gold{promised, dated, cast}, map[string]bool{"/status": true, "/premiere": true, "when is the ember coast out": true, "when is season 2 of the ember coast out": true}},
		{[]Gold{promised, dated, ended, cast}, map[string]bool{"/status": false, "/premiere": false}},
	} {
		d, err := newDesk(c.set, data.FS)
		if err != nil {
			t.Fatal(err)
		}
		b, err := d.open(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for _, g := range c.set {
			if err := d.bringReviewed(t.Context(), b, g); err != nil {
				t.Fatal(err)
			}
		}
		for asked, want := range c.want {
			r := reply.Ask("ask", "question", asked)
			if command, ok := strings.CutPrefix(asked, "/"); ok {
				r = reply.Ask(command, "show", "The Ember Coast")
			}
			r.Asker = reply.Asker{User: "1"}
			a := b.Handle(t.Context(), r)
			warned := slices.ContainsFunc(a.Notes, func(n reply.Text) bool { return strings.Contains(n.String(), "gone by") })
			old := slices.ContainsFunc(a.Notes, func(n reply.Text) bool { return strings.Contains(n.String(), "is old") })
			if warned != want || want && old {
				t.Errorf("%d articles, %q: warns %v, of age %v: %v", len(c.set), asked, warned, old, a.Notes)
			}
		}
		if err := b.Store.Close(); err != nil {
			t.Error(err)
		}
		d.close()
	}
}
