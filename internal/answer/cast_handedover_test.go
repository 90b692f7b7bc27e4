package answer

import (
	"testing"

	"backlot/internal/tv"
)

// ofArticle is a claim of a cast that an article of some day tells.
func ofArticle(season int, article string, on tv.Date, v tv.Value) tv.Claim {
	c := claim(season, tv.Cast, tv.Confirmed, v)
	c.Article, c.AsOf, c.Published = article, on, on
	c.ID += article
	return c
}

// TestHandedOver: whoever leaves a part that is another's now does leave, and whoever takes it over
// comes.
func TestHandedOver(t *testing.T) {
	claims := []tv.Claim{
		ofArticle(2, "a1", "2025-03-01", part("Ida Voss", "Runa", tv.Returns)),
		ofArticle(3, "a2", "2026-09-01", part("Ida Voss", "Runa", tv.Departs)),
		ofArticle(3, "a2", "2026-09-01", part("Per Lund", "Runa", tv.Recast)),
	}
	for _, c := range []struct{ question, want string }{
		{"is ida voss leaving harbour lights", "yes; Ida Voss departs; Per Lund recast"},
		{"is ida voss out", "yes; Ida Voss departs; Per Lund recast"},
		{"will ida voss be in season 3", "no; Ida Voss departs; Per Lund recast"},
		{"is ida voss in harbour lights", "no; Ida Voss departs; Per Lund recast"},
		{"is per lund in harbour lights", "yes; Per Lund recast"},
		{"who is not returning for season 3", "Ida Voss departs; Per Lund recast"},
		{"who's new in season 3", "Per Lund recast"},
		{"who joins harbour lights season 3", "Per Lund recast"},
		{"who leaves harbour lights", "Ida Voss departs; Per Lund recast"},
		{"is ida voss leaving season 2", ""},
	} {
		if got := brief(put(c.question, claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestDeniedOnce: that somebody denied to go from one season says nothing against what is told later.
func TestDeniedOnce(t *testing.T) {
	denied := ofArticle(2, "a1", "2025-03-01", part("Ida Voss", "Runa", tv.Departs))
	denied.Certainty, denied.By = tv.Denied, "Ida Voss"
	back := ofArticle(3, "a2", "2026-10-10", part("Ida Voss", "Runa", tv.Returns))
	goes := ofArticle(3, "a3", "2026-11-01", part("Ida Voss", "Runa", tv.Departs))
	again := ofArticle(3, "a4", "2026-11-10", part("Ida Voss", "Runa", tv.Departs))
	again.Certainty = tv.Denied
	unforced := ofArticle(3, "a3", "2026-11-01", part("Ida Voss", "", tv.Departs))
	unforced.Certainty, unforced.Detail = tv.Denied, "fired over money"
	rumour := goes
	rumour.Certainty = tv.Speculated
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is ida voss leaving harbour lights", []tv.Claim{denied, back, goes}, "yes; Ida Voss departs; Ida Voss returns; denied Ida Voss departs"},
		{"is ida voss leaving harbour lights", []tv.Claim{denied, goes}, "yes; Ida Voss departs; denied Ida Voss departs"},
		{"is ida voss leaving harbour lights", []tv.Claim{denied, back}, "no; Ida Voss returns; denied Ida Voss departs"},
		{"is ida voss leaving after season 2", []tv.Claim{denied, back, goes}, "yes; Ida Voss departs"},
		{"is ida voss leaving harbour lights", []tv.Claim{denied, rumour}, "no; denied Ida Voss departs"},
		{"is ida voss leaving harbour lights", []tv.Claim{denied, goes, again}, "denied Ida Voss departs; Ida Voss departs"},
		{"is ida voss leaving harbour lights", []tv.Claim{goes, unforced}, "yes; Ida Voss departs; denied Ida Voss departs"},
		{"is ida voss leaving after season 2", []tv.Claim{denied}, "no; denied Ida Voss departs"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
