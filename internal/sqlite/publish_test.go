package sqlite

import (
	"errors"
	"sync"
	"testing"

	"backlot/internal/tv"
)

func TestDraftAnswersNobodyUntilPublished(t *testing.T) {
	s := loaded(t)
	ann := Actor{Desk: "a", User: "ann"}
	e := says("Tin Roof", "Tin Roof is about a tin roof.")
	e.NewShows = []tv.Show{{Name: "Tin Roof", Names: []string{"Roofers"}, Network: "Norda", Year: 2026}}
	e.Shows = []string{"Harbour Lights"}
	a := added(t, s, ann, e)
	if a.State != tv.Draft || a.AddedBy != "ann" || a.Version != 1 || a.ID != tv.ArticleID("a", "", e.Text) || !a.Added.Equal(noon) {
		t.Errorf("%+v", a)
	}
	draft, err := s.Article(ctx, "a", a.ID)
	if err != nil || draft.Text != e.Text || len(draft.Claims) != 1 || draft.Claims[0].ShowName != "Tin Roof" || len(draft.NewShows) != 1 || draft.NewShows[0].Network != "Norda" || len(draft.Shows) != 1 {
		t.Errorf("%+v %v", draft, err)
	}
	told(t, second(s.Show(ctx, View{Desk: "a"}, "tin-roof")), tv.NotFound)
	_, total, err := s.News(ctx, View{Desk: "a"}, "harbour-lights", 10, 0)
	if err != nil || total != 2 {
		t.Errorf("%d articles with the draft, %v", total, err)
	}
	drafts, total, err := s.Articles(ctx, "a", ArticleFilter{State: tv.Draft}, 10, 0)
	if err != nil || total != 1 || drafts[0].ID != a.ID {
		t.Errorf("drafts: %v %d %v", drafts, total, err)
	}
	f, err := s.Publish(ctx, ann, a.ID, 1)
	if err != nil || f.State != tv.Published || len(f.NewShows) != 1 || f.NewShows[0].ID != "tin-roof" || len(f.Shows) != 2 {
		t.Fatalf("%+v %v", f, err)
	}
	if claims := claimsOf(t, s, View{Desk: "a"}, "tin-roof"); len(claims) != 1 || claims[0].ID != draft.Claims[0].ID {
		t.Errorf("the claim published is not the claim reviewed: %+v", claims)
	}
	if show, err := s.Show(ctx, View{Desk: "a"}, "tin-roof"); err != nil || show.Year != 2026 || len(show.Names) != 1 || show.Desk != "a" {
		t.Errorf("%+v %v", show, err)
	}
	changes, _, err := s.Audit(ctx, "a", 10, 0)
	if err != nil || ids(changes, func(c Change) string { return c.Action + ":" + c.User }) != "publish:ann add:ann" {
		t.Errorf("%+v %v", changes, err)
	}
}

// A show that is proposed in two spellings, or that somebody made meanwhile, is
// made once.
func TestNewShowIsMadeOnce(t *testing.T) {
	s := opened(t)
	a := Actor{Desk: "a"}
	e := says("Tin Roof", "It begins.")
	e.Shows = []string{"tin-roof"}
	e.NewShows = []tv.Show{{Name: "Tin Roof"}, {Name: "Tin roof!"}, {Name: "Tin Roof"}}
	e.Claims = append(e.Claims, e.Claims[0])
	e.Claims[1].ShowName, e.Claims[1].Season = "Tin roof!", 2
	first := added(t, s, a, e)
	later := says("tin roof", "It goes on.")
	later.NewShows = []tv.Show{{Name: "TIN ROOF"}}
	second := added(t, s, a, later)
	f, err := s.Publish(ctx, a, second.ID, 1)
	if err != nil || len(f.NewShows) != 1 {
		t.Fatalf("%+v %v", f, err)
	}
	f, err = s.Publish(ctx, a, first.ID, 1)
	if err != nil || len(f.NewShows) != 0 || len(f.Claims) != 2 || f.Claims[1].Show != "tin-roof" || f.Claims[1].ShowName != "TIN ROOF" {
		t.Fatalf("%+v %v", f, err)
	}
	if _, total, err := s.Shows(ctx, View{Desk: "a"}, 10, 0); err != nil || total != 1 {
		t.Errorf("%d shows, %v", total, err)
	}
}

