package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestBesides: an answer to another question is none: a brother to whom somebody loves, a day
// to who is back for it, a part to what somebody does next, a quote to what it does not name.
func TestBesides(t *testing.T) {
	brother := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: "Captain Aske", What: "brother"})
	wife := claim(0, tv.Relationship, tv.Confirmed, tv.Value{A: "Runa", B: "Captain Aske", What: "wife"})
	match := claim(2, tv.Plot, tv.Confirmed, text("Runa throws a chess match to save her brother"))
	last := claim(2, tv.Finale, tv.Confirmed, day("2026-12-20"))
	back := claim(2, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Returns))
	runa := claim(0, tv.Cast, tv.Confirmed, part("Ida Voss", "Runa", tv.Stars))
	wait := claim(0, tv.Quote, tv.Confirmed, text("the wait will not be as long again"))
	wait.By = "Ida Voss"
	cove := claim(2, tv.Other, tv.Confirmed, text("The last episode of season 2 is Cold Cove"))
	renewed := claim(3, tv.Stage, tv.Confirmed, text(tv.Renewed))
	watched := claim(0, tv.Other, tv.Confirmed, text("the most watched of all, by the most people"))
	counted := claim(0, tv.Other, tv.Confirmed, text("watched by four million people"))
	planned := claim(2, tv.Stage, tv.Confirmed, text(tv.Filming))
	planned.Plan, planned.When = true, "2027-06"
	out := claim(0, tv.Premiere, tv.Confirmed, day("2024-12-05"))
	axed := claim(0, tv.Stage, tv.Confirmed, text(tv.Cancelled))
	ran := claim(0, tv.Other, tv.Confirmed, text("ran for two seasons"))
	directs := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "director"})
	filming := claim(2, tv.Stage, tv.Confirmed, text(tv.Filming))
	leak := claim(2, tv.Premiere, tv.Reported, day("2026-10-20"))
	watched.Quote, counted.Quote = watched.Value.Text, counted.Value.Text
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"who is runa dating", []tv.Claim{brother, match}, ""},
		{"who's dating runa", []tv.Claim{brother, match}, ""},
		{"who does runa end up with", []tv.Claim{brother, match}, ""},
		{"who does runa end up with", []tv.Claim{wife}, "wife"},
		{"who is runa in love with", []tv.Claim{brother, match}, ""},
		{"who does runa marry", []tv.Claim{wife, brother}, "wife"},
		{"who's coming back for the harbour lights finale", []tv.Claim{last}, ""},
		{"who's coming back for the finale", []tv.Claim{last, back}, "Ida Voss returns"},
		{"who returns for the finale", []tv.Claim{last}, ""},
		{"what is ida voss doing after harbour lights", []tv.Claim{runa}, ""},
		{"what's ida voss up to next", []tv.Claim{runa}, ""},
		{"ida voss doing next", []tv.Claim{runa, back}, ""},
		{"where does ida voss go after harbour lights", []tv.Claim{runa}, ""},
		{"how many stars did harbour lights get", []tv.Claim{runa}, ""},
		{"how many people watched harbour lights", []tv.Claim{watched}, ""},
		{"how many people watched harbour lights", []tv.Claim{counted}, "watched by four million people"},
		{"how many viewers did the harbour lights premiere get", []tv.Claim{out}, ""},
		{"what time does harbour lights start", []tv.Claim{out}, ""},
		{"is it true that harbour lights is a remake", []tv.Claim{renewed}, ""},
		{"what did ida voss say about the mayor", []tv.Claim{runa, wait}, ""},
		{"what does ida voss say about fishing", []tv.Claim{runa, wait}, ""},
		{"what does ida voss say about the money", []tv.Claim{runa, wait}, ""},
		{"what did ida voss say about trains", []tv.Claim{runa, wait}, ""},
		{"what did ida voss say about the wait", []tv.Claim{runa, wait}, "the wait will not be as long again"},
		{"what's the finale of season 2 called", []tv.Claim{last}, ""},
		{"what is the title of the season 2 finale", []tv.Claim{last, cove}, "The last episode of season 2 is Cold Cove"},
		{"name of the last episode of season 2", []tv.Claim{last, cove}, "The last episode of season 2 is Cold Cove"},
		{"was season 3 announced before the finale", []tv.Claim{last, renewed}, "renewed"},
		{"was season 3 ordered before season 2 premiered", []tv.Claim{renewed}, "renewed"},
		{"was season 3 ordered", []tv.Claim{renewed}, "yes; renewed"},
		{"how many seasons of harbour lights", []tv.Claim{axed}, ""},
		{"how many seasons of harbour lights are there", []tv.Claim{axed, ran}, "ran for two seasons"},
		{"did ida voss clash with the director", []tv.Claim{runa, directs}, ""},
		{"has ida voss been rude to the director", []tv.Claim{runa, directs}, ""},
		{"when is harbour lights filming", []tv.Claim{planned, renewed}, "filming"},
		{"when does harbour lights film season 3", []tv.Claim{planned, renewed}, ""},
		{"has harbour lights finished filming", []tv.Claim{filming, leak}, "no; filming"},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
