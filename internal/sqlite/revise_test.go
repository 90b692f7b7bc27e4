package sqlite

import (
	"fmt"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// versionOf is an article at one address about a show of the fixture.
func versionOf(title, text string, day tv.Date) Entry {
	return Entry{Article: tv.Article{Title: title, Source: "The Wire Desk", URL: "https://wire.example/harbour", Published: day, Text: text}, Shows: []string{"harbour-lights"},
		Claims: []tv.Claim{{Show: "harbour-lights", Season: 4, Kind: tv.Stage, Value: tv.Value{Text: tv.Filming}, Certainty: tv.Confirmed, Quote: text}}}
}

func TestRevise(t *testing.T) {
	s := loaded(t)
	by := Actor{Desk: "100", User: "7"}
	const first, second = "Cameras roll on season 4 of Harbour Lights.", "Cameras roll again on season 4 of Harbour Lights."
	a, err := s.Add(ctx, by, versionOf("Cameras roll", first, "2026-04-02"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := s.Publish(ctx, by, a.ID, 1); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Add(ctx, by, versionOf("Cameras roll", "  "+first, "2026-04-02")); err == nil || !strings.Contains(err.Error(), "here already") {
		t.Errorf("the same text again: %v", err)
	}
	d, err := s.Add(ctx, by, versionOf("Cameras roll again", second, "2026-04-03"))
	if err != nil || d.ID == a.ID {
		t.Fatalf("another text at the address: %v, %+v", err, d)
	}
	if of, ok, err := s.Revises(ctx, "100", d.ID); err != nil || !ok || of.ID != a.ID {
		t.Errorf("it revises %+v, %t, %v", of, ok, err)
	}
	if _, err := s.Add(ctx, by, versionOf("Cameras roll again", second, "2026-04-03")); err == nil || !strings.Contains(err.Error(), "waits to be published") {
		t.Errorf("the second text twice: %v", err)
	}
	if quotes := inSeason4(t, s, "100"); fmt.Sprint(quotes) != "["+first+"]" {
		t.Errorf("a draft answers: %q", quotes)
	}
	done, err := s.Publish(ctx, by, d.ID, 1)
	if err != nil || done.ID != a.ID || done.Version != 2 || done.Title != "Cameras roll again" || done.Published != "2026-04-03" || len(done.Claims) != 1 {
		t.Fatalf("%v: %+v", err, done)
	}
	if quotes := inSeason4(t, s, "100"); fmt.Sprint(quotes) != "["+second+"]" {
		t.Errorf("after it: %q", quotes)
	}
	if c, err := s.Counts(ctx, "100"); err != nil || c.Articles != 4 {
		t.Errorf("the counts: %+v, %v", c, err)
	}
	if list, n, err := s.Articles(ctx, "100", ArticleFilter{}, 10, 0); err != nil || n != 1 {
		t.Errorf("the list: %v, %+v", err, list)
	}
	if err := s.Retract(ctx, by, a.ID); err != nil {
		t.Error(err)
	}
	if err := s.Restore(ctx, by, a.ID); err != nil {
		t.Error(err)
	}
	if quotes := inSeason4(t, s, "100"); fmt.Sprint(quotes) != "["+second+"]" {
		t.Errorf("retracted and restored: %q", quotes)
	}
}

// inSeason4 is what is quoted of season 4 on a desk.
func inSeason4(t *testing.T, s *Store, desk string) (quotes []string) {
	t.Helper()
	claims, err := s.Claims(ctx, View{Desk: desk}, "harbour-lights")
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range claims {
		if c.Season == 4 {
			quotes = append(quotes, c.Quote)
		}
	}
	return quotes
}

// What is retracted before the draft is published has no new version.
func TestReviseOfNothing(t *testing.T) {
	s := loaded(t)
	by := Actor{Desk: "100", User: "7"}
	a, err := s.Add(ctx, by, versionOf("A", "Cameras roll on season 4.", "2026-04-02"))
	if err == nil {
		_, err = s.Publish(ctx, by, a.ID, 1)
	}
	if err != nil {
		t.Fatal(err)
	}
	d, err := s.Add(ctx, by, versionOf("A", "Cameras roll no more on season 4.", "2026-04-02"))
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Retract(ctx, by, a.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Publish(ctx, by, d.ID, 1); err == nil || !strings.Contains(err.Error(), "not published any more") {
		t.Errorf("it was published: %v", err)
	}
	if err := s.Revise(ctx, by, d.ID, ""); err != nil {
		t.Error(err)
	}
	if done, err := s.Publish(ctx, by, d.ID, 1); err != nil || done.ID != d.ID {
		t.Errorf("as its own: %v, %+v", err, done)
	}
	if err := s.Revise(ctx, Actor{Desk: "200"}, d.ID, ""); err == nil {
		t.Error("another server changed it")
	}
}

func TestAlike(t *testing.T) {
	s := loaded(t)
	by, other := Actor{Desk: "100", User: "7"}, Actor{Desk: "200", User: "8"}
	words := strings.Repeat("The crew was seen on the quay at dawn, between the fish market and the old customs house. ", 4)
	add := func(by Actor, title, url, text string, day tv.Date) string {
		t.Helper()
		a, err := s.Add(ctx, by, Entry{Article: tv.Article{Title: title, URL: url, Text: text, Published: day}, Shows: []string{"harbour-lights"}})
		if err != nil {
			t.Fatal(err)
		}
		return a.ID
	}
	one := add(by, "The keepers of the harbour meet", "https://a.example/1", words+"Cameras roll.", "2026-04-02")
	add(other, "The keepers of the harbour meet", "https://a.example/9", words+"Cameras roll.", "2026-04-02")
	two := add(by, "Something else entirely", "https://b.example/2", words+"Cameras rolled.", "2026-08-02")
	three := add(by, "The keepers of a harbour meet", "https://c.example/3", "Something else was said of it on that day, and nobody knows by whom or why it was.", "2026-04-05")
	add(by, "The keepers of the harbour meet", "https://d.example/4", "Much later somebody wrote again, and had nothing to add to what was known of it before.", "2026-04-12")
	for _, c := range []struct {
		id   string
		want string
	}{{one, two + " true, " + three + " false, "}, {two, one + " true, "}, {three, one + " false, "}} {
		list, err := s.Alike(ctx, "100", c.id)
		got := ""
		for _, a := range list {
			got += fmt.Sprintf("%s %t, ", a.ID, a.Text)
		}
		if err != nil || got != c.want {
			t.Errorf("%s: %v, %s\nwant %s", c.id, err, got, c.want)
		}
	}
	if _, err := s.Alike(ctx, "100", "nothing"); err == nil {
		t.Error("no error for what is not there")
	}
}
