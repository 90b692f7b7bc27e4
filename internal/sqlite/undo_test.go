package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"regexp"
	"sort"
	"strings"
	"testing"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// picture is everything that a desk reads and its editors see, to be compared.
func picture(t *testing.T, s *Store, desk string) string {
	t.Helper()
	var b strings.Builder
	v := View{Desk: desk}
	must := func(what any, err error) {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%+v\n", what)
	}
	known, err := s.Known(ctx, desk)
	must([]any{known.Shows, known.People, known.Characters, known.Parts}, err)
	for _, show := range known.Shows {
		claims, err := s.Claims(ctx, v, show.ID)
		sort.Slice(claims, func(i, j int) bool { return claims[i].ID < claims[j].ID })
		must(claims, err)
		news, _, err := s.News(ctx, v, show.ID, 100, 0)
		must(news, err)
		found, err := s.Search(ctx, v, []string{show.ID}, []string{"sails", "quiet", "rolling", "plays"}, 100)
		must(found, err)
	}
	articles, _, err := s.Articles(ctx, desk, ArticleFilter{}, 100, 0)
	must(articles, err)
	for _, a := range articles {
		filed, err := s.Article(ctx, desk, a.ID)
		filed.Revision = 0 // counts up, whatever is done
		must(filed, err)
	}
	counts, err := s.Counts(ctx, desk)
	must(counts, err)
	settings, err := query(ctx, s.read, word, `SELECT key || '=' || value FROM settings WHERE desk = ? ORDER BY key`, v.desk())
	must(settings, err)
	weights, err := query(ctx, s.read, word, `SELECT id || claims FROM (SELECT id, claims, desk FROM shows
		UNION ALL SELECT id, claims, desk FROM people UNION ALL SELECT id, claims, desk FROM characters) WHERE desk IN ('shared', ?) ORDER BY 1`, v.desk())
	must(weights, err)
	return b.String()
}

