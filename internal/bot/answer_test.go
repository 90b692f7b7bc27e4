package bot

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"backlot/internal/ingest"
	"backlot/internal/reply"
	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// The questions that the properties below are held to, of a show's name.
func questions(show string) []string {
	list := []string{"is walken back in %s", "who plays irving", "why was %s cancelled"}
	list = append(list, "when is %s out", "when does %s season 2 come out", "is %s renewed", "is %s cancelled", "is %s season 3 happening", "who is in %s",
		"who created %s", "how many episodes does %s have", "where can i watch %s", "is this the last season of %s", "is there a %s spinoff", "why was %s delayed",
		"is %s filming", "when did %s wrap", "what is %s about", "what's new with %s", "when is the %s finale", "where is %s filmed")
	for i, q := range list {
		if strings.Contains(q, "%s") {
			list[i] = fmt.Sprintf(q, show)
		}
	}
	return list
}

// article is a file of the library: a line of text a claim, and the claims.
type article struct {
	source, published string
	lines             []string
	claims            []map[string]any
}

func (a *article) says(show string, season any, kind string, value any, certainty string, more map[string]any) {
	line := fmt.Sprintf("%s, season %v: %s %v (%s).", show, season, kind, value, certainty)
	c := map[string]any{"show": show, "season": season, "kind": kind, "value": value, "certainty": certainty, "by": nil, "as_of": a.published, "quote": line}
	for k, v := range more {
		c[k] = v
	}
	text := strings.Join(append(a.lines, line), "\n")
	c["start"], c["end"] = len(text)-len(line), len(text)
	a.lines, a.claims = append(a.lines, line), append(a.claims, c)
}

func (a *article) bring(t *testing.T, b *Bot) string {
	t.Helper()
	file := fmt.Sprintf("---\nsource: %s\npublished: %s\n---\n%s\n--- claims\n", a.source, a.published, strings.Join(a.lines, "\n"))
	shows := map[string]bool{}
	var names []string
	for _, c := range a.claims {
		line, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		file += string(line) + "\n"
		if show := c["show"].(string); !shows[show] {
			shows[show] = true
			names = append(names, show)
		}
	}
	path := filepath.Join(t.TempDir(), "article.txt")
	if err := os.WriteFile(path, []byte(file), 0o600); err != nil {
		t.Fatal(err)
	}
	in := ingest.Import{Store: b.Store, Actor: sqlite.Actor{User: "test"}, Today: b.Today(), Shows: names, Publish: true, NewShows: true}
	done, err := in.File(context.Background(), path)
	if err != nil {
		t.Fatal(err)
	}
	return done.Article.ID
}

// harbour is three articles about one show, and one about another.
func harbour() (about []*article, other *article) {
	first := &article{source: "Deadline", published: "2026-04-02"}
	first.says("Harbour Lights", 3, "stage", "filming", "confirmed", map[string]any{"by": "Norda"})
	first.says("Harbour Lights", 3, "cast", map[string]any{"person": "Ida Voss", "character": "Runa", "change": "returns"}, "confirmed", nil)
	first.says("Harbour Lights", 3, "cast", map[string]any{"person": "Per Lund", "character": "Captain Aske", "change": "departs"}, "confirmed", nil)
	first.says("Harbour Lights", nil, "network", "Norda", "confirmed", nil)
	second := &article{source: "Variety", published: "2026-06-10"}
	second.says("Harbour Lights", 3, "premiere", "2027-01-14", "confirmed", nil)
	second.says("Harbour Lights", 3, "episodes", 8, "confirmed", nil)
	second.says("Harbour Lights", 4, "stage", "renewed", "speculated", map[string]any{"by": "fans"})
	third := &article{source: "A blog", published: "2026-08-01"}
	third.says("Harbour Lights", nil, "stage", "cancelled", "reported", map[string]any{"by": "insiders"})
	third.says("Harbour Lights", 3, "premiere", "2027-03", "confirmed", map[string]any{"as_of": "2026-03-01"})
	other = &article{source: "Deadline", published: "2026-09-01"}
	other.says("Night Ferry", 3, "premiere", "2026-12-01", "confirmed", nil)
	other.says("Night Ferry", 3, "cast", map[string]any{"person": "Per Lund", "character": "Harbour Pilot", "change": "joins"}, "confirmed", nil)
	return []*article{first, second, third}, other
}

