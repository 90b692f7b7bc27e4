package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestStays: who comes back or stays does not leave, and a director who is told not to be it does
// not come back.
func TestStays(t *testing.T) {
	back := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	back.Quote, back.AsOf = "Voss is staying with the show.", "2026-01-29"
	has := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	has.AsOf = "2026-05-14"
	goes := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Departs))
	off := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "director"})
	off.Negative = true
	second := claim(2, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	ended := claim(2, tv.Finale, tv.Confirmed, day("2026-08-01"))
	third := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	on := claim(3, tv.Crew, tv.Confirmed, tv.Value{Person: "Tom Keane", Role: "director"})
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"is ida voss leaving harbour lights", []tv.Claim{back, has}, "no; Ida Voss returns"},
		{"is ida voss leaving harbour lights", []tv.Claim{has}, ""},
		{"is ida voss leaving harbour lights", []tv.Claim{back, goes}, "yes; Ida Voss departs"},
		{"is tom keane back for harbour lights", []tv.Claim{off}, "no; no Tom Keane director"},
		{"is tom keane coming back", []tv.Claim{on}, "yes; Tom Keane director"},
		{"is ida voss leaving harbour lights", []tv.Claim{second, ended, third}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}

// TestPremiseFirst: what a show is about is told by what sets it up, and not by who joins it.
func TestPremiseFirst(t *testing.T) {
	plot := func(season int, words string, asOf tv.Date) tv.Claim {
		c := claim(season, tv.Plot, tv.Confirmed, text(words))
		c.Quote, c.AsOf = words+".", asOf
		return c
	}
	up := plot(0, "Voss is Runa, who comes home for her father's funeral to find that he left the lamp to her and to her sister, Maud, jointly", "2026-04-18")
	joins := plot(2, "Per Lund joins as Captain Aske, who owns a rival lamp", "2026-07-22")
	picks := plot(2, "the second season picks up at the end of their year together", "2026-07-22")
	for _, q := range []string{"whats harbour lights about", "what is harbour lights about"} {
		if got := brief(put(q, up, joins, picks)); got != up.Value.Text {
			t.Errorf("%s is answered %q", q, got)
		}
	}
	if got := brief(put("who is runas sister in harbour lights", up)); got != up.Value.Text {
		t.Errorf("her sister is %q", got)
	}
}

// TestHisDaughter: whose daughter somebody is told to be by "his" is their father, and no mother.
func TestHisDaughter(t *testing.T) {
	kin := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: "Captain Aske", What: "teenage daughter"})
	kin.Quote = "Captain Aske goes into hiding with his teenage daughter, Runa."
	if got := brief(put("who is runas mother", kin)); got != "" {
		t.Errorf("her mother is %q", got)
	}
	if got := brief(put("who is runas father", kin)); got == "" {
		t.Error("her father is not told")
	}
}
