package bot

import (
	"context"
	"strings"
	"testing"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// everyQuestion asks every command that answers about every show there is.
func everyQuestion(t *testing.T, b *Bot) []reply.Request {
	t.Helper()
	shows, _, err := b.Store.Shows(context.Background(), sqlite.View{}, 1000, 0)
	if err != nil || len(shows) == 0 {
		t.Fatal(err)
	}
	list := []reply.Request{reply.Ask("premiere"), reply.Ask("premiere", "as_of", "2024-08-01"), reply.Ask("quotes", "person", "bloys")}
	for _, s := range shows {
		id := "#" + s.Show.ID
		for _, command := range []string{"status", "premiere", "timeline", "rumours", "crew"} {
			for _, season := range []string{"", "1", "2", "3", "999"} {
				list = append(list, reply.Ask(command, "show", id, "season", season), reply.Ask(command, "show", id, "season", season, "as_of", "2024-10-01"))
			}
		}
		list = append(list, reply.Ask("cast", "name", "#show:"+s.Show.ID), reply.Ask("timeline", "show", id, "page", "2"),
			reply.Ask("Check this", "message", s.Show.Name+" season 2 drops in march 2027! "+s.Show.Name+" got cancelled. It is on Netflix."))
	}
	for i := range list {
		list[i].Asker = member
	}
	return list
}

// TestSweep holds every answer about the starter to what every answer owes: each
// thing it asserts is quoted from its article, and nothing unsure is told as sure.
func TestSweep(t *testing.T) {
	b := started(t)
	texts := map[string]string{}
	for _, r := range everyQuestion(t, b) {
		answer := b.Handle(context.Background(), r)
		if answer.Failed && r.Arg("page") == "" || answer.Headline.IsZero() {
			t.Errorf("%s %v: %s", r.Command, r.Args, answer.Headline)
		}
		for _, f := range answer.Facts {
			if f.Text.IsZero() || strings.ContainsAny(f.Text.String()+f.Label.String(), "{}") {
				t.Errorf("%s %v: %q %q", r.Command, r.Args, f.Label, f.Text)
			}
			if f.Cited() {
				checkFact(t, b, r, f, texts)
			}
		}
	}
}

func checkFact(t *testing.T, b *Bot, r reply.Request, f reply.Fact, texts map[string]string) {
	t.Helper()
	c := f.Claim
	if _, ok := texts[c.Article]; !ok {
		a, err := b.Store.Article(context.Background(), tv.SharedDesk, c.Article)
		if err != nil {
			t.Fatal(err)
		}
		texts[c.Article] = a.Text
	}
	if c.Quote == "" || !strings.Contains(texts[c.Article], c.Quote) {
		t.Errorf("%s %v: %q is not in its article", r.Command, r.Args, c.Quote)
	}
	if r.Command == "rumours" && c.Word().Word.Firm() {
		t.Errorf("/rumours tells what is known: %s", f.Text)
	}
	if r.Command == "premiere" && r.Arg("show") == "" && (c.Certainty == tv.Speculated || c.Negative) {
		t.Errorf("/premiere lists a guess: %s", f.Text)
	}
}

// What is retracted answers nowhere any more.
func TestSweepRetracted(t *testing.T) {
	b := started(t)
	ctx := context.Background()
	claims, err := b.Store.Claims(ctx, sqlite.View{Day: b.Today()}, "severance")
	if err != nil {
		t.Fatal(err)
	}
	gone := ""
	for _, c := range claims {
		if c.Source == "LatestLY" {
			gone = c.Article
		}
	}
	if err := b.Store.Retract(ctx, sqlite.Actor{Desk: tv.SharedDesk, User: "owner"}, gone); err != nil {
		t.Fatal(err)
	}
	for _, r := range everyQuestion(t, b) {
		for _, f := range b.Handle(ctx, r).Facts {
			if f.Cited() && f.Claim.Article == gone {
				t.Errorf("%s %v still tells %q", r.Command, r.Args, f.Text)
			}
		}
	}
}
