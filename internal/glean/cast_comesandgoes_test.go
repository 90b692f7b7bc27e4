package glean

import "testing"

// Who comes back or goes, told from the other side.
func TestComesAndGoes(t *testing.T) {
	const show = "Norda has renewed Harbour Lights for season 2. "
	const runa = show + "Ida Voss plays Runa. "
	readSome(t, []read{
		{show + "The soap is parting ways with both Ida Voss and Ben Voss.", []string{"S2 cast Ida Voss departs, confirmed", "S2 cast Ben Voss departs, confirmed"}, nil},
		{show + "Ida Voss has been axed from the role of barmaid Runa.", []string{"S2 cast Ida Voss departs Runa, confirmed"}, nil},
		{show + "Not returning is original cast member Ida Voss.", []string{"S2 cast Ida Voss departs, confirmed"}, nil},
		{show + "Ida Voss, on the other hand, is out.", []string{"S2 cast Ida Voss departs, confirmed"}, nil},
		{show + "Ben Voss is back as Orr, but Ida Voss won't feature in the new episodes.", []string{"S2 cast Ida Voss departs, confirmed"}, nil},
		{show + "Her exit comes after those of co-stars Ida Voss (Runa) and Ben Voss (Orr), both of whom bowed out in May.", []string{"S2 cast Ida Voss departs Runa, confirmed", "S2 cast Ben Voss departs Orr, confirmed"}, nil},
		{show + "Leads Ida Voss and Ben Voss are on board for the new run.", []string{"S2 cast Ida Voss returns, confirmed", "S2 cast Ben Voss returns, confirmed"}, nil},
		{show + "It has upped Ida Voss and Ben Voss to series regulars. Ida Voss plays Runa and Ben Voss plays Orr.", []string{"S2 cast Ida Voss returns Runa, confirmed (as a series regular)", "S2 cast Ben Voss returns Orr, confirmed (as a series regular)"}, nil},
		{show + "Ida Voss is back as Runa. Voss is again joined by Ben Voss as Detective Orr.", []string{"S2 cast Ben Voss returns Detective Orr, confirmed"}, []string{"joins"}},
		{show + "Mia Holt joins a returning cast that includes Ida Voss as Runa and Ben Voss as the smuggler Orr.", []string{"S2 cast Ida Voss returns Runa, confirmed", "S2 cast Ben Voss returns Orr, confirmed"}, nil},
		{"Harbour Lights returns to Norda for a fourth series, though with Ida Voss in place of Mia Holt as her sergeant, Runa.", []string{"S4 cast Ida Voss recast Runa, confirmed", "S4 cast Mia Holt departs Runa, confirmed"}, nil},
		{"Harbour Lights is on Norda. Per Lund, who plays Orr, was let go in May. His character will be played from now on by Ben Voss.", []string{"S0 cast Ben Voss recast Orr, confirmed"}, nil},

		{runa + "Ida Voss has hit back at speculation that she's set to leave Harbour Lights.", []string{"S2 cast Ida Voss departs Runa, denied, Ida Voss"}, []string{"speculated"}},
		{runa + "Rumours that Ida Voss would leave were put to rest by the actor herself.", []string{"S2 cast Ida Voss departs Runa, denied, Ida Voss"}, nil},
		{runa + "Ida Voss isn't ready to say goodbye to Harbour Lights.", []string{"S2 cast Ida Voss departs Runa, denied"}, nil},

		{"Norda has ordered Harbour Lights. Ida Voss and Ben Voss are on board for the new series.", nil, []string{"returns"}},
		{show + "Norda has fired showrunner Ada Grieve.", nil, []string{"departs"}},
		{runa + "Ida Voss is out of bed by six.", nil, []string{"departs"}},
		{runa + "His character is played by Ben Voss.", nil, []string{"recast"}},
	})
}
