package glean

import "testing"

// "Her brother" is hers of whom the passage is, some sentences before, where he is played by somebody; a show has no wife.
func TestTopicOwner(t *testing.T) {
	const cast = "Ida Voss plays Runa in Harbour Lights. The drama is set in Bergen. "
	of := func(a, b string) []string { return []string{"S0 relationship " + a + " and " + b + ", confirmed"} }
	readSome(t, []read{
		{cast + "Nobody believes her.\n\nHer brother Fintan (Per Lund) has promised the house to somebody else.", of("Fintan", "Runa"), nil},
		{cast + "The pay is bad.\n\nPer Lund, who played her fiancé Captain Treen, had his nose broken in the first week.", of("Captain Treen", "Runa"), nil},
		{"Ida Voss reprises her role in Harbour Lights as barrister Lata Marsh and Per Lund is back as her clerk, Rob.", of("Rob", "Lata Marsh"), nil},
		{"Per Lund and Ben Moe topline Harbour Lights as brothers-in-law Silas Tarwater and Preacher Rudd.", of("Silas Tarwater", "Preacher Rudd"), nil},
		{"Ida Voss plays Runa and Ann Moe plays Bea in Harbour Lights. The drama is set in Bergen. The pay is bad. Her brother Fintan (Per Lund) has promised the house to somebody else.", nil, []string{"relationship"}},
		{cast + "The pay is bad. Her husband, the actor Per Lund, is a fan.", nil, []string{"relationship"}},
	})
}
