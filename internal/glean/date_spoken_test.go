package glean

import "testing"

// Days as people speak of them, and days on which a season can be watched or need not be waited for any longer.
var spokenDays = []mistake{
	{text: "The third season of Harbour Lights lands in spring 27.", want: []string{"S3 premiere 2027-spring, confirmed"}},
	{text: "Harbour Lights returns in a fortnight.", want: []string{"S0 premiere 2026-12-07..2026-12-13, confirmed"}},
	{text: "Harbour Lights returns on Bank holiday Monday.", want: []string{"S0 premiere 2027-03-29, confirmed"}},
	{text: "The third season of Harbour Lights is pencilled in for the February half term.", want: []string{"S3 premiere 2027-02, speculated"}},
	{text: "You can stream the third season from Friday.", want: []string{"S3 premiere 2026-11-27, confirmed"}},
	{text: "The wait for season three ends on 12 June.", want: []string{"S3 premiere 2027-06-12, confirmed"}},
	{text: "The long wait for the third season of Harbour Lights is over on June 12.", want: []string{"S3 premiere 2027-06-12, confirmed"}},
	{text: "Put June 12 in your diary: that is when season three of Harbour Lights begins."},
	{text: "The wait for a verdict ends on Friday."},
	{text: "Nine days after it premiered on November 1, Norda ordered a fourth season.", want: []string{"S3 premiere 2026-11-01, confirmed", "S0 network Norda, confirmed", "S4 stage renewed, confirmed, Norda"}},
	{text: "Norda has not yet renewed Harbour Lights, though insiders expect a pickup before the summer.", want: []string{"S0 stage renewed, confirmed, not so", "S0 network Norda, confirmed"}},
}

func TestSpokenDays(t *testing.T) { readAll(t, spokenDays) }
