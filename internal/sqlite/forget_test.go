package sqlite

import (
	"math/rand/v2"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"backlot/internal/names"
	"backlot/internal/tv"
)

// Two servers that do as they like, and contradict each other and the shared desk,
// change nothing of what the other reads; and a server that is forgotten leaves
// nothing behind, and everybody else as they were.
func TestServersDoNotInfluenceEachOther(t *testing.T) {
	for seed := range uint64(5) {
		random := rand.New(rand.NewPCG(seed, 6))
		s := loaded(t)
		desks := []Actor{{Desk: "100", User: "ann"}, {Desk: "200", User: "bo"}}
		for _, by := range desks { // both are there
			if err := s.SetSetting(ctx, by, "editor_role", "1"); err != nil {
				t.Fatal(err)
			}
		}
		shared := picture(t, s, tv.SharedDesk)
		for step := range 25 {
			i := random.IntN(2)
			other := desks[1-i].Desk
			before := picture(t, s, other)
			what := anything(t, s, desks[i], random, step)
			if after := picture(t, s, other); after != before {
				t.Fatalf("seed %d, step %d: %s on %s changes what %s reads:\n%s", seed, step, what, desks[i].Desk, other, differing(before, after))
			}
		}
		if now := picture(t, s, tv.SharedDesk); now != shared {
			t.Errorf("seed %d: the shared desk has changed:\n%s", seed, differing(shared, now))
		}
		before := picture(t, s, "200")
		if _, err := s.Forget(ctx, "100"); err != nil {
			t.Fatal(err)
		}
		if now := picture(t, s, "200"); now != before {
			t.Errorf("seed %d: forgetting 100 changes what 200 reads:\n%s", seed, differing(before, now))
		}
		nothingOf(t, s, "100")
	}
}

// anything does something at random on a desk, and tells what. What is refused
// has changed nothing either.
func anything(t *testing.T, s *Store, by Actor, random *rand.Rand, step int) string {
	t.Helper()
	pick := func(list ...string) string { return list[random.IntN(len(list))] }
	own, _, err := s.Articles(ctx, by.Desk, ArticleFilter{}, 100, 0)
	if err != nil {
		t.Fatal(err)
	}
	article := sharedArticle(s, "rolling")
	if len(own) > 0 && random.IntN(3) > 0 {
		article = own[random.IntN(len(own))].ID
	}
	what := pick("tell", "tell", "publish", "publish", "retract", "restore", "hide", "show", "set", "rank", "make", "name", "person", "correct", "merge", "undo", "discard")
	switch what {
	case "tell":
		stage := pick(tv.Filming, tv.Wrapped, tv.Cancelled, tv.Renewed)
		text := strings.Join([]string{"Harbour Lights is", stage, "says", by.User, "in", time.Duration(step).String()}, " ")
		_, err = s.Add(ctx, by, Entry{Article: tv.Article{Title: text, Text: text, Published: "2026-11-20", URL: "https://same.example/" + pick("1", "2", "3")},
			NewShows: []tv.Show{{Name: "Same Name"}}, Claims: []tv.Claim{
				{ShowName: pick("Harbour Lights", "Same Name"), Season: 3, Kind: tv.Stage, Value: tv.Value{Text: stage}, Certainty: tv.Confirmed, Negative: random.IntN(2) == 0, Quote: text},
				{ShowName: "Harbour Lights", Season: 3, Kind: tv.Cast, Value: tv.Value{Person: pick("Ida Voss", "Zoe Zed"), Character: "Runa Holm", Change: pick(tv.Departs, tv.Returns)}, Certainty: tv.Confirmed, Quote: text}}})
	case "publish":
		_, err = s.Publish(ctx, by, article, 0)
	case "discard":
		err = s.Discard(ctx, by, article)
	case "retract":
		err = s.Retract(ctx, by, article)
	case "restore":
		err = s.Restore(ctx, by, article)
	case "hide":
		err = s.HideClaim(ctx, by, sharedClaim(s))
	case "show":
		err = s.UnhideClaim(ctx, by, sharedClaim(s))
	case "set":
		err = s.SetSetting(ctx, by, pick("stale", "show"), pick("30", "harbour-lights"))
	case "rank":
		err = s.SetOutletTier(ctx, by, "Some Blog", tv.Tier(1+random.IntN(6)))
	case "make":
		_, err = s.MakeShow(ctx, by, tv.Show{Name: pick("Same Name", "Other Name")})
	case "name":
		err = s.AddName(ctx, by, names.Show, "harbour-lights", pick("Hafen", "Same Name", "Lights"))
	case "person":
		err = s.AddName(ctx, by, names.Person, "ida-voss", pick("I. V.", "Zoe Zed"))
	case "correct":
		line := "Season 3 is not filming, " + time.Duration(step).String() + "."
		_, err = s.Assert(ctx, by, "correct", Entry{Article: tv.Article{Text: line}, Claims: []tv.Claim{{ShowName: "Harbour Lights", Season: 3, Kind: tv.Stage,
			Value: tv.Value{Text: tv.Filming}, Negative: true, Certainty: tv.Confirmed, Correction: true, Quote: line}}}, sharedClaim(s))
	case "merge":
		err = s.MergeShows(ctx, by, pick("same-name", "other-name"), pick("harbour-lights", "quiet-water"))
	case "undo":
		_, err = s.Undo(ctx, by, 0)
	}
	if err != nil && !isTold(err) {
		t.Fatalf("%s: %v", what, err)
	}
	return what
}

