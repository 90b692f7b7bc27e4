package sqlite

import (
	"fmt"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// catalogued is what a catalogue says of a show: who plays in it and an episode.
func catalogued(people ...string) Record {
	var text strings.Builder
	r := Record{Number: 7, Entry: Entry{Shows: []string{"Seven Bells"}, NewShows: []tv.Show{{Name: "Seven Bells", Year: 2024}}}}
	line := func(s string) (string, int, int) {
		from := text.Len()
		text.WriteString(s + "\n")
		return s, from, from + len(s)
	}
	for _, p := range people {
		c := tv.Claim{ShowName: "Seven Bells", Kind: tv.Cast, Value: tv.Value{Person: p, Character: "The " + p, Change: tv.Stars}, Certainty: tv.Confirmed}
		c.Quote, c.Start, c.End = line(p + " plays The " + p + ".")
		r.Claims = append(r.Claims, c)
	}
	e := Episode{Season: 1, Number: 1, Day: "2026-12-01"}
	e.Quote, e.Start, e.End = line("Episode 1 comes on 1 December 2026.")
	r.Episodes = append(r.Episodes, e)
	name := fmt.Sprintf("Seven Bells is also called Bells of %d.", len(people))
	line(name)
	r.Names = []Called{{Name: fmt.Sprintf("Bells of %d", len(people)), Quote: name}}
	r.Article = tv.Article{Kind: tv.Record, Title: "Seven Bells", Source: "TVmaze", URL: "https://www.tvmaze.com/shows/7/seven-bells", Published: "2026-11-20", Text: text.String()}
	return r
}

func catalogues(t *testing.T, s *Store, by Actor, r Record) string {
	t.Helper()
	done, err := s.Record(ctx, by, r)
	if err != nil || !done.Changed {
		t.Fatalf("%+v, %v", done, err)
	}
	changes, _, err := s.Audit(ctx, by.Desk, 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	episodes, err := s.Episodes(ctx, View{Desk: by.Desk}, "seven-bells", "2026-11-25")
	if err != nil || len(episodes) != 1 {
		t.Fatalf("%+v, %v", episodes, err)
	}
	return decimal(changes[0].Key)
}

// What came from a catalogue is taken back with all that was made for it, whatever
// was refreshed since; a later version alone goes back to the one before.
func TestUndoOfACatalogueRecord(t *testing.T) {
	s := loaded(t)
	ann, clockwork := Actor{Desk: "a", User: "ann"}, Actor{Desk: "a"}
	if err := s.SetSetting(ctx, ann, "stale", "30"); err != nil { // the desk is there
		t.Fatal(err)
	}
	nothing := picture(t, s, "a")
	catalogues(t, s, ann, catalogued("Mia Berg"))
	first := picture(t, s, "a")
	if _, err := s.Undo(ctx, ann, 0); err != nil {
		t.Fatal(err)
	}
	if got := picture(t, s, "a"); got != nothing {
		t.Errorf("taking the record back leaves a difference:\n%s", differing(nothing, got))
	}
	changes, _, err := s.Audit(ctx, "a", 1, 0)
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Undo(ctx, ann, changes[0].Key)
	told(t, err, tv.Invalid, "cannot be undone", "anew")

	catalogues(t, s, ann, catalogued("Mia Berg"))
	if got := picture(t, s, "a"); got != first {
		t.Errorf("once more it is another:\n%s", differing(first, got))
	}
	catalogues(t, s, ann, catalogued("Mia Berg", "Lise Strand"))
	if _, err := s.Undo(ctx, ann, 0); err != nil {
		t.Fatal(err)
	}
	if got := picture(t, s, "a"); got != first {
		t.Errorf("the version before is another:\n%s", differing(first, got))
	}
	begun := changes[0].Key + 1 // the second time it was asked for
	catalogues(t, s, clockwork, catalogued("Mia Berg", "Lise Strand"))
	catalogues(t, s, clockwork, catalogued("Lise Strand", "Per Holm", "Ida Voss"))
	if _, err := s.Undo(ctx, ann, begun); err != nil {
		t.Fatal(err)
	}
	if got := picture(t, s, "a"); got != nothing {
		t.Errorf("after it was refreshed, taking it back leaves a difference:\n%s", differing(nothing, got))
	}
	for _, check := range []string{`SELECT count(*) FROM pragma_foreign_key_check`, `SELECT count(*) FROM paused`, `SELECT count(*) FROM catalogue`, `SELECT count(*) FROM episodes`} {
		if n, err := one(query(ctx, s.read, number, check)); err != nil || n != 0 {
			t.Errorf("%s gives %d, %v", check, n, err)
		}
	}
}

// What others have built on what came from a catalogue keeps it.
func TestUndoOfACatalogueRecordOnWhichSomethingRests(t *testing.T) {
	s := loaded(t)
	ann, bo := Actor{Desk: "a", User: "ann"}, Actor{Desk: "a", User: "bo"}
	catalogues(t, s, ann, catalogued("Mia Berg"))
	published(t, s, bo, says("Seven Bells", "The bells ring."))
	_, err := s.Undo(ctx, ann, 0)
	told(t, err, tv.Invalid, "A later change rests on that one", "another editor")
	for range 2 { // the publication, and the adding
		if _, err := s.Undo(ctx, bo, 0); err != nil {
			t.Fatal(err)
		}
	}
	record, _, err := s.Articles(ctx, "a", ArticleFilter{State: tv.Published}, 1, 0)
	if err != nil || len(record) != 1 {
		t.Fatal(record, err)
	}
	if err := s.Retract(ctx, bo, record[0].ID); err != nil {
		t.Fatal(err)
	}
	_, err = s.Undo(ctx, ann, 0)
	told(t, err, tv.Invalid, "A later change rests on that one", "another editor")
}
