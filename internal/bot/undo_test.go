package bot

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// answers are what members and editors of a server read, of what the deeds below
// touch.
func answers(t *testing.T, b *Bot, asker reply.Asker, article string) string {
	t.Helper()
	var all strings.Builder
	for _, q := range [][]string{
		{"status", "show", "severance"}, {"status", "show", "severance", "season", "3"}, {"premiere", "show", "severance"}, {"timeline", "show", "severance"}, {"rumours", "show", "severance"},
		{"cast", "name", "severance"}, {"cast", "name", "adam scott"}, {"crew", "show", "severance"}, {"news", "show", "severance"}, {"news", "show", "severance", "as_of", "2026-11-22"},
		{"status", "show", "night ferry"}, {"cast", "name", "night ferry"}, {"status", "show", "sevvy"}, {"shows"}, {"status"},
		{"ask", "question", "is severance season 3 filming?"}, {"article list"}, {"review"}, {"settings show"}, {"flags"}, {"article show", "id", article},
	} {
		r := withAsker(reply.Ask(q[0], q[1:]...), asker)
		answer := b.Handle(context.Background(), r)
		fmt.Fprintln(&all, q, inWords(answer), answer.Notes)
		for _, f := range answer.Facts {
			if f.Cited() {
				fmt.Fprintln(&all, f.Label, f.Claim.ID, reply.Cite(f.Claim, b.Today()).Standing)
			}
		}
	}
	return all.String()
}

// Every kind of change that a command makes is undone by /undo, and then every
// answer is the one before, to the letter.
func TestUndoBringsBackTheAnswers(t *testing.T) {
	b := started(t)
	ctx := context.Background()
	editor := reply.Asker{User: "3", Guild: "100", Manages: true}
	do := func(command string, pairs ...string) reply.Reply {
		t.Helper()
		answer := b.Handle(ctx, withAsker(reply.Ask(command, pairs...), editor))
		if answer.Failed {
			t.Fatalf("%s %v: %s %s", command, pairs, answer.Headline, answer.Notes)
		}
		return answer
	}
	text := "Severance is filming its third season, Apple TV+ said. Adam Scott will not return as Mark Scout."
	id := tv.ArticleID("100", "", text)
	claim := func(desk, article string, kind tv.Kind) string {
		t.Helper()
		a, err := b.Store.Article(ctx, desk, article)
		for _, c := range a.Claims {
			if c.Kind == kind {
				return c.ID
			}
		}
		t.Fatalf("no claim of kind %s in %s, %v", kind, article, err)
		return ""
	}
	const shared = "fwxta4i2on" // Severance renewed for third season
	deeds := []struct {
		name string
		do   func()
	}{
		{"add", func() {
			do("article add", "show", "severance", "title", "It films", "source", "Variety", "date", "2026-11-20", "text", text)
		}},
		{"drop", func() { do("review drop", "id", id, "claim", claim("100", id, tv.Stage)) }},
		{"take in", func() { do("review drop", "id", id, "claim", claim("100", id, tv.Stage)) }},
		{"settle", func() { do("review outlet", "id", id, "name", "Variety", "tier", "5") }},
		{"publish", func() { do("article publish", "id", id, "version", fmt.Sprint(revision(t, b, id))) }},
		{"correct", func() { do("claim correct", "claim", claim("100", id, tv.Stage), "value", "wrapped") }},
		{"add a claim", func() {
			do("claim add", "article", id, "kind", "episodes", "value", "10", "about", "Severance, season 3", "certainty", "reported", "sentence", "Severance is filming its third season")
		}},
		{"take back a claim", func() { do("claim retract", "claim", claim("100", id, tv.Cast)) }},
		{"edit", func() { do("article edit", "id", id, "date", "2026-11-01", "title", "It filmed") }},
		{"retract", func() { do("article retract", "id", id) }},
		{"restore", func() { do("article restore", "id", id) }},
		{"merge", func() { do("article merge", "id", id, "into", shared) }},
		{"correct a shared claim", func() { do("claim correct", "claim", claim(tv.SharedDesk, shared, tv.Premiere), "value", "2027") }},
		{"take back a shared claim", func() { do("claim retract", "claim", claim(tv.SharedDesk, shared, tv.Stage)) }},
		{"retract a shared article", func() { do("article retract", "id", shared) }},
		{"restore a shared article", func() { do("article restore", "id", shared) }},
		{"make a show", func() { do("title add", "name", "Night Ferry") }},
		{"edit a show", func() { do("title edit", "show", "night ferry", "name", "The Night Ferry") }},
		{"name a show", func() { do("title alias", "show", "severance", "name", "Sevvy") }},
		{"credit", func() { do("credit set", "show", "night ferry", "person", "Ida Voss", "character", "The Captain") }},
		{"no credit", func() { do("credit remove", "show", "severance", "person", "Adam Scott") }},
		{"merge shows", func() { do("title merge", "show", "night ferry", "into", "severance") }},
		{"usual show", func() { do("settings default-show", "show", "severance", "where", "server") }},
		{"old sources", func() { do("settings stale", "days", "9") }},
		{"editors", func() { do("settings editors", "role", "200000000000000001") }},
	}
	for _, deed := range deeds {
		before := answers(t, b, editor, id)
		deed.do()
		after := answers(t, b, editor, id)
		if after == before {
			t.Errorf("%s changes no answer", deed.name)
		}
		n, err := b.Store.Last(ctx, sqlite.Actor{Desk: "100", User: "3"})
		if err != nil {
			t.Fatal(err)
		}
		undone := do("undo", "number", fmt.Sprint(n))
		if now := answers(t, b, editor, id); now != before {
			t.Errorf("undoing %q does not bring back the answers:\n%s", deed.name, unlike(before, now))
		}
		if strings.Contains(inWords(undone), "did.") {
			t.Errorf("undoing %q: %s", deed.name, inWords(undone))
		}
		if again := b.Handle(ctx, withAsker(undone.Next[0].Request, editor)); again.Failed {
			t.Fatalf("%q is not done again: %s", deed.name, again.Headline)
		}
		if now := answers(t, b, editor, id); now != after {
			t.Errorf("%q done again answers otherwise:\n%s", deed.name, unlike(after, now))
		}
	}
}

func revision(t *testing.T, b *Bot, id string) int {
	t.Helper()
	a, err := b.Store.Article(context.Background(), "100", id)
	if err != nil {
		t.Fatal(err)
	}
	return a.Revision
}

// unlike is the first line in which two texts differ.
func unlike(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return w[i] + "\n" + g[i]
		}
	}
	return "the one goes on where the other ends"
}
