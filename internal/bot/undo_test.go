package bot

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// answers are what members and editors of a server read, of what the deeds below
// touch.
func answers(t *testing.T, b *Bot, asker reply.Asker, article, draft string) string {
	t.Helper()
	var all strings.Builder
	for _, q := range [][]string{
		{"status", "show", "severance"}, {"status", "show", "severance", "season", "3"}, {"premiere", "show", "severance"}, {"timeline", "show", "severance"}, {"rumours", "show", "severance"},
		{"cast", "name", "severance"}, {"cast", "name", "adam scott"}, {"crew", "show", "severance"}, {"news", "show", "severance"}, {"news", "show", "severance", "as_of", "2026-11-22"},
		{"status", "show", "night ferry"}, {"cast", "name", "night ferry"}, {"status", "show", "sevvy"}, {"shows"}, {"status"},
		{"ask", "question", "is severance season 3 filming?"}, {"article list"}, {"review"}, {"settings show"}, {"flags"}, {"article show", "id", article}, {"article list", "state", "draft"}, {"article review", "id", draft}, {"cast", "name", "idda voss"}, {"cast", "name", "ola vik"}, {"status", "show", "quiet pier"}, {"status", "show", "low tide"}, {"next"},
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
	editor := reply.Asker{User: "3", Guild: "100", Channel: "77", Manages: true}
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
	const second = "The drama series \"Quiet Pier\" has been renewed for a second season, NRK said. Idda Voss joins the cast of Severance as Helka."
	other := tv.ArticleID("100", "", second)
	own := do("article add", "show", "severance", "title", "Old news", "source", "Deadline", "date", "2026-11-19", "text", "Idda Voss is in talks to join the cast of Severance.")
	shown := own.Next[0].Request.Arg("id")
	if published := b.Handle(ctx, withAsker(own.Next[0].Request, editor)); published.Failed {
		t.Fatal(published.Headline)
	}
	seen := do("status", "show", "severance")
	do("flag", "of", "status", "show", "severance", "seen", seenIn(seen))
	flags, _, err := b.Store.Flags(ctx, "100", 1, 0)
	if err != nil || len(flags) != 1 {
		t.Fatal(flags, err)
	}
	flag := flags[0].ID
	b.Titles = ingest.NewTVmaze(lowTide(t))
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
		{"usual show of a channel", func() { do("settings default-show", "show", "the penguin", "where", "channel") }},
		{"add another", func() {
			do("article add", "show", "severance", "title", "New faces", "source", "Deadline", "date", "2026-11-21", "text", second)
		}},
		{"settle a title", func() {
			do("review title", "id", other, "name", unsettledIn(t, b, other), "as", "new")
		}},
		{"settle a person", func() { do("review person", "id", other, "name", "Idda Voss", "as", "#adam-scott") }},
		{"correct in the review", func() {
			do("review claim", "id", other, "claim", claim("100", other, tv.Cast), "kind", "cast", "value", "Idda Voss as Helga, joins", "certainty", "reported", "about", "Severance, season 3")
		}},
		{"add in the review", func() {
			do("review add", "id", other, "kind", "episodes", "value", "9", "certainty", "reported", "about", "Severance, season 3", "sentence", "Idda Voss joins the cast of Severance as Helka.")
		}},
		{"a new version", func() { do("article revises", "id", other, "of", shown) }},
		{"publish the version", func() { do("article publish", "id", other, "version", fmt.Sprint(revision(t, b, other))) }},
		{"add a third", func() {
			do("article add", "show", "severance", "title", "Not this", "source", "Deadline", "date", "2026-11-22", "text", "Severance has been renewed for season 4, Apple said.")
		}},
		{"discard", func() {
			do("article discard", "id", tv.ArticleID("100", "", "Severance has been renewed for season 4, Apple said."))
		}},
		{"from the catalogue", func() { do("title import", "name", "low tide") }},
		{"dismiss a flag", func() { do("flags dismiss", "id", flag) }},
	}
	for _, deed := range deeds {
		before := answers(t, b, editor, id, other)
		deed.do()
		after := answers(t, b, editor, id, other)
		if after == before {
			t.Errorf("%s changes no answer", deed.name)
		}
		n, err := b.Store.Last(ctx, sqlite.Actor{Desk: "100", User: "3"})
		if err != nil {
			t.Fatal(err)
		}
		undone := do("undo", "number", fmt.Sprint(n))
		if now := answers(t, b, editor, id, other); now != before {
			t.Errorf("undoing %q does not bring back the answers:\n%s", deed.name, unlike(before, now))
		}
		if strings.Contains(inWords(undone), "did.") {
			t.Errorf("undoing %q: %s", deed.name, inWords(undone))
		}
		if len(undone.Next) == 0 { // what came from the catalogue is asked for anew
			deed.do()
		} else if again := b.Handle(ctx, withAsker(undone.Next[0].Request, editor)); again.Failed {
			t.Fatalf("%q is not done again: %s", deed.name, again.Headline)
		}
		if now := answers(t, b, editor, id, other); now != after {
			t.Errorf("%q done again answers otherwise:\n%s", deed.name, unlike(after, now))
		}
	}
}

// unsettledIn is the first name in a draft that may be a show.
func unsettledIn(t *testing.T, b *Bot, id string) string {
	t.Helper()
	a, err := b.Store.Article(context.Background(), "100", id)
	if err != nil || len(a.Unsettled) == 0 {
		t.Fatalf("%+v, %v", a.Unsettled, err)
	}
	return a.Unsettled[0]
}

// lowTide is where a catalogue is that knows one show.
func lowTide(t *testing.T) string {
	t.Helper()
	const show = `{"id":9,"url":"https://www.tvmaze.com/shows/9/low-tide","name":"Low Tide","language":"English","status":"In Development","premiered":"2027-01-10","updated":1795000000,
		"_embedded":{"cast":[{"person":{"name":"Ola Vik"},"character":{"name":"The Diver"}}],"seasons":[{"number":1,"episodeOrder":6,"premiereDate":"2027-01-10"}]}}`
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Query().Get("q") != "" {
			fmt.Fprintf(w, `[{"score":1,"show":%s}]`, show)
			return
		}
		fmt.Fprint(w, show)
	}))
	t.Cleanup(s.Close)
	return s.URL
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
