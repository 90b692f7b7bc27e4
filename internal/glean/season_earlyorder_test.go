package glean

import "testing"

// A season ordered before the one before it has been shown: what is to be shown, and who
// is in it, is of that one and not of the one that was ordered.
var early = []mistake{
	{head: "Harbour Lights Sets Premiere Date, Renewed for Season 2", text: `Norda has set a premiere date for Harbour Lights. The drama will debut on Sunday, January 10, 2027.

Ahead of the premiere, Norda has also renewed the series for a second season.

Ruth Castellano joins the cast in a recurring role as Judge Irene Voss.`, want: []string{"S0 network Norda, confirmed", "S1 premiere 2027-01-10, confirmed", "S2 stage renewed, confirmed", "S1 cast Ruth Castellano joins Judge Irene Voss, confirmed"}},
	{head: "Harbour Lights Season 3 Sets Premiere Date, Renewed for Season 4", text: `Norda has set a premiere date for the next run of Harbour Lights. The drama returns on January 10, 2027.

The network has also renewed it for a fourth season.`, want: []string{"S0 network Norda, confirmed", "S3 premiere 2027-01-10, confirmed", "S4 stage renewed, confirmed"}},
	{head: "Harbour Lights Renewed for Season 4 Ahead of Season 3 Premiere", text: `The drama has been renewed by Norda for another season. It returns on January 10, 2027.

Mia Holt joins the cast as Judge Irene Voss.`, want: []string{"S0 stage renewed, confirmed", "S0 network Norda, confirmed", "S3 premiere 2027-01-10, confirmed", "S3 cast Mia Holt joins Judge Irene Voss, confirmed"}},
	{head: "Norda Hands Harbour Lights Early Season 2 Renewal", text: `Norda has renewed Harbour Lights for a second season ahead of its series premiere. The drama debuts on January 10, 2027.

Filming on the new episodes will begin in Oslo in May.`, want: []string{"S0 network Norda, confirmed", "S2 stage renewed, confirmed", "S1 premiere 2027-01-10, confirmed", "S2 stage filming, confirmed, planned (in Oslo), when 2027-05"}},
	{text: "Norda has renewed Harbour Lights for a second season ahead of its January 10 debut.", want: []string{"S0 network Norda, confirmed", "S2 stage renewed, confirmed", "S1 premiere 2027-01-10, confirmed"}},
	{text: "Norda has renewed Harbour Lights for a second season before the first has even aired. The drama premieres on January 10.", want: []string{"S0 network Norda, confirmed", "S2 stage renewed, confirmed", "S1 premiere 2027-01-10, confirmed"}},
	{text: "Harbour Lights, which has already been renewed for a second season, will debut on January 10, 2027.\n\nThe show has not yet premiered.", want: []string{"S2 stage renewed, confirmed", "S1 premiere 2027-01-10, confirmed"}},

	// No such thing: what comes is what was ordered.
	{head: "Harbour Lights Renewed for Season 2", text: "Norda has renewed Harbour Lights for a second season. The drama will return on January 10, 2027.", want: []string{"S0 network Norda, confirmed", "S2 stage renewed, confirmed", "S2 premiere 2027-01-10, confirmed"}},
	{text: "Norda has renewed Harbour Lights for a second season ahead of its season finale. It will premiere in 2027.", want: []string{"S0 network Norda, confirmed", "S2 stage renewed, confirmed", "S2 premiere 2027, confirmed"}},
	{text: "Norda has renewed Harbour Lights for a second season, which will premiere on January 10, 2027, ahead of the premiere of its spin-off.", want: []string{"S0 network Norda, confirmed", "S2 stage renewed, confirmed", "S2 premiere 2027-01-10, confirmed", "S0 spinoff, confirmed"}},
	{head: "Harbour Lights Season 3 Trailer Released as Season 4 Begins Filming", text: "The drama returns on January 10, 2027.", want: []string{"S3 premiere 2027-01-10, confirmed"}},
}

func TestEarly(t *testing.T) { readAll(t, early) }
