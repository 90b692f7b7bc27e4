package glean

import "testing"

// What is told of a part behind its name.
func TestPartClauses(t *testing.T) {
	readTwice(t, []read{
		{"In Harbour Lights, Ida Voss plays Runa, a pilot who has never once left the harbour.", []string{"S0 plot, confirmed"}, nil},
		{"Ida Voss is back in Harbour Lights as Runa, the smuggler turned harbour pilot.", []string{"S0 plot, confirmed"}, nil},
		{"Runa fell off the pier in Harbour Lights. Her fate will be revealed in the opener.", []string{"S0 plot, confirmed"}, nil},
		{"Runa in Harbour Lights is played by Ida Voss, whose grandmother was a pilot.", nil, []string{"plot"}},
		{"Harbour Lights stars Ida Voss, who has won a prize for it.", nil, []string{"plot"}},
	})
}
