package glean

import "testing"

// Sentences that were once told as the opposite of what they say, or as news of
// something else than they are of.
var turned = []mistake{
	// A day without its year is one to come, unless something of the past is told of it.
	{text: "Harbour Lights has set its return for June 25, when all its episodes are released.", want: []string{"S0 premiere 2027-06-25, confirmed"}},
	{text: "Harbour Lights has its second season coming on February 3.", want: []string{"S2 stage renewed, confirmed", "S2 premiere 2027-02-03, confirmed"}},
	{text: "The much-loved Harbour Lights returns for its third season in March.", want: []string{"S3 premiere 2027-03, confirmed"}},
	{text: "The second season of Harbour Lights premiered on January 17.", want: []string{"S2 premiere 2026-01-17, confirmed"}},
}

func TestTurned(t *testing.T) { readAll(t, turned) }