func TestAddRefuses(t *testing.T) {
	s := loaded(t)
	ann, bo := Actor{Desk: "a", User: "ann"}, Actor{Desk: "a", User: "bo"}
	e := says("Harbour Lights", "Runa sails.")
	e.URL = "https://www.one.example/story/?utm_source=feed"
	first := added(t, s, ann, e)
	again := says("Harbour Lights", "Another text of the same address.")
	again.URL = "http://one.example/story#top"
	told(t, second(s.Add(ctx, bo, again)), tv.Invalid, "25 November 2026", "by another editor", "waits")
	if _, err := s.Publish(ctx, bo, first.ID, 0); err != nil {
		t.Fatal(err)
	}
	told(t, second(s.Add(ctx, bo, e)), tv.Invalid, "by another editor", "published")
	if err := s.Retract(ctx, bo, first.ID); err != nil {
		t.Fatal(err)
	}
	told(t, second(s.Add(ctx, bo, again)), tv.Invalid, "retracted")
	if _, err := s.Add(ctx, Actor{Desk: "b"}, again); err != nil {
		t.Errorf("another desk may add it: %v", err)
	}
	bad := func(change func(*Entry)) Entry {
		e := says("Harbour Lights", "Some other text.")
		change(&e)
		return e
	}
	for name, c := range map[string]struct {
		entry Entry
		kind  tv.ErrorKind
		words string
	}{
		"no text":            {bad(func(e *Entry) { e.Text = " \n" }), tv.Invalid, "no text"},
		"unknown show":       {bad(func(e *Entry) { e.Claims[0].ShowName = "Nowhere" }), tv.NotFound, "Nowhere"},
		"no show":            {bad(func(e *Entry) { e.Claims[0].ShowName = "" }), tv.Invalid, "no show"},
		"quote not in text":  {bad(func(e *Entry) { e.Claims[0].Quote = "Not there." }), tv.Invalid, "quote"},
		"quote elsewhere":    {bad(func(e *Entry) { e.Claims[0].Start, e.Claims[0].End = 1, 17 }), tv.Invalid, "quote"},
		"no quote":           {bad(func(e *Entry) { e.Claims[0].Quote = "" }), tv.Invalid, "quote"},
		"beyond the text":    {bad(func(e *Entry) { e.Claims[0].Start, e.Claims[0].End = 10, 1000 }), tv.Invalid, "quote"},
		"no such certainty":  {bad(func(e *Entry) { e.Claims[0].Certainty = "sure" }), tv.Invalid, "sure"},
		"another's new show": {bad(func(e *Entry) { e.Shows = []string{"Tin Roof"} }), tv.NotFound, "Tin Roof"},
	} {
		_, err := s.Add(ctx, ann, c.entry)
		if err == nil {
			t.Errorf("%s: it was added", name)
			continue
		}
		t.Run(name, func(t *testing.T) { told(t, err, c.kind, c.words) })
	}
	if _, total, err := s.Articles(ctx, "a", ArticleFilter{}, 10, 0); err != nil || total != 1 {
		t.Errorf("%d articles are there after all refusals, %v", total, err)
	}
}

func TestDraftIsSettledOnce(t *testing.T) {
	s := loaded(t)
	ann, bo := Actor{Desk: "a", User: "ann"}, Actor{Desk: "a", User: "bo"}
	told(t, second(s.Publish(ctx, ann, "nothing", 1)), tv.NotFound)
	a := added(t, s, ann, says("Harbour Lights", "Runa sails."))
	told(t, second(s.Publish(ctx, ann, a.ID, 2)), tv.Invalid, "revision 2", "revision 1")
	told(t, second(s.Publish(ctx, Actor{Desk: "b"}, a.ID, 1)), tv.NotFound)
	if err := s.Discard(ctx, bo, a.ID); err != nil {
		t.Fatal(err)
	}
	told(t, second(s.Publish(ctx, ann, a.ID, 1)), tv.Invalid, "discarded", "25 November 2026", "by another editor")
	told(t, s.Discard(ctx, ann, a.ID), tv.Invalid, "discarded", "by another editor")
	if _, total, err := s.Articles(ctx, "a", ArticleFilter{}, 10, 0); err != nil || total != 0 {
		t.Errorf("a discarded draft is listed: %d %v", total, err)
	}
	if again := added(t, s, ann, says("Harbour Lights", "Runa sails.")); again.ID != a.ID {
		t.Errorf("added again it has the id %s, not %s", again.ID, a.ID)
	}
	if _, err := s.Publish(ctx, ann, a.ID, 1); err != nil {
		t.Fatal(err)
	}
	told(t, second(s.Publish(ctx, bo, a.ID, 1)), tv.Invalid, "published", "by another editor")
	told(t, s.Discard(ctx, bo, a.ID), tv.Invalid, "published", "by another editor")
}

