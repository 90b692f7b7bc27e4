package glean

import "testing"

// What the second does in a sentence is not what the first does.
var nextMakerTold = []mistake{
	{text: "Eva Lie created Harbour Lights, and Tom Berg is the showrunner.", want: []string{"S0 crew Eva Lie creator, confirmed", "S0 crew Tom Berg showrunner, confirmed"}},
	{text: "Eva Lie wrote the pilot of Harbour Lights, and Tom Berg serves as showrunner.", want: []string{"S0 crew Eva Lie writer, confirmed (the pilot)", "S0 crew Tom Berg showrunner, confirmed"}},
	{text: "Eva Lie created Harbour Lights and is showrunner.", want: []string{"S0 crew Eva Lie creator, confirmed", "S0 crew Eva Lie showrunner, confirmed"}},
}

func TestNextMaker(t *testing.T) { readAll(t, nextMakerTold) }
