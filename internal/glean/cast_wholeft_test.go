package glean

import "testing"

// Who has gone or goes, told beside something else of him.
func TestWhoLeft(t *testing.T) {
	readSome(t, []read{
		{"Harbour Lights is back for its third season on Norda. Mia Holt has joined the cast. She replaces Ida Voss, who stepped down in January in order to spend more time at home.", []string{"S3 cast Ida Voss departs, confirmed (in order to spend more time at home)"}, nil},
		{"Harbour Lights is back on Norda. Recast: Mia Holt will take over the role of Runa in Harbour Lights, replacing Ida Voss, who departed over scheduling conflicts.", []string{"S0 cast Ida Voss departs Runa, confirmed (over scheduling conflicts)"}, []string{"Ida Voss stars"}},
		{"Harbour Lights is back on Norda. On the way out is Ida Voss, who has played Dr. Runa Aske since the pilot.", []string{"S0 cast Ida Voss departs Dr. Runa Aske, confirmed"}, nil},
		{"Harbour Lights is back on Norda. Not everyone is coming along: Ida Voss, who has played medical examiner Runa Aske since the pilot, opted not to extend and will exit in the finale.", []string{"S0 cast Ida Voss departs Runa Aske, confirmed"}, nil},
		{"Harbour Lights is back on Norda. Per Lund directs the new season, replacing Ida Voss, who left to make a film.", nil, []string{"cast Ida Voss"}},
		{"Harbour Lights is back on Norda. Ida Voss, who has played Runa since the pilot, denies claims that she is leaving.", nil, []string{"Ida Voss departs Runa, confirmed"}},
	})
}
