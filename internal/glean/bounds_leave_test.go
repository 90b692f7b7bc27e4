package glean

import (
	"slices"
	"strings"
	"testing"

	"backlot/internal/tv"
)

// What bounds made for something else must leave: what the text plainly says.
func TestBoundsLeave(t *testing.T) {
	readSome(t, []read{
		// The whole of a show, though somebody is in it.
		{"Ida Voss, Per Lund and Mia Holt have joined Anna Grieg in the eight-episode drama.", []string{"S0 episodes 8, confirmed"}, nil},
		{"Harbour Lights, which starred Ida Voss, is returning for a 10-episode season.", []string{"S0 episodes 10, confirmed"}, nil},
		{"Harbour Lights is on Norda. She speaks to her children from the grave in a three-parter written by Jo Pell.", []string{"S0 episodes 3, confirmed"}, nil},
		{"Ida Voss appears in Harbour Lights in a three-episode arc.", nil, []string{"episodes"}},
		// What explains somebody behind what is told takes nothing of it.
		{"The 10-episode drama Harbour Lights comes from creator and showrunner Anna Grieg, whose previous credits include the poker drama House Money.", []string{"S0 crew Anna Grieg creator, confirmed", "S0 crew Anna Grieg showrunner, confirmed"}, nil},
		{"Harbour Lights was produced by Norm Waxler, whose earlier credits include a number of films.", []string{"S0 crew Norm Waxler producer, confirmed"}, nil},
		// A company that is named after its films, and work that is looked for.
		{"Harbour Lights is produced by Anna Grieg and Sean Gillespie for Backstein Film.", []string{"S0 crew Anna Grieg producer, confirmed"}, nil},
		{"Production of Harbour Lights has been shut down since November 5 and insiders said that the cast had been told to look for other work.", []string{"S0 stage paused, reported"}, []string{"delay"}},
	})
}

// A show that a paragraph turns to with "for" is what it goes on with; one for which somebody
// leaves is not.
func TestTurnsToWithFor(t *testing.T) {
	lib := testLibrary(t)
	lib.Networks = append(lib.Networks, tv.Network{Name: "Norda"})
	for _, x := range []struct{ text, has, not string }{
		{"Norda, meanwhile, has high hopes for \"Greywater\", a police procedural. Filming on a second series is already under way.", "Greywater S2 stage filming, confirmed", ""},
		{"So what are the odds for the drama \"Greywater\"? Norda cancelled the series on October 31.", "Greywater S0 stage cancelled, confirmed, Norda", ""},
		{"Prime Video: no encore for \"Greywater\". The drama series has been cancelled after two seasons.", "Greywater S0 stage cancelled, confirmed", ""},
		{"Thistle Films have been commissioned by Norda to make \"Greywater\", a satire on a parliament. The series has four episodes and no start date.", "Greywater S1 episodes 4, confirmed", ""},
		{"Norda has an answer but not a date for \"Greywater\". The drama will return in March.", "Greywater S0 premiere 2027-03, confirmed", ""},
		{"Ida Voss is leaving Harbour Lights for the drama \"Greywater\". The series returns in March.", "", "Greywater S0 premiere"},
		{"Ida Voss has signed on to star in the drama \"Greywater\". The second season of Harbour Lights begins in March.", "Harbour Lights S2 premiere 2027-03, confirmed", ""},
	} {
		text := "Norda has renewed Harbour Lights for a second season.\n\n" + x.text + "\n"
		var got []string
		for _, c := range Read(Article{Text: text, Published: "2026-11-25"}, lib).Claims {
			got = append(got, told(c))
		}
		if x.has != "" && !slices.Contains(got, x.has) || x.not != "" && strings.Contains(strings.Join(got, "\n"), x.not) {
			t.Errorf("%s\n\tgot  %s\n\twant %s\n\tnot  %s", x.text, strings.Join(got, "\n\t     "), x.has, x.not)
		}
	}
}

// What begins a sentence, or a line of a list, is no part of a title.
func TestTitleBehindLabel(t *testing.T) {
	for _, x := range []struct{ text, has string }{
		{"What is staying and what is going.\n\n**CANCELLED: Close Quarters (ITV1)**\nITV has pulled the plug on the submarine drama after two series.\n\n**RENEWED: Hotel Halcyon (Channel 5)**\nThe saga has been given a fourth series, which will start filming in April.\n", "Close Quarters S0 stage cancelled"},
		{"What is staying and what is going.\n\n**CANCELLED: Close Quarters (ITV1)**\nITV has pulled the plug on the submarine drama after two series.\n\n**RENEWED: Hotel Halcyon (Channel 5)**\nThe saga has been given a fourth series, which will start filming in April.\n", "Hotel Halcyon S4 stage renewed"},
		{"When The Sunday Night Murders returns to Hulu this fall, it'll look a little different. The drama is in its fourth season.\n", "The Sunday Night Murders S"},
	} {
		var got []string
		for _, c := range Read(Article{Text: x.text, Published: "2026-08-25"}, testLibrary(t)).Claims {
			got = append(got, told(c))
		}
		if !strings.Contains("\n"+strings.Join(got, "\n"), "\n"+x.has) {
			t.Errorf("%s\n\tgot  %s\n\twant %s", x.text, strings.Join(got, "\n\t     "), x.has)
		}
	}
}
