package answer

import (
	"testing"

	"backlot/internal/tv"
)

// TestMeasures: what is asked of a thing is told by what has it, and not by what else is said
// in the same words.
func TestMeasures(t *testing.T) {
	with := func(c tv.Claim, quote string) tv.Claim {
		c.Quote = quote
		return c
	}
	plot := with(claim(0, tv.Plot, tv.Confirmed, text("Runa hunts the budget thieves")), "In the comedy, Runa hunts the budget thieves.")
	place := claim(0, tv.Plot, tv.Confirmed, text("a lamp keeper in Bergen turns detective"))
	cost := claim(0, tv.Other, tv.Confirmed, text("each episode cost two million"))
	old := claim(0, tv.Other, tv.Confirmed, text("the star is 61 years old"))
	noAge := claim(0, tv.Other, tv.Confirmed, text("the star lives by the old harbour"))
	count := claim(2, tv.Episodes, tv.Confirmed, tv.Value{Number: 8})
	minutes := claim(0, tv.Other, tv.Confirmed, text("an episode is 45 minutes long"))
	network := claim(0, tv.OnNetwork, tv.Confirmed, text("NRK"))
	watched := claim(0, tv.Other, tv.Confirmed, text("2.1 million people watch it each week"))
	maker := claim(0, tv.Crew, tv.Confirmed, tv.Value{Person: "Per Lund", Role: "creator"})
	sort := claim(0, tv.Plot, tv.Confirmed, text("a comedy of manners"))
	for _, c := range []struct {
		question string
		claims   []tv.Claim
		want     string
	}{
		{"where is harbour lights set", []tv.Claim{plot}, ""},
		{"where is harbour lights set", []tv.Claim{plot, place}, "a lamp keeper in Bergen turns detective"},
		{"what year is harbour lights set in", []tv.Claim{place}, ""},
		{"whats the budget of harbour lights", []tv.Claim{place}, ""},
		{"how much does an episode of harbour lights cost", []tv.Claim{count, cost}, "each episode cost two million"},
		{"how old is the star of harbour lights", []tv.Claim{noAge}, ""},
		{"how old is the star of harbour lights", []tv.Claim{noAge, old}, "the star is 61 years old"},
		{"how long is an episode of harbour lights", []tv.Claim{count}, ""},
		{"how long is an episode of harbour lights", []tv.Claim{count, minutes}, "an episode is 45 minutes long"},
		{"how many people watch harbour lights", []tv.Claim{network}, ""},
		{"how many people watch harbour lights", []tv.Claim{network, watched}, "2.1 million people watch it each week"},
		{"which studio makes harbour lights", []tv.Claim{maker}, ""},
		{"how big is the crew of harbour lights", []tv.Claim{maker}, ""},
		{"is harbour lights a comedy", []tv.Claim{plot}, ""},
		{"is harbour lights a comedy", []tv.Claim{plot, sort}, "a comedy of manners"},
		{"is it true that harbour lights is a remake", []tv.Claim{network, place}, ""},
		{"is harbour lights for kids", []tv.Claim{place}, ""},
		{"whats the weather like on the harbour lights set", []tv.Claim{place}, ""},
		{"what language is harbour lights in", []tv.Claim{place}, ""},
	} {
		if got := brief(put(c.question, c.claims...)); got != c.want {
			t.Errorf("%s\n  is answered %q\n  and should  %q", c.question, got, c.want)
		}
	}
}