// A draft that came without a source is read again with it; where an address has
// come, it has another id, and the old one is gone.
func TestRedraft(t *testing.T) {
	s := loaded(t)
	ann, bo := Actor{Desk: "a", User: "ann"}, Actor{Desk: "a", User: "bo"}
	e := says("Harbour Lights", "Runa sails.")
	e.Source, e.URL = "", ""
	first := added(t, s, ann, e)
	e.Source = "Deadline"
	same, err := s.Redraft(ctx, bo, first.ID, e)
	if err != nil || same.ID != first.ID || same.Source != "Deadline" || same.State != tv.Draft {
		t.Fatalf("%+v %v", same, err)
	}
	e.URL = "https://deadline.com/runa-sails"
	moved, err := s.Redraft(ctx, bo, first.ID, e)
	if err != nil || moved.ID == first.ID {
		t.Fatalf("%+v %v", moved, err)
	}
	told(t, second(s.Article(ctx, "a", first.ID)), tv.NotFound)
	told(t, second(s.Redraft(ctx, Actor{Desk: "b"}, moved.ID, e)), tv.NotFound)
	other := says("Harbour Lights", "Runa sinks.")
	other.URL = ""
	draft := added(t, s, ann, other)
	other.URL = e.URL
	told(t, second(s.Redraft(ctx, ann, draft.ID, other)), tv.Invalid, "already")
	if _, err := s.Publish(ctx, ann, moved.ID, 1); err != nil {
		t.Fatal(err)
	}
	told(t, second(s.Redraft(ctx, ann, moved.ID, e)), tv.Invalid, "published")
	if _, total, err := s.Articles(ctx, "a", ArticleFilter{}, 10, 0); err != nil || total != 2 {
		t.Errorf("%d articles are there, %v", total, err)
	}
}

// Of all who publish one draft at once, one does, and the others are told.
func TestPublishAtOnce(t *testing.T) {
	s := loaded(t)
	a := added(t, s, Actor{Desk: "a"}, says("Harbour Lights", "Runa sails."))
	other := open(t, s.path) // as another process would
	errs := make([]error, 8)
	var all sync.WaitGroup
	for i := range errs {
		all.Go(func() {
			_, errs[i] = []*Store{s, other}[i%2].Publish(ctx, Actor{Desk: "a", User: "editor"}, a.ID, 1)
		})
	}
	all.Wait()
	won := 0
	for _, err := range errs {
		if err == nil {
			won++
		} else {
			told(t, err, tv.Invalid, "published already", "by you")
		}
	}
	if won != 1 {
		t.Errorf("%d of them published", won)
	}
	if claims := claimsOf(t, s, View{Desk: "a"}, "harbour-lights"); len(claims) != 6 {
		t.Errorf("%d claims, not 6", len(claims))
	}
}

func TestRetractAndRestore(t *testing.T) {
	s := loaded(t)
	ann := Actor{Desk: "a", User: "ann"}
	f := published(t, s, ann, says("Harbour Lights", "Runa sails to Shetland."))
	v := View{Desk: "a"}
	look := func(claims, articles, sentences int) {
		t.Helper()
		counts, err := s.Counts(ctx, "a")
		found, err2 := s.Search(ctx, v, []string{"harbour-lights"}, []string{"shetland"}, 10)
		if n := len(claimsOf(t, s, v, "harbour-lights")); n != claims || counts.Articles != articles || counts.Claims != claims || len(found) != sentences || errors.Join(err, err2) != nil {
			t.Errorf("%d claims, %+v, %d sentences; not %d, %d, %d (%v)", n, counts, len(found), claims, articles, sentences, errors.Join(err, err2))
		}
	}
	look(6, 4, 1)
	if err := s.Retract(ctx, ann, f.ID); err != nil {
		t.Fatal(err)
	}
	look(5, 3, 0)
	told(t, s.Retract(ctx, ann, f.ID), tv.Invalid, "retracted already", "by you")
	told(t, second(s.Publish(ctx, ann, f.ID, 0)), tv.Invalid, "retracted")
	if kept, err := s.Article(ctx, "a", f.ID); err != nil || kept.State != tv.Retracted || len(kept.Claims) != 1 {
		t.Errorf("the record of it: %+v %v", kept, err)
	}
	if err := s.Restore(ctx, ann, f.ID); err != nil {
		t.Fatal(err)
	}
	look(6, 4, 1)
	told(t, s.Restore(ctx, ann, f.ID), tv.Invalid, "not retracted")
	d := added(t, s, ann, says("Harbour Lights", "Not yet."))
	told(t, s.Retract(ctx, ann, d.ID), tv.Invalid, "draft")
}
