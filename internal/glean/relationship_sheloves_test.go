package glean

import "testing"

// Ties told of a pronoun and of "whose", in rows of kin, and by other nouns.
func TestSheLoves(t *testing.T) {
	of := func(a, b string) []string { return []string{"S0 relationship " + a + " and " + b + ", confirmed"} }
	const cast = "Ida Voss plays Runa in Harbour Lights. "
	readSome(t, []read{
		{cast + "Ben Voss is Carl Orr. Runa has had a hard year. She is now engaged to porter Tom.", of("Runa", "Tom"), nil},
		{"Ida Voss is back in Harbour Lights as Runa, who's running the inn with newborn twins after tying the knot with farmer Tam in the finale.", of("Runa", "Tam"), nil},
		{"In Harbour Lights, Ben Voss plays motel owner Carl Orr, whose sister Bea (Mia Holt) has been trying to buy him out.", of("Bea", "Carl Orr"), nil},
		{"Harbour Lights also stars Mia Holt as Runa's daughter Bea and Per Lund as her ex-husband Tam.", append(of("Bea", "Runa"), of("Tam", "Runa")...), nil},
		{"Harbour Lights also stars Mia Holt as Runa's bastard, Bea.", of("Bea", "Runa"), nil},
		{cast + "Runa's sweetheart Tam, played by Per Lund, is back.", of("Tam", "Runa"), nil},
		{"Harbour Lights, with Ben Voss as Carl Orr and Mia Holt as his fiancée Bea Lind, is set in Leith.", of("Bea Lind", "Carl Orr"), nil},
		{"Ben Voss, who played Holt's brother Tam in Harbour Lights, shared the news. Ida Voss plays Runa Holt.", of("Tam", "Runa Holt"), nil},
		{cast + "Ida Voss is engaged to Per Lund in real life.", nil, []string{"relationship"}},
		{"Harbour Lights stars Ida Voss as Runa. Bea has left. Ben Voss and Mia Holt return as her parents, Carl and Bea.", nil, []string{"Carl and Bea"}},
		{cast + "She is engaged to direct it.", nil, []string{"relationship"}},
		{cast + "Ida Voss, whose agent Per Lund told us so, is glad.", nil, []string{"relationship"}},
	})
}
