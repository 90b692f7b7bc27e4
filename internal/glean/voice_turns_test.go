package glean

import "testing"

// Who speaks in an interview, by a name before it, a letter, or the turn.
func TestTurns(t *testing.T) {
	const lead = "Harbour Lights is a crime drama. We sat down with showrunner Anna Grieg for a talk.\n\n"
	readSome(t, []read{
		{lead + "THE WIRE: Is season 4 the last one?\n\nANNA GRIEG: No. We have a plan for five.\n\nWill Per Lund be back?\n\nYes, in the first episode.\n\nHarbour Lights is on Norda.",
			[]string{"S0 final 4, confirmed, not so, Anna Grieg", "S4 cast Per Lund returns, confirmed, Anna Grieg"}, []string{"ANNA"}},
		{lead + "Is season 4 the last one?\n\nAG: No. We have a plan for five.\n\nWill Per Lund be back?\n\nAG: Yes, in the first episode.", []string{"S0 final 4, confirmed, not so, Anna Grieg", "S4 cast Per Lund returns, confirmed, Anna Grieg"}, nil},
		{lead + "Is season 4 the last one?\n\nNo. We have a plan for five.\n\nWill Per Lund be back?\n\nYes, in the first episode.", []string{"S0 final 4, confirmed, not so, Anna Grieg"}, nil},
		{lead + "Q: Where does that leave Runa?\nA: Runa blames him for the fire that killed her brother.", nil, []string{"Runa\n", ", Runa"}},
		{lead + "Network: Norda\nCreator: Anna Grieg\n\nIs it any good? Yes.", nil, []string{"renewed"}},
	})
}
