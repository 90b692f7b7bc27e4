package glean

import "testing"

// A network to which a show does not move is not its own, nor one that is only talked of, or that shows
// something else at that hour.
var notThereTold = []mistake{
	{text: "Harbour Lights will not be moving to Netflix.", want: []string{"S0 network Netflix, confirmed, not so"}},
	{text: "There are no plans to move Harbour Lights to Netflix.", want: []string{"S0 network Netflix, confirmed, not so"}},
	{text: "A source close to Harbour Lights says that a move to Paramount+ is not in the cards.", want: []string{"S0 network Paramount+, reported, not so, a source close to Harbour Lights"}},
	{text: "For Harbour Lights, a move to Netflix is off the table.", want: []string{"S0 network Netflix, confirmed, not so"}},
	{text: "Harbour Lights is in talks for a third season at Netflix.", want: []string{"S3 stage renewed, speculated"}},
	{text: "Harbour Lights is not available on Netflix.", want: []string{"S0 network Netflix, confirmed, not so", "S0 other, confirmed"}},
	{text: "Harbour Lights has moved from Norda to Netflix.", want: []string{"S0 network Netflix, confirmed"}},
	{text: "Next week, Harbour Lights faces its first real test when the World Series begins on Fox."},
	{text: "Harbour Lights takes next week off because of the World Series on Fox."},
	{text: "Harbour Lights airs opposite the Champions League on TNT."},
	{text: "Harbour Lights airs after the Super Bowl on CBS.", want: []string{"S0 network CBS, confirmed"}},
}

func TestNetworkNotThere(t *testing.T) { readAll(t, notThereTold) }
