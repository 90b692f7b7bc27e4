package glean

import (
	"strings"
	"testing"

	"backlot/internal/tv"
)

// Kin that stand behind a name, in a list, or without a word for whose they are; two who are told by one noun; whom
// somebody marries.
func TestNamedKin(t *testing.T) {
	of := func(ties ...string) (list []string) {
		for i := 0; i < len(ties); i += 2 {
			list = append(list, "S0 relationship "+ties[i]+" and "+ties[i+1]+", confirmed")
		}
		return list
	}
	const cast = "Ida Voss plays Runa in Harbour Lights. "
	readSome(t, []read{
		{"Harbour Lights stars Ida Voss as Runa and Ben Voss as Orr, her husband and a fellow pilot.", of("Orr", "Runa"), nil},
		{cast + "Mia Holt plays Bea, the dispatcher and Runa's sister.", of("Bea", "Runa"), nil},
		{"Also new to Harbour Lights are Ida Voss as Lady Runa Holt, with Mia Lund and Una Lund as her daughters, Bea Holt and Tess Holt.", of("Bea Holt", "Lady Runa Holt", "Tess Holt", "Lady Runa Holt"), nil},
		{"Mia Lund and Una Lund, who play Runa's feuding stepchildren, Bea and Orr, are back in Harbour Lights. " + cast, of("Bea", "Runa", "Orr", "Runa"), nil},
		{"Ida Voss returns to Harbour Lights as Runa, with Ben Voss as husband Orr.", of("Orr", "Runa"), nil},
		{"Harbour Lights follows brothers Silas (Ben Voss) and Ned (Per Lund) as they look for work.", of("Silas", "Ned"), nil},
		{"Mia Holt and Ben Voss will reprise their roles in Harbour Lights as Hallie and Drew, siblings who run a bar.", of("Hallie", "Drew"), nil},
		{"Harbour Lights follows rival cooks Gwen Pomfret and Darius Oake as they open a bar.", of("Gwen Pomfret", "Darius Oake"), nil},
		{cast + "In scenes on Friday, Runa celebrates her engagement to Orr (Ben Voss) at the bar.", of("Orr", "Runa"), nil},
		{cast + "Mia Holt joined as singer Tess Rae, who married Runa last spring.", of("Tess Rae", "Runa"), nil},

		{"Mia Holt and Ben Voss reprise their roles as Hallie and Drew, siblings who run a bar in Harbour Lights.", of("Hallie", "Drew"), nil},
		{"Harbour Lights stars Ida Voss as Runa, with Ben Voss as her lodger, Dudley.", of("Dudley", "Runa"), nil},
		{cast + "In the finale it is told that it was Bea (Mia Holt), Runa's mother, who burned the barn.", of("Bea", "Runa"), nil},
		{cast + "Mia Holt is Dr Rachel Orr, Runa's reluctant therapist.", of("Rachel Orr", "Runa"), nil},
		{cast + "It all happens on the night of Runa's wedding to Orr (Ben Voss).", of("Runa", "Orr"), nil},

		{"Harbour Lights was created by brothers Ben Voss and Per Voss.", nil, []string{"relationship"}},
		{"Harbour Lights stars Ida Voss and Ben Voss, friends since drama school.", nil, []string{"relationship"}},
		{cast + "Mia Holt (Wreck) will play Runa's sister, while Toby Lane has been cast as Carl.", nil, []string{"Carl and Runa", "Lane and Runa"}},
		{cast + "Runa wants to save her grandfather from the Ash King.", nil, []string{"Ash King"}},
		{"Ida Voss is back in Harbour Lights as Runa, with Ben Voss as youngest brother Dale.", nil, []string{"relationship"}},
		{cast + "Mia Holt told her agent, and Carl Orr left.", nil, []string{"relationship"}},
		{cast + "Ben Voss is back as Father Orr.", nil, []string{"relationship"}},
	})
}

// A part of one name has the surname that the show has for its title, where the article says so.
func TestNamedAsShow(t *testing.T) {
	a := Article{Text: "Norda has renewed Corrigan for a second series. Ben Voss is back as Alan Corrigan. Mia Holt plays Alan's daughter Kelly.", Published: "2026-11-25", Shows: []string{"Corrigan"}}
	if got := toldAll(Read(a, testLibrary(t), With(nil)).Claims); !strings.Contains(got, "relationship Kelly and Alan Corrigan") {
		t.Errorf("no daughter of Alan Corrigan in %s", got)
	}
}

func toldAll(claims []tv.Claim) string {
	var b strings.Builder
	for _, c := range claims {
		b.WriteString(told(c) + "; ")
	}
	return b.String()
}
