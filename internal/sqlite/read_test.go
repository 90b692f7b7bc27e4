package sqlite

import (
	"testing"

	"backlot/internal/names"
	"backlot/internal/tv"
)

func TestClaimsCarryTheirArticleAndTier(t *testing.T) {
	s := loaded(t)
	claims := claimsOf(t, s, View{}, "harbour-lights")
	find := func(kind tv.Kind, text string) tv.Claim {
		t.Helper()
		for _, c := range claims {
			if c.Kind == kind && (text == "" || c.Value.Text == text) {
				return c
			}
		}
		t.Fatalf("no claim %s %s", kind, text)
		return tv.Claim{}
	}
	filming := find(tv.Stage, tv.Filming)
	if filming.Title != "Harbour Lights films its third year" || filming.Source != "The Wire Desk" || filming.Published != "2026-04-02" || filming.AsOf != "2026-04-02" {
		t.Errorf("the article of %+v", filming)
	}
	if filming.Show != "harbour-lights" || filming.ShowName != "Harbour Lights" || filming.Season != 3 || filming.Quote != "Cameras are rolling in Bergen, Norda said." || filming.Start != 0 || filming.End != 42 {
		t.Errorf("the claim %+v", filming)
	}
	for _, c := range []struct {
		claim         tv.Claim
		weighs, voice tv.Tier
		listed        bool
	}{
		{filming, tv.TierNetwork, tv.TierNetwork, true},
		{find(tv.Premiere, ""), tv.TierMaker, tv.TierMaker, true}, // "Voss", by another name
		{find(tv.Cast, ""), tv.TierTrade, tv.TierTrade, true},
		{find(tv.Stage, tv.Renewed), tv.TierFans, tv.TierFans, false}, // a blog on no list
	} {
		if c.claim.Tier != c.weighs || c.claim.Voice != c.voice || c.claim.Listed != c.listed {
			t.Errorf("%s %s by %q weighs %d, voice %d, listed %v; not %d, %d, %v", c.claim.Kind, c.claim.Value.Text, c.claim.By,
				c.claim.Tier, c.claim.Voice, c.claim.Listed, c.weighs, c.voice, c.listed)
		}
	}
	if crew := find(tv.Crew, ""); !crew.Record || filming.Record {
		t.Errorf("records: %v, %v", crew.Record, filming.Record)
	}
	if cast := find(tv.Cast, ""); cast.PersonID != "ida-voss" || cast.CharacterID != "runa-holm" || cast.Value.Character != "Runa" {
		t.Errorf("cast %+v", cast)
	}
}

func TestAsOfCountsWhatWasPublished(t *testing.T) {
	s := loaded(t)
	for day, want := range map[tv.Date]int{"": 5, "2026-11-25": 5, "2026-04-02": 4, "2026-04-01": 1, "2025-09-30": 1, "2025-09-29": 0} {
		// "2025-09" is read from the end of that month on.
		if got := len(claimsOf(t, s, View{Day: day}, "harbour-lights")); got != want {
			t.Errorf("as of %q: %d claims, not %d", day, got, want)
		}
		_, total, err := s.News(ctx, View{Day: day}, "harbour-lights", 10, 0)
		if wantNews := map[int]int{5: 2, 4: 2, 1: 1, 0: 0}[want]; err != nil || total != wantNews {
			t.Errorf("as of %q: %d articles, not %d (%v)", day, total, wantNews, err)
		}
	}
}

func TestNewsAndShowsArePaged(t *testing.T) {
	s := loaded(t)
	news, total, err := s.News(ctx, View{}, "harbour-lights", 1, 0)
	if err != nil || total != 2 || ids(news, func(a tv.Article) string { return string(a.Published) }) != "2026-04-02" {
		t.Errorf("%v %d %v", news, total, err)
	}
	news, _, err = s.News(ctx, View{}, "harbour-lights", 1, 1)
	if err != nil || len(news) != 1 || news[0].URL != "https://www.blog.example/hl-3?utm_source=x" || news[0].Text != "" {
		t.Errorf("%v %v", news, err)
	}
	lines, total, err := s.Shows(ctx, View{Day: "2026-10-01"}, 10, 0)
	if err != nil || total != 2 || len(lines) != 2 || lines[0].Articles != 2 || lines[0].Newest != "2026-04-02" || lines[1].Articles != 0 || lines[1].Newest != "" {
		t.Errorf("%+v %d %v", lines, total, err)
	}
	if l := lines[0].Show; l.ID != "harbour-lights" || l.Network != "Norda" || l.Year != 2023 || len(l.Names) != 2 || l.Desk != tv.SharedDesk {
		t.Errorf("%+v", l)
	}
	if lines, _, err = s.Shows(ctx, View{}, 1, 1); err != nil || len(lines) != 1 || lines[0].Show.ID != "quiet-water" {
		t.Errorf("%+v %v", lines, err)
	}
	c, err := s.Counts(ctx, "")
	if err != nil || c != (Counts{Shows: 2, Articles: 3, Claims: 5}) {
		t.Errorf("%+v %v", c, err)
	}
}

