package sqlite

import (
	"context"
	"errors"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/internal/tv"
)

var ctx = context.Background()

// noon is when every test takes place.
var noon = time.Date(2026, 11, 25, 12, 0, 0, 0, time.UTC)

func clock() time.Time { return noon }

func open(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(ctx, path, clock)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func opened(t testing.TB) *Store { return open(t, filepath.Join(t.TempDir(), "test.db")) }

// harbour is an invented library: a show, its people, two articles and a record.
func harbour() Batch {
	return Batch{
		Origin: "starter", Version: "1",
		Shows: []tv.Show{
			{ID: "harbour-lights", Name: "Harbour Lights", Names: []string{"HL", "The Lights"}, Network: "Norda", Year: 2023},
			{ID: "quiet-water", Name: "Quiet Water"},
		},
		People:     []tv.Person{{ID: "ida-voss", Name: "Ida Voss", Names: []string{"Voss"}}, {ID: "per-lund", Name: "Per Lund"}},
		Characters: []tv.Character{{ID: "runa-holm", Show: "harbour-lights", Name: "Runa Holm", Names: []string{"the harbour master"}}},
		Networks:   []tv.Network{{Name: "Norda", Names: []string{"Norda TV"}, Domains: []string{"norda.example"}}},
		Outlets:    []tv.Outlet{{Name: "The Wire Desk", Names: []string{"Wire Desk"}, Tier: tv.TierTrade}},
		Entries: []Entry{
			{
				Article: tv.Article{Title: "Harbour Lights films its third year", Source: "The Wire Desk", Published: "2026-04-02",
					Text: "Cameras are rolling in Bergen, Norda said. Ida Voss, who plays Runa, is back. Voss says that the date is open."},
				Shows: []string{"Harbour Lights"},
				Claims: []tv.Claim{
					{ShowName: "Harbour Lights", Season: 3, Kind: tv.Stage, Value: tv.Value{Text: tv.Filming}, Certainty: tv.Confirmed, By: "Norda",
						Quote: "Cameras are rolling in Bergen, Norda said."},
					{ShowName: "HL", Season: 3, Kind: tv.Cast, Value: tv.Value{Person: "Ida Voss", Character: "Runa", Change: tv.Returns}, Certainty: tv.Confirmed,
						Quote: "Ida Voss, who plays Runa, is back."},
					{ShowName: "harbour lights", Season: 3, Kind: tv.Premiere, Negative: true, Certainty: tv.Confirmed, By: "Voss",
						Quote: "Voss says that the date is open."},
				},
			},
			{
				Article: tv.Article{Title: "Harbour Lights gets a third year", Source: "Some Blog", URL: "https://www.blog.example/hl-3?utm_source=x", Published: "2025-09",
					Text: "There will be a third season of Harbour Lights."},
				Claims: []tv.Claim{{ShowName: "Harbour Lights", Season: 3, Kind: tv.Stage, Value: tv.Value{Text: tv.Renewed}, Certainty: tv.Confirmed,
					Quote: "There will be a third season of Harbour Lights."}},
			},
			{
				Article: tv.Article{Kind: tv.Record, Title: "Harbour Lights: the crew", Source: "Starter", Published: "2026-11-01", Text: "Harbour Lights was created by Per Lund."},
				Claims: []tv.Claim{{ShowName: "Harbour Lights", Kind: tv.Crew, Value: tv.Value{Person: "Per Lund", Role: "creator"}, Certainty: tv.Confirmed,
					Quote: "Harbour Lights was created by Per Lund."}},
			},
		},
	}
}

func loaded(t testing.TB) *Store {
	t.Helper()
	s := opened(t)
	if _, err := s.Load(ctx, harbour()); err != nil {
		t.Fatal(err)
	}
	return s
}

// says is an article of one sentence that is one claim of kind plot.
func says(show, text string) Entry {
	return Entry{Article: tv.Article{Title: text, Text: text, Published: "2026-05-05"},
		Claims: []tv.Claim{{ShowName: show, Kind: tv.Plot, Value: tv.Value{Text: text}, Certainty: tv.Confirmed, Quote: text}}}
}

func added(t testing.TB, s *Store, by Actor, e Entry) tv.Article {
	t.Helper()
	a, err := s.Add(ctx, by, e)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

func published(t testing.TB, s *Store, by Actor, e Entry) Filed {
	t.Helper()
	f, err := s.Publish(ctx, by, added(t, s, by, e).ID, 1)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func claimsOf(t testing.TB, s *Store, v View, show string) []tv.Claim {
	t.Helper()
	claims, err := s.Claims(ctx, v, show)
	if err != nil {
		t.Fatal(err)
	}
	return claims
}

// told fails unless err is one for a person, of that kind, with those words in it
// and a next step.
func told(t testing.TB, err error, kind tv.ErrorKind, words ...string) {
	t.Helper()
	var e *tv.Error
	if !errors.As(err, &e) {
		t.Fatalf("%v is no error for a person", err)
	}
	if e.Kind != kind {
		t.Errorf("the kind of %q is %d, not %d", e, e.Kind, kind)
	}
	if e.Hint == "" || !strings.HasSuffix(e.Message, ".") {
		t.Errorf("%q lacks a next step or is no sentence", e)
	}
	for _, w := range words {
		if !strings.Contains(e.Message+" "+e.Hint, w) {
			t.Errorf("%q does not say %q", e.Message+" "+e.Hint, w)
		}
	}
}

// names are the ids of things, for comparing.
func ids[T any](list []T, id func(T) string) string {
	var words []string
	for _, x := range list {
		words = append(words, id(x))
	}
	return strings.Join(words, " ")
}
