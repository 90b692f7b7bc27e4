package glean

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// told writes a claim in a line, without the article's own sentences.
func told(c tv.Claim) string {
	v := c.Value
	value := ""
	switch c.Kind {
	case tv.Plot, tv.Quote, tv.Other, tv.Spinoff:
	case tv.Cast:
		value = strings.TrimSpace(v.Person + " " + v.Change + " " + v.Character)
	case tv.Crew:
		value = v.Person + " " + v.Role
	case tv.Relationship:
		value = v.A + " and " + v.B
	case tv.Episodes, tv.Final:
		value = fmt.Sprint(v.Number)
	default:
		value = v.Text + string(v.Date)
	}
	line := strings.TrimSpace(fmt.Sprintf("%s S%d %s %s", c.ShowName, c.Season, c.Kind, value)) + ", " + string(c.Certainty)
	if c.Negative {
		line += ", not so"
	}
	if c.Plan {
		line += ", planned"
	}
	if c.By != "" {
		line += ", " + c.By
	}
	if c.Detail != "" {
		line += " (" + c.Detail + ")"
	}
	return line
}

// What the seed says, in the names of the library.
var seedSays = []string{
	"Severance S2 stage filming, confirmed, John Turturro (a large part shot, more to shoot)",
	"Severance S2 premiere, confirmed, not so, John Turturro",
	"Severance S2 premiere 2025, speculated, fans and critics",
	"Severance S2 delay strikes, confirmed",
	"Severance S2 cast Christopher Walken returns Burt Goodman, confirmed, John Turturro",
	"Severance S0 cast John Turturro stars Irving Bailiff, confirmed",
	"Severance S0 cast Adam Scott stars, confirmed",
	"Severance S0 cast Patricia Arquette stars, confirmed",
	"Severance S2 relationship Burt Goodman and Irving Bailiff, speculated, planned",
	"Severance S1 plot, confirmed",
	"Severance S0 plot, confirmed",
	"Severance S0 crew Dan Erickson creator, confirmed",
	"Severance S0 crew Ben Stiller director, confirmed",
	"Severance S0 crew Ben Stiller executive producer, confirmed",
	"Severance S0 network Apple TV+, confirmed",
	"Severance S2 other, speculated, John Turturro",
	"Severance S2 other, speculated, fans",
}

// seed gives the seed's text without its line of the date.
func seed(t *testing.T) string {
	t.Helper()
	text := string(shared(t, "seed/severance-2024-02-01.txt"))
	return strings.TrimPrefix(strings.TrimSpace(text), "date 2024-02-01 ")
}

func holds(t *testing.T, claims []tv.Claim, want []string) {
	t.Helper()
	var got []string
	for _, c := range claims {
		got = append(got, told(c))
	}
	for _, w := range want {
		if !slices.Contains(got, w) {
			t.Errorf("not said: %s", w)
		}
	}
	for _, g := range got {
		if !slices.Contains(want, g) {
			t.Errorf("said, and not in the text: %s", g)
		}
	}
}

func TestSeed(t *testing.T) {
	a := Article{Text: seed(t), Published: "2024-02-01"}
	holds(t, Read(a, testLibrary(t)).Claims, seedSays)
}

// The seed with other names and dates, its sections in another order, must yield
// the claims changed in the same way, though the library knows none of the names.
func TestSeedVariant(t *testing.T) {
	change := strings.NewReplacer(
		"Severance", "Lodestar", "Lumon", "Halden", "AppleTV+", "Fjord+", "Apple TV+", "Fjord+", "season 2", "season 4", "S2", "S4", "S1", "S3", "second season", "fourth season", "first season", "third season",
		"John Turturro", "Anton Brask", "Turturro", "Brask", "Irving Bailiff", "Corvin", "Irving", "Corvin", "Christopher Walken", "Emil Sand", "Walken", "Sand",
		"Burt Goodman", "Aldo Fenn", "Goodman", "Fenn", "Dan Erickson", "Mona Lie", "Ben Stiller", "Karl Dahl", "Adam Scott", "Nils Orre", "Patricia Arquette", "Vera Holm", "2025", "2031",
		"first seasons", "third seasons",
	)
	sections := strings.Split(seed(t), "\n\n")
	sections = append(sections[:1], slices.Concat(sections[9:11], sections[3:5], sections[1:3], sections[5:9], sections[11:])...)
	a := Article{Text: change.Replace(strings.Join(sections, "\n\n")), Published: "2030-02-01"}
	var want []string
	for _, w := range seedSays {
		want = append(want, change.Replace(w))
	}
	holds(t, Read(a, lists(t)).Claims, want)
}
