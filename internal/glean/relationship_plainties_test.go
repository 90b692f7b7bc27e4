package glean

import "testing"

// What two are to one another in the plain words of a synopsis.
func TestPlainTies(t *testing.T) {
	const two = "Harbour Lights is on Norda. Ida Voss plays Runa and Per Lund plays Aske. "
	tie := func(a, b string) []string { return []string{"S0 relationship " + a + " and " + b + ", confirmed"} }
	readSome(t, []read{
		{two + "Aske, it turns out, was Runa's father.", tie("Aske", "Runa"), nil},
		{two + "Aske turned out to be Runa's father.", tie("Aske", "Runa"), nil},
		{two + "Runa and Aske called it a day in March.", tie("Runa", "Aske"), nil},
		{two + "Aske left the island after his split from Runa.", tie("Runa", "Aske"), nil},
		{two + "Runa loves Aske.", tie("Runa", "Aske"), nil},
		{two + "Runa still has feelings for Aske.", tie("Runa", "Aske"), nil},
		{two + "Runa left Aske at the altar.", tie("Runa", "Aske"), nil},
		{two + "Runa is pregnant with Aske's baby.", tie("Runa", "Aske"), nil},
		{two + "Runa's marriage to Aske is over.", tie("Runa", "Aske"), nil},
		{"Harbour Lights is on Norda. Ida Voss plays Runa, and Aske (Per Lund) is her boss.", tie("Aske", "Runa"), nil},
		{"Harbour Lights is on Norda. Ida Voss plays Runa. Mia Holt joins as Wyn, a new love interest for Runa.", tie("Wyn", "Runa"), nil},
		{"Harbour Lights is on Norda. Runa (Ida Voss) falls for Aske (Per Lund).", tie("Runa", "Aske"), nil},
		{"Harbour Lights is on Norda. Ida Voss plays Runa. Aske, played by Per Lund, is Runa's new boss.", tie("Aske", "Runa"), nil},
		// Not so, asked, of a thing of his, or of those who act.
		{two + "Runa does not love Aske.", nil, []string{"relationship"}},
		{two + "Does Runa have feelings for Aske?", nil, []string{"relationship"}},
		{two + "Runa loves Aske's boat.", nil, []string{"relationship"}},
		{two + "Ida Voss loves Per Lund in it.", nil, []string{"relationship"}},
		{two + "Mia Holt is a friend of Tom Rees.", nil, []string{"relationship"}},
	})
}
