package glean

import "testing"

// What is told behind the news of a new show is of that one, until the text turns back; where it has no title
// it is of none.
func TestNewShowBesideAnother(t *testing.T) {
	const order = "Norda has ordered Stone Bay, a spinoff of Harbour Lights. "
	const plan = "Norda is developing a Harbour Lights prequel. "
	readSome(t, []read{
		{order + "Laura Feist will serve as showrunner. Filming begins in March.", []string{"Stone Bay S0 crew Laura Feist showrunner, confirmed", "Stone Bay S1 stage filming, confirmed, planned"}, []string{"\nS1 stage", "\nS0 crew"}},
		{order + "Clara Benning, a longtime writer on Harbour Lights, will serve as showrunner. No cast has been announced.", []string{"Stone Bay S0 crew Clara Benning showrunner, confirmed", "S0 crew Clara Benning writer, confirmed"}, []string{"\nS0 crew Clara Benning showrunner", "\nS0 other"}},
		{order + "Tom Berg, who created Harbour Lights, will return as showrunner.", []string{"S0 crew Tom Berg creator, confirmed", "Stone Bay S0 crew Tom Berg showrunner, confirmed"}, []string{"\nS0 crew Tom Berg showrunner"}},
		{order + "Nick Barlow will reprise his Harbour Lights role as Captain Mike Doyle.", []string{"Stone Bay S0 cast Nick Barlow returns Captain Mike Doyle, confirmed"}, []string{"\nS0 cast Nick Barlow returns"}},
		{order + "Mia Knox, who plays Anne Corrigan, will not take part in the spinoff.", nil, []string{"\nS0 cast Mia Knox departs"}},
		{"Norda has ordered Stone Bay, a Harbour Lights prequel. The new series is set in 1911. It will consist of eight episodes.", []string{"Stone Bay S1 episodes 8, confirmed"}, []string{"\nS0 stage announced", "\nS1 episodes"}},
		{"Norda has given a series order to Stone Bay, a spinoff of Harbour Lights starring Danny Ruiz.", []string{"Stone Bay S0 cast Danny Ruiz stars, confirmed"}, []string{"\nS0 cast"}},
		{plan + "Filming is expected to start next year.", nil, []string{"stage"}},
		{plan + "Laura Feist will write the scripts and serve as showrunner.", nil, []string{"crew"}},
		{"Harbour Lights creator Ida Voss is working on a new series for Norda. The show will follow a family of fishermen. Filming will start next year.", []string{"S0 crew Ida Voss creator, confirmed"}, []string{"plot", "stage"}},
		{"Mia Knox will not be returning for the spinoff.", nil, []string{"cast"}},

		// It turns back.
		{order + "Season 3 of the original series is in production in Oslo.", []string{"S3 stage filming, confirmed (in Oslo)"}, nil},
		{order + "Harbour Lights itself returns for a third season in October.", []string{"S3 premiere 2027-10, confirmed"}, nil},
		{order + "As for the original, filming on the third season begins in May.", []string{"S3 stage filming, confirmed, planned"}, nil},
		{"Harbour Lights has been renewed for a third season. Norda has also ordered a spinoff, Stone Bay.\n\nMia Knox is returning as Captain Aske.", []string{"S3 cast Mia Knox returns Captain Aske, confirmed"}, nil},
		{"Harbour Lights creator Tom Berg has stepped down. Laura Feist will serve as showrunner of the third season.", []string{"S3 crew Laura Feist showrunner, confirmed"}, nil},
	})
}
