package answer

import (
	"testing"

	"backlot/internal/tv"
)

// What a member asks of these claims, and what of them answers.
func TestAskedOfThese(t *testing.T) {
	quoted := func(quote string, c tv.Claim) tv.Claim { c.Quote = quote; return c }
	other := func(words string) tv.Claim { return claim(0, tv.Other, tv.Confirmed, text(words)) }
	news := quoted("The news comes four days after the final episode, in which Runa fled.", claim(2, tv.Plot, tv.Confirmed, text("The news comes four days after the final episode, in which Runa fled")))
	last := claim(3, tv.Final, tv.Confirmed, number(3))
	recurs := claim(0, tv.Plot, tv.Confirmed, text("Per Lund will recur as Captain Aske, who owns a rival lamp"))
	guess := claim(2, tv.Premiere, tv.Speculated, day("2027-H2"))
	guess.Value.Date = "2027-07..2027-12"
	was := claim(0, tv.Premiere, tv.Confirmed, day("2026-02"))
	moved := other("Norda says it was moved to make room for the athletics")
	directs := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "director"})
	refused := claim(0, tv.Stage, tv.Confirmed, text(tv.Renewed))
	refused.Negative = true
	joins := claim(1, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Joins))
	oz := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	oz.Detail, oz.Published, oz.AsOf = "in Australia", "2026-10-01", "2026-10-01"
	bare := claim(0, tv.OnNetwork, tv.Confirmed, text("Norda"))
	bare.ID, bare.Quote = "bare", "It returns to Norda."
	toWrite := claim(2, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "writer"})
	toWrite.Plan = true
	wrote := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "writer"})
	wrote.AsOf = "2026-01-01"
	did := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "director"})
	did.AsOf, did.Published, did.Article = "2026-04-18", "2026-04-18", "a0"
	noMore := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "director"})
	noMore.Negative, noMore.ID, noMore.Quote = true, "no more", "Lund does not direct it."
	hulu := claim(0, tv.OnNetwork, tv.Confirmed, text("Hulu"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"why is harbour lights ending", []tv.Claim{news, last}, ""},
		{"what is harbour lights about", []tv.Claim{recurs}, ""},
		{"when did harbour lights come out", []tv.Claim{guess, was}, "2026-02"},
		{"was harbour lights delayed", []tv.Claim{moved}, "yes; " + moved.Value.Text},
		{"is tom keane making another series of harbour lights", []tv.Claim{directs, refused}, "no; no renewed"},
		{"who plays runa now", []tv.Claim{joins}, "Ida Voss joins"},
		{"where can i watch harbour lights", []tv.Claim{oz, bare}, "Norda"},
		{"did per lund direct harbour lights", []tv.Claim{did, noMore}, "yes; Per Lund director; no Per Lund director"},
		{"is per lund directing harbour lights", []tv.Claim{did, noMore}, "no; no Per Lund director"},
		{"is harbour lights on hulu in the uk", []tv.Claim{hulu}, "Hulu"},
		{"is harbour lights on hulu", []tv.Claim{hulu}, "yes; Hulu"},
		{"who wrote harbour lights", []tv.Claim{toWrite, wrote}, "Tom Keane writer"},
	} {
		a := put(c.question, c.claims...)
		if got := brief(a); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
		if len(a.Told) > 0 && a.Told[0].Claim.Plan {
			t.Errorf("%s is answered by a plan", c.question)
		}
	}
}
