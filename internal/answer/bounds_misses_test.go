package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestMisses: what has not the very thing that is asked, the day or the place, is not told, however
// well it fits else.
func TestMisses(t *testing.T) {
	autumn, month := claim(3, tv.Premiere, tv.Confirmed, day("2027-autumn")), claim(3, tv.Premiere, tv.Confirmed, day("2027-02"))
	onDay, none := claim(3, tv.Premiere, tv.Confirmed, day("2027-02-11")), claim(3, tv.Premiere, tv.Confirmed, day(""))
	none.Negative = true
	over := claim(0, tv.Stage, tv.Confirmed, text(tv.Ended))
	over.When = "1986"
	stage := func(value, detail string, when tv.Date) tv.Claim {
		c := claim(3, tv.Stage, tv.Confirmed, text(value))
		c.Detail, c.When, c.Plan = detail, when, !when.IsZero()
		return c
	}
	room, post := stage(tv.PreProduction, "the writers are in the room", ""), stage(tv.PostProduction, "in Norda", "")
	canned, shot := stage(tv.Wrapped, "in the can", ""), stage(tv.Wrapped, "after four months in Norda", "")
	toFilm, toFilmIn := stage(tv.Filming, "", "2026-12"), stage(tv.Filming, "in Norda", "2026-12")
	airing := stage(tv.Airing, "on Mondays", "")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"what exact date in february does season 3 start", []tv.Claim{month}, ""},
		{"what exact date in february does season 3 start", []tv.Claim{onDay}, "2027-02-11"},
		{"does anyone have the actual day it starts", []tv.Claim{autumn}, ""},
		{"which day is season 3 out", []tv.Claim{none}, "no none"},
		{"when is season 3 out", []tv.Claim{autumn}, "2027-autumn"},
		{"what day in december do they start filming", []tv.Claim{toFilm}, ""},
		{"when do they start filming", []tv.Claim{toFilm}, "filming"},
		{"what day in 1986 did it end", []tv.Claim{over}, ""},
		{"where was harbour lights filmed", []tv.Claim{room}, ""},
		{"where was season 3 filmed", []tv.Claim{post}, ""},
		{"where was harbour lights filmed", []tv.Claim{canned}, ""},
		{"where was harbour lights filmed", []tv.Claim{shot}, "wrapped"},
		{"what city do they film it in", []tv.Claim{airing}, ""},
		{"which town are they filming in", []tv.Claim{toFilm}, ""},
		{"which town are they filming in", []tv.Claim{toFilmIn}, "filming"},
		{"where are they doing the post production", []tv.Claim{toFilmIn}, ""},
		{"where are they doing the post production", []tv.Claim{post}, "post-production"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
