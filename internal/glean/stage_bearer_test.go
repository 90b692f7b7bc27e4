package glean

import "testing"

// Somebody, a festival or a party that was axed is not the show.
var axedElse = []mistake{
	{text: "Harbour Lights is shot in Bergen by day. Glastonbury has been cancelled this year.", want: []string{"S0 other, confirmed"}},
	{text: "Harbour Lights is shot in Bergen by day. The Christmas party has been cancelled.", want: []string{"S0 other, confirmed"}},
	{text: "Harbour Lights is shot in Bergen by day. The wrap party was cancelled after the storm.", want: []string{"S0 other, confirmed"}},
	{text: "Harbour Lights is shot in Bergen by day. His Netflix series was cancelled.", want: []string{"S0 other, confirmed"}},
	{text: "Per Lund has been axed by Harbour Lights after two seasons.", want: []string{"S2 cast Per Lund departs, confirmed"}},
	{text: "The Norda drama Harbour Lights was cancelled after two seasons.", want: []string{"S0 network Norda, confirmed", "S0 stage cancelled, confirmed, Norda"}},
}

func TestAxedElse(t *testing.T) { readAll(t, axedElse) }
