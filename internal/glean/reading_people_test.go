package glean

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// ofPeople are the kinds of claims that the list of testdata/people.txt is about.
var ofPeople = map[tv.Kind]bool{tv.Cast: true, tv.Crew: true, tv.Relationship: true, tv.Spinoff: true, tv.Plot: true, tv.Quote: true, tv.Other: true}

// Each piece of text of the list says what stands below it of people, parts and
// the story, by whom, and nothing else of these.
func TestPeople(t *testing.T) {
	b, err := os.ReadFile("testdata/people.txt")
	if err != nil {
		t.Fatal(err)
	}
	wrong, all := 0, 0
	for _, block := range strings.Split(string(b), "\n\n") {
		var text, want []string
		for _, line := range strings.Split(strings.TrimSpace(block), "\n") {
			switch {
			case strings.HasPrefix(line, "= "):
				want = append(want, line[2:])
			case !strings.HasPrefix(line, "#"):
				text = append(text, line)
			}
		}
		if len(text) == 0 {
			continue
		}
		all++
		a := Article{Text: strings.Join(text, "\n\n") + "\n", Published: "2026-04-02", Shows: []string{"Harbour Lights"}}
		if fault := readRow(a, Library{Networks: []tv.Network{{Name: "Norda"}}}, func(claims []tv.Claim) string {
			var got []string
			for _, c := range claims {
				if ofPeople[c.Kind] {
					got = append(got, saidOfPeople(c))
				}
			}
			return unlike(got, want)
		}); fault != "" {
			wrong++
			t.Errorf("%s\n\t%s", strings.Join(text, " / "), fault)
		}
	}
	t.Logf("%d of %d", all-wrong, all)
}

// saidOfPeople writes a claim as the list does: of free words only their kind.
func saidOfPeople(c tv.Claim) string {
	s, v := string(c.Kind), c.Value
	switch c.Kind {
	case tv.Cast:
		if v.Person != "" {
			s += " " + v.Person
		}
		if v.Character != "" {
			s += " as " + v.Character
		}
		s += " " + v.Change
	case tv.Crew:
		s += " " + v.Person + " " + v.Role
	case tv.Relationship:
		s += " " + v.A + " + " + v.B
	}
	s += " S" + strconv.Itoa(c.Season)
	if c.Certainty != tv.Confirmed {
		s += " " + string(c.Certainty)
	}
	if c.Negative {
		s += " not"
	}
	if c.By != "" {
		s += " by " + c.By
	}
	if c.Spoiler != (tv.Point{}) {
		s += " spoils " + c.Spoiler.String()
	}
	return s
}
