package glean

import "testing"

// How many seasons there are to be, and a season that is called the last in other words.
func TestAsPlanned(t *testing.T) {
	not := []string{"S0 final"}
	readSome(t, []read{
		{"\"It was always going to be three,\" Ida Voss said of Harbour Lights.", []string{"S0 final 3, confirmed, Ida Voss"}, nil},
		{"Harbour Lights is back. The plan has always been five.", []string{"S0 final 5, confirmed"}, nil},
		{"Harbour Lights ends where it should. Three was the plan from the start.", []string{"S0 final 3, confirmed"}, nil},
		{"Norda will bring Harbour Lights to a close with a sixth season.", []string{"S0 final 6, confirmed"}, nil},
		{"Harbour Lights is on Norda. It is the eighth and, they swear, positively the last series of the ferry drama.", []string{"S0 final 8, confirmed"}, nil},
		{"Harbour Lights is on Norda. Its crew always had three boats.", nil, not},
		{"Harbour Lights was always going to be three hours long.", nil, not},
		{"Norda will bring the second season of Harbour Lights to a close in May.", nil, not},
	})
}
