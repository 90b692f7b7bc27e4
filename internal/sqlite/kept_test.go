package sqlite

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"backlot/internal/tv"
)

func TestSettings(t *testing.T) {
	s := opened(t)
	for _, c := range []struct{ desk, key, value string }{{"a", "role", "1"}, {"b", "role", "2"}, {"", "role", "3"}, {"a", "role", "4"}, {"b", "role", ""}} {
		if err := s.SetSetting(ctx, Actor{Desk: c.desk, User: "ann"}, c.key, c.value); err != nil {
			t.Fatal(err)
		}
	}
	for desk, want := range map[string]string{"a": "4", "b": "", "": "3", tv.SharedDesk: "3", "c": ""} {
		if got, err := s.Setting(ctx, desk, "role"); err != nil || got != want {
			t.Errorf("%q: %q, not %q (%v)", desk, got, want, err)
		}
	}
	changes, _, err := s.Audit(ctx, "a", 10, 0)
	if err != nil || len(changes) != 2 || string(changes[0].Before) != `"1"` || string(changes[0].After) != `"4"` || changes[0].Thing != "setting:role" {
		t.Errorf("%+v %v", changes, err)
	}
}

// What the editors of a desk say that an outlet is holds on that desk.
func TestOutletTiers(t *testing.T) {
	s := loaded(t)
	tier := func(desk string) tv.Tier {
		for _, c := range claimsOf(t, s, View{Desk: desk}, "harbour-lights") {
			if c.Source == "Some Blog" {
				return c.Tier
			}
		}
		return 0
	}
	if err := s.SetOutletTier(ctx, Actor{Desk: "a"}, " Some BLOG ", tv.TierPress); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(tier("a"), tier("b"), tier("")); got != "4 6 6" {
		t.Error(got)
	}
	if err := s.SetOutletTier(ctx, Actor{}, "some blog", tv.TierInsider); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(tier("a"), tier("b"), tier("")); got != "4 5 5" {
		t.Error(got)
	}
	if err := s.SetOutletTier(ctx, Actor{Desk: "a"}, "some blog", 0); err != nil {
		t.Fatal(err)
	}
	if got := fmt.Sprint(tier("a"), tier("b"), tier("")); got != "5 5 5" {
		t.Error(got)
	}
	told(t, s.SetOutletTier(ctx, Actor{}, "some blog", 7), tv.Invalid)
	told(t, s.SetOutletTier(ctx, Actor{}, "", 3), tv.Invalid)
}

func TestFormsAndButtonsAreKeptForSixtyDays(t *testing.T) {
	now := noon
	s, err := Open(ctx, filepath.Join(t.TempDir(), "test.db"), func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	hash, err := s.KeepAsked(ctx, `{"question":"is it back?"}`)
	again, err2 := s.KeepAsked(ctx, `{"question":"is it back?"}`)
	if err != nil || err2 != nil || hash != again || len(hash) != 22 {
		t.Errorf("%q, %q: %v, %v", hash, again, err, err2)
	}
	typed := map[string]string{"title": "A title", "text": "Line one\n\"two\""}
	old, err := s.KeepForm(ctx, "ann", "article add", "", map[string]string{"title": "older"})
	if err != nil {
		t.Fatal(err)
	}
	id, err := s.KeepForm(ctx, "ann", "article add", "", typed)
	if err != nil || id == old {
		t.Errorf("%q %q %v", id, old, err)
	}
	look := func(there bool) {
		t.Helper()
		request, err := s.Asked(ctx, hash)
		command, args, err2 := s.Form(ctx, "ann", id)
		if there {
			if err != nil || err2 != nil || request != `{"question":"is it back?"}` || command != "article add" || fmt.Sprint(args) != fmt.Sprint(typed) {
				t.Errorf("%q %v; %q %v %v", request, err, command, args, err2)
			}
			return
		}
		told(t, err, tv.NotFound)
		told(t, err2, tv.NotFound)
	}
	look(true)
	_, _, err = s.Form(ctx, "bo", id)
	told(t, err, tv.NotFound)
	if _, args, err := s.Form(ctx, "ann", old); err != nil || args["title"] != "older" {
		t.Errorf("an older form of the same command: %v %v", args, err)
	}
	for i := range formsKept {
		if _, err := s.KeepForm(ctx, "cy", "article add", "", map[string]string{"title": fmt.Sprint(i)}); err != nil {
			t.Fatal(err)
		}
	}
	first, err := s.KeepForm(ctx, "cy", "article add", "", map[string]string{"title": "last"})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM forms WHERE author = 'cy'`)); err != nil || n != formsKept {
		t.Errorf("%d forms are kept, %v", n, err)
	}
	if _, _, err := s.Form(ctx, "cy", first); err != nil {
		t.Errorf("the newest form: %v", err)
	}
	typed["title"] = "Another title"
	for _, by := range []string{"ann", "bo"} {
		same, err := s.KeepForm(ctx, by, "article add", id, typed)
		if err != nil || (same == id) != (by == "ann") {
			t.Errorf("%s's form %q is kept anew as %q, %v", by, id, same, err)
		}
	}
	now = noon.AddDate(0, 0, 60)
	look(true)
	now = now.Add(time.Second)
	look(false)
	if _, err := s.KeepAsked(ctx, "another"); err != nil {
		t.Fatal(err)
	}
	if n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM asked`)); err != nil || n != 1 {
		t.Errorf("%d are kept, %v", n, err)
	}
	now = noon
	if err := s.DropForm(ctx, "bo", id); err != nil {
		t.Fatal(err)
	}
	if _, _, err := s.Form(ctx, "ann", id); err != nil {
		t.Errorf("another's drop: %v", err)
	}
	if err := s.DropForm(ctx, "ann", id); err != nil {
		t.Fatal(err)
	}
	_, _, err = s.Form(ctx, "ann", id)
	told(t, err, tv.NotFound)
}

func TestArticlesAreFiltered(t *testing.T) {
	s := loaded(t)
	a := Actor{Desk: "a", User: "ann"}
	one := added(t, s, a, says("Harbour Lights", "Runa sails."))
	two := published(t, s, a, says("Quiet Water", "Nothing is quiet.")).Article
	for _, c := range []struct {
		filter ArticleFilter
		want   string
	}{
		{ArticleFilter{}, two.ID + " " + one.ID},
		{ArticleFilter{State: tv.Draft}, one.ID},
		{ArticleFilter{State: tv.Published}, two.ID},
		{ArticleFilter{Show: "quiet-water"}, two.ID},
		{ArticleFilter{Words: "QUIET"}, two.ID},
		{ArticleFilter{Words: one.ID[:4]}, one.ID},
		{ArticleFilter{Words: "%"}, ""},
		{ArticleFilter{Show: "quiet-water", State: tv.Draft}, ""},
	} {
		list, total, err := s.Articles(ctx, "a", c.filter, 10, 0)
		if got := ids(list, func(a tv.Article) string { return a.ID }); err != nil || got != c.want || total != len(list) {
			t.Errorf("%+v: %q of %d, not %q (%v)", c.filter, got, total, c.want, err)
		}
	}
}
