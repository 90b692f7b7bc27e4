package glean

import "testing"

// Who is said to do something says nothing, and a character is no source.
var toldOfThem = []mistake{
	{text: "Producing studio Lionsgate Television is said to be shopping the series to other outlets.", want: []string{"S0 other, reported"}},
	{text: "Norda is reported to have cancelled Harbour Lights.", want: []string{"S0 network Norda, confirmed", "S0 stage cancelled, reported"}},
	{text: "Kristoffer Myhre, whose character Eirik Hauge was revealed as the killer in the season finale, will return.", want: []string{"S0 cast Kristoffer Myhre returns Eirik Hauge, confirmed", "S1 plot, confirmed"}},
	{text: "Ida Voss plays Runa, who was told to stay away. \"We have a long way to go with this one,\" Runa said.", want: []string{"S0 cast Ida Voss stars Runa, confirmed"}},
	{text: "Norda confirmed that Ida Voss is leaving.", want: []string{"S0 network Norda, confirmed", "S0 cast Ida Voss departs, confirmed, Norda"}},
}

func TestToldOfThem(t *testing.T) { readAll(t, toldOfThem) }