func empty(t *testing.T) *Bot {
	t.Helper()
	s, err := sqlite.Open(context.Background(), filepath.Join(t.TempDir(), "backlot.db"), clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return &Bot{Store: s, Now: clock}
}

// all puts every question and writes what is answered.
func all(t *testing.T, b *Bot, show string, v sqlite.View) string {
	t.Helper()
	var w strings.Builder
	for _, q := range questions(show) {
		a, err := b.Answer(context.Background(), q, show, v)
		if err != nil {
			t.Fatal(q, err)
		}
		line, err := json.Marshal(a)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(append(line, '\n'))
	}
	return w.String()
}

// TestAnswersRest: whatever is asserted has a source, whose sentence stands in its
// article, and who says it is told.
func TestAnswersRest(t *testing.T) {
	b := started(t)
	shows, _, err := b.Store.Shows(context.Background(), sqlite.View{}, 1000, 0)
	if err != nil {
		t.Fatal(err)
	}
	known := 0
	for _, s := range shows {
		for _, q := range questions(s.Show.Name) {
			r := b.Handle(context.Background(), reply.Request{Command: "ask", Args: map[string]string{"question": q, "show": "#" + s.Show.ID}, Asker: reply.Asker{User: "1"}})
			if r.Failed {
				t.Fatalf("%s: %s", q, r.Headline)
			}
			for _, f := range r.Facts {
				known++
				filed, err := b.Store.Article(context.Background(), tv.SharedDesk, f.Claim.Article)
				if err != nil {
					t.Fatalf("%s: %v", q, err)
				}
				if c := f.Claim; filed.Article.Text[c.Start:c.End] != c.Quote || c.Quote == "" {
					t.Errorf("%s rests on %q, which is not in its article", q, c.Quote)
				}
				if f.Claim.Show != s.Show.ID {
					t.Errorf("%s of %s is answered with %s", q, s.Show.ID, f.Claim.Show)
				}
			}
		}
	}
	if known < 100 {
		t.Errorf("only %d facts in %d shows", known, len(shows))
	}
}

// TestAnswersStay: neither the order in which articles come nor an article about
// another show changes an answer; retracting takes it away; and what is published
// later does not show as of a day.
func TestAnswersStay(t *testing.T) {
	about, other := harbour()
	b := empty(t)
	var ids []string
	for i, a := range about {
		if i == 2 {
			early := all(t, b, "Harbour Lights", sqlite.View{Day: "2026-07-01"})
			defer func() {
				if late := all(t, b, "Harbour Lights", sqlite.View{Day: "2026-07-01"}); late != early {
					t.Errorf("as of July the answers were\n%s\nand are\n%s", early, late)
				}
			}()
		}
		ids = append(ids, a.bring(t, b))
	}
	want := all(t, b, "Harbour Lights", sqlite.View{})
	otherID := other.bring(t, b)
	if got := all(t, b, "Harbour Lights", sqlite.View{}); got != want {
		t.Errorf("an article about another show changes the answers from\n%s\nto\n%s", want, got)
	}
	if err := b.Store.Retract(context.Background(), sqlite.Actor{User: "test"}, otherID); err != nil {
		t.Fatal(err)
	}
	turned := empty(t)
	slices.Reverse(about)
	for _, a := range about {
		a.bring(t, turned)
	}
	if got := all(t, turned, "Harbour Lights", sqlite.View{}); got != want {
		t.Errorf("the order of articles changes the answers from\n%s\nto\n%s", want, got)
	}
	for _, id := range ids {
		if err := turned.Store.Retract(context.Background(), sqlite.Actor{User: "test"}, id); err != nil {
			t.Fatal(err)
		}
	}
	if got := all(t, turned, "Harbour Lights", sqlite.View{}); strings.Contains(got, `"known":true`) || strings.Contains(got, "What I do know") {
		t.Errorf("after all was retracted it still answers\n%s", got)
	}
}

// TestAnswersLabelled: a rumour, a guess and what nobody concerned has confirmed
// say so, and are neither yes nor no.
func TestAnswersLabelled(t *testing.T) {
	about, _ := harbour()
	b := empty(t)
	for _, a := range about {
		a.bring(t, b)
	}
	claims, err := b.Store.Claims(context.Background(), sqlite.View{Day: b.Today()}, "harbour-lights")
	if err != nil {
		t.Fatal(err)
	}
	for _, q := range questions("Harbour Lights") {
		a, err := b.Answer(context.Background(), q, "", sqlite.View{})
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range claims {
			w := c.Word()
			said := strings.TrimRight(reply.Claimed(c, b.Today()).Clause().String(), ".")
			if w.Word.Firm() || !strings.Contains(a.Answer, said) {
				continue
			}
			if !strings.Contains(a.Answer, reply.Standing(c).String()) {
				t.Errorf("%s is answered %q, which does not say that %q is no more than %s", q, a.Answer, said, w.Word)
			}
			if strings.HasPrefix(a.Answer, "Yes. Harbour Lights: "+said) || strings.HasPrefix(a.Answer, "No. Harbour Lights: "+said) {
				t.Errorf("%s is answered %q, on no more than %s", q, a.Answer, w.Word)
			}
		}
	}
}