// deeds are every kind of action, each on a store where the ones before were
// done.
func deeds(s *Store, by Actor) []struct {
	name string
	do   func() error
} {
	var draft, second, third tv.Article
	return []struct {
		name string
		do   func() error
	}{
		{"add", func() (err error) {
			e := castEntry("Seven Bells", "Mia Berg/The Pilot")
			e.NewShows = []tv.Show{{Name: "Seven Bells"}}
			draft, err = s.Add(ctx, by, e)
			return err
		}},
		{"publish", func() error { _, err := s.Publish(ctx, by, draft.ID, 0); return err }},
		{"retract", func() error { return s.Retract(ctx, by, draft.ID) }},
		{"restore", func() error { return s.Restore(ctx, by, draft.ID) }},
		{"add another", func() (err error) { second, err = s.Add(ctx, by, says("Quiet Water", "Nothing is quiet.")); return err }},
		{"discard", func() error { return s.Discard(ctx, by, second.ID) }},
		{"hide an article", func() error { return s.Retract(ctx, by, sharedArticle(s, "rolling")) }},
		{"show it again", func() error { return s.Restore(ctx, by, sharedArticle(s, "rolling")) }},
		{"hide a claim", func() error { return s.HideClaim(ctx, by, sharedClaim(s)) }},
		{"show it again", func() error { return s.UnhideClaim(ctx, by, sharedClaim(s)) }},
		{"set", func() error { return s.SetSetting(ctx, by, "stale", "30") }},
		{"set otherwise", func() error { return s.SetSetting(ctx, by, "stale", "40") }},
		{"unset", func() error { return s.SetSetting(ctx, by, "stale", "") }},
		{"rank", func() error { return s.SetOutletTier(ctx, by, "Some Blog", tv.TierTrade) }},
		{"make a show", func() error { _, err := s.MakeShow(ctx, by, tv.Show{Name: "Bells of Seven"}); return err }},
		{"edit a show", func() error {
			_, err := s.EditShow(ctx, by, "bells-of-seven", tv.Show{Name: "The Seven Bells", Year: 2024})
			return err
		}},
		{"name a show", func() error { return s.AddName(ctx, by, names.Show, "harbour-lights", "Hafenlichter") }},
		{"name a person", func() error { return s.AddName(ctx, by, names.Person, "ida-voss", "I. Voss") }},
		{"add a third", func() (err error) {
			e := castEntry("The Seven Bells", "Mia Berg/The Pilot", "Lise Strand/The Cook")
			e.Unsettled = []string{"Night Ferry", "The Cook"}
			third, err = s.Add(ctx, by, e)
			return err
		}},
		{"drop a claim", func() error { return s.Drop(ctx, by, third.ID, 0, claimIn(s, third.ID, 0), true) }},
		{"settle a title", func() error {
			c := tv.Claim{ShowName: "Night Ferry", Kind: tv.Plot, Value: tv.Value{Text: "plays"}, Certainty: tv.Reported, Quote: "plays"}
			return s.SettleTitle(ctx, by, third.ID, 0, "Night Ferry", tv.Show{Name: "Night Ferry"}, []tv.Claim{c})
		}},
		{"settle another", func() error {
			return s.SettleTitle(ctx, by, third.ID, 0, "The Cook", tv.Show{ID: "quiet-water", Name: "Quiet Water"}, nil)
		}},
		{"edit a claim of a draft", func() error { return edited(s, by, third.ID) }},
		{"publish the third", func() error { _, err := s.Publish(ctx, by, third.ID, 0); return err }},
		{"edit a published claim", func() error { return edited(s, by, third.ID) }},
		{"edit the article", func() error {
			return s.EditArticle(ctx, by, third.ID, 0, tv.Article{Title: "Another", Source: "Some Blog", Published: "2026-06"})
		}},
		{"correct", func() error {
			e := Entry{Article: tv.Article{Title: "Correction", Text: "Season 3 is not filming."}, Claims: []tv.Claim{{ShowName: "Harbour Lights", Season: 3, Kind: tv.Stage,
				Value: tv.Value{Text: tv.Filming}, Negative: true, Certainty: tv.Confirmed, Correction: true, Quote: "Season 3 is not filming."}}}
			_, err := s.Assert(ctx, by, "correct", e, sharedClaim(s))
			return err
		}},
		{"merge shows", func() error { return s.MergeShows(ctx, by, "bells-of-seven", "harbour-lights") }},
		{"merge articles", func() error { return s.MergeArticles(ctx, by, third.ID, draft.ID) }},
		{"rank otherwise", func() error { return s.SetOutletTier(ctx, by, "Some Blog", tv.TierPress) }},
	}
}

func sharedArticle(s *Store, word string) string {
	found, err := s.Search(context.Background(), View{}, nil, []string{word}, 1)
	if err != nil || len(found) == 0 {
		return ""
	}
	return found[0].Article.ID
}

func sharedClaim(s *Store) string {
	claims, err := s.Claims(context.Background(), View{}, "harbour-lights")
	if err != nil || len(claims) == 0 {
		return ""
	}
	sort.Slice(claims, func(i, j int) bool { return claims[i].ID < claims[j].ID })
	return claims[0].ID
}

func claimIn(s *Store, article string, n int) string {
	f, err := s.Article(context.Background(), "a", article)
	if err != nil || len(f.Claims) <= n {
		return ""
	}
	return f.Claims[n].ID
}

// edited gives an article's last claim another certainty, person and season.
func edited(s *Store, by Actor, article string) error {
	f, err := s.Article(context.Background(), "a", article)
	if err != nil {
		return err
	}
	c := f.Claims[len(f.Claims)-1]
	c.Season, c.Certainty, c.Show, c.ShowName = c.Season+1, tv.Reported, "quiet-water", "Quiet Water"
	c.Kind, c.Value = tv.Cast, tv.Value{Person: "Ida Voss", Character: "The Cook", Change: tv.Departs}
	_, err = s.EditClaim(context.Background(), by, article, f.Revision, c.ID, c)
	return err
}

