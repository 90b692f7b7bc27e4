package glean

import "testing"

// Of two who come together each has the part that "she as" and "he as" give, and whoever is named behind one who plays
// somebody has the part behind his name.
func TestHeAsSheAs(t *testing.T) {
	const about = "Harbour Lights is back. The drama is set in Bergen. "
	readSome(t, []read{
		{about + "Ros Ade and Teddy Marsh have joined Harbour Lights as regulars, she as physician Nadine Foss, he as Ed's bookie nephew, Leif.",
			[]string{"S0 cast Ros Ade joins Nadine Foss, confirmed", "S0 cast Teddy Marsh joins Leif, confirmed"}, []string{"Teddy Marsh joins Nadine"}},
		{about + "Ros Ade and Teddy Marsh have joined Harbour Lights, she as a physician and he as her brother, Leif.",
			[]string{"S0 cast Teddy Marsh joins Leif, confirmed"}, []string{"Ros Ade joins Leif"}},
		{about + "Ida Voss plays Runa, Per Lund the pathologist Max Orr and Ben Moe the doctor Leif.",
			[]string{"S0 cast Ida Voss stars Runa, confirmed", "S0 cast Per Lund stars Max Orr, confirmed", "S0 cast Ben Moe stars Leif, confirmed"}, nil},
		{about + "Ida Voss plays Runa. Her friend Per Lund likes the doctor Leif.", []string{"S0 cast Ida Voss stars Runa, confirmed"}, []string{"Per Lund stars Leif"}},
	})
}

// The part in brackets, or in a clause of who plays it, is his who plays it, whoever's kin it is.
func TestPartOfKin(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss plays Runa in Harbour Lights. Runa is the half-sister of Abe Lunde, who is played by Jack Harmon.",
			[]string{"S0 cast Jack Harmon stars Abe Lunde, confirmed", "S0 relationship Runa and Abe Lunde, confirmed"}, []string{"Jack Harmon stars Runa"}},
		{"Ida Voss plays new surgeon Dr Imogen Wade in Harbour Lights, sister of Mack (Tom Fielding).",
			[]string{"S0 cast Tom Fielding stars Mack, confirmed"}, nil},
		{"Harbour Lights stars Ida Voss as Runa. Anna Ames will be on hand as the estranged mother of Judge Bernie Katz (Alan Sobel).",
			[]string{"S0 cast Alan Sobel stars Judge Bernie Katz, confirmed"}, nil},
	})
}
