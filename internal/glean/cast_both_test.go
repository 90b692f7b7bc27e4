package glean

import "testing"

// What is told of several is told of each; who is only named by a place is not
// whoever stands next to it.
func TestOfBoth(t *testing.T) {
	readSome(t, []read{
		{"Ida Voss and Per Lund will leave Harbour Lights at the end of season 3.", []string{"S3 cast Per Lund departs, confirmed", "S3 cast Ida Voss departs, confirmed"}, nil},
		{"Norda said that Ida Voss, Tom Keane and Per Lund have left Harbour Lights.", []string{"S0 cast Ida Voss departs, confirmed, Norda", "S0 cast Tom Keane departs, confirmed, Norda", "S0 cast Per Lund departs, confirmed, Norda"}, nil},
		{"Ida Voss was joined at the party by Per Lund, who leaves Harbour Lights in May.", nil, []string{"cast Ida Voss departs"}},
		{"The 13-year-old from Truro replaces Mia Holt as Wren Hallow in Harbour Lights.", nil, []string{"cast Truro"}},
	})
}
