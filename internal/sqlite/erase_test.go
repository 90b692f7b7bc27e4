package sqlite

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// What is erased leaves no word behind: not in the versions, the claims or the
// full text, and not in the audit.
func TestErase(t *testing.T) {
	s := loaded(t)
	by := Actor{Desk: "100", User: "7"}
	before := everything(t, s)
	const link = "https://discord.com/channels/100/200/300"
	add := func(text string) tv.Article {
		t.Helper()
		e := Entry{Article: tv.Article{Title: "Gannet said", URL: link, Text: text}, Shows: []string{"harbour-lights"}}
		e.Claims = []tv.Claim{{Show: "harbour-lights", Season: 4, Kind: tv.Stage, Value: tv.Value{Text: tv.Filming}, Certainty: tv.Confirmed, Quote: text}}
		a, err := s.Add(ctx, by, e)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	a := add("A gannet told me that they film.")
	if _, err := s.Publish(ctx, by, a.ID, 1); err != nil {
		t.Fatal(err)
	}
	add("A gannet told me again that they film.")
	if n, err := s.Erase(ctx, Actor{Desk: "200"}, link); err != nil || n != 0 {
		t.Errorf("another server erased %d, %v", n, err)
	}
	if n, err := s.Erase(ctx, Actor{Desk: "100"}, "http://www.discord.com/channels/100/200/300/"); err != nil || n != 2 {
		t.Errorf("erased %d, %v", n, err)
	}
	if n, err := s.Erase(ctx, Actor{Desk: "100"}, link); err != nil || n != 0 {
		t.Errorf("erased again: %d, %v", n, err)
	}
	if _, err := s.Undo(ctx, by, 0); err == nil {
		t.Error("it was brought back")
	}
	if after := everything(t, s); after != before {
		t.Errorf("something is left:\n%s\n%s", before, after)
	}
	words, err := query(ctx, s.read, word, `SELECT text FROM article_versions UNION ALL SELECT quote FROM claims UNION ALL SELECT before || after FROM audit UNION ALL SELECT back FROM journal UNION ALL SELECT title FROM articles`)
	if err != nil {
		t.Fatal(err)
	}
	if all := strings.ToLower(strings.Join(words, "\n")); strings.Contains(all, "gannet") {
		t.Error("a word of it is left")
	}
	if n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM sentence_text WHERE sentence_text MATCH 'gannet'`)); err != nil || n != 0 {
		t.Errorf("%d sentences are found, %v", n, err)
	}
}