// Every action can be undone, and then everything is as it was before; and what
// was undone can be done again.
func TestUndo(t *testing.T) {
	s := loaded(t)
	by := Actor{Desk: "a", User: "ann"}
	if err := s.SetSetting(ctx, by, "editor_role", "1"); err != nil { // the desk is there
		t.Fatal(err)
	}
	for _, deed := range deeds(s, by) {
		before := picture(t, s, "a")
		if err := deed.do(); err != nil {
			t.Fatalf("%s: %v", deed.name, err)
		}
		after := picture(t, s, "a")
		namesAsMadeAnew(t, s, "a", deed.name)
		if before == after {
			t.Errorf("%s changes nothing that is seen", deed.name)
		}
		c, err := s.Undo(ctx, by, 0)
		if err != nil {
			t.Fatalf("undoing %s: %v", deed.name, err)
		}
		namesAsMadeAnew(t, s, "a", "undoing "+deed.name)
		if got := picture(t, s, "a"); got != before {
			t.Errorf("undoing %s leaves a difference:\n%s", deed.name, differing(before, got))
		}
		if _, err := s.Undo(ctx, by, c.Key); err == nil {
			t.Errorf("%s is undone twice", deed.name)
		} else {
			told(t, err, tv.Invalid, "undone already", "by you")
		}
		changes, _, err := s.Audit(ctx, "a", 1, 0)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := s.Undo(ctx, by, changes[0].Key); err != nil {
			t.Fatalf("%s once more: %v", deed.name, err)
		}
		if got := picture(t, s, "a"); got != after {
			t.Errorf("%s once more leaves a difference:\n%s", deed.name, differing(after, got))
		}
		for _, check := range []string{`SELECT count(*) FROM pragma_foreign_key_check`, `SELECT count(*) FROM paused`, `SELECT count(*) FROM journal WHERE action NOT IN (SELECT key FROM audit)`} {
			if n, err := one(query(ctx, s.read, number, check)); err != nil || n != 0 {
				t.Errorf("%s: %s gives %d, %v", deed.name, check, n, err)
			}
		}
	}
	// all of it, from the last to the first
	for {
		if _, err := s.Undo(ctx, by, 0); err != nil {
			told(t, err, tv.NotFound, "changed nothing")
			break
		}
	}
	if n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM settings WHERE desk = 'a'`)); err != nil || n != 0 {
		t.Errorf("%d settings are left, %v", n, err)
	}
}

// namesAsMadeAnew holds the index of names that is held, which others may have been
// added to, to one that is made of all names.
func namesAsMadeAnew(t *testing.T, s *Store, desk, when string) {
	t.Helper()
	held, err := s.Names(ctx, desk)
	if err != nil {
		t.Fatal(err)
	}
	list, err := query(ctx, s.read, scanEntry, allNames, sql.Named("desk", desk))
	if err != nil {
		t.Fatal(err)
	}
	anew := names.New(list)
	for _, e := range append(list, names.Entry{Kind: names.Show, ID: "bells-of-seven", Name: "Bells of Seven"}, names.Entry{Kind: names.Show, Name: "Hafenlichter"}) {
		if got, want := fmt.Sprintf("%+v", held.Things(e.ID, e.Kind)), fmt.Sprintf("%+v", anew.Things(e.ID, e.Kind)); unweighed(got) != unweighed(want) {
			t.Errorf("after %s, %s is %s, not %s", when, e.ID, got, want)
		}
		got, want := held.Resolve(e.Name, e.Kind), anew.Resolve(e.Name, e.Kind)
		if (got.One == nil) != (want.One == nil) || got.One != nil && got.One.Entry.ID != want.One.Entry.ID || len(got.Several) != len(want.Several) {
			t.Errorf("after %s, %q may mean %+v, not %+v", when, e.Name, got, want)
		}
		if len(held.Spot(e.Name)) != len(anew.Spot(e.Name)) {
			t.Errorf("after %s, %q is spotted as %+v, not %+v", when, e.Name, held.Spot(e.Name), anew.Spot(e.Name))
		}
	}
}

// unweighed is without how many claims there are about a thing: an index keeps what it
// was made with.
func unweighed(s string) string { return regexp.MustCompile(`Weight:[0-9]+`).ReplaceAllString(s, "") }

// What a later change rests on is not undone, and the later one is named.
func TestUndoOfWhatALaterChangeRestsOn(t *testing.T) {
	s := loaded(t)
	ann, bo := Actor{Desk: "a", User: "ann"}, Actor{Desk: "a", User: "bo"}
	e := castEntry("Seven Bells", "Mia Berg/The Pilot")
	e.NewShows = []tv.Show{{Name: "Seven Bells"}}
	first := published(t, s, ann, e)
	added(t, s, bo, says("Seven Bells", "The bells ring."))
	_, err := s.Undo(ctx, ann, 0)
	told(t, err, tv.Invalid, "number 4", "another editor")
	if _, err := s.Undo(ctx, bo, 0); err != nil {
		t.Fatal(err)
	}
	if err := s.Retract(ctx, bo, first.ID); err != nil {
		t.Fatal(err)
	}
	_, err = s.Undo(ctx, ann, 0)
	told(t, err, tv.Invalid, "A later change rests on that one")
	_, err = s.Undo(ctx, Actor{Desk: "b", User: "cy"}, 3)
	told(t, err, tv.NotFound)
	_, err = s.Undo(ctx, ann, 1)
	told(t, err, tv.NotFound)
}

// What was brought in with many others has no journal: it is retracted.
func TestUndoOfAnImport(t *testing.T) {
	s := loaded(t)
	by := Actor{User: "operator", Bulk: true}
	f := published(t, s, by, says("Quiet Water", "Nothing is quiet."))
	n, err := s.Last(ctx, by)
	if err != nil {
		t.Fatal(err)
	}
	_, err = s.Undo(ctx, by, n)
	told(t, err, tv.Invalid, "Retract the article")
	if err := s.Retract(ctx, by, f.ID); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Undo(ctx, by, 0); err != nil { // the retraction
		t.Error(err)
	}
	if rows, err := one(query(ctx, s.read, number, `SELECT count(*) FROM journal WHERE tbl NOT IN ('articles')`)); err != nil || rows != 0 {
		t.Errorf("%d rows of a journal, %v", rows, err)
	}
}

// The journal knows every column that an action can change.
func TestTheJournalHasEveryColumn(t *testing.T) {
	s := opened(t)
	follows := map[string]bool{"shows.claims": true, "people.claims": true, "characters.claims": true}
	never := map[string]bool{"articles.key": true, "articles.id": true, "articles.desk": true, "articles.kind": true, "articles.added": true, "articles.added_by": true,
		"articles.origin": true, "articles.revision": true, "articles.digest": true, "claims.key": true, "claims.article": true, "other_names.key": true}
	tables, err := query(ctx, s.read, word, `SELECT DISTINCT tbl_name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%INSERT INTO journal%' AND tbl_name NOT IN ('flags', 'episodes')`)
	if err != nil || len(tables) < 10 {
		t.Fatal(tables, err)
	}
	for _, table := range tables {
		columns, err := query(ctx, s.read, word, `SELECT name FROM pragma_table_info(?)`, table)
		if err != nil {
			t.Fatal(err)
		}
		triggers, err := query(ctx, s.read, word, `SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '%INSERT INTO journal%'`, table)
		if err != nil {
			t.Fatal(err)
		}
		sql := strings.Join(triggers, "\n")
		for _, c := range columns {
			if name := table + "." + c; !follows[name] && !never[name] && !strings.Contains(sql, "quote(old."+c+")") {
				t.Errorf("the journal does not keep %s", name)
			}
		}
	}
}

// differing is the first line in which two pictures differ.
func differing(want, got string) string {
	w, g := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(w), len(g)) {
		if w[i] != g[i] {
			return w[i] + "\n" + g[i]
		}
	}
	return "the one goes on where the other ends"
}

func isTold(err error) bool {
	var e *tv.Error
	return errors.As(err, &e)
}