// nothingOf fails where any table still names a desk.
func nothingOf(t *testing.T, s *Store, desk string) {
	t.Helper()
	tables, err := query(ctx, s.read, word, `SELECT m.name FROM sqlite_schema m JOIN pragma_table_info(m.name) c ON c.name = 'desk' WHERE m.type = 'table'`)
	if err != nil || len(tables) < 10 {
		t.Fatal(tables, err)
	}
	for _, table := range tables {
		if n, err := one(query(ctx, s.read, number, `SELECT count(*) FROM `+table+` WHERE desk = ?`, desk)); err != nil || n != 0 {
			t.Errorf("%s still has %d rows of %s, %v", table, n, desk, err)
		}
	}
	for _, check := range []string{`SELECT count(*) FROM pragma_foreign_key_check`, `SELECT count(*) FROM desks WHERE id = '` + desk + `'`,
		`SELECT count(*) FROM journal WHERE action NOT IN (SELECT key FROM audit)`} {
		if n, err := one(query(ctx, s.read, number, check)); err != nil || n != 0 {
			t.Errorf("%s gives %d, %v", check, n, err)
		}
	}
}

// A desk is kept for a while after the bot has left the server, and a return keeps
// it for good.
func TestDeparture(t *testing.T) {
	now := noon
	s, err := Open(ctx, filepath.Join(t.TempDir(), "test.db"), func() time.Time { return now })
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	by := Actor{Desk: "100", User: "ann"}
	if err := s.SetSetting(ctx, by, "stale", "30"); err != nil {
		t.Fatal(err)
	}
	departed := func(want string) {
		t.Helper()
		list, err := s.Departed(ctx, now.AddDate(0, 0, -30))
		if got := strings.Join(list, " "); err != nil || got != want {
			t.Errorf("%q, not %q, %v", got, want, err)
		}
	}
	if err := s.Depart(ctx, "100"); err != nil {
		t.Fatal(err)
	}
	now = noon.AddDate(0, 0, 29)
	departed("")
	if err := s.Depart(ctx, "100"); err != nil { // told twice: the first counts
		t.Fatal(err)
	}
	now = noon.AddDate(0, 0, 30)
	departed("100")
	if err := s.Return(ctx, "100"); err != nil {
		t.Fatal(err)
	}
	departed("")
	if n, err := s.Forget(ctx, "100"); err != nil || n != 0 {
		t.Error(n, err)
	}
	if got, err := s.Setting(ctx, "100", "stale"); err != nil || got != "" {
		t.Error(got, err)
	}
	for _, desk := range []string{"", tv.SharedDesk} {
		if _, err := s.Forget(ctx, desk); err == nil {
			t.Errorf("%q is forgotten", desk)
		}
	}
}
