package glean

import (
	"testing"

	"backlot/internal/names"
)

// What begins and ends a title, what stands as one and is none, and what is told of one in few words.
func TestEdgesOfTitles(t *testing.T) {
	for _, c := range []struct {
		title, text string
		want, not   []string
	}{
		{"News of the week", "The second season of the drama Of Gulls and Grit begins in May. Of Gulls and Grit has been renewed for a third season.", []string{"Of Gulls and Grit"}, []string{"Gulls and Grit"}},
		{"News of the week", "Netflix has renewed the drama Harbour Lights for a third season. As for Quayside Legal, its fifth and final season will begin in May.", []string{"Quayside Legal"}, []string{"As for Quayside Legal"}},
		{"News of the week", "The series Harbour Lights stars Carmen \"Carmy\" Voss as a pilot in season two. Harbour Lights returns in May.", []string{"Harbour Lights"}, []string{"Carmy"}},
		{"News of the week", "The drama Harbour Lights returns for a third season. Ida Voss is in rehearsals for The Glass Gull at the Arts Theatre, which opens in March.", []string{"Harbour Lights"}, []string{"The Glass Gull at the Arts Theatre", "The Glass Gull"}},
		{"News of the week", "The drama Harbour Lights ended its second season. Per Lund joins the Broadway revival of Gullwing, which opens in the fall.", nil, []string{"Gullwing"}},
		{"News of the week", "Season two of the drama Harbour Lights is here.\n\n1/2: The Long Tide (Wednesday) Runa sails.\n\n2/2: The Low Ebb (Thursday) Runa sinks.", nil, []string{"The Long Tide", "The Low Ebb"}},
		{"News of the week", "The series Harbour Lights returns in May. Part one, \"The Long Tide,\" is shown on May 3, part two, \"The Low Ebb,\" on May 10.", []string{"Harbour Lights"}, []string{"The Long Tide", "The Low Ebb"}},
		{"News of the week", "The anime series Harbour Lights ended. The band perform the opening theme \"Nightwave.\" A second season of the series is planned.", nil, []string{"Nightwave"}},
		{"What is on", "The series of the autumn.\n\nQuayside Hall\n\nITV1, Sunday 7 September, 9pm\n\nIda Voss inherits a bank in this drama.\n\nMudlark Row\n\nChannel 4, late October\n\nA coach never comes home.", []string{"Quayside Hall", "Mudlark Row"}, nil},
		{"What is on", "The drama series ends.\n\nFilm: A Cold Quay\n\nChannel 4, 11pm\n\nOld but good.", nil, []string{"Film: A Cold Quay", "A Cold Quay"}},
		{"News of the week", "He made the series \"Local 77\" (1984-87), and the drama Mudlark Row ended.", []string{"Local 77"}, nil},
		{"News of the week", "The actor Emma Lund (1936-2024) played a pilot in the drama series.", nil, []string{"Emma Lund"}},
		{"News of the week", "The drama ended its second season. Its slot goes to Love on Loan, a romcom with Ida Voss, from June.", []string{"Love on Loan"}, nil},
		{"News of the week", "The network has renewed the dramas Plain Sight (for a second season), Quay County (for a ninth) and others.", []string{"Plain Sight", "Quay County"}, nil},
		{"News of the week", "A sequel is planned by the network. Tentatively titled \"Crown of Gulls,\" it would follow the next season of the series.", []string{"Crown of Gulls"}, nil},
		{"News of the week", "Hosts Rylan Clark and Emma Voss will be back for the series, the broadcaster said of its third season.", nil, []string{"Rylan Clark and Emma Voss"}},
		{"News of the week", "NBC has renewed the series Chicago Fire and Chicago Med for another season.", []string{"Chicago Fire"}, []string{"Chicago Fire and Chicago Med"}},
	} {
		r := candidatesOf(t, c.title, c.text)
		for _, name := range c.want {
			if r.titles[names.Fold(name)] == nil {
				t.Errorf("%s: %q is no title", c.text, name)
			}
		}
		for _, name := range c.not {
			if x := r.titles[names.Fold(name)]; x != nil {
				t.Errorf("%s: %q is a title", c.text, name)
			}
		}
	}
}

// A show and what it is called for short are one, and a film's takings tell of no show.
func TestOneShowOfTwoNames(t *testing.T) {
	r := candidatesOf(t, "\"Mudlarks on the Quay\" Is Coming Back", "Hulu has ordered a fifth season of the comedy \"Mudlarks on the Quay.\" \"Mudlarks\" was created by Ida Voss, and \"Mudlarks\" returns in May for its fifth season.")
	if a, b := r.titles[names.Fold("Mudlarks on the Quay")], r.titles[names.Fold("Mudlarks")]; a == nil || b != nil && a != b {
		t.Errorf("%v and %v", a, b)
	}
	r = candidatesOf(t, "Box Office: \"Mudlark\" Opens With $31 Million", "\"Mudlark,\" a drama from the network that made the series, took $31 million in its premiere weekend.")
	if len(r.titles) > 0 {
		t.Errorf("%v", r.titles)
	}
}
