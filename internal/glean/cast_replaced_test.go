package glean

import "testing"

// Whoever has left, or was to come and did not, is not in it; whoever came instead is.
func TestReplaced(t *testing.T) {
	readSome(t, []read{
		{"The first two series of Harbour Lights were directed by Paul Imrie, but he has stepped down because of a commitment to a feature film, and will be replaced by Shona Kerr.", []string{"S0 crew Paul Imrie director, confirmed, not so", "S0 crew Shona Kerr director, confirmed"}, nil},
		{"Cillian Prendergast, who had been set to play Sergeant Donal Furey, dropped out in April after breaking his leg in a cycling accident. Rory McElhone stepped into the role a week before filming began.", []string{"S0 cast Cillian Prendergast departs Sergeant Donal Furey, confirmed (after breaking his leg in a cycling accident)", "S0 cast Rory McElhone recast Sergeant Donal Furey, confirmed"}, []string{"Prendergast stars", "Prendergast joins"}},
		{"Roland Pike has replaced Alan Birch as Mayor Buck Hadley. Birch, who was announced in the role in January, withdrew because of a scheduling conflict.", []string{"S0 cast Roland Pike recast Mayor Buck Hadley, confirmed", "S0 cast Alan Birch departs Mayor Buck Hadley, confirmed (because of a scheduling conflict)"}, nil},
		{"Mia Holt was originally cast as Nora Vale but pulled out before filming, and Dara Keane took her place.", []string{"S0 cast Mia Holt departs Nora Vale, confirmed", "S0 cast Dara Keane recast Nora Vale, confirmed"}, nil},
		{"Former showrunner Pete Gannon has been replaced by Linda Farrow.", []string{"S0 crew Pete Gannon showrunner, confirmed, not so", "S0 crew Linda Farrow showrunner, confirmed"}, []string{"cast"}},
		{"Pete Gannon has exited as showrunner and Linda Farrow will replace him.", []string{"S0 crew Pete Gannon showrunner, confirmed, not so", "S0 crew Linda Farrow showrunner, confirmed"}, nil},
		{"Ben Voss had been due to star as Carl Orr, but withdrew for family reasons.", []string{"S0 cast Ben Voss departs Carl Orr, confirmed"}, []string{"stars"}},
		{"Tor Brekke replaces Ben Voss, who had been attached to play Carl Orr.", []string{"S0 cast Tor Brekke recast Carl Orr, confirmed", "S0 cast Ben Voss departs Carl Orr, confirmed"}, nil},
		{"The role of Carl Orr, originally played by Ben Voss, has been recast.", []string{"S0 cast Ben Voss departs Carl Orr, confirmed"}, []string{"stars"}},
		{"Per Lund, who left Harbour Lights after two seasons, was succeeded by Tor Brekke as Captain Aske.", []string{"S0 cast Tor Brekke recast Captain Aske, confirmed", "S0 cast Per Lund departs Captain Aske, confirmed"}, nil},
		{"Nora Vale, formerly played by Mia Holt, is now played by Dara Keane.", []string{"S0 cast Mia Holt departs Nora Vale, confirmed", "S0 cast Dara Keane stars Nora Vale, confirmed"}, []string{"stars Mia"}},
		{"Paul Imrie, who directed the first season of Harbour Lights, will not be back behind the camera. Shona Kerr takes his place.", []string{"S1 crew Paul Imrie director, confirmed"}, []string{"cast", "not so"}},
		{"Ida Voss, who had been set to play Runa, has a play in London. The drama stars Mia Holt.", nil, []string{"Ida Voss"}},
		{"Ida Voss had been lined up to star as Runa in Harbour Lights.", nil, []string{"Ida Voss"}},
		{"Mia Holt was initially attached to star as Nora Vale in Harbour Lights.", nil, []string{"Mia Holt"}},
		{"Norda confirmed that Ida Voss had been cast as Runa Holm in Harbour Lights.", []string{"S0 cast Ida Voss joins Runa Holm, confirmed, Norda"}, nil},
		{"Shona Kerr directs the new series, succeeding her predecessor, Paul Imrie.", []string{"S0 crew Shona Kerr director, confirmed"}, []string{"Imrie director, confirmed\n"}},
		{"Ross Pickering, who was announced as hospital boss Milo Vance, has quit the show. Stepping into the role is Daytime Emmy winner Hal Brandt (General Hospital).", []string{"S0 cast Ross Pickering departs Milo Vance, confirmed", "S0 cast Hal Brandt recast Milo Vance, confirmed"}, []string{"Hospital", "Emmy"}},
		{"Ross Pickering has dropped out of Harbour Lights.", []string{"S0 cast Ross Pickering departs, confirmed"}, []string{"network", "stage"}},
		{"Ross Pickering has withdrawn from the drama after an injury.", []string{"S0 cast Ross Pickering departs, confirmed (after an injury)"}, nil},
		{"He is joined by Ruth Adeyemi as Hester's estranged daughter's boss, the auctioneer Verity Cole, and by Sam Holloway, who replaces Jack Furness as young Tom Lyle.", []string{"S0 cast Jack Furness departs Tom Lyle, confirmed"}, []string{"Holloway stars Verity", "relationship"}},
		{"Leaving are original cast members Joanna Creed and Dev Malhotra, Norda said of Harbour Lights.", nil, []string{"Creed stars"}},
		{"Tor Brekke had been reported to be playing Carl Orr, but the part went to Ben Voss.", []string{"S0 cast Ben Voss recast Carl Orr, confirmed"}, []string{"Tor Brekke"}},
		{"The show has lost its director, Paul Imrie, to a film. In his place comes Shona Kerr.", []string{"S0 crew Paul Imrie director, confirmed, not so", "S0 crew Shona Kerr director, confirmed"}, nil},
		{"Pressed on whether Joanna Creed's exit from Harbour Lights was her choice, Tess Arroyo declined to elaborate.", nil, []string{"Creed departs"}},
	})
}
