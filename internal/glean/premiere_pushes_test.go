package glean

import (
	"slices"
	"strings"
	"testing"
)

// A network pushes a show to a day; a clause goes on with the subject of the one before it.
func TestPushes(t *testing.T) {
	readSome(t, []read{
		{"Norda is pushing the third season of Harbour Lights to the autumn of 2027.", []string{"S3 premiere 2027-autumn, confirmed"}, nil},
		{"Harbour Lights is on Norda. Norda has delayed the second season of the port thriller until June.", []string{"S2 premiere 2027-06, confirmed"}, nil},
		{"Norda is moving the crew to Bergen until June. Harbour Lights is on Norda.", nil, []string{"premiere"}},
		{"The final ten episodes of Harbour Lights are set to debut in June 2027.", []string{"S0 premiere 2027-06, confirmed"}, nil},
		{"The first four episodes of Harbour Lights will be released on January 28, with the remaining four arriving on February 25.", []string{"S0 premiere 2027-01-28, confirmed"}, []string{"premiere 2027-02-25"}},
		{"The first season of Harbour Lights moves to Norda's service on January 28.", nil, []string{"premiere"}},
	})
}

// A calendar may be one of paragraphs: its day first, or what begins told below the show's name.
func TestDayParagraphs(t *testing.T) {
	const text = `Here is what the service has for the month.

4 January. *Harbour Lights*: a port drama that was a hit at home.

9 January. *Salt Road*. Second helping of the trucking saga.

12 January. We leave the page empty.

18 January. Older films about ports.
`
	read := func(title, text string) string {
		var got []string
		for _, c := range Read(Article{Title: title, Text: text, Published: "2026-12-18", Shows: []string{"Harbour Lights", "Salt Road"}}, testLibrary(t)).Claims {
			got = append(got, told(c))
		}
		slices.Sort(got)
		return strings.Join(got, "\n")
	}
	got := read("Everything coming to Norda in January", text)
	for _, w := range []string{"Harbour Lights S0 premiere 2027-01-04, confirmed", "Salt Road S0 premiere 2027-01-09, confirmed"} {
		if !strings.Contains(got, w) {
			t.Errorf("no %q in\n%s", w, got)
		}
	}
	if n := strings.Count(got, "premiere"); n != 2 {
		t.Errorf("%d first days in\n%s", n, got)
	}
	if got := read("What to watch", text); strings.Contains(got, "premiere") {
		t.Errorf("a listing of what is on makes a premiere:\n%s", got)
	}
	picks := "Our picks of the week.\n\n**Monday, January 4**\n\n*Harbour Lights* (Norda, 9pm). First of three parts. Bring a coat.\n\n**Tuesday, January 5**\n\n*Salt Road* (Norda, 9pm). The trucks roll on.\n"
	if got := read("What to watch", picks); !strings.Contains(got, "Harbour Lights S0 premiere 2027-01-04") || strings.Contains(got, "Salt Road S0 premiere") {
		t.Errorf("of the picks is read\n%s", got)
	}
}