func TestClaimsOfPersonAndCharacter(t *testing.T) {
	s := loaded(t)
	kiss := says("Harbour Lights", "Runa Holm and Captain Aske are married.")
	kiss.Claims[0].Kind, kiss.Claims[0].Value = tv.Relationship, tv.Value{A: "Captain Aske", B: "Runa", What: "married"}
	published(t, s, Actor{}, kiss)
	for _, c := range []struct {
		character string
		want      int
	}{{"runa-holm", 2}, {"captain-aske", 1}, {"nobody", 0}} {
		claims, err := s.ClaimsOfCharacter(ctx, View{}, "harbour-lights", c.character)
		if err != nil || len(claims) != c.want {
			t.Errorf("%s: %d claims, not %d (%v)", c.character, len(claims), c.want, err)
		}
	}
	claims, err := s.ClaimsOfPerson(ctx, View{}, "ida-voss")
	if err != nil || len(claims) != 1 || claims[0].Value.Change != tv.Returns {
		t.Errorf("%+v %v", claims, err)
	}
	p, err := s.Person(ctx, View{}, "ida-voss")
	if err != nil || p.Name != "Ida Voss" || len(p.Names) != 1 {
		t.Errorf("%+v %v", p, err)
	}
	r, err := s.Character(ctx, View{}, "harbour-lights", "runa-holm")
	if err != nil || r.Name != "Runa Holm" || r.Show != "harbour-lights" || len(r.Names) != 1 {
		t.Errorf("%+v %v", r, err)
	}
	for _, err := range []error{
		second(s.Person(ctx, View{}, "x")), second(s.Show(ctx, View{}, "x")), second(s.Character(ctx, View{}, "harbour-lights", "x")),
		second(s.Character(ctx, View{}, "quiet-water", "runa-holm")), second(s.Article(ctx, "", "x")),
	} {
		told(t, err, tv.NotFound)
	}
}

func second[T any](_ T, err error) error { return err }

// The index of names follows every change, also one by another process.
func TestNamesFollowChanges(t *testing.T) {
	s := loaded(t)
	known := func(desk, typed, want string) {
		t.Helper()
		x, err := s.Names(ctx, desk)
		if err != nil {
			t.Fatal(err)
		}
		got := ""
		if a := x.Resolve(typed); a.One != nil {
			got = a.One.Entry.Kind + ":" + a.One.Entry.ID
		}
		if got != want {
			t.Errorf("%q is %q on desk %q, not %q", typed, got, desk, want)
		}
	}
	known("", "the lights", "show:harbour-lights")
	known("a", "voss", "person:ida-voss")
	known("a", "harbour master", "character:runa-holm")
	known("a", "tin roof", "")
	e := says("Tin Roof", "Tin Roof has begun.")
	e.NewShows = []tv.Show{{Name: "Tin Roof", Names: []string{"Roofers"}}}
	other := open(t, s.path)
	published(t, other, Actor{Desk: "a"}, e)
	known("a", "tin roof", "show:tin-roof")
	known("a", "roofers", "show:tin-roof")
	known("b", "roofers", "")
	known("", "roofers", "")
	shared, err := s.Names(ctx, "")
	if err != nil {
		t.Fatal(err)
	}
	if b, err := s.Names(ctx, "b"); err != nil || b != shared {
		t.Errorf("a desk without names of its own has an index of its own: %v", err)
	}
	if again, err := s.Names(ctx, ""); err != nil || again != shared {
		t.Errorf("the index is made anew though no name changed: %v", err)
	}
	a, err := s.Names(ctx, "a")
	if err != nil {
		t.Fatal(err)
	}
	if found := a.Find("", 1, names.Show); len(found) != 1 || found[0].Entry.Weight != 5 {
		t.Errorf("the heaviest show is %+v", found)
	}
}

func TestKnown(t *testing.T) {
	s := loaded(t)
	published(t, s, Actor{Desk: "a"}, castEntry("Harbour Lights", "Liv By/Tor", "Ida Voss/Runa"))
	for desk, want := range map[string]string{
		"":  "harbour-lights/ida-voss/runa-holm harbour-lights/per-lund/",
		"b": "harbour-lights/ida-voss/runa-holm harbour-lights/per-lund/",
		"a": "harbour-lights/ida-voss/runa-holm harbour-lights/liv-by/tor harbour-lights/per-lund/",
	} {
		k, err := s.Known(ctx, desk)
		if err != nil {
			t.Fatal(err)
		}
		if got := ids(k.Parts, func(p Part) string { return p.Show + "/" + p.Person + "/" + p.Character }); got != want {
			t.Errorf("%q knows the parts %q, not %q", desk, got, want)
		}
		if k.Index == nil || len(k.Shows) != 2 || len(k.Networks) != 1 || len(k.Outlets) != 1 || len(k.People) < 2 || len(k.Characters) < 1 || len(k.People[0].Names) != 1 {
			t.Errorf("%q knows %+v", desk, k)
		}
	}
	b := harbour()
	b.Version, b.Outlets[0].Tier = "2", tv.TierPress
	load(t, s, b)
	if k, err := s.Known(ctx, "b"); err != nil || k.Outlets[0].Tier != tv.TierPress {
		t.Errorf("%+v %v", k.Outlets, err)
	}
}
