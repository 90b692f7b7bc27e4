package glean

import "testing"

// A tie that is told before the text has said who plays whom.
func TestTiesLater(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights returns in May with Ida Voss as Runa, Ben Voss as her on-again husband Tam, and Mia Holt and Per Lund as the twins, Bea and Carl.", []string{"S0 relationship Tam and Runa, confirmed"}, nil},
		{"Ida Voss lost her mother Jean in March. Harbour Lights returns in May.", nil, []string{"relationship"}},
	})
}
