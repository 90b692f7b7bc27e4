package sqlite

import (
	"errors"
	"fmt"
	"testing"

	"backlot/internal/tv"
)

// Many articles are brought in as each alone would be: found by their words, one
// after the other of one address as its next version, and of one that cannot be
// brought in nothing is left, whatever it displaced.
func TestEnter(t *testing.T) {
	for _, bulk := range []bool{true, false} {
		for _, publish := range []bool{true, false} {
			t.Run(fmt.Sprintf("bulk %v, publish %v", bulk, publish), func(t *testing.T) { enters(t, bulk, publish) })
		}
	}
}

func enters(t *testing.T, bulk, publish bool) {
	s := loaded(t)
	by := Actor{User: "operator", Bulk: bulk}
	of := func(address, day string, e Entry) Entering {
		e.URL, e.Published = address, tv.Date(day)
		return Entering{Entry: e, Publish: publish}
	}
	cast := castEntry("Quiet Water", "Lise Strand/The Cook", "Ida Voss/The Pilot")
	wrong := says("Quiet Water", "Falling water is quiet.")
	wrong.Claims = append(wrong.Claims, tv.Claim{ShowName: "Nobody Knows It", Kind: tv.Plot, Value: tv.Value{Text: "x"}, Certainty: tv.Confirmed, Quote: "Falling water"})
	done, err := s.Enter(ctx, by, []Entering{
		of("https://a.example/1", "2026-05-05", says("Quiet Water", "Standing water is quiet.")),
		of("https://a.example/2", "2026-11-05", cast), // later days come earlier in the full text
		of("https://a.example/1", "2026-05-06", wrong),
		of("https://a.example/1", "2026-05-06", says("Quiet Water", "Running water is loud.")),
		of("https://a.example/2", "2026-11-05", cast),
		of("https://a.example/3", "2026-01-05", says("Harbour Lights", "The boats are quiet.")),
	})
	if err != nil {
		t.Fatal(err)
	}
	there := func(n int) bool { return errors.Is(done[n].Err, ErrThere) }
	if done[0].Err != nil || done[1].Err != nil || done[2].Err == nil || (done[3].Err == nil) != publish || !there(4) || done[5].Err != nil || there(2) == publish {
		t.Errorf("%+v", done)
	}
	for word, want := range map[string]int{"standing": 0, "running": 1, "falling": 0, "boats": 1, "cook": 1} {
		if !publish {
			want = 0
		}
		found, err := s.Search(ctx, View{}, nil, []string{word}, 10)
		if err != nil || len(found) != want {
			t.Errorf("%q is found in %d sentences, not %d: %v", word, len(found), want, err)
		}
	}
	for _, check := range []string{`SELECT count(*) FROM pragma_foreign_key_check`, `SELECT count(*) FROM paused`,
		`SELECT count(*) FROM sentences WHERE row IS NOT NULL AND row NOT IN (SELECT rowid FROM sentence_text)`,
		`SELECT count(*) FROM sentence_text WHERE rowid NOT IN (SELECT row FROM sentences WHERE row IS NOT NULL)`,
		`SELECT abs(claims - (SELECT count(*) FROM claims c JOIN articles a ON a.key = c.article AND a.version = c.version WHERE a.state = 'published')) FROM desks WHERE id = 'shared'`,
		`SELECT count(*) FROM audit WHERE json_extract(after, '$.Text') <> ''`} {
		if n, err := one(query(ctx, s.read, number, check)); err != nil || n != 0 {
			t.Errorf("%s gives %d, %v", check, n, err)
		}
	}
}
