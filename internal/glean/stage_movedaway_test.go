package glean

import "testing"

func TestNoEndOfIt(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is filming its third series in Leeds. The drama moved to Norda this spring after being dropped by the BBC.", []string{"S3 stage filming, confirmed (in Leeds)", "S0 network Norda, confirmed"}, []string{"cancelled"}},
		{"The BBC dropped Harbour Lights after two series.", []string{"S0 stage cancelled, confirmed, BBC"}, nil},
		{"As for Per Lund, sources say there are no current plans for him to appear in Season 6 of Harbour Lights.", nil, []string{"S6 stage renewed"}},
		{"There are no plans for a sixth season of Harbour Lights, sources say.", []string{"S6 stage renewed, reported, not so, sources"}, nil},
		{"It is not decided whether she will return for season 4 of Harbour Lights.", nil, []string{"S4 stage renewed"}},
		{`"There won't be a third series of Harbour Lights, not with me in it anyway," Ida Voss said.`, nil, []string{"S3 stage renewed"}},
	})
}
