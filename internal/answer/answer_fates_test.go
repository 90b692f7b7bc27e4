package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestFates: who has a part where a guess tells of it too, why somebody goes, whether
// somebody is dead who is to be back, who is new in another's place, who else is in it.
func TestFates(t *testing.T) {
	with := func(c tv.Claim, detail string) tv.Claim { c.Detail = detail; return c }
	quoted := func(c tv.Claim, quote string) tv.Claim { c.Quote = quote; return c }
	runa := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	maybe := claim(2, tv.Cast, tv.Speculated, part("Ida Voss", "Runa", tv.Returns))
	aske := claim(0, tv.Cast, tv.Confirmed, part("Per Lund", "Captain Aske", tv.Stars))
	goes := claim(2, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	recast := claim(2, tv.Cast, tv.Confirmed, part("Tom Keane", "Runa", tv.Recast))
	died := claim(1, tv.Plot, tv.Confirmed, text("Runa is presumed dead"))
	later := claim(2, tv.Plot, tv.Confirmed, text("Runa dies in the fire"))
	back := claim(2, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	fresh := claim(2, tv.Cast, tv.Confirmed, part("Tom Keane", "the new captain", tv.Joins))
	villain := claim(0, tv.Cast, tv.Confirmed, part("Tom Keane", "the missing girl’s father", tv.Stars))
	directs := claim(2, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "director"})
	directed := claim(2, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "director"})
	directed.Negative = true
	produces := with(claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Ida Voss", Role: "executive producer"}), "four episodes")
	wedding := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: "Captain Aske", What: "wedding in the finale"})
	halves := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: "Captain Aske", What: "half siblings"})
	daughter := claim(0, tv.Relationship, tv.Denied, tv.Value{A: "Runa", B: "Warden Tal", What: "daughter"})
	contract := claim(2, tv.Other, tv.Confirmed, text("Voss's contract would cover a second season"))
	young := quoted(claim(0, tv.Cast, tv.Confirmed, part("Tom Keane", "Runa", tv.Joins)), "Young Runa is going to be Tom Keane.")
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who plays runa", []tv.Claim{runa, maybe}, "Ida Voss stars"}, // a guess of a later season says nothing new
		{"who plays young runa", []tv.Claim{runa, young}, "Tom Keane joins"},
		{"who plays the second captain aske", []tv.Claim{aske}, ""},
		{"why did ida voss leave", []tv.Claim{with(goes, "for a movie")}, "Ida Voss departs"},
		{"why did ida voss leave", []tv.Claim{with(goes, "her voice broke"), recast}, "Ida Voss departs"},
		{"why did ida voss leave", []tv.Claim{with(goes, "after nearly six years and 148 episodes")}, ""},
		{"why did ida voss leave", []tv.Claim{with(goes, "on 3 May")}, ""},
		{"why did ida voss walk off", []tv.Claim{with(goes, "over money")}, "Ida Voss departs"},
		{"why is ida voss leaving", []tv.Claim{runa, contract}, ""}, // nobody says that she does
		{"is the actress who plays runa leaving cos of her hip", []tv.Claim{runa, claim(0, tv.Cast, tv.Denied, part("Ida Voss", "Runa", tv.Departs))}, "no; denied Ida Voss departs"},
		{"is runa dead", []tv.Claim{runa, died, back}, "Ida Voss returns; Runa is presumed dead"},
		{"is runa dead", []tv.Claim{runa, later, back}, "Runa dies in the fire"}, // in the season of her return
		{"who is taking over as captain", []tv.Claim{aske, fresh}, "Tom Keane joins"},
		{"who plays the missing girl", []tv.Claim{villain}, ""},
		{"who plays the missing girl's father", []tv.Claim{villain}, "Tom Keane stars"},
		{"who is directing it now that tom keane's gone", []tv.Claim{directs, directed}, "Per Lund director"},
		{"who is taking it over from tom keane", []tv.Claim{directs, directed}, "Per Lund director"},
		{"how many episodes does ida voss do", []tv.Claim{claim(2, tv.Episodes, tv.Confirmed, number(8)), produces}, "Ida Voss executive producer"},
		{"who is taking it over from ida voss", []tv.Claim{produces, claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "executive producer"})}, ""}, // nobody has left
		{"how many episodes does tom keane do", []tv.Claim{claim(2, tv.Episodes, tv.Confirmed, number(8)), fresh}, ""},
		{"who else is in it with ida voss", []tv.Claim{runa, aske}, "Per Lund stars"},
		{"when do runa and captain aske get divorced", []tv.Claim{wedding}, ""},
		{"are runa and captain aske married", []tv.Claim{halves}, "half siblings"},
		{"runa is askes wife or sister", []tv.Claim{halves}, "half siblings"},
		{"what's runa to aske, a cousin", []tv.Claim{halves}, "half siblings"},
		{"when did runa and aske get married", []tv.Claim{halves}, ""},
		{"is runa tals kid", []tv.Claim{daughter}, "denied daughter"},
		{"is runa tals kid", []tv.Claim{halves}, ""},
		{"what is runa to the detective", []tv.Claim{halves}, ""},
		{"who plays her", []tv.Claim{runa, aske}, ""}, // nobody knows whom
		{"is tom keane doing it or not", []tv.Claim{claim(2, tv.Cast, tv.Denied, part("Tom Keane", "", tv.Joins))}, "no; denied Tom Keane joins"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
