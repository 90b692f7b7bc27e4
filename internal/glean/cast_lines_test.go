package glean

import "testing"

// A cast that stands line by line below what leads to it.
func TestCastLines(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights has a second season.\n\nReturning cast members include:\n\nIda Voss as Clara Aske\n\nPer Lund as Emma's brother, Tom Orr\n\nThe season was shot in Bergen.", []string{"S2 cast Ida Voss returns Clara Aske, confirmed", "S2 cast Per Lund returns Tom Orr, confirmed"}, nil},
		{"Harbour Lights has a second season.\n\nNew cast:\n\nIda Voss as Clara Aske\n\nPer Lund as Tom Orr\n\nThe season was shot in Bergen.", []string{"S2 cast Ida Voss joins Clara Aske, confirmed", "S2 cast Per Lund joins Tom Orr, confirmed"}, nil},
		{"Harbour Lights is on Norda.\n\nThe cast includes:\n\nIda Voss as Clara Aske\n\nPer Lund as Tom Orr\n\nIt was shot in Bergen.", []string{"S0 cast Ida Voss stars Clara Aske, confirmed", "S0 cast Per Lund stars Tom Orr, confirmed"}, nil},
		{"Harbour Lights is on Norda.\n\nWho comes to the party:\n\nIda Voss as Clara Aske\n\nIt was shot in Bergen.", nil, []string{"cast Ida Voss"}},
	})
}
