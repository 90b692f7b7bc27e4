package ingest

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"

	"backlot/internal/sqlite"
	"backlot/internal/tv"
)

// A record is asked for again a day later, and what editors did meanwhile stays.
func TestRefresh(t *testing.T) {
	ctx, by := context.Background(), sqlite.Actor{Desk: "100", User: "7"}
	body, code, asked := harbour, 200, 0
	m := catalogue(t, func(w http.ResponseWriter, r *http.Request) {
		asked++
		w.WriteHeader(code)
		fmt.Fprint(w, body)
	})
	d := kept(t)
	r := Refresh{Store: d.store, Titles: m, Now: func() time.Time { return d.now }, Log: slog.New(slog.DiscardHandler)}
	s, err := m.Show(ctx, 7)
	if err == nil {
		err = d.record(s.Record(s.New(), today))
	}
	if err != nil {
		t.Fatal(err)
	}
	once := func(want, calls int) {
		t.Helper()
		asked = 0
		if n, err := r.Once(ctx); err != nil || n != want || asked != calls {
			t.Errorf("%d changed, %d asked, %v", n, asked, err)
		}
	}
	once(0, 0)
	d.now = d.now.Add(25 * time.Hour)
	once(0, 1) // it says what it said
	once(0, 0)

	d.now = d.now.Add(25 * time.Hour)
	body = fields(map[string]any{"updated": 1_774_000_000, "network": map[string]any{"name": "NRK2"}})
	once(1, 1)
	if got := network(t, d); got != "NRK2" {
		t.Errorf("it is on %s", got)
	}
	correction := sqlite.Entry{Article: tv.Article{Kind: tv.Record, Published: "2026-03-21", Text: "Harbour Lights is on Viaplay."}, Shows: []string{"harbour-lights"}}
	correction.Claims = []tv.Claim{{Show: "harbour-lights", Kind: tv.OnNetwork, Value: tv.Value{Text: "Viaplay"}, Certainty: tv.Confirmed, Quote: correction.Text, Correction: true}}
	a, err := d.store.Add(ctx, by, correction)
	if err == nil {
		_, err = d.store.Publish(ctx, by, a.ID, 1)
	}
	if err != nil {
		t.Fatal(err)
	}
	d.now = d.now.Add(25 * time.Hour)
	body = fields(map[string]any{"updated": 1_790_000_000, "network": map[string]any{"name": "NRK3"}})
	once(1, 1)
	if got := network(t, d); got != "Viaplay" {
		t.Errorf("the editors' correction gave way to %s", got)
	}

	code = 503
	d.now = d.now.Add(25 * time.Hour)
	if n, err := r.Once(ctx); err == nil || n != 0 {
		t.Errorf("a catalogue that is down: %d, %v", n, err)
	}
	code, body = 200, "nonsense"
	once(0, 1)
	once(0, 0)

	d.now = d.now.Add(25 * time.Hour)
	body = harbour
	filed, _, err := d.store.Articles(ctx, "100", sqlite.ArticleFilter{Words: "tvmaze"}, 10, 0)
	if err != nil || len(filed) != 1 || filed[0].Version != 3 {
		t.Fatalf("%+v, %v", filed, err)
	}
	if err := d.store.Retract(ctx, by, filed[0].ID); err != nil {
		t.Fatal(err)
	}
	once(0, 0) // what an editor took back is not asked for
	if _, err := d.store.Record(ctx, by, s.Record(s.New(), today)); err == nil || !strings.Contains(err.Error(), "taken it back") {
		t.Errorf("it came back: %v", err)
	}
}

// network is who shows Harbour Lights, as it is answered.
func network(t *testing.T, d *desk) string {
	t.Helper()
	claims, err := d.store.Claims(context.Background(), sqlite.View{Desk: "100"}, "harbour-lights")
	if err != nil {
		t.Fatal(err)
	}
	return tv.NewDossier(claims, tv.DayOf(d.now)).Standing(0, "network").Lead.Value.Text
}
