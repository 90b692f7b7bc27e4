package glean

import "testing"

// A day told by its number is one of the month; counts and days on which something was said are none.
func TestDayNumbers(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returns on the 29th.", []string{"S0 premiere 2026-11-29, confirmed"}, nil},
		{"Harbour Lights is in its 4th year, and the crew lives on the 18th floor.", nil, []string{"premiere"}},
		{"It was announced on the 20th that Harbour Lights will be back.", nil, []string{"premiere"}},
		{"What is on this winter\n\nDECEMBER\n\n8th: Harbour Lights. The ferry drama has a storm.\n\nJANUARY\n\n4th: Harbour Lights. The sea is calm.", []string{"S0 premiere 2026-12-08, confirmed"}, nil},
	})
}
