package glean

import (
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// Each sentence of the list says what stands below it, and nothing else of the making of the show.
func TestPhrases(t *testing.T) {
	b, err := os.ReadFile("testdata/phrases.txt")
	if err != nil {
		t.Fatal(err)
	}
	wrong, all := 0, 0
	for _, block := range strings.Split(string(b), "\n\n") {
		var text string
		var want []string
		for _, line := range strings.Split(strings.TrimSpace(block), "\n") {
			switch {
			case strings.HasPrefix(line, "= "):
				want = append(want, line[2:])
			case !strings.HasPrefix(line, "#"):
				text = line
			}
		}
		if text == "" {
			continue
		}
		all++
		a := Article{Text: text + "\n", Published: "2026-04-02", Shows: []string{"Harbour Lights"}}
		var got []string
		for _, c := range Read(a, Library{Networks: []tv.Network{{Name: "Norda"}}}).Claims {
			if ofMaking[c.Kind] {
				got = append(got, said(c))
			}
		}
		slices.Sort(got)
		slices.Sort(want)
		if !slices.Equal(got, want) {
			wrong++
			t.Errorf("%s\n\tgot  %s\n\twant %s", text, strings.Join(got, " + "), strings.Join(want, " + "))
		}
	}
	t.Logf("%d of %d", all-wrong, all)
}

// said writes a claim as the list does.
func said(c tv.Claim) string {
	value := c.Value.Text
	switch c.Kind {
	case tv.Premiere, tv.Finale:
		if value = string(c.Value.Date); value == "" {
			value = "none"
		}
	case tv.Final, tv.Episodes:
		value = strconv.Itoa(c.Value.Number)
	}
	s := string(c.Kind) + " " + value + " S" + strconv.Itoa(c.Season)
	if c.Certainty != tv.Confirmed {
		s += " " + string(c.Certainty)
	}
	if c.Negative {
		s += " not"
	}
	if c.Plan {
		s += " plan"
	}
	if c.Kind == tv.Stage && !c.When.IsZero() {
		s += " when " + string(c.When)
	}
	return s
}
