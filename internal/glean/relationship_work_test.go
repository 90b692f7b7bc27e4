package glean

import "testing"

// What somebody is to somebody at work is told as kin is.
func TestWorkTies(t *testing.T) {
	of := func(a, b string) []string { return []string{"S0 relationship " + a + " and " + b + ", confirmed"} }
	const cast = "Ida Voss plays Runa in Harbour Lights. "
	readSome(t, []read{
		{cast + "Ben Voss plays Runa's long-suffering sergeant, Orr.", of("Orr", "Runa"), nil},
		{cast + "Ben Voss is Runa's deputy Orr.", of("Orr", "Runa"), nil},
		{cast + "Runa's landlady, Bea, knows more than she says.", of("Bea", "Runa"), nil},
		{cast + "Runa's old tutor, Orr, comes to town.", of("Orr", "Runa"), nil},
		{cast + "Runa's assistant Bea has a secret.", of("Bea", "Runa"), nil},
		{cast + "Orr is Runa's sponsor.", of("Orr", "Runa"), nil},
		{cast + "Runa's apprentice, Bea, takes over.", of("Bea", "Runa"), nil},
		{cast + "Runa's former informant, Orr, is found dead.", of("Orr", "Runa"), nil},
		{cast + "Runa's right-hand man, Orr, wants her job.", of("Orr", "Runa"), nil},
		{cast + "Runa's foster sister, Bea, turns up.", of("Bea", "Runa"), nil},
		{cast + "Runa is cornered by her own quartermaster, Orr.", of("Orr", "Runa"), nil},
		{cast + "Ida Voss and Ben Voss are back in their roles as sergeant Runa and the pathologist Orr.", nil, []string{"relationship"}},
		{cast + "Bea wants to be secretary of the club.", nil, []string{"relationship"}},
	})
}
