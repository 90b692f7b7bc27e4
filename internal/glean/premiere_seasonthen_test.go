package glean

import "testing"

// When a season was on, told with what was so of it.
func TestSeasonThen(t *testing.T) {
	not := []string{"premiere"}
	readSome(t, []read{
		{"Ida Voss has led Harbour Lights since the first season in 2018.", []string{"S1 premiere 2018, confirmed"}, nil},
		{"The first series of Harbour Lights was loved. The second series, in 2021, won a prize.", []string{"S2 premiere 2021, confirmed"}, nil},
		{"Harbour Lights drew two million viewers to its second series last year.", []string{"S2 premiere 2025, confirmed"}, nil},
		{"Norda renewed Harbour Lights for a second season in March.", nil, not},
		{"Harbour Lights wrapped its second season in March.", nil, not},
	})
}
