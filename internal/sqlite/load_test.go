package sqlite

import (
	"fmt"
	"testing"
	"time"

	"backlot/internal/tv"
)

func load(t testing.TB, s *Store, b Batch) LoadReport {
	t.Helper()
	r, err := s.Load(ctx, b)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func TestLoadTwice(t *testing.T) {
	s := opened(t)
	if r := load(t, s, harbour()); r != (LoadReport{Added: 3}) {
		t.Errorf("%+v", r)
	}
	dump := everything(t, s)
	if r := load(t, s, harbour()); r != (LoadReport{}) {
		t.Errorf("the same version again: %+v", r)
	}
	if again := everything(t, s); again != dump {
		t.Errorf("the same version changed something:\n%s\n%s", dump, again)
	}
	b := harbour()
	b.Version = "2"
	if r := load(t, s, b); r != (LoadReport{Kept: 3}) {
		t.Errorf("a new version that says the same: %+v", r)
	}
	if again := everything(t, s); again != dump {
		t.Errorf("a new version that says the same changed something:\n%s\n%s", dump, again)
	}
}

// everything is what a library can bring, in words.
func everything(t *testing.T, s *Store) string {
	t.Helper()
	rows, err := query(ctx, s.read, word, `
		SELECT 'show ' || id || name || network || year || about || claims FROM shows
		UNION ALL SELECT 'person ' || id || name || claims FROM people UNION ALL SELECT 'character ' || id || name || claims FROM characters
		UNION ALL SELECT 'name ' || name FROM other_names UNION ALL SELECT 'article ' || key || id || state || title || touched FROM articles
		UNION ALL SELECT 'claim ' || id FROM claims UNION ALL SELECT 'sentence ' || row FROM sentences
		UNION ALL SELECT 'network ' || name || names FROM networks UNION ALL SELECT 'outlet ' || name || tier FROM outlets ORDER BY 1`)
	if err != nil {
		t.Fatal(err)
	}
	return fmt.Sprint(rows)
}

// A newer library changes what it brought, and nothing that people touched.
func TestUpgrade(t *testing.T) {
	s := loaded(t)
	news, _, err := s.Articles(ctx, tv.SharedDesk, ArticleFilter{Show: "harbour-lights"}, 10, 0)
	if err != nil {
		t.Fatal(err)
	}
	crew, films, blog := news[0].ID, news[1].ID, news[2].ID
	if err := s.Retract(ctx, Actor{User: "owner"}, films); err != nil {
		t.Fatal(err)
	}
	own := published(t, s, Actor{Desk: "a"}, castEntry("Quiet Water", "Per Lund/Aske"))
	b := harbour()
	b.Version = "2"
	b.Shows = b.Shows[:1] // Quiet Water is gone, but a server's article rests on it
	b.Shows[0].Network, b.Shows[0].Names = "Sky", []string{"HL", "Lights"}
	b.People = append(b.People[:1:1], tv.Person{Name: "Mo Ek"}) // Per Lund too
	b.Characters = nil                                          // Runa Holm is played in an article that was retracted
	b.Outlets[0].Tier = tv.TierPress
	b.Networks = nil
	b.Entries[0].Title = "Changed, but retracted"
	b.Entries[1].Text += " And a fourth."
	b.Entries = b.Entries[:2] // the record of the crew is gone
	if r := load(t, s, b); r != (LoadReport{Changed: 1, Kept: 1, Removed: 1}) {
		t.Errorf("%+v", r)
	}
	if a, err := s.Article(ctx, "", films); err != nil || a.State != tv.Retracted || a.Title != "Harbour Lights films its third year" {
		t.Errorf("the retraction: %+v %v", a.Article, err)
	}
	if a, err := s.Article(ctx, "", blog); err != nil || a.Text != "There will be a third season of Harbour Lights. And a fourth." {
		t.Errorf("the changed article: %+v %v", a.Article, err)
	}
	told(t, second(s.Article(ctx, "", crew)), tv.NotFound)
	if show, err := s.Show(ctx, View{}, "harbour-lights"); err != nil || show.Network != "Sky" || fmt.Sprint(show.Names) != "[HL Lights]" {
		t.Errorf("%+v %v", show, err)
	}
	if claims := claimsOf(t, s, View{}, "harbour-lights"); len(claims) != 1 {
		t.Errorf("%d claims", len(claims))
	}
	for _, err := range []error{second(s.Show(ctx, View{}, "quiet-water")), second(s.Person(ctx, View{}, "per-lund")), second(s.Character(ctx, View{}, "harbour-lights", "runa-holm")),
		second(s.Person(ctx, View{}, "mo-ek")), second(s.Article(ctx, "a", own.ID))} {
		if err != nil {
			t.Errorf("used, or new, and gone: %v", err)
		}
	}
	outlets, err := s.Outlets(ctx)
	networks, err2 := s.Networks(ctx)
	if err != nil || err2 != nil || len(outlets) != 1 || outlets[0].Tier != tv.TierPress || len(networks) != 0 {
		t.Errorf("%v %v %v %v", outlets, err, networks, err2)
	}
	// What rested on the server's article alone goes with the next version after it.
	if err := s.Retract(ctx, Actor{Desk: "a"}, own.ID); err != nil {
		t.Fatal(err)
	}
	counts, err := s.Counts(ctx, "")
	if err != nil || counts.Articles != 1 || counts.Claims != 1 {
		t.Errorf("%+v %v", counts, err)
	}
}

// Somebody who stands in the files of two shows has the names of both.
func TestPersonOfTwoShows(t *testing.T) {
	s := opened(t)
	b := harbour()
	b.People = append(b.People, tv.Person{ID: "ida-voss", Name: "Ida Voss"}, tv.Person{Name: "Ida Voss", Names: []string{"Idis", "Voss"}})
	for _, b.Version = range []string{"1", "2"} {
		load(t, s, b)
		if p, err := s.Person(ctx, View{}, "ida-voss"); err != nil || fmt.Sprint(p.Names) != "[Voss Idis]" {
			t.Errorf("version %s: %v %v", b.Version, p, err)
		}
	}
}

// An import has no origin: what is there already stays, drafts included.
func TestImport(t *testing.T) {
	s := loaded(t)
	b := Batch{By: Actor{Desk: "a", User: "ann"}, Shows: []tv.Show{{Name: "Tin Roof"}, {Name: "Harbour Lights", Network: "Other"}},
		Entries: []Entry{says("Tin Roof", "It begins."), says("Harbour Lights", "It goes on.")}}
	draft := added(t, s, b.By, says("Harbour Lights", "It goes on."))
	if r := load(t, s, b); r != (LoadReport{Added: 1, Kept: 1}) {
		t.Errorf("%+v", r)
	}
	if a, err := s.Article(ctx, "a", draft.ID); err != nil || a.State != tv.Draft {
		t.Errorf("%+v %v", a.Article, err)
	}
	if r := load(t, s, b); r != (LoadReport{Kept: 2}) {
		t.Errorf("%+v", r)
	}
	if got := len(claimsOf(t, s, View{Desk: "a"}, "tin-roof")); got != 1 {
		t.Errorf("%d claims", got)
	}
	if err := s.Discard(ctx, b.By, draft.ID); err != nil {
		t.Fatal(err)
	}
	if r := load(t, s, b); r != (LoadReport{Added: 1, Kept: 1}) {
		t.Errorf("after the draft was discarded: %+v", r)
	}
}

// A library with one mistake is not loaded at all.
func TestLoadIsWhole(t *testing.T) {
	s := opened(t)
	b := harbour()
	b.Entries[2].Claims[0].ShowName = "Nowhere"
	_, err := s.Load(ctx, b)
	told(t, err, tv.NotFound, "Nowhere")
	if counts, err := s.Counts(ctx, ""); err != nil || counts != (Counts{}) {
		t.Errorf("%+v %v", counts, err)
	}
	b = harbour()
	b.Characters[0].Show = "nowhere"
	_, err = s.Load(ctx, b)
	told(t, err, tv.NotFound, "nowhere", "Runa Holm")
	if r := load(t, s, harbour()); r.Added != 3 {
		t.Errorf("%+v", r)
	}
}

// The bounds are those of the product, with room for a slow machine.
func TestLoadIsFast(t *testing.T) {
	b := harbour()
	for i := range 20 {
		b.Shows = append(b.Shows, tv.Show{Name: fmt.Sprintf("Show %d", i)})
		for j := range 4 {
			e := castEntry(fmt.Sprintf("Show %d", i), "A One/B One", fmt.Sprintf("A Two%d/B Two", i), "A Three/B Three", "Four/B Four")
			e.Title = fmt.Sprint(i, j)
			e.URL = fmt.Sprintf("https://x.example/%d/%d", i, j)
			b.Entries = append(b.Entries, e)
		}
	}
	s := opened(t)
	at := time.Now()
	load(t, s, b)
	first := time.Since(at)
	at = time.Now()
	load(t, s, b)
	if again := time.Since(at); first > 2*time.Second || again > 50*time.Millisecond {
		t.Errorf("%d articles took %v, and %v again", len(b.Entries), first, again)
	} else {
		t.Logf("%d articles took %v, and %v again", len(b.Entries), first, again)
	}
}
