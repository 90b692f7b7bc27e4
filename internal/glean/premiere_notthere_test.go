package glean

import "testing"

// A day that stands with words of showing is none on which anything begins; of a time with two
// ends it is the first.
func TestNotThere(t *testing.T) {
	not := []string{"premiere"}
	readSome(t, []read{
		{"Per Lund comes back to Harbour Lights in his old part, last seen boarding a ferry in 2019.", nil, not},
		{"Harbour Lights was one of the surprise hits of last year, and now it is officially coming back for more.", nil, not},
		{"The first season of Harbour Lights returns from its midseason break on January 8.", nil, not},
		{"Harbour Lights will now debut on January 17 rather than January 24.", []string{"S0 premiere 2027-01-17, confirmed"}, []string{"S0 premiere 2027-01-24"}},
		{"The first season of Harbour Lights aired from October to December 2021.", []string{"S1 premiere 2021-10, confirmed"}, nil},
	})
}
